import { formatCell, formatQualifiedCell, type CellAddress } from "../../core/sheet/address";

/** A cell as people say it: F36, with its sheet only where another sheet is shown. */
export function placeOf(cell: CellAddress, shownSheet: string | null): string {
  return shownSheet === null || cell.sheet === shownSheet ? formatCell(cell) : formatQualifiedCell(cell);
}
