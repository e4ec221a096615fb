import type { ComparisonSheet } from "../plan/model";
import { legendLine } from "../notes/legend";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import type { CellEdit } from "./edit";

/**
 * Writes the legend (凡例) into the first free row below the table and its footnotes.
 * @returns null where a footnote says the same already
 */
export function legendEdit(snapshot: SheetSnapshot, sheet: ComparisonSheet): CellEdit | null {
  const { area, columns, planNames, bodyBottom, footnotes } = sheet.table;
  const line = legendLine(planNames, columns.notes[0]?.title.replace(/\s/gu, "") ?? "");
  if (footnotes.some((footnote) => footnote.trim() === line)) return null;
  const at = { sheet: snapshot.name, row: firstFreeRow(snapshot, bodyBottom + 1, area.left, area.right), column: area.left };
  return { type: "cell", at, expect: "", replace: line };
}

/** The row after the last that says anything within the table's columns. */
function firstFreeRow(snapshot: SheetSnapshot, from: number, left: number, right: number): number {
  const bottom = snapshot.area?.bottom ?? from;
  for (let row = bottom; row >= from; row--) {
    for (let column = left; column <= right; column++) if (textAt(snapshot, row, column) !== "") return row + 1;
  }
  return from;
}
