import fc from "fast-check";
import type { ChangeHint, PortError } from "../app/ports";
import { cellKey } from "../core/sheet/address";
import { openDesk, settle, type Desk } from "../../tests/officehost/harness";
import { ExcelSheetPort } from "./excel-sheet-port";

const plan = {
  sheets: [
    {
      name: "検討経過",
      texts: [
        ["現行計画", "作業経過等", "次期計画"],
        ["①-1 ○広報紙を毎月配ります。", "文言修正", "①-1 ○広報紙を隔月で配ります。"],
        ["①-2 ○出前講座を開きます。", null, 12],
        ["①-3 ○相談窓口を置きます。", true, null],
      ],
      typed: { D2: "1-3", E3: "=C3*2" },
      merges: ["A3:A4", "G1:H1"],
      hiddenRows: [2],
      hiddenColumns: [1],
    },
    { name: "表紙", visibility: "Hidden" as const, texts: [["第2期計画"]] },
    { name: "空" },
  ],
  year: 2026,
  customXml: ['<other xmlns="urn:other"/>', '<keifu xmlns="urn:keifu:settings:1">{}</keifu>'],
};

async function open(data: Parameters<typeof openDesk>[0] = plan, options: Parameters<typeof openDesk>[1] = {}): Promise<Desk & { port: ExcelSheetPort }> {
  const desk = await openDesk(data, options);
  return { ...desk, port: new ExcelSheetPort(desk) };
}

const at = (row: number, column: number, sheet = "検討経過") => ({ sheet, row, column });
const write = (row: number, column: number, value: string, numberFormat: string | null = null) => ({ at: at(row, column), value, formula: null, numberFormat, numberFormatAfter: null });

describe("reading", () => {
  test("all sheets come in three requests, with merges, hidden lines, dates and the stored part", async () => {
    const { port, host } = await open();
    const workbook = await port.readWorkbook("all");
    expect(host.requestCount()).toBe(3);
    expect(host.writeCount()).toBe(0);
    expect(workbook).toMatchObject({ name: "Book1.xlsx", activeSheet: "検討経過", stored: '<keifu xmlns="urn:keifu:settings:1">{}</keifu>' });
    const [sheet, cover, empty] = workbook.sheets;
    expect(sheet.area).toEqual({ top: 0, left: 0, bottom: 3, right: 4 });
    expect(sheet.texts[1]).toEqual(["①-1 ○広報紙を毎月配ります。", "文言修正", "①-1 ○広報紙を隔月で配ります。", "1月3日", ""]);
    expect(sheet.nonText.get(cellKey(1, 3))).toEqual({ kind: "date", value: 46025, format: 'm"月"d"日"' });
    expect(sheet.nonText.get(cellKey(2, 2))).toEqual({ kind: "number", value: 12, format: "General" });
    expect(sheet.nonText.get(cellKey(3, 1))).toMatchObject({ kind: "boolean", value: true });
    expect(sheet.nonText.get(cellKey(2, 4))).toMatchObject({ kind: "error", value: "#N/A" });
    expect(sheet.merged).toEqual([{ top: 2, left: 0, bottom: 3, right: 0 }]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([1]);
    expect(cover).toMatchObject({ name: "表紙", visible: false, texts: [["第2期計画"]] });
    expect(empty).toMatchObject({ name: "空", area: null, texts: [] });
  });

  test("the shown sheet alone takes no more requests", async () => {
    const { port, host } = await open();
    expect((await port.readWorkbook("active")).sheets.map(({ name }) => name)).toEqual(["検討経過"]);
    expect(host.requestCount()).toBeLessThanOrEqual(3);
  });

  test("a large sheet takes one more request for each slice, and loses no row and no merge", async () => {
    const texts = Array.from({ length: 6000 }, (_, row) => ["①", "あ".repeat(60), String(row), null, "課"]);
    const merges = Array.from({ length: 3000 }, (_, pair) => `A${2 * pair + 1}:A${2 * pair + 2}`);
    const { port, host } = await open({ sheets: [{ name: "大", texts, merges }] });
    const [sheet] = (await port.readWorkbook("active")).sheets;
    expect(sheet.texts.map((row) => row[2])).toEqual(texts.map((row) => row[2]));
    expect(sheet.merged).toHaveLength(3000);
    expect(host.requestCount()).toBeGreaterThan(3);
    expect(Math.max(...host.requests.map(({ answered }) => answered))).toBeLessThan(5_000_000);
  });

  test("struck-through cells are left out, cells of mixed lettering are marked", async () => {
    const red = { color: "#FF0000" };
    const { port } = await open({
      sheets: [
        {
          name: "見え消し",
          cells: {
            A1: { value: "消した文", font: { strikethrough: true } },
            B1: { runs: [{ text: "残す" }, { text: "消す", font: { ...red, strikethrough: true } }] },
            C1: { runs: [{ text: "前" }, { text: "足した", font: red }] },
            D1: { value: "赤い文", font: red },
          },
        },
      ],
    });
    const [sheet] = (await port.readWorkbook("all")).sheets;
    expect(sheet.texts).toEqual([["", "残す消す", "前足した", "赤い文"]]);
    expect([...sheet.markup]).toEqual([[cellKey(0, 0), "struck"], [cellKey(0, 1), "mixed"], [cellKey(0, 2), "mixed"]]);
    expect((await port.rereadTexts(sheet)).texts).toEqual(sheet.texts);
  });

  test("a reread is one request and keeps what it does not read", async () => {
    const { port, host, user } = await open();
    const [sheet] = (await port.readWorkbook("active")).sheets;
    host.forgetRequests();
    user.type("検討経過", "B3", "新規追加");
    const reread = await port.rereadTexts(sheet);
    expect(host.requestCount()).toBe(1);
    expect(reread.texts[2][1]).toBe("新規追加");
    expect(reread.merged).toBe(sheet.merged);
  });
});

test("after any editing a reread gives the texts of a full reading", async () => {
  const { port, user } = await open();
  const texts = fc.constantFrom("", "1-3", "①-4 ○窓口", "12", "TRUE", "50%", "3月4日", "#N/A", "新規\n追加");
  const step = fc.oneof(
    fc.record({ kind: fc.constant("type" as const), row: fc.integer({ min: 1, max: 9 }), column: fc.constantFrom("A", "B", "C", "F"), text: texts }),
    fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row: fc.integer({ min: 1, max: 6 }), column: fc.constant("A"), text: fc.constant("") }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 4 }), async (steps) => {
      const [before] = (await port.readWorkbook("active")).sheets;
      for (const { kind, row, column, text } of steps) {
        if (kind === "type") user.type("検討経過", `${column}${row}`, text);
        else if (kind === "insert") user.insertRows("検討経過", row);
        else user.deleteRows("検討経過", row);
      }
      const reread = await port.rereadTexts(before);
      const [cold] = (await port.readWorkbook("active")).sheets;
      expect({ area: reread.area, texts: reread.texts, nonText: [...reread.nonText] }).toEqual({ area: cold.area, texts: cold.texts, nonText: [...cold.nonText] });
    }),
    { numRuns: 25 },
  );
});

describe("writing cells", () => {
  test("all cells go in one request and read back as written", async () => {
    const { port, host } = await open();
    await port.writeCells([write(1, 1, "事業の変更"), write(1, 0, "1-3", "@"), write(2, 1, "'引用"), write(3, 1, "一行\n二行")]);
    expect(host.requestCount()).toBe(1);
    expect(host.writeCount()).toBe(1);
    const states = await port.readCells([at(1, 1), at(1, 0), at(2, 1), at(3, 1)]);
    expect(states.map(({ value }) => value)).toEqual(["事業の変更", "1-3", "'引用", "一行\n二行"]);
    expect(states[1].numberFormat).toBe("@");
  });

  test("a text that Excel would convert can keep the format its cell had", async () => {
    const { port } = await open();
    await port.writeCells([{ ...write(1, 0, "1-3", "@"), numberFormatAfter: "General" }]);
    expect(await port.readCells([at(1, 0)])).toMatchObject([{ value: "1-3", numberFormat: "General" }]);
  });

  test("formulas are told from texts, and put back with their value", async () => {
    const { port, workbook } = await open();
    const sheet = workbook.sheetNamed("検討経過")!;
    workbook.putCell(sheet, 2, 4, { ...sheet.cell(2, 4), value: 24 });
    const [before] = await port.readCells([at(2, 4)]);
    expect(before).toMatchObject({ formula: "=C3*2", value: 24, text: "24" });
    await port.writeCells([write(2, 4, "x")]);
    await port.writeCells([{ at: at(2, 4), value: 24, formula: "=C3*2", numberFormat: null, numberFormatAfter: null }]);
    expect(await port.readCells([at(2, 4)])).toMatchObject([{ formula: "=C3*2", value: 24 }]);
  });

  test("mixed lettering and locks are seen", async () => {
    const { port, user } = await open({
      sheets: [{ name: "検討経過", cells: { A1: { runs: [{ text: "a" }, { text: "b", font: { size: 20 } }] }, B1: { value: "開", style: { locked: false } } } }],
    });
    expect(await port.readCells([at(0, 0), at(0, 1)])).toMatchObject([{ mixedLettering: true, locked: false }, { mixedLettering: false, locked: false }]);
    user.protect("検討経過");
    expect(await port.readCells([at(0, 0), at(0, 1)])).toMatchObject([{ locked: true }, { locked: false }]);
    await port.writeCells([write(0, 1, "書ける")]);
    await expect(port.writeCells([write(0, 0, "書けない")])).rejects.toMatchObject({ code: "protected" });
  });

  test("what was written before a failure stays written: the caller restores", async () => {
    const { port, host, workbook } = await open();
    host.faults.failAtAction(4);
    await expect(port.writeCells([write(1, 0, "一"), write(1, 2, "二")])).rejects.toMatchObject({ code: "failed", hostCode: expect.stringContaining("GeneralException") });
    expect(workbook.active.cell(1, 0).value).toBe("一");
    expect(workbook.active.cell(1, 2).value).not.toBe("二");
  });
});

describe("Keifu's own things", () => {
  test("a sheet is made, read, replaced and removed; one that people made is left alone", async () => {
    const { port, workbook } = await open();
    const rows = [[{ text: "番号", bold: true }, { text: "移動先", bold: true }], [{ text: "1-3" }, { text: "①-3", link: at(3, 0) }]];
    await port.writeSheet("新旧対応一覧", rows, [8, 20]);
    expect(await port.readOwnSheet("新旧対応一覧")).toEqual(rows);
    expect(workbook.sheetNamed("新旧対応一覧")!.columnWidth(0)).toBeCloseTo(45.75);
    await port.writeSheet("新旧対応一覧", [[{ text: "一行だけ" }]], [8]);
    expect(await port.readOwnSheet("新旧対応一覧")).toEqual([[{ text: "一行だけ" }]]);
    await port.removeSheet("新旧対応一覧");
    expect(await port.readOwnSheet("新旧対応一覧")).toBeNull();
    await port.removeSheet("新旧対応一覧");
    await expect(port.writeSheet("検討経過", rows, [])).rejects.toMatchObject({ code: "failed" });
    await expect(port.removeSheet("検討経過")).rejects.toMatchObject({ code: "failed" });
    expect(await port.readOwnSheet("検討経過")).toBeNull();
  });

  test("marks come and go as one; other conditional formats stay", async () => {
    const { port, workbook, Excel } = await open();
    await Excel.run(async (context) => {
      const { custom } = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3").conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>1";
      await context.sync();
    });
    const marks = { type: "marks" as const, sheet: "検討経過", cells: [
      { at: at(1, 0), severity: "error" as const },
      { at: at(2, 0), severity: "error" as const },
      { at: at(2, 2), severity: "warning" as const },
    ] };
    await port.writeMarks(marks);
    expect(await port.readMarks("検討経過")).toEqual(marks);
    expect(workbook.active.cell(1, 0).style.fill).toBeNull();
    await port.writeMarks({ ...marks, cells: [] });
    expect((await port.readMarks("検討経過")).cells).toEqual([]);
    expect(workbook.active.state.conditionalFormats.map(({ formula }) => formula)).toEqual(["=A1>1"]);
  });

  test("the stored part is written, read back and stripped; others' parts stay", async () => {
    const { port, workbook } = await open();
    const text = '<keifu xmlns="urn:keifu:settings:1">{"version":1}</keifu>';
    await port.writeStored(text);
    expect(await port.readStored()).toBe(text);
    await port.writeStored(null);
    expect(await port.readStored()).toBeNull();
    expect(workbook.customXml.map(({ xml }) => xml)).toEqual(['<other xmlns="urn:other"/>']);
    await port.writeStored(text);
    expect(await port.readStored()).toBe(text);
  });

  test("row heights are read and written in points", async () => {
    const { port } = await open();
    await port.writeRowHeights("検討経過", [{ row: 1, height: 45 }]);
    expect(await port.readRowHeights("検討経過", [0, 1])).toEqual([{ row: 0, height: 18.75 }, { row: 1, height: 45 }]);
  });
});

describe("the selection", () => {
  test("a cell is shown and selected, and its sheet comes to the front", async () => {
    const { port, host } = await open({ sheets: [{ name: "表紙" }, { name: "検討経過" }] });
    await port.select({ ...at(4, 6), start: 2, end: 4 });
    expect(await port.selection()).toEqual(at(4, 6));
    expect(host.writeCount()).toBe(0);
  });

  test("while another workbook has the focus nothing is selected and nothing fails", async () => {
    const { port, host } = await open();
    host.faults.failAtAction(1);
    await port.select(at(1, 1));
    host.faults.failAtAction(1, "InvalidSelection");
    expect(await port.selection()).toBeNull();
  });
});

describe("failures say what is wrong", () => {
  const codes: readonly (readonly [string, number, PortError["code"]])[] = [
    ["a cell being edited", 5004, "cell-edit-mode"],
    ["a lost session", 5012, "session-lost"],
    ["an answer that is too large", 5104, "too-large"],
    ["a request that is too large", 5103, "too-large"],
    ["a refusal of the container", 7000, "protected"],
    ["anything else", 5001, "failed"],
  ];
  test.each(codes)("%s", async (_what, status, code) => {
    const { port, host } = await open();
    host.faults.refuseNext(status);
    await expect(port.readWorkbook("active")).rejects.toMatchObject({ name: "PortError", code });
  });

  test("a sheet that is gone", async () => {
    const { port, user } = await open();
    const [sheet] = (await port.readWorkbook("active")).sheets;
    user.deleteSheet("検討経過");
    await expect(port.rereadTexts(sheet)).rejects.toMatchObject({ code: "sheet-missing" });
    await expect(port.readCells([at(0, 0)])).rejects.toMatchObject({ code: "sheet-missing" });
  });

  test("an Excel below the floor", async () => {
    const { port } = await open(plan, { excelApi: "1.12" });
    await expect(port.readWorkbook("active")).rejects.toMatchObject({ code: "not-supported" });
  });

  test("a reading that is cancelled stops as cancelled", async () => {
    const { port } = await open();
    const controller = new AbortController();
    const reading = port.readWorkbook("all", controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a cell being edited", () => {
  test("readings fail at once; what a person asked for waits until the cell is left", async () => {
    const { port, user, workbook } = await open();
    user.enterCell("検討経過", "A2");
    await expect(port.readWorkbook("active")).rejects.toMatchObject({ code: "cell-edit-mode" });
    const writing = port.writeCells([write(1, 1, "待って書く")]);
    await settle(20);
    expect(workbook.active.cell(1, 1).value).toBe("文言修正");
    user.leaveCell("①-1 ○広報紙");
    await writing;
    expect(workbook.active.cell(1, 1).value).toBe("待って書く");
  });
});

describe("capabilities", () => {
  test("undo joins from ExcelApi 1.19 on", async () => {
    const old = await open();
    expect(await old.port.capabilities()).toEqual({ kind: "excel", undo: false, events: true, readOnly: null, locale: "ja-JP", document: "C:\\Users\\keikaku\\Book1.xlsx" });
    const recent = await open(plan, { excelApi: "1.20" });
    expect((await recent.port.capabilities()).undo).toBe(true);
  });

  test("they are known while a cell is being edited, too", async () => {
    const { port, user } = await open();
    user.enterCell("検討経過", "A2");
    expect((await port.capabilities()).readOnly).toBeNull();
  });

  test("a read-only workbook is check-only", async () => {
    const { port } = await open({ ...plan, readOnly: true });
    expect((await port.capabilities()).readOnly).toEqual(expect.any(String));
  });
});

describe("hints", () => {
  async function watched(options: Parameters<typeof openDesk>[1] = {}) {
    const desk = await open(plan, options);
    const hints: ChangeHint[] = [];
    const stop = await desk.port.watch((hint) => hints.push(hint));
    return { ...desk, hints, stop };
  }

  test("an edit, an insertion, a sort, a selection, a protection name their sheet", async () => {
    const { user, hints, host } = await watched();
    expect(host.writeCount()).toBe(0);
    user.type("検討経過", "B2", "x");
    user.insertRows("検討経過", 1);
    user.sort("検討経過", "C1:C2", 2);
    user.select("検討経過", "B5");
    user.protect("検討経過");
    await settle();
    expect(hints.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual(["cells 検討経過", "structure 検討経過", "structure 検討経過", "selection 検討経過", "protection 検討経過"]);
    expect(hints[0]).toMatchObject({ address: "B2", own: false });
  });

  test("Keifu's own writes are told as its own", async () => {
    const { port, hints } = await watched();
    await port.writeCells([write(1, 1, "記入")]);
    await settle();
    expect(hints).toMatchObject([{ kind: "cells", own: true }]);
  });

  test("sheets that come, go and are shown", async () => {
    const { user, hints } = await watched();
    user.addSheet("別紙");
    await settle(20);
    user.activate("別紙");
    await settle();
    user.deleteSheet("検討経過");
    await settle();
    expect(hints.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual(["activated 別紙", "sheet-gone 検討経過"]);
  });

  test("a rename is told where Excel and office.js can tell it", async () => {
    const { user, hints } = await watched({ excelApi: "1.17" });
    user.renameSheet("検討経過", "検討経過2");
    await settle(20);
    expect(hints).toMatchObject([{ kind: "sheet-renamed", sheet: "検討経過" }]);
    hints.splice(0);
    user.type("検討経過2", "B2", "x");
    await settle();
    expect(hints).toMatchObject([{ kind: "cells", sheet: "検討経過2" }]);
  });

  test("no hint comes after stopping", async () => {
    const { user, hints, stop } = await watched();
    await stop();
    user.type("検討経過", "B2", "x");
    await settle();
    expect(hints).toEqual([]);
  });

  test("events that are doubled, dropped, late or mislabelled do no harm", async () => {
    const { user, hints, host } = await watched();
    host.faults.eventCopies = 2;
    user.type("検討経過", "B2", "x");
    await settle();
    expect(hints).toHaveLength(2);
    host.faults.eventCopies = 1;
    host.faults.dropEvent = () => true;
    user.type("検討経過", "B2", "y");
    await settle();
    expect(hints).toHaveLength(2);
    host.faults.dropEvent = () => false;
    host.faults.mislabelEvent = (event) => ({ ...event, payload: { worksheetId: "{gone}", changeType: "RangeEdited" } });
    user.type("検討経過", "B2", "z");
    await settle();
    expect(hints[2]).toMatchObject({ kind: "cells", sheet: null, address: null });
  });
});
