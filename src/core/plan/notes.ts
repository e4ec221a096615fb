import type { CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsOfColumn } from "../locate/column-cells";
import type { LogicalColumn, Table } from "../locate/table";
import type { NoteStatement, Range } from "../notation/syntax";
import type { StatementReader } from "./memo";
import type { Note } from "./model";

/** A plan's own cell that says what became of the row: 新規, (削除), or an item tagged 【新規】. */
export interface StatementCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly band: number;
  /** The word in the cell's text; null where the whole cell is the word. */
  readonly tag: (Range & { readonly text: string }) | null;
}

/** A note with every band that its (merged) cell covers. */
export interface PlacedNote {
  readonly note: Note;
  readonly bands: readonly number[];
}

/** Rows of the body, top to bottom, header blocks left out. */
export function* bodyRows(table: Table): Generator<number> {
  const headers = [...table.headers].sort((a, b) => a.top - b.top);
  let at = 0;
  for (let row = table.headers[0].bottom + 1; row <= table.bodyBottom; row++) {
    while (at < headers.length && headers[at].bottom < row) at += 1;
    if (at < headers.length && row >= headers[at].top) row = headers[at].bottom;
    else yield row;
  }
}

/** The bands that rows touch, each once, in order. */
export function bandsOf(top: number, bottom: number, bandOfRow: (row: number) => number): readonly number[] {
  const bands: number[] = [];
  for (let row = top; row <= bottom; row++) {
    const band = bandOfRow(row);
    if (bands.at(-1) !== band) bands.push(band);
  }
  return bands;
}

/** What 〃 repeats, with every place moved to the 〃 itself: edits and findings stay in the cell that is there. */
function repeatedHere(statements: readonly NoteStatement[], length: number): readonly NoteStatement[] {
  return placedAt(statements, { start: 0, end: length });
}

/** Statements with every place moved to one. */
function placedAt(statements: readonly NoteStatement[], { start, end }: Range): readonly NoteStatement[] {
  const here = <T extends Range>(range: T): T => ({ ...range, start, end });
  return statements.map((statement) => ({
    ...here(statement),
    references: statement.references.map((reference) => ({ ...here(reference), parts: reference.parts.map(here) })),
    words: statement.words.map(here),
    keyword: statement.keyword && here(statement.keyword),
    bullet: statement.bullet && here(statement.bullet),
  }));
}

/**
 * Reads every note cell of a table, row by row; a merged one once. 〃 and 同上 say again what the
 * note above them in their column says.
 */
export function readNotes(
  sheet: SheetSnapshot,
  table: Table,
  bandOfRow: (row: number) => number,
  statementCells: readonly StatementCell[],
  read: StatementReader,
): readonly PlacedNote[] {
  const columns: readonly { column: LogicalColumn; kind: Note["column"] }[] = [
    ...table.columns.changeKinds.map((column) => ({ column, kind: "change-kind" as const })),
    ...table.columns.notes.map((column) => ({ column, kind: "remark" as const })),
  ];
  const above = new Map<LogicalColumn, readonly NoteStatement[]>();
  const notes: PlacedNote[] = statementCells.map(({ at, text, band, tag }) => ({
    note: { at, text, band, column: "change-kind", statements: tag ? placedAt(read(tag.text, "change-kind"), tag) : read(text, "change-kind") },
    bands: [band],
  }));
  for (const row of bodyRows(table)) {
    for (const { column, kind } of columns) {
      for (const cell of cellsOfColumn(sheet, column, row)) {
        if (cell.row !== row) continue;
        const bands = bandsOf(row, Math.min(cell.area.bottom, table.bodyBottom), bandOfRow);
        const own = read(cell.text, kind);
        const repeats = own.length === 1 && own[0].kind === "same-as-above";
        const statements = repeats ? repeatedHere(above.get(column) ?? own, cell.text.length) : own;
        above.set(column, statements);
        const at: CellAddress = { sheet: sheet.name, row, column: cell.column };
        notes.push({ note: { at, text: cell.text, band: bands[0], column: kind, statements }, bands });
      }
    }
  }
  return notes.sort((a, b) => a.note.at.row - b.note.at.row || a.note.at.column - b.note.at.column);
}
