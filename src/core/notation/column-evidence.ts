import { scanDepartments } from "./department-fragments";
import { goesOnWith, looksLikeDepartment } from "./department-words";
import { parseDepartments, type ColumnEvidence } from "./departments";
import { fold, normalForm } from "./fold";
import { listSignature } from "./list-cuts";

/** The pieces of a cell that stand by themselves: between hard separators and line breaks, and finer where each part is a department. A line that goes on with the one above stands by itself no more than that. */
function standingPieces(text: string): string[] {
  const { fragments } = scanDepartments(fold(text));
  const pieces: string[][] = [];
  let glue = "";
  for (const fragment of fragments) {
    const kind = fragment.before?.kind;
    const last = pieces[pieces.length - 1];
    const goesOn = last !== undefined && (kind === "space" || kind === "middle-dot");
    glue = kind === "middle-dot" ? "・" : "";
    const above = kind === "newline" && last ? last.join("") : "";
    if (goesOn) last.push(glue, fragment.text);
    else if (above !== "" && !looksLikeDepartment(above) && goesOnWith(above, fragment.text)) pieces.pop();
    else pieces.push([fragment.text]);
  }
  return pieces.flatMap((piece) => {
    const parts = piece.filter((_, index) => index % 2 === 0);
    return parts.every(looksLikeDepartment) ? parts : [piece.join("")];
  });
}

/**
 * What a column of department cells knows about its own names, from a first pass over all its cells.
 * @param roster official names and abbreviations, where there is a roster
 */
export function columnEvidence(texts: Iterable<string>, roster: Iterable<string> = []): ColumnEvidence {
  const cells = new Set(texts);
  const names = new Map<string, number>();
  for (const text of cells) {
    for (const name of new Set(standingPieces(text).map(normalForm))) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const known = { names, lists: new Set<string>(), roster: new Set([...roster].map(normalForm)) };
  for (const text of cells) known.lists.add(listSignature(parseDepartments(text, known).names.map(({ name }) => name)));
  return known;
}
