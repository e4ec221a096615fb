import { createWorkbook } from "../officehost/model/create";
import { gridLines } from "./lines";
import { areaBetween, step } from "./move";
import { cellsOfRow } from "./row-cells";

const { active: sheet } = createWorkbook({ sheets: [{ name: "検討経過", texts: [["a", "b", "c"]], merges: ["B2:C4"], hiddenRows: [5] }] });
const lines = gridLines(sheet);

test("an arrow goes past the whole of a merge and over hidden rows", () => {
  expect(step(sheet, lines, { row: 0, column: 2 }, 1, 0)).toEqual({ row: 1, column: 1 });
  expect(step(sheet, lines, { row: 1, column: 1 }, 1, 0)).toEqual({ row: 4, column: 1 });
  expect(step(sheet, lines, { row: 4, column: 1 }, 1, 0)).toEqual({ row: 6, column: 1 });
  expect(step(sheet, lines, { row: 0, column: 0 }, -1, 0)).toEqual({ row: 0, column: 0 });
});

test("a selection grows until it cuts no merge", () => {
  expect(areaBetween(sheet, { row: 0, column: 0 }, { row: 2, column: 1 })).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
});

test("a merge is drawn where the window begins, cut to it, and once only", () => {
  const rows = [2, 3, 4, 6];
  const merged = (at: number) => cellsOfRow(sheet, lines, rows, at).filter(({ area }) => area.top === 1);
  expect(merged(0)).toMatchObject([{ row: 1, column: 1, rowSpan: 2, columnSpan: 2 }]);
  expect(merged(1)).toEqual([]);
  expect(cellsOfRow(sheet, lines, rows, 2)).toHaveLength(lines.widths.length);
});
