import type { NoteStatement } from "../notation/syntax";

/**
 * A note's text without some of its statements: their bullets, and the line break or separator
 * that set them apart, go with them. The rest stays as it was written.
 */
export function withoutStatements(text: string, statements: readonly Pick<NoteStatement, "start" | "end" | "bullet">[]): string {
  const cuts = statements
    .map(({ start, end, bullet }) => ({ start: Math.min(start, bullet?.start ?? start), end }))
    .sort((a, b) => b.start - a.start);
  const rest = cuts.reduce((kept, { start, end }) => {
    const before = kept.slice(0, start).replace(/[ 　\n]+$/u, "");
    const after = kept.slice(end).replace(/^[ 　]*[、。;；]?[ 　\n]*/u, "");
    if (before === "" || after === "") return before + after;
    // Whatever set the statement apart from its neighbours now sets them apart.
    const gap = /[ 　\n]+$/u.exec(kept.slice(0, start))?.[0] ?? /^[、。;；]?[ 　\n]*/u.exec(kept.slice(end))?.[0] ?? "";
    return before + (gap === "" ? "\n" : gap) + after;
  }, text);
  return withoutLoneBullet(rest);
}

/** One statement alone needs no bullet. */
function withoutLoneBullet(text: string): string {
  const lines = text.split("\n");
  return lines.length === 1 ? text.replace(/^[ 　]*[・･][ 　]*/u, "") : text;
}
