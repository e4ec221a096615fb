import { createXlsx } from "./create/create";
import { FileSheetPort } from "./file-sheet-port";
import { featuredWorkbook } from "./testing/featured";
import { changedParts } from "./testing/parts";

const sheet = "対照表";
const at = (row: number, column: number, name = sheet) => ({ sheet: name, row, column });
const write = (row: number, column: number, value: string, more: { numberFormat?: string; numberFormatAfter?: string } = {}) => ({
  at: at(row, column),
  value,
  formula: null,
  numberFormat: null,
  numberFormatAfter: null,
  ...more,
});

describe("a workbook file behind the port", () => {
  it("reads the shown sheet or all, and says that it is a file", async () => {
    const port = new FileSheetPort(featuredWorkbook(), "表.xlsx");
    expect((await port.readWorkbook("active")).sheets.map(({ name }) => name)).toEqual([sheet]);
    expect((await port.readWorkbook("all")).sheets.map(({ name }) => name)).toEqual([sheet, "控え"]);
    expect(await port.capabilities()).toMatchObject({ kind: "file", readOnly: null, document: "表.xlsx" });
  });

  it("tells of a cell what stands in it, its lettering and its formula", async () => {
    const port = new FileSheetPort(featuredWorkbook(), "");
    const [mixed, date, formula, blank] = await port.readCells([at(1, 1), at(2, 1), at(3, 0), at(30, 30)]);
    expect(mixed).toMatchObject({ text: "公園の再整備", value: "公園の整備再整備", mixedLettering: true, formula: null });
    expect(date).toMatchObject({ text: "1月3日", value: 45660, numberFormat: 'm"月"d"日"' });
    expect(formula).toMatchObject({ text: "3", formula: "=SUM(B5:B6)" });
    expect(blank).toMatchObject({ text: "", value: "", formula: null, locked: false });
  });

  it("writes cells in one batch, and back again with the format they had", async () => {
    const before = featuredWorkbook();
    const port = new FileSheetPort(before, "");
    const known = (await port.readWorkbook("all")).sheets.find(({ name }) => name === sheet)!;
    await port.writeCells([write(2, 1, "1-3", { numberFormat: "@" }), write(1, 0, "文")]);
    expect((await port.readCells([at(2, 1)]))[0]).toMatchObject({ text: "1-3", numberFormat: "@" });
    expect((await port.rereadTexts(known)).texts).not.toEqual(known.texts);
    await port.writeCells([{ ...write(2, 1, ""), value: 45660, numberFormat: 'm"月"d"日"' }, write(1, 0, "①-1 ○樹林地を守ります。")]);
    expect((await port.readCells([at(2, 1)]))[0]).toMatchObject({ text: "1月3日", value: 45660 });
    expect((await port.rereadTexts(known)).texts).toEqual(known.texts);
    expect(before).toEqual(featuredWorkbook());
  });

  it("keeps its own sheet with its links, and refuses any other's", async () => {
    const port = new FileSheetPort(featuredWorkbook(), "");
    const rows = [[{ text: "番号", bold: true }, { text: "" }], [{ text: "①-1", link: at(1, 0) }, { text: "1-3" }]];
    expect(await port.readOwnSheet("点検結果")).toBeNull();
    await port.writeSheet("点検結果", rows, [10, 20]);
    expect(await port.readOwnSheet("点検結果")).toEqual(rows);
    await port.removeSheet("点検結果");
    expect(await port.readOwnSheet("点検結果")).toBeNull();
    expect(await port.readOwnSheet("控え")).toBeNull();
    await expect(port.writeSheet("控え", rows, [])).rejects.toMatchObject({ code: "failed" });
  });

  it("writes marks, row heights and its own part, and reads them again", async () => {
    const port = new FileSheetPort(featuredWorkbook(), "");
    const marks = { type: "marks" as const, sheet, cells: [{ at: at(1, 0), severity: "error" as const }, { at: at(1, 1), severity: "info" as const }] };
    await port.writeMarks(marks);
    expect(await port.readMarks(sheet)).toEqual(marks);
    await port.writeRowHeights(sheet, [{ row: 1, height: 60 }]);
    expect(await port.readRowHeights(sheet, [1, 9])).toEqual([{ row: 1, height: 60 }, { row: 9, height: 18.75 }]);
    const text = '<keifu xmlns="urn:keifu:settings:1">{"a":"&lt;"}</keifu>';
    await port.writeStored(text);
    expect(await port.readStored()).toBe(text);
  });

  it("keeps merges and hidden rows of the known sheet when it rereads texts alone", async () => {
    const port = new FileSheetPort(featuredWorkbook(), "");
    const [known] = (await port.readWorkbook("active")).sheets;
    await port.writeCells([write(1, 0, "新しい文")]);
    const now = await port.rereadTexts({ ...known, merged: [] });
    expect([now.texts[1][0], now.merged]).toEqual(["新しい文", []]);
  });

  it("refuses locked cells of a protected sheet, and sheets that are not there", async () => {
    const port = new FileSheetPort(createXlsx({ sheets: [{ name: sheet, cells: [{ row: 0, column: 0, value: "文" }], isProtected: true }] }), "");
    const untouched = port.bytes();
    await expect(port.writeCells([write(0, 0, "別の文")])).rejects.toMatchObject({ code: "protected" });
    await expect(port.writeMarks({ type: "marks", sheet, cells: [] })).rejects.toMatchObject({ code: "protected" });
    await expect(port.readCells([at(0, 0, "ない")])).rejects.toMatchObject({ code: "sheet-missing" });
    expect(changedParts(untouched, port.bytes())).toEqual([]);
  });
});
