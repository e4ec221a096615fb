import fc from "fast-check";
import { cellKey } from "../../core/sheet/address";
import { createXlsx } from "../create/create";
import { openXlsx } from "../read/workbook";
import { readWorkbook } from "../snapshot";
import { featuredWorkbook } from "../testing/featured";
import { changedParts, partOf, workbookOf, worksheetOf } from "../testing/parts";
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

describe("what nobody edited", () => {
  const before = featuredWorkbook();
  const edit = (row: number, column: number, value: string) => writeXlsx(before, { cells: [change(row, column, value)] });

  it("keeps its bytes: drawings, charts, comments, macros, foreign XML and every other part", () => {
    expect(changedParts(before, edit(1, 0, "①-1 ○樹林地を残します。"))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("keeps every letter of the sheet's part around the cell", () => {
    const after = edit(1, 0, "文");
    const old = partOf(before, "xl/worksheets/sheet1.xml");
    const cell = /<c r="A2"[^>]*>.*?<\/c>/.exec(old)![0];
    const [front, back] = old.split(cell);
    const now = partOf(after, "xl/worksheets/sheet1.xml");
    expect(now.startsWith(front)).toBe(true);
    expect(now.endsWith(back)).toBe(true);
    expect(now.slice(front.length, now.length - back.length)).toBe('<c r="A2" s="2" t="inlineStr"><is><t>文</t></is></c>');
  });

  it("keeps other people's conditional formats when marks come and go", () => {
    const marked = writeXlsx(before, { marks: [{ type: "marks", sheet, cells: [{ at: at(1, 0), severity: "error" }] }] });
    const rules = openXlsx(marked).model.sheets[0].conditionalFormats;
    expect(rules.map((rule) => [rule.formula, rule.priority])).toEqual([['$B1="済"', 1], ['LEN("keifu-error")>0', 2]]);
    const unmarked = writeXlsx(marked, { marks: [{ type: "marks", sheet, cells: [] }] });
    expect(partOf(unmarked, "xl/worksheets/sheet1.xml")).toBe(partOf(before, "xl/worksheets/sheet1.xml"));
    // Marking again takes the style that is there.
    const again = writeXlsx(unmarked, { marks: [{ type: "marks", sheet, cells: [{ at: at(1, 0), severity: "error" }] }] });
    expect(partOf(again, "xl/styles.xml")).toBe(partOf(marked, "xl/styles.xml"));
  });

  it("keeps somebody else's custom XML when Keifu's own part comes and goes", () => {
    const stored = writeXlsx(before, { stored: '<keifu xmlns="urn:keifu:settings:1">{}</keifu>' });
    expect(openArchive(stored).byName.has("customXml/item2.xml")).toBe(true);
    const stripped = writeXlsx(stored, { stored: null });
    expect(changedParts(before, stripped)).toEqual([]);
  });

  it("is all there is when Keifu's sheet has come and gone", () => {
    const added = writeXlsx(before, { ownSheets: [{ name: "点検結果", rows: [[{ text: "N101", link: at(1, 0) }]], widths: [10] }] });
    const removed = writeXlsx(added, { ownSheets: [{ name: "点検結果", rows: null, widths: [] }] });
    expect(changedParts(before, removed)).toEqual(["xl/styles.xml"]);
  });

  it("is all there is when nothing is to be changed", () => {
    expect(changedParts(before, writeXlsx(before, {}))).toEqual([]);
  });
});

describe("formulas", () => {
  const before = featuredWorkbook();
  it("that are overwritten leave the calculation chain behind", () => {
    const after = writeXlsx(before, { cells: [change(3, 0, "合計")] });
    expect(openArchive(after).byName.has("xl/calcChain.xml")).toBe(false);
    expect(partOf(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("can be put back", () => {
    const gone = writeXlsx(before, { cells: [change(3, 0, 3)] });
    const back = writeXlsx(gone, { cells: [{ at: at(3, 0), value: 3, formula: "=SUM(B5:B6)", numberFormat: null }] });
    expect(openXlsx(back).model.sheets[0].cells.get(cellKey(3, 0))).toMatchObject({ value: 3, formula: "=SUM(B5:B6)" });
  });

  it("that spread over other cells are refused", () => {
    const shared = workbookOf(worksheetOf('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'));
    const write = (row: number) => writeXlsx(shared, { cells: [{ at: { sheet: "表", row, column: 0 }, value: "文", formula: null, numberFormat: null }] });
    expect(() => write(0)).toThrow(expect.objectContaining({ code: "failed", hostCode: "spreading-formula" }));
    expect(textsOf(write(1), "表")).toEqual([["1"], ["文"]]);
  });
});

describe("however a file is written", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const shapes: Record<string, string> = {
    "empty sheet data": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    "no addresses": `<worksheet xmlns="${main}"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c t="str"><v>三</v></c></row></sheetData></worksheet>`,
    "a namespace prefix": `<?xml version="1.0"?>\n<x:worksheet xmlns:x="${main}"><x:dimension ref="B2"/><x:sheetData><x:row r="2" spans="2:2"><x:c r="B2" t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row><x:row r="5" ht="20"/></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="C7:D8"/></x:mergeCells></x:worksheet>`,
    "strict": `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="3"><c r="C3" t="b"><v>1</v></c></row></sheetData></worksheet>`,
    "CRLF and comments": `<worksheet xmlns='${main}'>\r\n<!-- <row r="1"> -->\r\n<sheetData>\r\n<row r='1'>\r\n<c r='A1' s='0' ><v>1</v ></c>\r\n</row>\r\n</sheetData>\r\n</worksheet>`,
  };
  const value = fc.oneof(
    fc.string({ unit: fc.constantFrom("①", "-", "1", " ", "\n", "<", "&", "]]>", "_x000D_", "𠮷", "\u0001", "\ud800", "\t", '"', "　") , maxLength: 12 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.boolean(),
  );
  const cells = fc.array(fc.record({ row: fc.nat(9), column: fc.nat(6), value }), { maxLength: 12 });

  it.each(Object.entries(shapes))("%s: what is written is read again, and nothing else changes", (_name, xml) => {
    const before = workbookOf(xml);
    const old = openXlsx(before).model.sheets[0].cells;
    fc.assert(
      fc.property(cells, (edits) => {
        const after = writeXlsx(before, { cells: edits.map(({ row, column, value }) => ({ at: { sheet: "表", row, column }, value, formula: null, numberFormat: null })) });
        const expected = new Map([...old].filter(([, cell]) => cell.kind !== "blank").map(([key, cell]) => [key, cell.value]));
        for (const { row, column, value } of edits) {
          if (value === "") expected.delete(cellKey(row, column));
          else expected.set(cellKey(row, column), value);
        }
        const now = new Map([...openXlsx(after).model.sheets[0].cells].filter(([, cell]) => cell.kind !== "blank").map(([key, cell]) => [key, cell.value]));
        expect(new Map([...now].sort(([a], [b]) => a - b))).toEqual(new Map([...expected].sort(([a], [b]) => a - b)));
      }),
      { numRuns: 150 },
    );
  });
});
