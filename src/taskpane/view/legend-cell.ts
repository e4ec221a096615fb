import type { CheckedTable } from "../../core/check/result";
import type { CellAddress } from "../../core/sheet/address";

/** A legend says what a number in the notes means: 凡例 or a footnote that speaks of 番号. */
const LEGEND = /凡例|番号は/;

/** The cell below everything on the sheet where a legend can stand; null where the table has one already. */
export function legendCell({ snapshot, table }: CheckedTable): CellAddress | null {
  if (table.footnotes.some((footnote) => LEGEND.test(footnote))) return null;
  return { sheet: table.sheet, row: Math.max(snapshot.area?.bottom ?? 0, table.area.bottom) + 1, column: table.area.left };
}
