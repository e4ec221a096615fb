/** Where a note goes in a cell that already says something. */
export type Placement = "replace" | "append" | "before";

const BULLET = /^[ 　]*([・･●○◦\-－‐*＊])/;

/**
 * Puts a note into a cell's text, keeping what stands there: its bullets, its line breaks.
 * With more than one statement every one gets a bullet, the cell's own if it has one.
 * @param existing the cell's text now ("" for a blank cell)
 * @param note statements to put in, one a line, without bullets or with ・
 * @returns the cell's new text
 */
export function insertNote(existing: string, note: string, placement: Placement): string {
  if (note.trim() === "") return existing;
  if (placement === "replace" || existing.trim() === "") return note;
  const bullet = existing.split("\n").map((line) => BULLET.exec(line)?.[1]).find((found) => found !== undefined) ?? "・";
  const added = bulleted(note, bullet);
  const kept = BULLET.test(existing) ? existing : bulletedBlock(existing, bullet);
  const trimmed = kept.replace(/\n+$/, "");
  return placement === "append" ? `${trimmed}\n${added}` : `${added}\n${trimmed}`;
}

/** Every line with a bullet; lines that have one already keep their place, not their mark. */
function bulleted(note: string, bullet: string): string {
  return note
    .split("\n")
    .map((line) => bullet + line.replace(BULLET, ""))
    .join("\n");
}

/** A bullet for the text as a whole: a line break inside one statement is no new statement. */
function bulletedBlock(text: string, bullet: string): string {
  return bullet + text;
}
