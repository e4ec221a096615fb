import { columnName } from "../../src/core/sheet/address";
import { openPane, smallSheet, smallWorkbook, type OpenPane } from "./desk";
import type { HostOptions } from "../../src/workbench/officehost/host";
import type { WorkbookData } from "../../src/workbench/officehost/model/create";

const SHEET = "検討経過";
const findings = (pane: OpenPane) =>
  pane.session.state().check?.tables[0]?.findings.map((finding) => `${finding.code} ${columnName(finding.at.column)}${finding.at.row + 1}`) ?? [];

let open: OpenPane[] = [];
async function livePane(data: WorkbookData = smallWorkbook, options: HostOptions = {}): Promise<OpenPane> {
  const pane = await openPane(data, options);
  open.push(pane);
  await pane.session.setLive(true);
  pane.host.forgetRequests();
  return pane;
}
afterEach(async () => {
  await Promise.all(open.map(({ session }) => session.dispose()));
  open = [];
});

/** What a fresh pane would find on the workbook as it is now. */
async function coldFindings(pane: OpenPane): Promise<string[]> {
  const cold = await openPane(pane.workbook);
  const found = findings(cold);
  await cold.session.dispose();
  return found;
}

async function untilCold(pane: OpenPane): Promise<void> {
  const cold = await coldFindings(pane);
  await pane.until(() => JSON.stringify(findings(pane)) === JSON.stringify(cold));
}

describe("live checking", () => {
  it("is on by default where add-in calls can be undone, and asks elsewhere", async () => {
    const newer = await openPane(smallWorkbook, { excelApi: "1.19" });
    const older = await openPane(smallWorkbook, { excelApi: "1.14" });
    open.push(newer, older);
    expect(newer.session.state().live).toBe("on");
    expect(older.session.state().live).toBe("ask");
    expect(older.session.state().warnBeforeWrite).toBe(true);
  });

  it("shows a department as missing as soon as it is deleted, and settles again", async () => {
    const pane = await livePane();
    pane.user.clearContents(SHEET, "D4");
    await pane.until(() => findings(pane).includes("D401 D4"));
    pane.user.type(SHEET, "D4", "河川課");
    await pane.until(() => !findings(pane).includes("D401 D4"));
    expect(pane.session.state().status).toMatchObject({ kind: "checked", live: true });
    expect(pane.host.writeCount()).toBe(0);
  });

  it("reads once for a burst of typing", async () => {
    const pane = await livePane();
    for (let n = 0; n < 20; n++) pane.user.type(SHEET, "C4", `①-2 ○船着場の桟橋を直します。${n}`);
    await pane.until(() => !findings(pane).includes("N108 C4"));
    expect(pane.host.requestCount()).toBe(1);
  });

  it("reads again when the pause after an edit ends during a reading", async () => {
    const pane = await livePane();
    pane.host.faults.latency = 400;
    pane.user.clearContents(SHEET, "D3");
    await new Promise((resolve) => setTimeout(resolve, 300));
    pane.user.clearContents(SHEET, "D4");
    await pane.until(() => pane.host.requestCount() === 2);
    await untilCold(pane);
    expect(findings(pane)).toEqual(expect.arrayContaining(["D401 D3", "D401 D4"]));
  });

  it.each<[string, (pane: OpenPane) => void]>([
    ["a paste of many rows", ({ user }) => user.paste(SHEET, "A12", Array.from({ length: 300 }, (_, n) => ["", "", `③-${n + 2} ○花の苗を配ります。${n}`, ""]))],
    ["filling down", ({ user }) => user.fillDown(SHEET, "D3:D6")],
    ["rows inserted in the middle", ({ user }) => user.insertRows(SHEET, 4, 2)],
    ["rows deleted", ({ user }) => user.deleteRows(SHEET, 5)],
    ["undo", ({ user }) => { user.clearContents(SHEET, "D3"); user.undo(); }],
    ["redo", ({ user }) => { user.clearContents(SHEET, "D3"); user.undo(); user.redo(); }],
    ["a sort", ({ user }) => user.sort(SHEET, "A8:D9", 2, true)],
    ["protection on and off", ({ user }) => { user.protect(SHEET); user.unprotect(SHEET); user.clearContents(SHEET, "D3"); }],
  ])("ends in the right state after %s", async (_name, edit) => {
    const pane = await livePane();
    edit(pane);
    await untilCold(pane);
    expect(pane.host.writeCount()).toBe(0);
  });

  it("keeps merges with their rows when rows are inserted above them", async () => {
    const texts = smallSheet.texts!.map((row) => [...row]);
    texts[4] = ["①-3 ○水質の検査を毎月行います。", "2つの項目を統合", "①-3 ○水質の検査と生き物の調査を行います。", "河川課"];
    texts[5] = ["①-4 ○生き物の調査を行います。", "", "", ""];
    const pane = await livePane({ sheets: [{ ...smallSheet, texts, merges: ["B5:B6", "C5:C6", "D5:D6"] }] });
    expect(findings(pane)).not.toContain("L301 A6");
    pane.user.insertRows(SHEET, 2, 3);
    pane.user.type(SHEET, "D6", "");
    await untilCold(pane);
    expect(pane.session.state().check!.tables[0].snapshot.merged).toHaveLength(3);
    expect(pane.session.state().check!.tables[0].snapshot.merged[0].top).toBe(7);
  });

  it("holds back and says so when cells may have been merged", async () => {
    const pane = await livePane();
    pane.user.merge(SHEET, "D9:D10");
    await pane.until(() => pane.session.state().status.kind === "stale");
    expect(pane.session.state().status).toEqual({ kind: "stale", reason: "merges-may-have-changed" });
    await pane.session.recheck();
    expect(pane.session.state().status.kind).toBe("checked");
  });

  it("holds back as well when a merge left the text of its first cell alone", async () => {
    const pane = await livePane();
    pane.user.merge(SHEET, "C3:C4");
    await pane.until(() => pane.session.state().status.kind === "stale");
    await pane.session.recheck();
    expect(pane.session.state().check!.tables[0].snapshot.merged).toHaveLength(1);
  });

  it("waits quietly while a cell is being edited", async () => {
    const pane = await livePane();
    pane.user.clearContents(SHEET, "D3");
    pane.user.enterCell(SHEET, "C4");
    await pane.until(() => pane.session.state().status.kind === "waiting-for-edit");
    pane.user.leaveCell();
    await pane.until(() => findings(pane).includes("D401 D3"));
  });

  it("follows the selection without a request", async () => {
    const pane = await livePane();
    pane.user.select(SHEET, "C9");
    await pane.until(() => pane.session.state().selection?.row === 8);
    expect(pane.session.state().selection).toEqual({ sheet: SHEET, row: 8, column: 2 });
    expect(pane.host.requestCount()).toBe(0);
  });

  it("does not loop on its own writes", async () => {
    const pane = await livePane();
    await pane.session.mend("課名", [{ type: "cell", at: { sheet: SHEET, row: 4, column: 3 }, expect: "", replace: "河川課" }]);
    await pane.until(() => pane.session.state().status.kind === "checked");
    await new Promise((resolve) => setTimeout(resolve, 800));
    pane.host.forgetRequests();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(pane.host.requestCount()).toBe(0);
    expect(pane.session.state().status.kind).toBe("checked");
  });
});

describe("a host that misbehaves", () => {
  it.each<[string, (pane: OpenPane) => void]>([
    ["delays events", ({ host }) => { host.faults.eventDelay = 500; }],
    ["sends events twice", ({ host }) => { host.faults.eventCopies = 2; }],
    ["drops every event", ({ host }) => { host.faults.dropEvent = () => true; }],
    ["gives wrong addresses", ({ host }) => { host.faults.mislabelEvent = (event) => ({ ...event, payload: { ...event.payload, address: "ZZ99" } }); }],
    ["loses the session for a moment", ({ host }) => { host.faults.refuseNext(5012); }],
  ])("the pane ends in the right state when it %s", async (_name, fault) => {
    const pane = await livePane();
    fault(pane);
    pane.user.clearContents(SHEET, "D3");
    const cold = await coldFindings(pane);
    await pane.until(() => JSON.stringify(findings(pane)) === JSON.stringify(cold) && pane.session.state().status.kind === "checked", 9000);
  });
});

describe("the workbook around the sheet", () => {
  const two: WorkbookData = { sheets: [smallSheet, { name: "表紙", texts: [["緑と水のまちづくり計画"]] }] };

  it("goes on after the sheet was renamed", async () => {
    const pane = await livePane(two);
    pane.user.renameSheet(SHEET, "検討経過(最終)");
    pane.user.clearContents("検討経過(最終)", "D3");
    await pane.until(() => pane.session.state().activeSheet === "検討経過(最終)" && findings(pane).includes("D401 D3"), 9000);
  });

  it("says what is left after the sheet was deleted", async () => {
    const pane = await livePane(two);
    pane.user.deleteSheet(SHEET);
    await pane.until(() => pane.session.state().activeSheet === "表紙");
    await pane.until(() => pane.session.state().check?.tables.length === 0);
    expect(pane.session.state().status.kind).toBe("checked");
  });

  it("follows a switch of sheets", async () => {
    const pane = await livePane(two);
    pane.user.activate("表紙");
    await pane.until(() => pane.session.state().activeSheet === "表紙");
  });
});
