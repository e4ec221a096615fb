import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import { isFootnote } from "../locate/body";
import { filledCells } from "../locate/column-cells";
import type { Table } from "../locate/table";
import type { BandRows } from "./band-rows";
import type { Band, UnreadRow } from "./model";
import type { SideReading } from "./read-side";

/** What was read in the rows of a table, to be gathered by band. */
export interface BandContents {
  readonly current: SideReading;
  readonly next: SideReading;
  /** The bands of each note and of each department cell. */
  readonly notes: readonly { readonly bands: readonly number[] }[];
  readonly departmentCells: readonly { readonly bands: readonly number[] }[];
}

const NONE: readonly never[] = [];

/** Things by the number of their band. */
class ByBand<T> {
  private readonly lists: (T[] | undefined)[] = [];

  put(band: number, thing: T): void {
    const list = this.lists[band];
    if (list) list.push(thing);
    else this.lists[band] = [thing];
  }

  at(band: number): readonly T[] {
    return this.lists[band] ?? NONE;
  }
}

function byBand<T extends { readonly bands: readonly number[] }>(things: readonly T[]): ByBand<number> {
  const indexes = new ByBand<number>();
  things.forEach(({ bands }, index) => {
    for (const band of bands) indexes.put(band, index);
  });
  return indexes;
}

/** Gathers what stands in each band, and the rows that nothing has read. */
export function assembleBands(
  sheet: SheetSnapshot,
  table: Table,
  rows: readonly BandRows[],
  contents: BandContents,
): { readonly bands: readonly Band[]; readonly unreadRows: readonly UnreadRow[] } {
  const stray = new ByBand<UnreadRow>();
  const touched = new Uint8Array(rows.length);
  const gather = ({ standing, placed }: SideReading) => {
    const items = new ByBand<string>();
    const headings = new ByBand<string>();
    for (const { entry, policy, role } of standing) {
      touched[entry.band] = 1;
      if (role === "unread") stray.put(entry.band, { row: entry.row, at: { sheet: sheet.name, row: entry.cell.row, column: entry.cell.column }, text: entry.cell.text });
      if (policy) headings.put(entry.band, policy);
    }
    for (const { item } of placed) items.put(item.band, item.id);
    return { items, headings };
  };
  const current = gather(contents.current);
  const next = gather(contents.next);
  const notes = byBand(contents.notes);
  const departmentCells = byBand(contents.departmentCells);

  const unreadRows: UnreadRow[] = [];
  const bands = rows.map((band, number): Band => {
    const here = {
      current: current.items.at(number),
      next: next.items.at(number),
      currentHeadings: current.headings.at(number),
      nextHeadings: next.headings.at(number),
      notes: notes.at(number),
      departmentCells: departmentCells.at(number),
    };
    const spoken = touched[number] === 1 || here.notes.length > 0 || here.departmentCells.length > 0;
    let unread = stray.at(number);
    if (unread.length === 0 && !band.header && !band.subtotal && !spoken) unread = unreadOf(sheet, table, band);
    unreadRows.push(...unread);
    let kind: Band["kind"] = "blank";
    if (band.header) kind = "header";
    else if (band.subtotal) kind = "subtotal";
    else if (here.current.length > 0 || here.next.length > 0) kind = "item";
    else if (here.currentHeadings.length > 0 || here.nextHeadings.length > 0) kind = "heading";
    else if (unread.length > 0) kind = "unread";
    else if (spoken) kind = "item";
    return { number, top: band.top, bottom: band.bottom, kind, ...here, hidden: isHidden(sheet, band) };
  });
  return { bands, unreadRows };
}

/** Whether any row of a band is hidden. */
function isHidden({ hiddenRows }: SheetSnapshot, { top, bottom }: BandRows): boolean {
  if (hiddenRows.size === 0) return false;
  for (let row = top; row <= bottom; row++) if (hiddenRows.has(row)) return true;
  return false;
}

/** Rows of a band whose text nothing has read: no entry, note or department, and neither marks nor footnotes. */
function unreadOf(sheet: SheetSnapshot, table: Table, band: BandRows): readonly UnreadRow[] {
  const unread: UnreadRow[] = [];
  const { left, right } = table.area;
  for (let row = band.top; row <= band.bottom; row++) {
    const cell = filledCells(sheet, row).find(
      (each) => each.row === row && each.area.right >= left && each.column <= right && !isFootnote(each.text) && [...each.text.trim()].length > 1,
    );
    if (!cell) continue;
    unread.push({ row, at: { sheet: sheet.name, row: cell.row, column: cell.column }, text: textAt(sheet, cell.row, cell.column) });
  }
  return unread;
}
