import { columnEvidence } from "../notation/column-evidence";
import { entryKind } from "../notation/department-words";
import { parseDepartments, type ColumnEvidence } from "../notation/departments";
import { cutLists, listSignature } from "../notation/list-cuts";
import type { DepartmentList, DepartmentName } from "../notation/syntax";
import type { CellAddress } from "../sheet/address";
import { isEqual } from "./keep";
import type { DepartmentCell, Item, ItemDepartment } from "./model";
import type { PlacedItem, SideReading } from "./read-side";

/** A department cell by itself, with the rows and bands that it covers. */
export interface DepartmentPlace {
  /** Which of the department columns of its plan it stands in. */
  readonly column: number;
  readonly at: CellAddress;
  readonly text: string;
  /** Its last row; the first is where it stands. */
  readonly bottom: number;
  readonly bands: readonly number[];
}

/** A department cell with its list. */
export interface ListedDepartments {
  readonly place: DepartmentPlace;
  readonly list: DepartmentList;
  /** All departments of the list as those of an item beside it. */
  readonly named: readonly ItemDepartment[];
}

/** The department cells of one plan, read together: its columns tell where a name ends and the next begins. */
export interface DepartmentReading {
  readonly roster: readonly string[];
  readonly evidence: ColumnEvidence;
  /** The list of each distinct text. */
  readonly lists: ReadonlyMap<string, DepartmentList>;
  readonly cells: readonly ListedDepartments[];
}

/**
 * Reads the department cells of one plan; 〃 takes the list above it in its column.
 * @param places its cells, top to bottom
 * @param roster official names and abbreviations; empty without a roster
 * @param before the last reading of the same columns: what it has in common with this one is taken from it
 */
export function readDepartments(places: readonly DepartmentPlace[], roster: readonly string[], before: DepartmentReading | null): DepartmentReading {
  const { evidence, lists } = listsOf(places, roster, before);
  const above: (DepartmentList | undefined)[] = [];
  const known = before?.cells ?? [];
  let at = 0;
  const cells = places.map((place): ListedDepartments => {
    while (at < known.length && standsBefore(known[at].place, place)) at += 1;
    const last = at < known.length && known[at].place === place ? known[at] : null;
    const own = lists.get(place.text) ?? parseDepartments(place.text, evidence);
    const repeats = own.names.length === 1 && own.names[0].kind === "same-as-above";
    const list = repeats ? repeatedHere(above[place.column], own) : own;
    const cell = last && isEqual(last.list, list) ? last : { place, list, named: namedOf(place.at, list.names, false) };
    above[place.column] = cell.list;
    return cell;
  });
  return { roster, evidence, lists, cells };
}

function standsBefore(a: DepartmentPlace, b: DepartmentPlace): boolean {
  return a.at.row < b.at.row || (a.at.row === b.at.row && (a.column < b.column || (a.column === b.column && a.at.column < b.at.column)));
}

/** The lists of all distinct texts. Where no text and no name of the roster is new or gone, every list is what it was. */
function listsOf(places: readonly DepartmentPlace[], roster: readonly string[], before: DepartmentReading | null): Pick<DepartmentReading, "evidence" | "lists"> {
  const texts = new Set<string>();
  for (const { text } of places) texts.add(text);
  if (before && before.lists.size === texts.size && isEqual(before.roster, roster) && [...texts].every((text) => before.lists.has(text))) return before;
  const evidence = columnEvidence(texts, roster);
  const lists = new Map<string, DepartmentList>();
  for (const text of texts) {
    const list = parseDepartments(text, evidence);
    const known = before?.lists.get(text);
    lists.set(text, known && isEqual(known, list) ? known : list);
  }
  return { evidence, lists };
}

/** The list above, every place moved to the 〃 itself. */
function repeatedHere(above: DepartmentList | undefined, own: DepartmentList): DepartmentList {
  if (!above) return own;
  const { start, end } = own.names[0];
  return { ...own, names: above.names.map((name) => ({ ...name, start, end, broken: false })) };
}

const NOBODY: readonly ItemDepartment[] = [];

/** The items of a side with their departments, and the cells with their items. */
interface Assigned {
  readonly items: readonly Item[];
  readonly cells: readonly DepartmentCell[];
}

/** What the cells say of each item, by its index. */
interface Staffing {
  readonly lists: (readonly ItemDepartment[] | undefined)[];
  readonly pending: Uint8Array;
}

/**
 * Gives each item the departments that stand in its rows. A cell beside several items is cut into
 * one list each; an item without any takes those of the nearest heading above it that has some –
 * unless more than two of three items below such headings write their own: then a blank is forgotten.
 */
export function assignDepartments({ cells, evidence }: DepartmentReading, reading: SideReading): Assigned {
  const { placed } = reading;
  if (cells.length === 0) return { items: reading.side.items, cells: [] };
  const itemsOfCell = itemsBesideCells(cells, reading);
  const staffing: Staffing = { lists: [], pending: new Uint8Array(placed.length) };
  const isOneList = listsOfSingleItems(cells, itemsOfCell);
  const settled = cells.map(({ place, list, named }, index): DepartmentCell => {
    const beside = itemsOfCell[index];
    const cuts = cutsOf(list, beside, placed, evidence, isOneList);
    const pending = beside.length > 0 && saysPending(place.text, list);
    beside.forEach((item, at) => {
      const own = beside.length === 1 || !cuts ? named : namedOf(place.at, cuts[at].map((name) => list.names[name]), false);
      const before = staffing.lists[item];
      staffing.lists[item] = before ? [...before, ...own.filter((one) => !isWrittenAbove(one, before))] : own;
      if (pending) staffing.pending[item] = 1;
    });
    return { at: place.at, text: place.text, band: place.bands[0], list, cuts, items: beside.map((item) => placed[item].item.id) };
  });
  inherit(reading, headingDepartments(cells, settled, reading), staffing);
  const items = placed.map(({ item }, index): Item => {
    const departments = staffing.lists[index] ?? NOBODY;
    const departmentsPending = staffing.pending[index] === 1;
    return departments.length === 0 && !departmentsPending ? item : { ...item, departments, departmentsPending };
  });
  return { items, cells: settled };
}

/** Whether a department stands in a row above already, beside the same item: each row of a merged cell may name its own. */
function isWrittenAbove({ at, name }: ItemDepartment, above: readonly ItemDepartment[]): boolean {
  return above.some((one) => one.name === name && one.at.row < at.row);
}

/** Hands what is written on headings down to the items without departments of their own. */
function inherit({ side, placed }: SideReading, ofPolicies: ReadonlyMap<string, readonly ItemDepartment[]>, { lists, pending }: Staffing): void {
  if (ofPolicies.size === 0) return;
  const parents = new Map(side.policies.map((policy) => [policy.id, policy.parent]));
  const inherited = (policy: string | null): readonly ItemDepartment[] => {
    for (let at = policy, steps = 0; at !== null && steps < 20; at = parents.get(at) ?? null, steps++) {
      const list = ofPolicies.get(at);
      if (list) return list;
    }
    return NOBODY;
  };
  let led = 0;
  const blank: number[] = [];
  placed.forEach(({ item }, index) => {
    if (inherited(item.under).length === 0) return;
    led += 1;
    if ((lists[index] ?? NOBODY).length === 0 && pending[index] === 0) blank.push(index);
  });
  const writeTheirOwn = (led - blank.length) * 3 > led * 2;
  if (!writeTheirOwn) for (const index of blank) lists[index] = inherited(placed[index].item.under);
}

const NO_ITEMS: readonly number[] = [];

/** The items beside each cell, by index: those whose text stands in its rows, else those of its band that have no cell yet, or the one whose text goes on there. */
function itemsBesideCells(cells: readonly ListedDepartments[], { placed, goesOn }: SideReading): readonly (readonly number[])[] {
  const byBand: (number[] | undefined)[] = [];
  placed.forEach(({ item: { band } }, index) => {
    const known = byBand[band];
    if (known) known.push(index);
    else byBand[band] = [index];
  });
  const served = new Uint8Array(placed.length);
  const beside = cells.map(({ place: { at, bottom, bands } }): readonly number[] => {
    const stands = (item: number) => {
      const { area } = placed[item].standing.entry.cell;
      return area.top <= bottom && area.bottom >= at.row;
    };
    const first = byBand[bands[0]] ?? NO_ITEMS;
    const found = bands.length === 1 && first.every(stands) ? first : bands.flatMap((band) => (byBand[band] ?? NO_ITEMS).filter(stands));
    for (const item of found) served[item] = 1;
    return found;
  });
  return beside.map((found, index) => {
    if (found.length > 0) return found;
    const [band] = cells[index].place.bands;
    const above = goesOn.get(band);
    if (above !== undefined && !byBand[band]) return (byBand[above] ?? NO_ITEMS).slice(-1);
    return (byBand[band] ?? NO_ITEMS).filter((item) => served[item] === 0);
  });
}

/** The cut that leaves lists whole, by their lengths: most lists belong to one item. */
const WHOLE: (readonly (readonly number[])[] | undefined)[] = [];

function wholeCut(length: number): readonly (readonly number[])[] {
  return (WHOLE[length] ??= [Array.from({ length }, (_, index) => index)]);
}

/** Tells of a list whether it stands beside a single item in some cell. Looked up only where a cell of several items asks. */
function listsOfSingleItems(cells: readonly ListedDepartments[], itemsOfCell: readonly (readonly number[])[]): (list: DepartmentList) => boolean {
  let known: Set<string> | null = null;
  const signature = ({ names }: DepartmentList) => listSignature(names.map(({ name }) => name));
  return (list) => (known ??= new Set(cells.flatMap((cell, index) => (itemsOfCell[index].length === 1 ? [signature(cell.list)] : [])))).has(signature(list));
}

/** One list an item; where the items stand in rows of their own beside one merged list, the list is all of theirs. */
function cutsOf(
  list: DepartmentList,
  beside: readonly number[],
  placed: readonly PlacedItem[],
  evidence: ColumnEvidence,
  isOneList: (list: DepartmentList) => boolean,
): readonly (readonly number[])[] | null {
  if (beside.length === 0) return null;
  if (beside.length === 1) return wholeCut(list.names.length);
  const rows = new Set(beside.map((item) => placed[item].standing.entry.cell.row));
  const cut = cutLists(list, beside.length, evidence, { keys: beside.map((item) => placed[item].item.key), inOneCell: rows.size === 1, isOneList });
  if (cut) return cut;
  const repeats = new Set(list.names.map(({ name }) => name)).size < list.names.length;
  return rows.size === beside.length && !repeats ? beside.map(() => wholeCut(list.names.length)[0]) : null;
}

function namesDepartment({ kind }: DepartmentName): boolean {
  return kind === "named" || kind === "all" || kind === "others";
}

function namedOf({ sheet, row, column }: CellAddress, names: readonly DepartmentName[], inherited: boolean): readonly ItemDepartment[] {
  const own = names.every(namesDepartment) ? names : names.filter(namesDepartment);
  if (own.length === 0) return NOBODY;
  // Field by field: spreading name and place takes most of the time of a large sheet's departments.
  return own.map(({ name, lead, broken, kind, start, end }) => ({ name, lead, broken, kind, start, end, at: { sheet, row, column, start, end }, inherited }));
}

/** Whether a cell says that its department is still to be found, be it in brackets. */
function saysPending(text: string, { names, remarks }: DepartmentList): boolean {
  return names.some(({ kind }) => kind === "pending") || remarks.some((remark) => entryKind(remark.text) === "pending") || text.includes("未定");
}

/** Departments written in a heading's own rows, where no item stands. */
function headingDepartments(
  cells: readonly ListedDepartments[],
  settled: readonly DepartmentCell[],
  reading: SideReading,
): ReadonlyMap<string, readonly ItemDepartment[]> {
  const byRow = new Map<number, ListedDepartments[]>();
  cells.forEach((cell, index) => {
    if (settled[index].items.length > 0) return;
    for (let row = cell.place.at.row; row <= cell.place.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), cell]);
  });
  const found = new Map<string, readonly ItemDepartment[]>();
  if (byRow.size === 0) return found;
  for (const { entry, policy } of reading.standing) {
    if (policy === null || found.has(policy)) continue;
    const list = (byRow.get(entry.row) ?? []).flatMap(({ place, list: own }) => namedOf(place.at, own.names, true));
    if (list.length > 0) found.set(policy, list);
  }
  return found;
}
