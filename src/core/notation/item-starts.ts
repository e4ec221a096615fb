import { parseLabel } from "./numbers";
import type { ItemNumber, Labelled } from "./syntax";

/** Where an item begins in a cell's text, and the label that it begins with. */
export interface ItemStart {
  readonly start: number;
  readonly labelled: Labelled;
}

/** Words right behind a number that tie it into a sentence: 「施策 ①-2 と連携」. */
const JOINING = ["と", "に", "を", "へ", "の", "は", "が", "で", "や", "、", "～", "〜", "~", "から", "及び", "・", "→", "⇒"];

/** Where a sentence has ended, so that a number after a space begins something new. */
const SENTENCE_ENDS = "。．.)）」』】";

/** A blank, then none. */
const WORD_START = /\s\S/g;

function sameStyle(a: ItemNumber, b: ItemNumber): boolean {
  return (
    a.styles.length === b.styles.length &&
    a.styles.every((style, level) => style === b.styles[level] && a.levelWords[level] === b.levelWords[level])
  );
}

/** ①-1 below ①: the heading's number goes on in its items'. */
function isBelow(number: ItemNumber, heading: ItemNumber): boolean {
  return number.path.length === heading.path.length + 1 && heading.path.every((value, level) => number.path[level] === value && number.styles[level] === heading.styles[level]);
}

/** 施策1 on the line below 基本目標1, 第2節 below 第1章: two headings that share a cell. */
function isNamedBelow(number: ItemNumber, heading: ItemNumber): boolean {
  const [own, above] = [number.levelWords.at(-1), heading.levelWords.at(-1)];
  return own !== "" && above !== "" && own !== above;
}

function follows(number: ItemNumber, previous: ItemNumber): boolean {
  const last = number.path.length - 1;
  return number.path.length === previous.path.length && number.path.every((value, level) => value === previous.path[level] + (level === last ? 1 : 0));
}

/**
 * Where the items of a cell begin: at its first character, and wherever a label of the same kind
 * stands after a line break, or after a space where a sentence has ended, the item mark comes again,
 * or the number goes on by one. A number inside a sentence (施策①-2 と連携) begins nothing.
 * A cell whose text begins without a number is one item: what is listed in it is its content.
 * @param from UTF-16 offset to begin at, as if nothing stood before it
 * @returns ascending UTF-16 offsets with their labels; empty for a blank cell
 */
export function findItemStarts(text: string, from = 0): readonly ItemStart[] {
  let first = from;
  while (first < text.length && text[first].trim() === "") first++;
  if (first === text.length) return [];
  const opening = parseLabel(text, first);
  const starts: ItemStart[] = [{ start: first, labelled: opening }];
  if (!opening.number) return starts;
  let previous = opening.number;
  const titles = !text.includes("。", first);
  for (let at = wordStart(text, Math.max(opening.bodyStart, first + 1)); at < text.length; at = wordStart(text, at + 1)) {
    const label = parseLabel(text, at);
    const { number } = label;
    const kin = number && (sameStyle(number, opening.number) || isBelow(number, opening.number) || sameStyle(number, previous) || (titles && isNamedBelow(number, previous)));
    if (!number || !kin) continue;
    const behind = text.slice(label.mark?.end ?? number.end, label.bodyStart + 2).trimStart();
    if (JOINING.some((word) => behind.startsWith(word)) && !text.slice(number.end, label.bodyStart).includes("\u3000")) continue;
    if (!startsItem(text, at, first) && !(opening.mark && label.mark) && !follows(number, previous)) continue;
    starts.push({ start: at, labelled: label });
    previous = number;
    at = label.bodyStart - 1;
  }
  return starts;
}

/** The first offset from `from` on (1 or more) at which something stands behind a blank; the text's length without any. */
function wordStart(text: string, from: number): number {
  WORD_START.lastIndex = from - 1;
  return WORD_START.test(text) ? WORD_START.lastIndex - 1 : text.length;
}

/** Whether a line begins at an offset, or the sentence before it has ended. */
function startsItem(text: string, at: number, first: number): boolean {
  let before = at - 1;
  let newLine = false;
  while (before > first && text[before].trim() === "") {
    newLine ||= text[before] === "\n" || text[before] === "\r";
    before--;
  }
  return newLine || SENTENCE_ENDS.includes(text[before]);
}
