import { defaultFrameWords, isForeign, type FrameWords } from "./frames";
import { fold, type Folded } from "./fold";
import { matchAt } from "./match-at";
import { takesIn } from "./mentions";
import { isDigit, isKatakana } from "./numerals";
import { PART_OF_TEXT } from "./note-vocabulary";
import { numberListAt, type NumberList } from "./reference-lists";
import type { Frame, Reference } from "./syntax";

/** Words that number items or rows, not policies as 取組方向 and 事業群 do. */
const ITEM_WORD = /^(?:no\.?|#|番号|項目番号|小?項目|(?:取組み?|取り組み|事業)(?:番号|項目)?|アクション)$/iu;

/** Brackets behind a number that only explain it are passed over, up to this length. */
const LONGEST_ASIDE = 200;
const ASIDES: Readonly<Record<string, string>> = { "(": ")", "「": "」", "『": "』", "[": "]" };
const PART = new RegExp(`の?${PART_OF_TEXT}|の(?:項目|中|内容|取組|事業|施策|欄)|等|など|ほか|他`, "uy");

/** に and へ that do not say where to: に伴い, に関する, について. */
const NO_TARGETS = ["に伴", "に係", "に関", "に基", "につい", "におい", "に対", "によ", "には", "にも", "に同", "に準", "に含まれ", "に記載のと"];

interface Line {
  readonly start: number;
  readonly end: number;
  /** Offset of the first arrow outside brackets, or -1. */
  readonly arrow: number;
}

/** Whether an arrow begins at an offset of a folded text: its length, or 0. ＞ counts between numbers. */
export function arrowAt(text: string, at: number): number {
  if (text[at] === "→" || text[at] === ">") return 1;
  return text.startsWith("->", at) || text.startsWith("=>", at) ? 2 : 0;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let depth = 0;
  let arrow = -1;
  for (let at = 0; at <= text.length; at++) {
    const char = text[at];
    if (char === undefined || char === "\n" || (char === "。" && depth === 0)) {
      lines.push({ start, end: at, arrow });
      [start, depth, arrow] = [at + 1, 0, -1];
    } else if (char === "(" || char === "「") depth++;
    else if (char === ")" || char === "」") depth = Math.max(0, depth - 1);
    else if (arrow < 0 && depth === 0 && arrowAt(text, at) > 0) arrow = at;
  }
  return lines;
}

/** Past brackets and words that only say more about a number: ②-8(転入者)の一部. */
function pastAside(text: string, at: number): number {
  let end = at;
  for (let asides = 0; asides < 3; asides++) {
    while (text[end] === " ") end++;
    const close = ASIDES[text[end]];
    const length = close === undefined ? -1 : text.slice(end, end + LONGEST_ASIDE).indexOf(close);
    const [part] = matchAt(PART, text, end);
    if (length > 0) end += length + 1;
    else if (part !== "") end += part.length;
    else break;
  }
  return end;
}

/** 1-1には統合せず, 1-1への統合は見送り: where the item does not go. */
const NOT_DONE = /[へに][はの]?(?:統合|集約|編入|移[動行設])[はを]?(?:せ[ずん]|しな|しませ|見送|行わ)/uy;

function roleByParticle(text: string, at: number): Reference["role"] {
  const char = text[at];
  if (text.startsWith("については", at)) return "left";
  // 後段を2-5として独立
  if (text.startsWith("として", at) && text[at + 3] !== "の") return "target";
  if (char === "へ" || char === "に") return NO_TARGETS.some((word) => text.startsWith(word, at)) || matchAt(NOT_DONE, text, at)[0] !== "" ? "mention" : "target";
  if (char === "を" || char === "と") return "member";
  if (char === "は" || text.startsWith("から", at) || text.startsWith("より", at)) return "left";
  return "mention";
}

function precededByArrow(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && text[before] === " ") before--;
  return before >= 0 && (arrowAt(text, before) > 0 || arrowAt(text, before - 1) === 2);
}

/** The title, in full or short, between a number and what is done with it: the 見守り活動 of 1-1見守り活動に統合; not とともに, 及び他の項目に. */
const TITLED = /(?![ぁ-ん]|[及並以同他外等全]|新た)[^0-9\s、。,.→「」()をはがへに]{2,30}[にへ](?:統合|集約|編入|移動|移行|移設|吸収|包含|一本化|まとめ)/uy;

function roleOf(text: string, list: NumberList, line: Line | undefined): Reference["role"] {
  if (precededByArrow(text, list.start)) return "right";
  const after = pastAside(text, list.end);
  if (arrowAt(text, after) > 0) return "left";
  if (line && line.arrow >= 0 && !isBracketed(text, list, line)) return list.end <= line.arrow ? "left" : "right";
  // ①：完了 says of ① what stands behind the colon.
  if (text[after] === ":" && line && text.slice(line.start, list.start).trim() === "") return "left";
  const role = matchAt(TITLED, text, list.end)[0] === "" ? roleByParticle(text, after) : "target";
  // 現行計画では1-2に記載 says where the item stood.
  return role === "target" && list.stands && list.frame === "current" ? "left" : role;
}

function isBracketed(text: string, list: NumberList, line: Line): boolean {
  const open = text.lastIndexOf("(", list.start);
  return open >= line.start && text.lastIndexOf(")", list.start) < open;
}

/** ①-6(現行①-2): two names of one target. */
function isAlias(text: string, first: NumberList, second: NumberList): boolean {
  const open = text[first.end] === " " ? first.end + 1 : first.end;
  return text[open] === "(" && second.start === open + 1 && text[second.end] === ")" && second.frame !== null;
}

function otherFrame(frame: Frame | null): Frame | null {
  return frame === null ? null : frame === "current" ? "next" : "current";
}

function isPolicyWord(word: string): boolean {
  return word !== "" && !ITEM_WORD.test(word);
}

/** Whether the number at an offset is what the one before it goes into, written in the same way: アをアとイに分割; ②、③を1に統合 makes one of them. */
function isTakenInBy(text: string, { keys }: NumberList, at: number): boolean {
  const { end } = keys[keys.length - 1];
  const isAlike = (isDigit(text[end - 1]) && isDigit(text[at])) || (isKatakana(text[end - 1]) && isKatakana(text[at]));
  return isAlike && keys.every(({ key }) => !key.includes("-")) && takesIn(text, at, keys.length);
}

function listsIn(text: string, words: FrameWords): NumberList[] {
  const lists: NumberList[] = [];
  for (let at = 0; at < text.length; ) {
    const previous = lists[lists.length - 1];
    const pointedAt = previous !== undefined && at - previous.end < 8 && (precededByArrow(text, at) || isTakenInBy(text, previous, at));
    const list = numberListAt(text, at, words, { pointedAt, frame: previous?.frame ?? null });
    // 5 in 3→5 is a number if the 3 is one.
    if (list && !isForeign(text, list, words)) lists.push(pointedAt && previous.tentative ? { ...list, tentative: true } : list);
    at = list ? list.end : at + 1;
  }
  return lists;
}

/** A reference in a folded text: everything but how it was written. */
export type FoldedReference = Omit<Reference, "parts"> & { readonly parts: readonly { readonly start: number; readonly end: number }[] };

/** `findReferences` for a text that is folded already; offsets are folded ones. */
export function referencesInFolded(source: string, words: FrameWords): FoldedReference[] {
  const lines = linesOf(source);
  const lists = listsIn(source, words);
  let lineIndex = 0;
  let policyLine = -1;
  return lists.map((list, index): FoldedReference => {
    while (lineIndex + 1 < lines.length && lines[lineIndex].end < list.start) lineIndex++;
    const [before, after] = [lists[index - 1], lists[index + 1]];
    const alias = before !== undefined && isAlias(source, before, list);
    const named = after !== undefined && list.frame === null && isAlias(source, list, after);
    const oneLevel = list.keys.every(({ key }) => !key.includes("-"));
    const policy = oneLevel && (isPolicyWord(list.word) || (list.word === "" && policyLine === lineIndex));
    if (policy) policyLine = lineIndex;
    return {
      start: list.start,
      end: list.end,
      keys: list.keys.map(({ key }) => key),
      parts: list.keys,
      frame: named ? otherFrame(after.frame) : list.frame,
      level: policy ? "policy" : "item",
      role: alias ? "mention" : roleOf(source, list, lines[lineIndex]),
      ...(list.tentative ? { tentative: true as const } : {}),
    };
  });
}

/** A folded reference with its places in the text as written. */
export function asWritten(reference: FoldedReference, folded: Folded, text: string): Reference {
  return {
    ...reference,
    start: folded.at(reference.start),
    end: folded.at(reference.end),
    parts: reference.parts.map((part) => {
      const [start, end] = [folded.at(part.start), folded.at(part.end)];
      return { start, end, label: text.slice(start, end) };
    }),
  };
}

/**
 * The numbers that a note mentions, in order: 施策①-2, ②-2、3, ①⑧, ①-1～①-3, 現行②-2.
 * Numbers of ordinary prose are left alone. The number in front of a bracketed one with a frame –
 * ①-6(現行①-2) – has the other frame; the bracketed one is a mention. 「から」, 「より」 and 「は」 make
 * a number the left side: where something comes from.
 */
export function findReferences(text: string, words: FrameWords = defaultFrameWords): Reference[] {
  const folded = fold(text);
  return referencesInFolded(folded.text, words).map((reference) => asWritten(reference, folded, text));
}
