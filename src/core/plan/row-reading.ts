import { cellsBegunIn, cellsOfColumn, type SeenCell } from "../locate/column-cells";
import type { LogicalColumn, Table } from "../locate/table";
import { isTick, tickedKind } from "../locate/vocabulary";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { DepartmentPlace } from "./departments";
import { entriesOfRow, wideCell, type Entry } from "./entries";
import { isEqual } from "./keep";
import type { StatementReader } from "./memo";
import type { Note, Side } from "./model";
import { placedAt, type NotePlace } from "./notes";
import type { StretchReader } from "./stretches";

/** What a body row says by itself, whatever stands above and below it. */
export interface RowReading {
  /** The mark of each pillar column. */
  readonly pillars: readonly string[];
  readonly entries: Readonly<Record<Side, readonly Entry[]>>;
  readonly departments: readonly DepartmentPlace[];
  readonly currentDepartments: readonly DepartmentPlace[];
  readonly notes: readonly NotePlace[];
}

/** Where a row stands. */
export interface RowPlace {
  readonly row: number;
  readonly band: number;
  /** A row of a 小計 has notes and departments, but nothing of the plans. */
  readonly subtotal: boolean;
}

/** Reads single rows of one table. */
export interface RowReader {
  readonly sheet: SheetSnapshot;
  readonly table: Table;
  readonly bandOfRow: (row: number) => number;
  readonly stretches: StretchReader;
  readonly statements: StatementReader;
}

const NOTHING: RowReading["entries"] = { current: [], next: [] };

/** A row as read, and where it stood then. */
export interface ReadRow {
  readonly place: RowPlace;
  readonly reading: RowReading;
}

/** @param title the section title that is known to fill the row, see `sectionTitles` */
export function readRow(reader: RowReader, place: RowPlace, title: SeenCell | null): ReadRow {
  const { columns } = reader.table;
  const reading = {
    pillars: readPillars(reader, place.row),
    entries: place.subtotal ? NOTHING : readEntries(reader, place, title),
    departments: readDepartments(reader, columns.departments, place),
    currentDepartments: readDepartments(reader, columns.currentDepartments, place),
    notes: readNoteCells(reader, place),
  };
  return { place, reading };
}

/** A row's reading, with all parts that it has in common with an earlier reading of the row taken from that. */
export function withKept(before: ReadRow, { place, reading }: ReadRow): ReadRow {
  const kept = <T>(known: readonly T[], now: readonly T[]): readonly T[] => {
    if (isEqual(known, now)) return known;
    return now.map((part, index) => (isEqual(known[index], part) ? known[index] : part));
  };
  const old = before.reading;
  return {
    place,
    reading: {
      pillars: kept(old.pillars, reading.pillars),
      entries: { current: kept(old.entries.current, reading.entries.current), next: kept(old.entries.next, reading.entries.next) },
      departments: kept(old.departments, reading.departments),
      currentDepartments: kept(old.currentDepartments, reading.currentDepartments),
      notes: kept(old.notes, reading.notes),
    },
  };
}

const NONE: readonly never[] = [];

/** The pillar marks of a row; those of merged cells stand in each row that they cover. */
export function readPillars({ sheet, table }: RowReader, row: number): readonly string[] {
  const { pillars } = table.columns;
  return pillars.length === 0 ? NONE : pillars.map((column) => cellsOfColumn(sheet, column, row)[0]?.text.trim() ?? "");
}

/** The headings and items of both plans in a row. */
export function readEntries({ sheet, table, stretches }: RowReader, { row, band }: RowPlace, title: SeenCell | null): RowReading["entries"] {
  const wide = title ?? wideCell(sheet, table, row);
  return {
    current: entriesOfRow(sheet, table, "current", row, band, wide, stretches),
    next: entriesOfRow(sheet, table, "next", row, band, wide, stretches),
  };
}

/** The bands that a cell which begins in a row covers, each once, in order. */
function bandsBelow({ table, bandOfRow }: RowReader, { row, band }: RowPlace, bottom: number): readonly number[] {
  const bands = [band];
  for (let below = row + 1; below <= Math.min(bottom, table.bodyBottom); below++) {
    const next = bandOfRow(below);
    if (next !== bands[bands.length - 1]) bands.push(next);
  }
  return bands;
}

/** What is read of the columns one by one, as one list; for one column it is that column's own. */
function ofColumns<T>(columns: readonly LogicalColumn[], read: (logical: LogicalColumn, column: number) => readonly T[]): readonly T[] {
  if (columns.length === 0) return NONE;
  return columns.length === 1 ? read(columns[0], 0) : columns.flatMap(read);
}

function readDepartments(reader: RowReader, columns: readonly LogicalColumn[], place: RowPlace): readonly DepartmentPlace[] {
  const { sheet, table } = reader;
  return ofColumns(columns, (logical, column) => {
    const cells = cellsBegunIn(sheet, logical, place.row);
    if (cells.length === 0) return NONE;
    return cells.map((cell) => ({
      column,
      at: { sheet: sheet.name, row: place.row, column: cell.column },
      text: cell.text,
      bottom: Math.min(cell.area.bottom, table.bodyBottom),
      bands: bandsBelow(reader, place, cell.area.bottom),
    }));
  });
}

/** 変更の有無: its cells answer with 有 and 無, as those of a column of kinds do. */
const ASKS_WHETHER = /有無[)）]?$/u;

function readNoteCells(reader: RowReader, place: RowPlace): readonly NotePlace[] {
  const { sheet, table, statements } = reader;
  const { changeKinds, notes } = table.columns;
  const read = (kind: Note["column"], before: number) => (logical: LogicalColumn, column: number) => {
    const cells = cellsBegunIn(sheet, logical, place.row);
    if (cells.length === 0) return NONE;
    const asked = ASKS_WHETHER.test(logical.title) ? "change-kind" : kind;
    const ticked = kind === "change-kind" ? tickedKind(logical.title) : null;
    return cells.map((cell): NotePlace => {
      const at = { sheet: sheet.name, row: place.row, column: cell.column };
      const note: Note = { at, text: cell.text, band: place.band, column: kind, statements: ticked && isTick(cell.text) ? placedAt(statements(ticked, asked), { start: 0, end: cell.text.length }) : statements(cell.text, asked) };
      return { column: before + column, placed: { note, bands: bandsBelow(reader, place, cell.area.bottom) } };
    });
  };
  const kinds = ofColumns(changeKinds, read("change-kind", 0));
  const remarks = ofColumns(notes, read("remark", changeKinds.length));
  if (kinds.length === 0) return remarks;
  return remarks.length === 0 ? kinds : [...kinds, ...remarks];
}
