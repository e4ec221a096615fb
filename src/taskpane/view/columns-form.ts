import { columnsOfSide, type Table, type TableChoice } from "../../core/locate/table";
import { columnName } from "../../core/sheet/address";
import { textAt, type SheetSnapshot } from "../../core/sheet/snapshot";

export type ColumnRole = "none" | "pillars" | "current" | "note" | "next" | "departments";
export const columnRoles: readonly ColumnRole[] = ["none", "pillars", "current", "note", "next", "departments"];

/** 列を直す: the header rows (1-based, as people count) and a role for every column of the sheet. */
export interface ColumnsForm {
  readonly sheet: string;
  readonly headerTop: number;
  readonly headerBottom: number;
  /** Roles by 0-based column; a column without one is not used. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

/** A column as the form lists it. */
export interface ColumnLine {
  readonly column: number;
  readonly letters: string;
  /** The texts of the header rows, joined; "" where they are blank. */
  readonly title: string;
  readonly role: ColumnRole;
}

/** More columns than this are no comparison table, and no form to fill in. */
const MOST_COLUMNS = 200;

/** The form as Keifu read the sheet: the table found, or the row that looked most like a header. */
export function columnsForm(snapshot: SheetSnapshot, table: Table | null, nearestRow: number | null): ColumnsForm {
  const header = table?.headers[0];
  const row = nearestRow ?? snapshot.area?.top ?? 0;
  const roles = new Map<number, ColumnRole>();
  if (table) {
    const { pillars, current, next, notes, changeKinds, departments } = table.columns;
    const give = (columns: readonly { readonly left: number }[], role: ColumnRole) => columns.forEach(({ left }) => roles.set(left, role));
    give(pillars, "pillars");
    give([...notes, ...changeKinds], "note");
    give(departments, "departments");
    for (const [side, role] of [[current, "current"], [next, "next"]] as const) give(columnsOfSide(side), role);
  }
  return { sheet: snapshot.name, headerTop: (header?.top ?? row) + 1, headerBottom: (header?.bottom ?? row) + 1, roles };
}

/** The sheet's columns with what the header rows say of them; blank columns without a role are left out. */
export function columnLines(snapshot: SheetSnapshot, form: ColumnsForm): readonly ColumnLine[] {
  const { area } = snapshot;
  if (!area) return [];
  const lines: ColumnLine[] = [];
  for (let column = area.left; column <= Math.min(area.right, area.left + MOST_COLUMNS - 1); column++) {
    const texts: string[] = [];
    for (let row = form.headerTop - 1; row <= Math.min(form.headerBottom - 1, form.headerTop + 4); row++) texts.push(textAt(snapshot, row, column).replace(/\s+/g, " ").trim());
    const title = texts.filter((text) => text !== "").join(" ");
    const role = form.roles.get(column) ?? "none";
    if (title !== "" || role !== "none" || hasText(snapshot, column, form.headerBottom)) lines.push({ column, letters: columnName(column), title, role });
  }
  return lines;
}

function hasText(snapshot: SheetSnapshot, column: number, from: number): boolean {
  const bottom = snapshot.area?.bottom ?? -1;
  for (let row = from; row <= bottom; row++) if (textAt(snapshot, row, column) !== "") return true;
  return false;
}

export type ColumnsProblem = "needBoth" | "badRows";

/** The choice that the form makes, columns from left to right, or what is missing in it. */
export function tableChoiceOf(form: ColumnsForm): TableChoice | ColumnsProblem {
  const { headerTop, headerBottom } = form;
  if (!Number.isInteger(headerTop) || !Number.isInteger(headerBottom) || headerTop < 1 || headerBottom < headerTop) return "badRows";
  const inRole = (role: ColumnRole) => [...form.roles].filter(([, given]) => given === role).map(([column]) => column).sort((a, b) => a - b).map(columnName);
  const [current, next] = [inRole("current"), inRole("next")];
  if (current.length === 0 || next.length === 0) return "needBoth";
  return {
    sheet: form.sheet,
    header: { top: headerTop - 1, bottom: headerBottom - 1 },
    columns: { pillars: inRole("pillars"), current, note: inRole("note"), next, departments: inRole("departments") },
  };
}
