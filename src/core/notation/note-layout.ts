import { REFERENCE } from "./note-headword";
import type { FoldedReference } from "./references";
import type { Range } from "./syntax";

/** Brackets of a folded text that match each other, outermost ones only, with their places. */
export interface Bracket extends Range {
  /** The bracket that a remark stands in, or a quotation that belongs to the sentence. */
  readonly quotes: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { "(": ")", "【": "】", "[": "]", "〔": "〕", "〈": "〉", "《": "》", "「": "」", "『": "』" };
const CLOSERS = new Set(Object.values(PAIRS));
const QUOTES = "「『";

/**
 * The outermost matched brackets in [start, end) of a folded text, in order. A bracket that nobody
 * closed is a plain character.
 */
export function outermostBrackets(text: string, range: Range): Bracket[] {
  const closedAt = new Map<number, number>();
  const open: number[] = [];
  const waiting = new Map<string, number>();
  for (let at = range.start; at < range.end; at++) {
    const closer = PAIRS[text[at]];
    if (closer !== undefined) {
      open.push(at);
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if (CLOSERS.has(text[at]) && (waiting.get(text[at]) ?? 0) > 0) {
      for (let start = open.pop(); start !== undefined; start = open.pop()) {
        const awaited = PAIRS[text[start]];
        waiting.set(awaited, (waiting.get(awaited) ?? 0) - 1);
        if (awaited !== text[at]) continue;
        closedAt.set(start, at);
        break;
      }
    }
  }
  const brackets: Bracket[] = [];
  for (let at = range.start; at < range.end; at++) {
    const close = closedAt.get(at);
    if (close === undefined) continue;
    brackets.push({ start: at, end: close + 1, quotes: QUOTES.includes(text[at]) });
    at = close;
  }
  return brackets;
}

/** Index of the first of some ordered parts that begins at an offset or after it. */
function firstFrom(parts: readonly Range[], start: number): number {
  let low = 0;
  for (let high = parts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (parts[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of some ordered parts begins exactly at an offset. */
export function beginsAt(parts: readonly Range[], start: number): boolean {
  return parts[firstFrom(parts, start)]?.start === start;
}

/** Those of some ordered, disjoint parts that lie in a range. Logarithmic in what lies before it. */
export function partsWithin<Part extends Range>(parts: readonly Part[], range: Range): Part[] {
  const within: Part[] = [];
  for (let index = firstFrom(parts, range.start); index < parts.length && parts[index].start < range.end; index++) {
    if (parts[index].end <= range.end) within.push(parts[index]);
  }
  return within;
}

/**
 * A stretch of a folded note as its grammar sees it: each reference one character, brackets that
 * hold remarks left out, with the way back to the folded offsets.
 */
export interface Outer {
  readonly text: string;
  at(offset: number): number;
}

/** The outer text of [start, end). `references` and `brackets` are those of the whole note, in order. */
export function outerText(source: string, range: Range, references: readonly FoldedReference[], brackets: readonly Bracket[]): Outer {
  let text = "";
  const offsets: number[] = [];
  const push = (piece: string, from: number, step: 0 | 1): void => {
    for (let unit = 0; unit < piece.length; unit++) offsets.push(from + unit * step);
    text += piece;
  };
  let at = range.start;
  const holes = mergeHoles(references, brackets, range);
  for (const hole of holes) {
    if (hole.start < at) continue;
    push(source.slice(at, hole.start), at, 1);
    if (hole.reference) push(REFERENCE, hole.start, 0);
    at = hole.end;
  }
  push(source.slice(at, Math.max(at, range.end)), at, 1);
  offsets.push(Math.max(at, range.end));
  return { text, at: (offset) => offsets[Math.min(offset, offsets.length - 1)] };
}

interface Hole extends Range {
  readonly reference: boolean;
}

function mergeHoles(references: readonly FoldedReference[], brackets: readonly Bracket[], range: Range): Hole[] {
  return [
    ...partsWithin(references, range).map(({ start, end }) => ({ start, end, reference: true })),
    ...partsWithin(brackets, range)
      .filter(({ quotes }) => !quotes)
      .map(({ start, end }) => ({ start, end, reference: false })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
