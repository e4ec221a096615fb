import { saysNothing } from "../notation/note-vocabulary";
import { parseNote } from "../notation/notes";
import type { NoteStatement } from "../notation/syntax";

/** Where a note goes in a cell that already says something. */
export type Placement = "replace" | "append" | "before";

/**
 * Puts a note into a cell's text, keeping what stands there: its words, its bullets, its line
 * breaks; － alone makes way. A cell with more than one statement is a list: every statement has a bullet, the cell's own
 * if it has one.
 * @param existing the cell's text now ("" for a blank cell)
 * @param note statements to put in, one a line, with or without bullets
 * @returns the cell's new text
 */
export function insertNote(existing: string, note: string, placement: Placement): string {
  if (note.trim() === "") return existing;
  if (placement === "replace" || existing.trim() === "" || saysNothing(existing)) return note;
  const bullet = bulletOf(existing) ?? "・";
  const kept = bulleted(existing.replace(/[\s　]+$/u, ""), bullet);
  const added = bulleted(note.trim(), bullet);
  return placement === "append" ? `${kept}\n${added}` : `${added}\n${kept}`;
}

/** The statements of a text, those inside another one's brackets left out. */
export function outerStatements(statements: readonly NoteStatement[]): readonly NoteStatement[] {
  return statements.filter((one, index) => !statements.slice(0, index).some(({ start, end }) => one.start >= start && one.end <= end));
}

/** The mark of the cell's list; a counter (1., ア) is no mark to repeat. */
function bulletOf(text: string): string | null {
  return parseNote(text).flatMap(({ bullet }) => (bullet && /^[^\p{L}\p{N}]+$/u.test(bullet.text) ? [bullet.text] : []))[0] ?? null;
}

/** The text with a bullet before every statement that has none; a line that goes on with a statement gets none. */
function bulleted(text: string, bullet: string): string {
  const places = outerStatements(parseNote(text)).flatMap((statement) =>
    statement.bullet === null && startsLine(text, statement.start) ? [statement.start] : [],
  );
  return places.reverse().reduce((result, place) => result.slice(0, place) + bullet + result.slice(place), text);
}

function startsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ 　]*$/u.test(text.slice(0, at));
}
