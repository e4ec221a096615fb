import type { CellAddress } from "../sheet/address";
import { plainMark } from "../notation/mark-legend";
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
  /** It says in words that the plan has no such item: （なし）. */
  readonly none: boolean;
}

/** A note with every band that its (merged) cell covers. */
export interface PlacedNote {
  readonly note: Note;
  readonly bands: readonly number[];
}

/** A note cell by itself. */
export interface NotePlace {
  /** Which of the table's columns of notes and change kinds it stands in. */
  readonly column: number;
  readonly placed: PlacedNote;
}

/** What 〃 repeats, with every place moved to the 〃 itself: edits and findings stay in the cell that is there. */
function repeatedHere(statements: readonly NoteStatement[], length: number): readonly NoteStatement[] {
  return placedAt(statements, { start: 0, end: length });
}

/** Statements with every place moved to one. */
export function placedAt(statements: readonly NoteStatement[], { start, end }: Range): readonly NoteStatement[] {
  const here = <T extends Range>(range: T): T => ({ ...range, start, end });
  return statements.map((statement) => ({
    ...here(statement),
    references: statement.references.map((reference) => ({ ...here(reference), parts: reference.parts.map(here) })),
    words: statement.words.map(here),
    keyword: statement.keyword && here(statement.keyword),
    bullet: statement.bullet && here(statement.bullet),
  }));
}

/** What a mark of a change-kind column says by the sheet's own legend; null where it is no such mark. */
function explained({ column, text }: Note, legend: MarkLegend, read: StatementReader): readonly NoteStatement[] | null {
  const meaning = column === "change-kind" && text.length < 4 ? legend[plainMark(text)] : undefined;
  return meaning === undefined ? null : placedAt(read(meaning, "change-kind"), { start: 0, end: text.length });
}

/** What a plan's own cell says of its row. */
function statementsOf({ text, tag, none }: StatementCell, read: StatementReader): readonly NoteStatement[] {
  if (tag) return placedAt(read(tag.text, "change-kind"), tag);
  const statements = read(text, "change-kind");
  return none ? statements.map((statement) => ({ ...statement, kind: "nothing-there" })) : statements;
}

/** What the marks of the change-kind columns mean (◎: 新規). */
type MarkLegend = Readonly<Record<string, string>>;

/**
 * The notes of a table, row by row. 〃 and 同上 say again what the note above them in their column says.
 * @param places the note cells of all rows, top to bottom
 */
export function gatherNotes(places: readonly NotePlace[], statementCells: readonly StatementCell[], legend: MarkLegend, read: StatementReader): readonly PlacedNote[] {
  const above: (readonly NoteStatement[])[] = [];
  const notes: PlacedNote[] = statementCells.map((cell) => {
    const { at, text, band } = cell;
    return { note: { at, text, band, column: "change-kind", statements: statementsOf(cell, read) }, bands: [band] };
  });
  for (const { column, placed } of places) {
    const { note, bands } = placed;
    const meant = explained(note, legend, read);
    const own = meant ?? note.statements;
    const repeats = own.length === 1 && own[0].kind === "same-as-above";
    const statements = repeats ? repeatedHere(above[column] ?? own, note.text.length) : own;
    above[column] = statements;
    notes.push(repeats || meant ? { note: { ...note, statements }, bands } : placed);
  }
  return notes.sort((a, b) => a.note.at.row - b.note.at.row || a.note.at.column - b.note.at.column);
}
