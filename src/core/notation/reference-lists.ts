import { frameAt, type FrameWords } from "./frames";
import { matchAt } from "./match-at";
import { mentionAt } from "./mentions";
import type { NumberPath } from "./number-path";
import type { Frame } from "./syntax";

/** One key of a list, with its place in the folded text. */
export interface ListedKey {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers that are mentioned together: ②-2、3, ①⑧, ①-1～①-3. Offsets are folded ones. */
export interface NumberList {
  readonly keys: readonly ListedKey[];
  readonly frame: Frame | null;
  /** The word in front of the first number: 施策, 基本目標, or a chapter's own unit. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Numbers only if the sheet has them: 2に再編. */
  readonly tentative: boolean;
  /** The frame word names the plan in which it is said to stand: 現行計画では1-2に記載. */
  readonly stands: boolean;
}

const SEPARATORS = ["及び", "および", "並びに", "ならびに", "又は", "または", "、", ",", "・", "/", "と", "+", "&"];
const RANGE_SIGNS = ["~", "から", "より"];

/** A range longer than this is a slip of the pen or no range at all. */
const LONGEST_RANGE = 100;

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === " " && end < at + 4) end++;
  return end;
}

/** The values that a later member of a list means: ②-2、3 → [2, 3]; ①⑧ → [8]. */
function completed(path: NumberPath, previous: readonly number[], before: NumberPath): readonly number[] {
  const values = path.levels.map(({ numeral }) => numeral.value);
  if (previous.length <= values.length || path.word !== "") return values;
  const style = path.levels[0].numeral.script;
  const tail = before.levels.slice(-values.length)[0]?.numeral.script;
  const head = before.levels[0].numeral.script;
  const goesOn = style === "digits" || (style === tail && (style !== head || before.levels.length > 1));
  const newHead = style === head && style !== tail;
  return goesOn && !newHead ? [...previous.slice(0, previous.length - values.length), ...values] : values;
}

function rangeBetween(from: readonly number[], to: readonly number[]): number[][] {
  const last = from.length - 1;
  const samePlace = to.length === from.length && from.every((value, level) => level === last || value === to[level]);
  if (!samePlace || to[last] <= from[last] || to[last] - from[last] > LONGEST_RANGE) return [];
  return Array.from({ length: to[last] - from[last] - 1 }, (_, step) => [...from.slice(0, last), from[last] + step + 1]);
}

/** What is done with one item of another: ①-2から①-3を分割. */
const TAKEN_OUT = /[にへ]|を(?:分割|分離|独立|切り?出)/uy;

/** 「①-3から①-5を統合」 is a range; in 「①-3から①-5へ移動」 the item goes from one to the other. */
function isRangeBehind(text: string, sign: string, end: number): boolean {
  if (sign === "~" || text.startsWith("まで", end)) return true;
  return matchAt(TAKEN_OUT, text, end)[0] === "";
}

interface Step {
  readonly path: NumberPath;
  readonly range: boolean;
  readonly between: { readonly start: number; readonly end: number };
}

/** The next member of a list that has reached `at`, or null where the list ends. */
function nextStep(text: string, at: number, frame: Frame | null, before: NumberPath, words: FrameWords): Step | null {
  const start = skipSpaces(text, pastTitle(text, at, TITLE_WITHIN));
  const sign = RANGE_SIGNS.find((each) => text.startsWith(each, start));
  const separator = sign ?? SEPARATORS.find((each) => text.startsWith(each, start)) ?? "";
  let next = skipSpaces(text, start + separator.length);
  const framed = separator === "" ? null : frameAt(text, next, words, frame);
  const framedPath = framed && mentionAt(text, framed.end, "framed");
  if (framed && framedPath) {
    if (framed.frame !== frame) return null;
    next = framed.end;
  }
  const path = framedPath ?? mentionAt(text, next, "listed");
  if (!path) return null;
  if (separator === "" && (next !== at || !isAdjacent(path, before))) return null;
  if (sign !== undefined && !isRangeBehind(text, sign, path.end)) return null;
  const bare = path.levels.length === 1 && path.word === "";
  const script = path.levels[0].numeral.script;
  // A bare 3, ア or 一 belongs to the list only where the list's numbers end in the same way.
  if (bare && script !== "circled" && script !== "bracketed" && script !== before.levels[before.levels.length - 1].numeral.script) return null;
  return { path, range: sign !== undefined, between: { start, end: next } };
}

/** ①⑧, (2)(3), 1-(2)(3): numbers in a form of their own need nothing between them. */
function isAdjacent({ word, levels: [{ style }] }: NumberPath, { levels }: NumberPath): boolean {
  return word === "" && (style === "circled" || style === "parenthesised") && [levels[0], levels[levels.length - 1]].some((level) => level.style === style);
}

/** A title behind a number, as far as a title is long: between 1-2「見守り」 and what goes on with と1-4, and behind the last of those. */
const TITLE = "(?:「[^「」\\n]{1,60}」|『[^『』\\n]{1,60}』)";
const TITLE_WITHIN = new RegExp(`${TITLE}(?=[とや、,・及並])`, "y");
const TITLE_AT_END = new RegExp(`${TITLE}(?=[をにへはが])`, "y");

function pastTitle(text: string, at: number, title: RegExp): number {
  return at + matchAt(title, text, at)[0].length;
}

/** The list in front of another one. */
interface Before {
  /** The plan that it is of: 同②-2 is of that one too. */
  readonly frame: Frame | null;
  /** Whether an arrow from it, or を, stands right before the number. */
  readonly pointedAt: boolean;
}

/**
 * The list of numbers that begins at an offset of a folded text, with the frame word in front of it.
 */
export function numberListAt(text: string, at: number, words: FrameWords, before: Before): NumberList | null {
  const framed = frameAt(text, at, words, before.frame);
  const framedPath = framed && mentionAt(text, framed.end, "framed");
  const first = framedPath ?? mentionAt(text, at, before.pointedAt ? "pointed-at" : null);
  if (!first) return null;
  const frame = framed && framedPath ? framed.frame : null;
  let values: readonly number[] = first.levels.map(({ numeral }) => numeral.value);
  const keys: ListedKey[] = [{ key: values.join("-"), start: first.start, end: first.end }];
  let last = first;
  let isTitled = false;
  for (let step = nextStep(text, first.end, frame, first, words); step; step = nextStep(text, last.end, frame, last, words)) {
    const { path, range, between } = step;
    isTitled ||= pastTitle(text, last.end, TITLE_WITHIN) > last.end;
    const target = completed(path, values, last);
    if (range) for (const inner of rangeBetween(values, target)) keys.push({ key: inner.join("-"), ...between });
    keys.push({ key: target.join("-"), start: path.start, end: path.end });
    if (target.length > path.levels.length) last = { ...path, levels: [...last.levels.slice(0, last.levels.length - path.levels.length), ...path.levels] };
    else last = path;
    values = target;
  }
  // The last title of 1-1「見守り」と1-2「居場所」を統合 stands between the numbers and their verb as the others do between them.
  const end = isTitled ? pastTitle(text, last.end, TITLE_AT_END) : text.startsWith("まで", last.end) ? last.end + 2 : last.end;
  const word = first.word !== "" ? first.word : first.levels[0].word;
  return { keys, frame, word, start: at, end, tentative: first.tentative === true, stands: framed !== null && framedPath !== null && framed.asPlace };
}
