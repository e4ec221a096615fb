import { heightEdits } from "../../src/app/fit";
import type { CellEdit } from "../../src/core/fixes/edit";
import { importWorkbook } from "../../src/workbench/officehost/xlsx-import";
import type { SheetData } from "../../src/workbench/officehost/model/create";
import { buildSample, SAMPLE_SHEET } from "../../src/workbench/sample/build";
import { FileSheetPort } from "../../src/xlsx/file-sheet-port";
import { openXlsx } from "../../src/xlsx/read/workbook";
import { ExcelSheetPort } from "../../src/excel/excel-sheet-port";
import { openDesk } from "../officehost/harness";
import { openPane, smallSheet, type OpenPane } from "./desk";

/** Notes of 10 full-width characters a line in ＭＳ Ｐゴシック 11; row 5 holds three lines. */
const wrapped = { style: { wrapText: true }, font: { name: "ＭＳ Ｐゴシック", size: 11 } };
const sheet: SheetData = {
  ...smallSheet,
  cells: { B5: wrapped, B6: wrapped, B9: { font: wrapped.font } },
  columnWidths: { 1: 114 },
  rowHeights: { 4: 41.25, 5: 41.25, 8: 13.5 },
};
const note = (row: number, replace: string): CellEdit => ({ type: "cell", at: { sheet: "検討経過", row: row - 1, column: 1 }, expect: "", replace });
const five = ["・新規追加(貸館業務の", "・削除", "・集約", "・表現修正"].join("\n");

let open: OpenPane | null = null;
async function written(data: SheetData, ...edits: CellEdit[]): Promise<OpenPane> {
  open = await openPane({ sheets: [data] });
  expect(await open.session.mend("記入", edits)).toMatchObject({ kind: "done" });
  return open;
}
afterEach(async () => open?.session.dispose());

describe("a note that does not fit its row", () => {
  it("is told by its missing lines, and nothing is changed by asking", async () => {
    const pane = await written(sheet, note(5, five));
    const writes = pane.host.writeCount();
    expect(await pane.session.fit([note(5, five)])).toMatchObject([{ at: { row: 4, column: 1 }, lines: 2 }]);
    expect(pane.host.writeCount()).toBe(writes);
    expect(pane.workbook.sheets[0].rowHeight(4)).toBe(41.25);
  });

  it("gets the height on request, as an act that can be taken back", async () => {
    const pane = await written(sheet, note(5, five));
    expect(await pane.session.mend("行の高さを変える", heightEdits(await pane.session.fit([note(5, five)])))).toMatchObject({ kind: "done" });
    expect(await pane.session.fit([note(5, five)])).toEqual([]);
    expect(pane.workbook.sheets[0].rowHeight(4)).toBeGreaterThan(41.25);
    await pane.session.takeBack(pane.session.state().journal.at(-1)!.id);
    expect(pane.workbook.sheets[0].rowHeight(4)).toBe(41.25);
  });

  it("has the room of all rows that its cell is merged over", async () => {
    const pane = await written({ ...sheet, merges: ["B5:B6"] }, note(5, five));
    expect(await pane.session.fit([note(5, five)])).toEqual([]);
  });

  it("is not asked for where its cell does not break lines", async () => {
    const pane = await written(sheet, note(9, five));
    expect(await pane.session.fit([note(9, five)])).toEqual([]);
  });

  it("is told as soon as the person has left the cell they are in", async () => {
    const pane = await written(sheet, note(5, five));
    pane.user.enterCell("検討経過", "A1");
    const asked = pane.session.fit([note(5, five)]);
    pane.user.leaveCell();
    expect(await asked).toMatchObject([{ lines: 2 }]);
  });

  it("is passed over where its sheet is gone", async () => {
    const pane = await written(sheet, note(5, five));
    expect(await pane.session.fit([{ ...note(5, five), at: { sheet: "ない", row: 4, column: 1 } }])).toEqual([]);
  });
});

test("Excel and the file tell the same room of every cell of the sample's rows", async () => {
  const { bytes } = buildSample();
  const desk = await openDesk(importWorkbook(openXlsx(bytes).model, "見本.xlsx"));
  const areas = [8, 12, 20, 30].map((row) => ({ sheet: SAMPLE_SHEET, area: { top: row, bottom: row + 1, left: 5, right: 6 } }));
  const [excel, file] = await Promise.all([new ExcelSheetPort({ Office: desk.Office, Excel: desk.Excel }).readCellBoxes(areas), new FileSheetPort(bytes, "見本.xlsx").readCellBoxes(areas)]);
  expect(excel).toEqual(file.map((box) => ({ ...box, grows: false })));
  expect(excel[0].width).toBeGreaterThan(100);
});
