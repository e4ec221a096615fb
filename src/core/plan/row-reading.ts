import { cellsBegunIn, type SeenCell } from "../locate/column-cells";
import type { LogicalColumn, Table } from "../locate/table";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { DepartmentPlace } from "./departments";
import { entriesOfRow, wideCell, type Entry } from "./entries";
import type { StatementReader } from "./memo";
import type { Note, Side } from "./model";
import type { NotePlace } from "./notes";
import type { StretchReader } from "./stretches";

/** What a body row says by itself, whatever stands above and below it. */
export interface RowReading {
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

/** @param title the section title that is known to fill the row, see `sectionTitles` */
export function readRow(reader: RowReader, place: RowPlace, title: SeenCell | null): RowReading {
  const { columns } = reader.table;
  return {
    entries: place.subtotal ? NOTHING : readEntries(reader, place, title),
    departments: readDepartments(reader, columns.departments, place),
    currentDepartments: readDepartments(reader, columns.currentDepartments, place),
    notes: readNoteCells(reader, place),
  };
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

function readDepartments(reader: RowReader, columns: readonly LogicalColumn[], place: RowPlace): readonly DepartmentPlace[] {
  const { sheet, table } = reader;
  const places: DepartmentPlace[] = [];
  columns.forEach((logical, column) => {
    for (const cell of cellsBegunIn(sheet, logical, place.row)) {
      places.push({
        column,
        at: { sheet: sheet.name, row: place.row, column: cell.column },
        text: cell.text,
        bottom: Math.min(cell.area.bottom, table.bodyBottom),
        bands: bandsBelow(reader, place, cell.area.bottom),
      });
    }
  });
  return places;
}

function readNoteCells(reader: RowReader, place: RowPlace): readonly NotePlace[] {
  const { sheet, table, statements } = reader;
  const { changeKinds, notes } = table.columns;
  const places: NotePlace[] = [];
  const read = (logical: LogicalColumn, column: number, kind: Note["column"]) => {
    for (const cell of cellsBegunIn(sheet, logical, place.row)) {
      const at = { sheet: sheet.name, row: place.row, column: cell.column };
      const note: Note = { at, text: cell.text, band: place.band, column: kind, statements: statements(cell.text, kind) };
      places.push({ column, placed: { note, bands: bandsBelow(reader, place, cell.area.bottom) } });
    }
  };
  changeKinds.forEach((logical, column) => read(logical, column, "change-kind"));
  notes.forEach((logical, column) => read(logical, changeKinds.length + column, "remark"));
  return places;
}
