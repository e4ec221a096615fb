import { markLegend, plainMark } from "../notation/mark-legend";
import { oncePer } from "../once";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsOfColumn } from "./column-cells";
import type { LogicalColumn } from "./table";

/** The marks and codes that legends in the sheet explain: A=継続, ◎：新規. */
const codesOf = oncePer(({ texts }: SheetSnapshot): ReadonlySet<string> => new Set(texts.flatMap((row) => row.flatMap((text) => Object.keys(markLegend([text]))))));

/** So many of a column's cells have to be codes. */
const MOST = 0.6;

/** Whether a column holds marks or codes that a legend of the sheet explains. */
export function isExplained(sheet: SheetSnapshot, column: LogicalColumn, rows: readonly number[]): boolean {
  const codes = codesOf(sheet);
  if (codes.size === 0) return false;
  const cells = cellsBegun(sheet, column, rows);
  return cells.length > 0 && cells.filter((text) => codes.has(plainMark(text))).length >= cells.length * MOST;
}

/** So many of a column's cells come again behind another one. */
const OFTEN = 0.2;

/** Whether a column's texts come and go, as kinds do: A, B, B, A, C. What stands over rows – A, A, B, C – never comes back. */
export function comesAgain(sheet: SheetSnapshot, column: LogicalColumn, rows: readonly number[]): boolean {
  const cells = cellsBegun(sheet, column, rows).map(plainMark);
  const seen = new Set<string>();
  const returns = cells.filter((text, at) => {
    const again = seen.has(text) && text !== cells[at - 1];
    seen.add(text);
    return again;
  });
  return returns.length >= cells.length * OFTEN;
}

function cellsBegun(sheet: SheetSnapshot, column: LogicalColumn, rows: readonly number[]): readonly string[] {
  return rows.flatMap((row) => cellsOfColumn(sheet, column, row).flatMap((cell) => (cell.row === row ? [cell.text] : [])));
}
