import { fold, type Folded } from "./fold";
import { labelEnd, labelPathAt, MARKS, type NumberPath } from "./number-path";
import { codeAt } from "./numerals";
import type { ItemNumber, Labelled, Range } from "./syntax";
import { TAG_BRACKETS, tagAt } from "./tags";

/** No label is longer than this; folding more of a long cell would be work for nothing. */
const LONGEST_LABEL = 120;

const lists = new Map<string, readonly string[]>();

/** The same list for the same words: the labels of a large sheet, however many, are written in a few ways. */
function shared<Word extends string>(words: readonly Word[]): readonly Word[] {
  const name = words.join(" ");
  const known = lists.get(name);
  if (known) return known as readonly Word[];
  lists.set(name, words);
  return words;
}

/** The number of a folded text as the caller's text has it. `trailing` is the end of a point that belongs to the label. */
function itemNumber(text: string, from: number, folded: Folded, path: NumberPath, trailing = path.end): ItemNumber {
  const start = from + folded.at(path.start);
  const end = from + folded.at(trailing);
  const values = path.levels.map(({ numeral }) => numeral.value);
  return {
    path: values,
    key: values.join("-"),
    label: text.slice(start, end).trimEnd(),
    styles: shared(path.levels.map(({ style }) => style)),
    levelWords: shared(path.levels.map(({ word }) => word)),
    start,
    end,
  };
}

/** A number whose point or bracket belongs to it: 1. and 1) are styles of their own. */
function withDelimiter(path: NumberPath, folded: string, delimiter: number): { path: NumberPath; end: number } {
  const only = path.levels[0];
  if (path.levels.length > 1 || only.style === "worded" || delimiter === path.end) return { path, end: path.end };
  const char = folded[path.end];
  if (char !== "." && char !== ")") return { path, end: path.end };
  const style = only.style !== "plain" ? only.style : char === "." ? "dotted" : "parenthesised";
  return { path: { ...path, levels: [{ ...only, style }] }, end: delimiter };
}

/**
 * The number that stands at an offset as a label would: followed by a delimiter, or in a form
 * that is a number by itself.
 * @param position UTF-16 offset of its first character
 * @returns null where no number begins, or where it is an amount (3歳児, 10年後, 1人ひとり)
 */
export function parseNumberAt(text: string, position: number): ItemNumber | null {
  const folded = fold(text.slice(position, position + LONGEST_LABEL));
  const path = labelPathAt(folded.text, 0);
  const delimiter = path && labelEnd(folded.text, path);
  if (!path || delimiter === null) return null;
  const whole = withDelimiter(path, folded.text, delimiter);
  return itemNumber(text, position, folded, whole.path, whole.end);
}

/** The number that a cell of a number column holds where it is a code, 1101 or 020103, and nothing else; null for any other cell. */
export function parseCode(text: string): ItemNumber | null {
  const folded = fold(text.trim().slice(0, LONGEST_LABEL));
  const numeral = codeAt(folded.text, 0);
  if (!numeral || numeral.end < folded.text.length) return null;
  const level = { numeral, style: numeral.style, word: "", end: numeral.end };
  const start = text.length - text.trimStart().length;
  return itemNumber(text, start, folded, { levels: [level], start: 0, end: numeral.end, word: "" });
}

function isBlank(char: string | undefined): boolean {
  return char === " " || char === "\n";
}

function skipBlanks(text: string, at: number): number {
  while (isBlank(text[at])) at++;
  return at;
}

/** The item mark at an offset; ○○ is a placeholder for a name and 〇歳 a number, neither is a mark. */
function markAt(text: string, at: number): number {
  const char = text[at];
  if (char === undefined || !MARKS.includes(char)) return at;
  const next = text[at + 1];
  return next === char || (char === "○" && next !== undefined && "歳才%年人".includes(next)) ? at : at + 1;
}

/** 【施策1-1】: a number that fills a pair of brackets, with where the brackets end. */
function enclosedAt(text: string, at: number): { path: NumberPath; end: number } | null {
  const close = TAG_BRACKETS[text[at]];
  if (close === undefined) return null;
  const path = labelPathAt(text, text[at + 1] === " " ? at + 2 : at + 1);
  if (!path) return null;
  const end = text[path.end] === " " ? path.end + 1 : path.end;
  return text[end] === close ? { path, end: end + 1 } : null;
}

/** What stands beside a number, as far as it has been read; offsets are folded ones. */
interface Beside {
  at: number;
  tag: Range | null;
  mark: Range | null;
}

/** Reads on past a tag, a mark and another tag, whichever of them are there and have not been read before. */
function readBeside(source: string, beside: Beside): void {
  readTag(source, beside);
  const end = beside.mark ? beside.at : markAt(source, beside.at);
  if (end > beside.at) {
    beside.mark = { start: beside.at, end };
    beside.at = skipBlanks(source, end);
  }
  readTag(source, beside);
}

function readTag(source: string, beside: Beside): void {
  const found = beside.tag ? null : tagAt(source, beside.at);
  if (!found) return;
  beside.tag = { start: found.start, end: found.end };
  beside.at = skipBlanks(source, found.close);
}

/** A place in a folded text as the caller's text has it, with what is written there. */
function written(text: string, from: number, folded: Folded, place: Range): Range & { readonly text: string } {
  const start = from + folded.at(place.start);
  const end = from + folded.at(place.end);
  return { start, end, text: text.slice(start, end) };
}

/**
 * The beginning of an item's or heading's text: an optional tag (【新規】) before, between or behind
 * number and mark, these in either order, and where the sentence starts.
 * @param start UTF-16 offset to begin at; blanks there are skipped
 */
export function parseLabel(text: string, start = 0): Labelled {
  let from = start;
  while (from < text.length && text[from].trim() === "") from++;
  const folded = fold(text.slice(from, from + LONGEST_LABEL));
  const source = folded.text;
  const beside: Beside = { at: skipBlanks(source, 0), tag: null, mark: null };
  readBeside(source, beside);
  let number: ItemNumber | null = null;
  const path = labelPathAt(source, beside.at);
  const delimiter = path && labelEnd(source, path);
  if (path && delimiter !== null) {
    const whole = withDelimiter(path, source, delimiter);
    number = itemNumber(text, from, folded, whole.path, whole.end);
    beside.at = skipBlanks(source, Math.max(delimiter, whole.end));
  } else {
    const enclosed = enclosedAt(source, beside.at);
    if (enclosed) {
      number = itemNumber(text, from, folded, enclosed.path);
      beside.at = skipBlanks(source, enclosed.end);
    }
  }
  if (number) readBeside(source, beside);
  // A label cannot end in the middle of the window's last blanks: the text goes on behind them.
  let bodyStart = from + folded.at(beside.at);
  while (bodyStart < text.length && text[bodyStart].trim() === "") bodyStart++;
  return {
    number,
    mark: beside.mark && written(text, from, folded, beside.mark),
    tag: beside.tag && written(text, from, folded, beside.tag),
    bodyStart,
  };
}
