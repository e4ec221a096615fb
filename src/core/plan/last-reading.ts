import { cellKey } from "../sheet/address";
import { unchangedRows } from "../sheet/row-changes";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Table } from "../locate/table";
import type { DepartmentReading } from "./departments";
import { isEqual, keepEqual } from "./keep";
import type { ComparisonSheet, PlanSide } from "./model";
import type { RowPlace, RowReading } from "./row-reading";

/** A row as it was read, and where it stood then. */
export interface ReadRow {
  readonly place: RowPlace;
  readonly reading: RowReading;
}

/** A table as it was read last. */
export interface LastReading {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  /** Body rows by `row - table.area.top`; none for header rows, and for titles, which hang on other rows. */
  readonly rows: readonly (ReadRow | undefined)[];
  readonly departments: DepartmentReading;
  readonly currentDepartments: DepartmentReading;
  readonly plan: ComparisonSheet;
}

/** What tells the tables of a workbook apart from one check to the next: the sheet and their first cell. */
export function tableName({ sheet, area }: Table): string {
  return `${area.top} ${area.left} ${sheet}`;
}

/** The readings of rows that can be taken over; none without a last reading, or where the table has another form. */
export function rowsKept(last: LastReading | null, sheet: SheetSnapshot, table: Table): (place: RowPlace) => RowReading | null {
  const unchanged = last && sameForm(last.table, table, sheet.merged.length > 0) ? unchangedRows(last.snapshot, sheet) : null;
  if (!last || !unchanged) return () => null;
  return (place) => {
    const before = last.rows[place.row - table.area.top];
    return before && before.place.band === place.band && before.place.subtotal === place.subtotal && unchanged(place.row) ? before.reading : null;
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

/** A plan in which everything that has not changed is the object that it was in the last reading. */
export function withKept(last: LastReading | null, plan: ComparisonSheet): ComparisonSheet {
  if (!last) return plan;
  const before = last.plan;
  const side = (known: PlanSide, now: PlanSide): PlanSide => ({
    policies: keepEqual(known.policies, now.policies, ({ id }) => id),
    items: keepEqual(known.items, now.items, ({ id }) => id),
    vacant: now.vacant,
  });
  return {
    ...plan,
    current: side(before.current, plan.current),
    next: side(before.next, plan.next),
    notes: keepEqual(before.notes, plan.notes, ({ at }) => cellKey(at.row, at.column)),
    departmentCells: keepEqual(before.departmentCells, plan.departmentCells, ({ at }) => cellKey(at.row, at.column)),
  };
}
