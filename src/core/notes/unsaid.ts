import { parseNote } from "../notation/notes";
import type { NoteStatement } from "../notation/syntax";
import { joinStatements, type Draft } from "./draft";
import { EMPTY_SLOT } from "./templates";

/**
 * What a draft says beyond the note that stands there already: 現行②-3、②-4を統合(一体で進めるため)
 * needs no second 現行②-3、②-4を統合(〈　〉).
 * @param existing the note cell's text now
 * @returns the draft without what is said; null when nothing is left to say
 */
export function unsaid(draft: Draft, existing: string): Draft | null {
  const said = parseNote(existing);
  const statements = draft.statements.filter(({ text }) => !parseNote(text).every((statement) => said.some((one) => says(one, statement))));
  if (statements.length === draft.statements.length) return draft;
  if (statements.length === 0) return null;
  const text = joinStatements(statements.map((statement) => statement.text));
  return { ...draft, statements, text, complete: !text.includes(EMPTY_SLOT) };
}

/** Whether a written statement says what a drafted one would: the same thing, of the same numbers where both name some. */
function says(written: NoteStatement, drafted: NoteStatement): boolean {
  if (written.kind !== drafted.kind || written.kind === "other") return false;
  const [a, b] = [keysOf(written), keysOf(drafted)];
  return a === "" || b === "" || a === b;
}

function keysOf({ references }: NoteStatement): string {
  return [...new Set(references.flatMap(({ keys }) => keys))].sort().join(" ");
}
