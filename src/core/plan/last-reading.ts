import { unchangedRows } from "../sheet/row-changes";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Table } from "../locate/table";
import { isEqual } from "./keep";
import type { ReadRow, RowPlace } from "./row-reading";
import type { Steps } from "./steps";

/** A table as it was read last. */
export interface LastReading {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  /** See `RowsRead`. */
  readonly rows: readonly (ReadRow | undefined)[];
  readonly steps: Steps;
}

/** What tells the tables of a workbook apart from one check to the next: the sheet and their first cell. */
export function tableName({ sheet, area }: Table): string {
  return `${area.top} ${area.left} ${sheet}`;
}

/** What the last reading had in a place; `same` where the row reads as it did. */
export interface KnownRow {
  readonly row: ReadRow;
  readonly same: boolean;
}

/** Looks rows up in the last reading: null where it has none in the place, or where the table has another form. */
export function rowsKnown(last: LastReading | null, sheet: SheetSnapshot, table: Table): (place: RowPlace) => KnownRow | null {
  const unchanged = last && sameForm(last.table, table, sheet.merged.length > 0) ? unchangedRows(last.snapshot, sheet) : null;
  if (!last || !unchanged) return () => null;
  return ({ row, band, subtotal }) => {
    const before = last.rows[row - table.area.top];
    if (!before || before.place.band !== band || before.place.subtotal !== subtotal) return null;
    return { row: before, same: unchanged(row) };
  };
}

/** Whether rows that say the same mean the same in both tables. Where cells are merged over rows, the cut into bands counts as well. */
function sameForm(a: Table, b: Table, merged: boolean): boolean {
  return (
    a.area.top === b.area.top &&
    a.area.left === b.area.left &&
    a.area.right === b.area.right &&
    isEqual(a.columns, b.columns) &&
    isEqual(a.planNames, b.planNames) &&
    (!merged || (a.bodyBottom === b.bodyBottom && isEqual(a.headers, b.headers)))
  );
}
