import { createXlsx } from "../create/create";
import { openXlsx } from "../read/workbook";
import { readWorkbook } from "../snapshot";
import { openArchive } from "../zip/archive";
import { writeXlsx } from "./write";

const sheet = "対照表";
const book = () =>
  createXlsx({
    sheets: [
      {
        name: sheet,
        cells: [
          { row: 0, column: 0, value: "①-1 ○緑を守る", style: { bold: true, fill: "#DDEBF7", wrap: true } },
          { row: 2, column: 1, value: 12.5, style: { numberFormat: "0.00" } },
          { row: 3, column: 3, value: "改行\nあり", reading: "カイギョウ" },
          { row: 4, column: 0, value: 3, formula: "=SUM(B3:B4)" },
        ],
        merged: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        widths: [20, 10, 10, 10],
      },
      { name: "別紙", cells: [{ row: 0, column: 0, value: "そのまま" }] },
    ],
  });

const at = (row: number, column: number) => ({ sheet, row, column });
const change = (row: number, column: number, value: string | number | boolean, numberFormat: string | null = null) => ({ at: at(row, column), value, formula: null, numberFormat });

function textsOf(bytes: Uint8Array, name = sheet) {
  return readWorkbook(bytes, "").sheets.find((each) => each.name === name)!.texts;
}

/** Names of the parts whose unpacked content differs. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = openArchive(before);
  const now = openArchive(after);
  const names = new Set([...old.byName.keys(), ...now.byName.keys()]);
  return [...names].filter((name) => Buffer.compare(old.byName.get(name)?.compressed ?? new Uint8Array(), now.byName.get(name)?.compressed ?? new Uint8Array()) !== 0).sort();
}

describe("writing a workbook", () => {
  it("changes the cell that was named, and no part but its sheet's", () => {
    const before = book();
    const after = writeXlsx(before, { cells: [change(3, 3, "別の文\n二行目")] });
    expect(changedParts(before, after)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(textsOf(after)[3][3]).toBe("別の文\n二行目");
    expect(textsOf(after)[0][0]).toBe(textsOf(before)[0][0]);
  });

  it("keeps a text that looks like a number as a text, with a format of its own", () => {
    const after = writeXlsx(book(), { cells: [change(0, 0, "1-3", "@"), change(9, 9, "(1)", "@")] });
    const { model } = openXlsx(after);
    const cells = [...model.sheets[0].cells.values()].filter((cell) => cell.value === "1-3" || cell.value === "(1)");
    expect(cells.map((cell) => [cell.kind, model.styles[cell.style].numberFormat])).toEqual([["text", "@"], ["text", "@"]]);
    expect(model.styles[cells[0].style]).toMatchObject({ fill: "#DDEBF7", wrap: true, font: { bold: true } });
  });

  it("has formulas calculated anew when a cell that they read has changed", () => {
    const workbookXml = (bytes: Uint8Array) => changedParts(book(), bytes).includes("xl/workbook.xml");
    expect(workbookXml(writeXlsx(book(), { cells: [change(2, 1, 13)] }))).toBe(true);
    expect(workbookXml(writeXlsx(book(), { cells: [change(2, 2, 13)] }))).toBe(false);
  });

  it("adds, replaces and removes a sheet of Keifu's own, and refuses to replace any other", () => {
    const rows = [[{ text: "現行番号", bold: true }, { text: "第2期番号", bold: true }], [{ text: "①-1", link: at(0, 0) }, { text: "1-3" }]];
    const added = writeXlsx(book(), { ownSheets: [{ name: "新旧対応一覧", rows, widths: [12, 30] }] });
    expect(textsOf(added, "新旧対応一覧")).toEqual([["現行番号", "第2期番号"], ["①-1", "1-3"]]);
    const replaced = writeXlsx(added, { ownSheets: [{ name: "新旧対応一覧", rows: [[{ text: "なし" }]], widths: [12] }] });
    expect(textsOf(replaced, "新旧対応一覧")).toEqual([["なし"]]);
    const removed = writeXlsx(replaced, { ownSheets: [{ name: "新旧対応一覧", rows: null, widths: [] }] });
    expect(readWorkbook(removed, "").sheets.map((each) => each.name)).toEqual([sheet, "別紙"]);
    expect(() => writeXlsx(book(), { ownSheets: [{ name: "別紙", rows, widths: [] }] })).toThrow(/not made by Keifu/);
  });

  it("writes, replaces and removes Keifu's own part", () => {
    const text = '<keifu xmlns="urn:keifu:settings:1">{"version":1}</keifu>';
    const added = writeXlsx(book(), { stored: text });
    expect(readWorkbook(added, "").stored).toBe(text);
    const replaced = writeXlsx(added, { stored: text.replace("1}", "2}") });
    expect(readWorkbook(replaced, "").stored).toContain("2}");
    expect(changedParts(added, replaced)).toEqual(["customXml/item1.xml"]);
    const removed = writeXlsx(replaced, { stored: null });
    expect(readWorkbook(removed, "").stored).toBeNull();
    expect(openArchive(removed).entries.map((entry) => entry.name)).toEqual(openArchive(book()).entries.map((entry) => entry.name));
  });

  it("writes marks and takes them away as one", () => {
    const cells = [{ at: at(0, 0), severity: "error" as const }, { at: at(3, 3), severity: "info" as const }];
    const marked = writeXlsx(book(), { marks: [{ type: "marks", sheet, cells }] });
    expect(openXlsx(marked).model.sheets[0].conditionalFormats).toHaveLength(2);
    const unmarked = writeXlsx(marked, { marks: [{ type: "marks", sheet, cells: [] }] });
    expect(openXlsx(unmarked).model.sheets[0].conditionalFormats).toEqual([]);
    expect(changedParts(book(), unmarked)).toEqual(["xl/styles.xml"]);
  });

  it("sets a row's height", () => {
    const after = writeXlsx(book(), { rowHeights: [{ sheet, row: 3, height: 40.5 }, { sheet, row: 20, height: 30 }] });
    const { rows } = openXlsx(after).model.sheets[0];
    expect([rows.get(3), rows.get(20)]).toEqual([{ height: 40.5, fixed: true, hidden: false }, { height: 30, fixed: true, hidden: false }]);
  });
});
