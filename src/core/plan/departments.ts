import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsOfColumn } from "../locate/column-cells";
import type { LogicalColumn, Table } from "../locate/table";
import { columnEvidence } from "../notation/column-evidence";
import { parseDepartments, type ColumnEvidence } from "../notation/departments";
import { cutLists } from "../notation/list-cuts";
import type { DepartmentList } from "../notation/syntax";
import type { DepartmentCell, Item, ItemDepartment } from "./model";
import { bandsOf, bodyRows } from "./notes";
import type { PlacedItem, SideReading } from "./read-side";

/** A department cell with the rows and bands that it covers. */
export interface PlacedDepartments {
  readonly cell: DepartmentCell;
  readonly top: number;
  readonly bottom: number;
  readonly bands: readonly number[];
  readonly evidence: ColumnEvidence;
}

/**
 * Reads the department cells of one group of columns; 〃 takes the list above it in its column.
 * @param roster official names and abbreviations; empty without a roster
 */
export function readDepartmentCells(
  sheet: SheetSnapshot,
  table: Table,
  which: "departments" | "currentDepartments",
  bandOfRow: (row: number) => number,
  roster: readonly string[],
): readonly PlacedDepartments[] {
  const found = [...bodyRows(table)].flatMap((row) =>
    table.columns[which].flatMap((column) =>
      cellsOfColumn(sheet, column, row)
        .filter((cell) => cell.row === row)
        .map((cell) => ({ cell, column, row })),
    ),
  );
  const evidence = columnEvidence(found.map(({ cell }) => cell.text), roster);
  const parsed = new Map<string, DepartmentList>();
  const above = new Map<LogicalColumn, DepartmentList>();
  return found.map(({ cell, column, row }) => {
    const own = parsed.get(cell.text) ?? parseDepartments(cell.text, evidence);
    parsed.set(cell.text, own);
    const list = own.names.length === 1 && own.names[0].kind === "same-as-above" ? repeatedHere(above.get(column), own) : own;
    above.set(column, list);
    const bottom = Math.min(cell.area.bottom, table.bodyBottom);
    const bands = bandsOf(row, bottom, bandOfRow);
    const at = { sheet: sheet.name, row, column: cell.column };
    return { cell: { at, text: cell.text, band: bands[0], list, cuts: null, items: [] }, top: row, bottom, bands, evidence };
  });
}

/** The list above, every place moved to the 〃 itself. */
function repeatedHere(above: DepartmentList | undefined, own: DepartmentList): DepartmentList {
  if (!above) return own;
  const { start, end } = own.names[0];
  return { ...own, names: above.names.map((name) => ({ ...name, start, end, broken: false })) };
}

interface Assigned {
  readonly items: readonly Item[];
  readonly cells: readonly PlacedDepartments[];
}

/**
 * Gives each item the departments that stand in its rows. A cell beside several items is cut into
 * one list each; an item without any takes those of the nearest heading above it that has some –
 * unless more than two of three items below such headings write their own: then a blank is forgotten.
 */
export function assignDepartments(cells: readonly PlacedDepartments[], reading: SideReading): Assigned {
  if (cells.length === 0) return { items: reading.side.items, cells };
  const itemsOfCell = itemsBesideCells(cells, reading.placed);
  const departments = new Map<Item, ItemDepartment[]>();
  const pending = new Set<Item>();
  const settled = cells.map((cell, index) => {
    const beside = itemsOfCell[index];
    const cuts = cutsOf(cell, beside);
    beside.forEach(({ item }, at) => {
      if (saysPending(cell.cell)) pending.add(item);
      const own = cuts?.[at] ?? cell.cell.list.names.map((_, name) => name);
      const list = departments.get(item);
      const named = namedOf(cell.cell, own, false);
      if (list) list.push(...named);
      else departments.set(item, named);
    });
    return { ...cell, cell: { ...cell.cell, cuts, items: beside.map(({ item }) => item.id) } };
  });
  const ofPolicies = headingDepartments(settled, reading);
  const parents = new Map(reading.side.policies.map((policy) => [policy.id, policy.parent]));
  const inherited = (policy: string | null): readonly ItemDepartment[] => {
    for (let at = policy, steps = 0; at !== null && steps < 20; at = parents.get(at) ?? null, steps++) {
      const list = ofPolicies.get(at);
      if (list) return list;
    }
    return [];
  };
  const led = reading.side.items.filter((item) => inherited(item.under).length > 0);
  const writeTheirOwn = led.filter((item) => (departments.get(item) ?? []).length > 0 || pending.has(item)).length * 3 > led.length * 2;
  const items = reading.side.items.map((item) => {
    const own = departments.get(item) ?? [];
    const isPending = pending.has(item);
    const list = own.length > 0 || isPending || writeTheirOwn ? own : inherited(item.under);
    return list.length === 0 && !isPending ? item : { ...item, departments: list, departmentsPending: isPending };
  });
  return { items, cells: settled };
}

/** The items beside each cell: those whose text stands in its rows, else those of its band that have no cell yet. */
function itemsBesideCells(cells: readonly PlacedDepartments[], placed: readonly PlacedItem[]): readonly (readonly PlacedItem[])[] {
  const byBand = new Map<number, PlacedItem[]>();
  for (const each of placed) {
    const known = byBand.get(each.item.band);
    if (known) known.push(each);
    else byBand.set(each.item.band, [each]);
  }
  const beside = cells.map(({ top, bottom, bands }) =>
    bands.flatMap((band) =>
      (byBand.get(band) ?? []).filter(({ standing }) => standing.entry.cell.area.top <= bottom && standing.entry.cell.area.bottom >= top),
    ),
  );
  const served = new Set(beside.flat());
  return beside.map((found, index) => {
    if (found.length > 0) return found;
    return (byBand.get(cells[index].cell.band) ?? []).filter((each) => !served.has(each));
  });
}

/** One list an item; where the items stand in rows of their own beside one merged list, the list is all of theirs. */
function cutsOf(cell: PlacedDepartments, beside: readonly PlacedItem[]): readonly (readonly number[])[] | null {
  const { list } = cell.cell;
  const all = list.names.map((_, index) => index);
  if (beside.length === 0) return null;
  if (beside.length === 1) return [all];
  const cut = cutLists(list, beside.length, cell.evidence);
  if (cut) return cut;
  const rows = new Set(beside.map(({ standing }) => standing.entry.cell.row));
  const repeats = new Set(list.names.map(({ name }) => name)).size < list.names.length;
  return rows.size === beside.length && !repeats ? beside.map(() => all) : null;
}

function namedOf(cell: DepartmentCell, indexes: readonly number[], inherited: boolean): ItemDepartment[] {
  return indexes
    .map((index) => cell.list.names[index])
    .filter(({ kind }) => kind === "named" || kind === "all" || kind === "others")
    // Field by field: spreading name and place takes most of the time of a large sheet's departments.
    .map(({ name, lead, broken, kind, start, end }) => ({
      name,
      lead,
      broken,
      kind,
      start,
      end,
      at: { sheet: cell.at.sheet, row: cell.at.row, column: cell.at.column, start, end },
      inherited,
    }));
}

function saysPending(cell: DepartmentCell): boolean {
  return cell.list.names.some(({ kind }) => kind === "pending") || /未定/.test(cell.text);
}

/** Departments written in a heading's own rows, where no item stands. */
function headingDepartments(cells: readonly PlacedDepartments[], reading: SideReading): ReadonlyMap<string, readonly ItemDepartment[]> {
  const byRow = new Map<number, PlacedDepartments[]>();
  for (const cell of cells) {
    if (cell.cell.items.length > 0) continue;
    for (let row = cell.top; row <= cell.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  }
  const found = new Map<string, readonly ItemDepartment[]>();
  for (const { entry, policy } of reading.standing) {
    if (policy === null || found.has(policy)) continue;
    const list = (byRow.get(entry.row) ?? []).flatMap(({ cell }) => namedOf(cell, cell.list.names.map((_, index) => index), true));
    if (list.length > 0) found.set(policy, list);
  }
  return found;
}
