import { columnName } from "../../src/core/sheet/address";
import type { ActOutcome } from "../../src/app/session-model";
import type { Edit } from "../../src/core/fixes/edit";
import { lineageSheet } from "../../src/core/fixes/lineage-sheet";
import { SETTINGS_NAMESPACE } from "../../src/core/settings/stored";
import { displayText } from "../../src/workbench/officehost/model/display";
import type { WorkbookModel } from "../../src/workbench/officehost/model/workbook";
import { MemoryStore, openPane, smallSheet, smallWorkbook, type OpenPane } from "./desk";

const findings = (pane: OpenPane) =>
  pane.session.state().check!.tables[0].findings.map((finding) => `${finding.code} ${columnName(finding.at.column)}${finding.at.row + 1}`);

const at = (row: number, column: number) => ({ sheet: "検討経過", row: row - 1, column });
const cellEdit = (row: number, column: number, expect: string, replace: string): Edit => ({ type: "cell", at: at(row, column), expect, replace });
const addMark = cellEdit(4, 2, "①-2 船着場の桟橋を直します。", "①-2 ○船着場の桟橋を直します。");
const department = cellEdit(5, 3, "", "河川課");

/** Everything of a workbook that an add-in could change, a line for each thing that is not as in a new sheet. */
function photograph(workbook: WorkbookModel): string[] {
  return [
    ...workbook.sheets.flatMap((sheet) => [
      `sheet ${sheet.name}`,
      ...[...sheet.state.cells]
        .filter(([, cell]) => displayText(cell) !== "" || cell.style.numberFormat !== "General")
        .map(([key, cell]) => `${sheet.name} ${key} ${JSON.stringify([cell.value, cell.formula, cell.style.numberFormat, cell.style.fill, cell.runs?.length ?? 0])}`),
      ...sheet.state.merges.map((merge) => `merge ${JSON.stringify(merge)}`),
      ...[...sheet.state.rows].map((row) => `row ${JSON.stringify(row)}`),
      // A format that was made again has a new id and is the same to everybody.
      ...sheet.state.conditionalFormats.map((format) => `format ${JSON.stringify({ ...format, id: "" })}`),
    ]),
    ...workbook.customXml.map(({ xml }) => `xml ${xml}`),
  ];
}

let open: OpenPane[] = [];
const pane = async (...args: Parameters<typeof openPane>) => {
  const opened = await openPane(...args);
  open.push(opened);
  return opened;
};
afterEach(async () => {
  await Promise.all(open.map(({ session }) => session.dispose()));
  open = [];
});

describe("reading", () => {
  it("finds the slips of the sheet in at most three round trips and writes nothing", async () => {
    const opened = await pane(smallWorkbook);
    expect(findings(opened)).toEqual(["D401 D5", "L301 A6", "T502 B2", "N108 C4"]);
    expect(opened.session.state().status.kind).toBe("checked");
    // Three for the reading; one for what the host can do; one for the selection.
    expect(opened.host.requestCount()).toBeLessThanOrEqual(5);
    expect(opened.host.writeCount()).toBe(0);
  });

  it("says that a sheet is empty instead of finding nothing", async () => {
    const opened = await pane({ sheets: [{ name: "白紙" }] });
    const check = opened.session.state().check!;
    expect(check.tables).toEqual([]);
    expect(check.unchecked.map(({ none }) => none.reason)).toEqual(["empty"]);
  });

  it("waits while a cell is being edited and reads as soon as it is left", async () => {
    const opened = await pane(smallWorkbook);
    opened.user.enterCell("検討経過", "C4");
    const again = opened.session.recheck();
    await opened.until(() => opened.session.state().status.kind === "waiting-for-edit");
    opened.user.leaveCell("①-2 ○船着場の桟橋を直します。");
    await again;
    expect(findings(opened)).not.toContain("N108 C4");
  });

  it("says why when Excel has stopped answering, and recovers on 再点検", async () => {
    const opened = await pane(smallWorkbook);
    opened.host.faults.status = 5012;
    await opened.session.recheck();
    expect(opened.session.state().status).toMatchObject({ kind: "unreadable", code: "session-lost" });
    opened.host.faults.status = null;
    await opened.session.recheck();
    expect(opened.session.state().status.kind).toBe("checked");
  });
});

describe("mending", () => {
  it("writes exactly the cell, shows the new state, and takes the very text back", async () => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    const outcome = await opened.session.mend("○を付ける", [addMark]);
    expect(outcome).toMatchObject({ kind: "done", entry: { cells: 1, state: "applied", title: "○を付ける" } });
    expect(displayText(opened.workbook.sheets[0].cell(3, 2))).toBe("①-2 ○船着場の桟橋を直します。");
    expect(findings(opened)).not.toContain("N108 C4");
    const [entry] = opened.session.state().journal;
    expect(await opened.session.takeBack(entry.id)).toMatchObject({ kind: "done", entry: { state: "taken-back" } });
    expect(photograph(opened.workbook)).toEqual(before);
    expect(findings(opened)).toContain("N108 C4");
  });

  it("takes acts back in any order", async () => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    await opened.session.mend("一", [addMark]);
    await opened.session.mend("二", [department]);
    const [first, second] = opened.session.state().journal;
    expect((await opened.session.takeBack(first.id)).kind).toBe("done");
    expect((await opened.session.takeBack(second.id)).kind).toBe("done");
    expect(photograph(opened.workbook)).toEqual(before);
  });

  it("refuses as a whole when one cell has changed since the check, and names it", async () => {
    const opened = await pane(smallWorkbook);
    opened.user.type("検討経過", "D5", "道路課");
    const before = photograph(opened.workbook);
    const outcome = await opened.session.mend("まとめて", [addMark, department]);
    expect(outcome).toMatchObject({ kind: "refused", reason: "changed", cells: [{ at: at(5, 3), text: "道路課" }] });
    expect(photograph(opened.workbook)).toEqual(before);
  });

  it("refuses to take back a cell that a person changed afterwards", async () => {
    const opened = await pane(smallWorkbook);
    await opened.session.mend("○を付ける", [addMark]);
    opened.user.type("検討経過", "C4", "①-2 ○桟橋を架け替えます。");
    const outcome = await opened.session.takeBack(opened.session.state().journal[0].id);
    expect(outcome).toMatchObject({ kind: "refused", reason: "changed", cells: [{ text: "①-2 ○桟橋を架け替えます。" }] });
    expect(displayText(opened.workbook.sheets[0].cell(3, 2))).toBe("①-2 ○桟橋を架け替えます。");
  });

  it("refuses a formula", async () => {
    const opened = await pane({ sheets: [{ ...smallSheet, cells: { D5: { value: "河川課", formula: '="河川"&"課"' } } }] });
    const outcome = await opened.session.mend("課名", [cellEdit(5, 3, "河川課", "公園課")]);
    expect(outcome).toMatchObject({ kind: "refused", reason: "formula" });
  });

  it("refuses a protected sheet with nothing written", async () => {
    const opened = await pane({ sheets: [{ ...smallSheet, protected: true }] });
    const before = photograph(opened.workbook);
    expect(await opened.session.mend("○", [addMark])).toMatchObject({ kind: "refused", reason: "protected" });
    expect(photograph(opened.workbook)).toEqual(before);
    expect(opened.session.state().journal).toEqual([]);
  });

  it("asks before it flattens mixed lettering, leaves it out of a batch, and writes it on a yes", async () => {
    const runs = [{ text: "①-2 " }, { text: "船着場の桟橋を直します。", font: { strikethrough: true } }];
    const data = { sheets: [{ ...smallSheet, cells: { C4: { runs } } }] };
    const opened = await pane(data);
    expect(await opened.session.mend("○", [addMark])).toMatchObject({ kind: "refused", reason: "mixed-lettering" });
    expect(await opened.session.mend("○", [addMark, department], { mixed: "leave-out" })).toMatchObject({ kind: "done", entry: { cells: 1 } });
    expect(displayText(opened.workbook.sheets[0].cell(3, 2))).toBe("①-2 船着場の桟橋を直します。");
    expect(await opened.session.mend("○", [addMark], { mixed: "accept" })).toMatchObject({ kind: "done" });
  });

  it("keeps a text a text where Excel would make a date of it, and takes that back too", async () => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    await opened.session.mend("番号", [cellEdit(5, 3, "", "1-3")]);
    expect(opened.workbook.sheets[0].cell(4, 3).value).toBe("1-3");
    await opened.session.takeBack(opened.session.state().journal[0].id);
    expect(photograph(opened.workbook)).toEqual(before);
  });

  it("writes nothing when the before-images cannot be kept on this PC", async () => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    opened.store.full = true;
    expect(await opened.session.mend("○", [addMark])).toMatchObject({ kind: "refused", reason: "journal" });
    expect(photograph(opened.workbook)).toEqual(before);
  });

  it("can be cancelled before the first write", async () => {
    const opened = await pane(smallWorkbook);
    const controller = new AbortController();
    controller.abort();
    expect(await opened.session.mend("○", [addMark], { signal: controller.signal })).toMatchObject({ kind: "refused", reason: "cancelled" });
    expect(opened.host.writeCount()).toBe(0);
  });

  it("runs two acts one after the other, never through each other", async () => {
    const opened = await pane(smallWorkbook);
    const outcomes = await Promise.all([opened.session.mend("一", [addMark]), opened.session.mend("二", [addMark])]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["done", "refused"]);
  });
});

/** One act of every kind that writes. */
const acts: readonly (readonly [string, readonly Edit[]])[] = [
  ["one cell", [addMark]],
  ["cells and text that Excel would convert", [addMark, department, cellEdit(6, 1, "", "1-3"), cellEdit(2, 1, "施策①⇒施策①", "施策①→施策①")]],
  ["a sheet of Keifu's own", [{ type: "sheet", name: "点検結果", rows: [[{ text: "区分", bold: true }], [{ text: "要修正", link: at(5, 3) }]], widths: [10] }]],
  ["marks", [{ type: "marks", sheet: "検討経過", cells: [{ at: at(5, 3), severity: "error" }, { at: at(4, 2), severity: "info" }] }]],
  ["a row's height", [{ type: "row-height", sheet: "検討経過", row: 4, height: 40 }]],
  ["columns of Keifu's own", [{ type: "column", sheet: "検討経過", column: 5, cells: [{ row: 0, expect: "", cell: { text: "現行番号" } }, { row: 2, expect: "", cell: { text: "①-1" } }] }]],
];

const takeLastBack = ({ session }: OpenPane) => session.takeBack(session.state().journal[0].id);

describe("all or nothing", () => {
  it.each(acts)("%s: whichever action fails, the workbook is as before, as asked, or the restore is pending", async (_name, edits) => {
    let points = 0;
    const reached = { before: 0, asked: 0, pending: 0 };
    for (let n = 1; ; n++) {
      const opened = await pane(smallWorkbook);
      const before = photograph(opened.workbook);
      opened.host.faults.failAtAction(n);
      const outcome = await opened.session.mend("試し", edits);
      const failed = opened.host.requests.some(({ error }) => error !== null);
      if (!failed) {
        expect(outcome.kind).toBe("done");
        break;
      }
      points += 1;
      if (outcome.kind === "done") reached.asked += 1;
      else if (outcome.kind === "pending-restore") reached.pending += 1;
      else {
        expect(photograph(opened.workbook)).toEqual(before);
        reached.before += 1;
      }
      await opened.session.dispose();
    }
    expect(points).toBeGreaterThan(3);
    expect(reached.before + reached.asked + reached.pending).toBe(points);
    expect(reached.pending).toBe(0);
  });

  it.each<[string, (opened: OpenPane) => Promise<unknown>, (opened: OpenPane) => Promise<ActOutcome>]>([
    ["saving the settings", async () => undefined, ({ session }) => session.saveSettings()],
    ["stripping the settings", ({ session }) => session.saveSettings(), ({ session }) => session.stripSettings()],
    ["taking back cells", ({ session }) => session.mend("試し", acts[1][1]), takeLastBack],
    ["taking back a sheet of Keifu's own", ({ session }) => session.mend("試し", acts[2][1]), takeLastBack],
    ["taking back marks", ({ session }) => session.mend("試し", acts[3][1]), takeLastBack],
  ])("%s: whichever action fails, the workbook is as before or as asked", async (_name, prepare, act) => {
    let points = 0;
    for (let n = 1; ; n++) {
      const opened = await pane(smallWorkbook);
      await prepare(opened);
      const before = photograph(opened.workbook);
      opened.host.forgetRequests();
      opened.host.faults.failAtAction(n);
      const outcome = await act(opened);
      const failed = opened.host.requests.some(({ error }) => error !== null);
      if (outcome.kind === "refused") expect(photograph(opened.workbook)).toEqual(before);
      else expect(outcome.kind).toBe("done");
      await opened.session.dispose();
      if (!failed) break;
      points += 1;
    }
    expect(points).toBeGreaterThan(2);
  });

  it("keeps a restore pending when restoring fails too, and offers it after a reload", async () => {
    const store = new MemoryStore();
    const opened = await pane(smallWorkbook, { store });
    const before = photograph(opened.workbook);
    // The batch goes through; from the reading back on nothing is answered any more.
    const port = opened.host;
    const refuse = opened.workbook.subscribe(() => {
      port.faults.status = 5012;
    });
    const outcome = await opened.session.mend("○", [addMark, department]);
    refuse();
    expect(outcome.kind).toBe("pending-restore");
    port.faults.status = null;
    await opened.session.dispose();

    const again = await pane(opened.workbook, { store });
    const [entry] = again.session.state().journal;
    expect(entry.state).toBe("pending-restore");
    expect((await again.session.takeBack(entry.id)).kind).toBe("done");
    expect(photograph(again.workbook)).toEqual(before);
  });

  it("survives a reload of the pane: yesterday's act can be taken back today", async () => {
    const store = new MemoryStore();
    const opened = await pane(smallWorkbook, { store });
    const before = photograph(opened.workbook);
    await opened.session.mend("○", [addMark]);
    await opened.session.dispose();
    const again = await pane(opened.workbook, { store });
    expect(await again.session.takeBack(again.session.state().journal[0].id)).toMatchObject({ kind: "done" });
    expect(photograph(again.workbook)).toEqual(before);
  });

  it.each(acts)("%s: applied and taken back, the workbook is the same", async (_name, edits) => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    expect((await opened.session.mend("試し", edits)).kind).toBe("done");
    expect(photograph(opened.workbook)).not.toEqual(before);
    expect((await opened.session.takeBack(opened.session.state().journal[0].id)).kind).toBe("done");
    expect(photograph(opened.workbook)).toEqual(before);
  });
});

describe("the sheet 新旧対応一覧", () => {
  it("is written, known as Keifu's own and never checked itself; taken back it is gone", async () => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    await opened.session.mend("一覧", [lineageSheet(opened.session.state().check!.tables)]);
    await opened.session.recheck();
    const { tables, unchecked, ownSheets } = opened.session.state().check!;
    expect([tables.length, unchecked.length, ownSheets]).toEqual([1, 0, ["新旧対応一覧"]]);
    await opened.session.takeBack(opened.session.state().journal[0].id);
    expect(opened.session.state().check!.ownSheets).toEqual([]);
    expect(photograph(opened.workbook)).toEqual(before);
  });
});

describe("settings", () => {
  it("are written on an explicit act alone, read again by the next pane, and stripped without a trace", async () => {
    const opened = await pane(smallWorkbook);
    const before = photograph(opened.workbook);
    const { settings } = opened.session.state();
    opened.session.changeSettings({ ...settings, stage: "drafting" });
    expect(opened.host.writeCount()).toBe(0);
    expect((await opened.session.saveSettings()).kind).toBe("done");
    const again = await pane(opened.workbook);
    expect(again.session.state()).toMatchObject({ settingsFrom: "workbook", settings: { stage: "drafting", id: "workbook-1" } });
    expect((await again.session.stripSettings()).kind).toBe("done");
    expect(photograph(opened.workbook)).toEqual(before);
  });

  it("from the future are left as they are and never overwritten", async () => {
    const future = `<keifu xmlns="${SETTINGS_NAMESPACE}">{"version":99}</keifu>`;
    const opened = await pane({ ...smallWorkbook, customXml: [future] });
    expect(opened.session.state()).toMatchObject({ settingsFrom: "refused" });
    expect(await opened.session.saveSettings()).toMatchObject({ kind: "refused", reason: "newer-settings" });
    expect(opened.workbook.customXml.map(({ xml }) => xml)).toEqual([future]);
  });

  it("hold a suppression with its reason, and the finding is gone", async () => {
    const opened = await pane(smallWorkbook);
    const finding = opened.session.state().check!.tables[0].findings.find(({ code }) => code === "L301")!;
    opened.session.suppress(finding.identity, "担当課に確認済み");
    expect(findings(opened)).not.toContain("L301 A6");
    expect(opened.session.state().check!.tables[0].suppressed).toMatchObject([{ reason: "担当課に確認済み" }]);
    opened.session.unsuppress(finding.identity);
    expect(findings(opened)).toContain("L301 A6");
  });
});

test("with live checking off the selection is learnt when the pane asks for it; a cell being edited changes nothing", async () => {
  const opened = await pane(smallWorkbook);
  await opened.session.setLive(false);
  opened.user.select("検討経過", "B5");
  await opened.session.readSelection();
  expect(opened.session.state().selection).toEqual(at(5, 1));
  opened.user.enterCell("検討経過", "C6");
  await opened.session.readSelection();
  expect(opened.session.state().selection).toEqual(at(5, 1));
});
