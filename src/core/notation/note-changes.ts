import type { Bracket } from "./note-layout";
import { arrowAt, type FoldedReference } from "./references";
import type { NoteStatement, Range } from "./syntax";

type Change = NoteStatement["changes"][number];

/** What ends the name after an arrow: B事業へ, Bに変更. */
const AFTER = ["へ変更", "に変更", "へ移管", "に移管", "へ改称", "に改称", "へ", "に", "とする"];

function trimEdges(text: string): string {
  const quoted = text.trim().replace(/^[「『]/, "").replace(/[」』]$/, "");
  return quoted.trim();
}

function target(text: string): string {
  const plain = text.trim();
  const ending = AFTER.find((word) => plain.endsWith(word) && plain.length > word.length);
  return trimEdges(ending ? plain.slice(0, plain.length - ending.length) : plain);
}

/** A name is no longer than this. */
const LONGEST_NAME = 80;

/** The words right before an offset, back to a separator. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at;
  while (from > start && at - from < LONGEST_NAME && !"、,:\n(・→".includes(text[from - 1])) from--;
  const word = text.slice(from, at).trim();
  return word.slice(word.lastIndexOf(" ") + 1);
}

/** A→B in a stretch where A and B are words. */
function arrowsIn(text: string, range: Range, references: readonly FoldedReference[]): Change[] {
  const changes: Change[] = [];
  let nearest = 0;
  for (let at = range.start; at < range.end; at++) {
    const length = arrowAt(text, at);
    if (length === 0) continue;
    let end = at + length;
    while (end < range.end && !"、,\n→)".includes(text[end])) end++;
    while (nearest < references.length && references[nearest].end <= at - 2) nearest++;
    const isNumber = nearest < references.length && references[nearest].start < end;
    const change = { from: trimEdges(wordBefore(text, range.start, at)), to: target(text.slice(at + length, end)) };
    if (!isNumber && change.from !== "" && change.to !== "") changes.push(change);
    at = end - 1;
  }
  return changes;
}

/** A課からB課へ移管: the same without an arrow. */
function fromTo(text: string, range: Range): Change[] {
  const outer = text.slice(range.start, Math.min(range.end, range.start + 200));
  const from = outer.indexOf("から");
  const to = from < 0 ? -1 : outer.slice(from).search(/[へに]/);
  if (from <= 0 || to <= 2) return [];
  return [{ from: trimEdges(wordBefore(outer, 0, from)), to: trimEdges(outer.slice(from + 2, from + to)) }];
}

/**
 * The A→B of a statement where A and B are words (事業の変更(A→Bへ), 所管替え(A課→B課)).
 * @param named whether the statement is about names, so that 「AからBへ」 says the same
 */
export function changesIn(text: string, statement: Range, brackets: readonly Bracket[], references: readonly FoldedReference[], named: boolean): Change[] {
  const inside = brackets.flatMap((bracket) => arrowsIn(text, { start: bracket.start + 1, end: bracket.end - 1 }, references));
  if (inside.length > 0) return inside;
  const first = brackets[0];
  const outside = arrowsIn(text, first ? { start: statement.start, end: first.start } : statement, references);
  if (outside.length > 0 || !named) return outside;
  return [...brackets, statement].map((part) => fromTo(text, "quotes" in part ? { start: part.start + 1, end: part.end - 1 } : part)).find((each) => each.length > 0) ?? [];
}
