import { isHeadingWord } from "../notation/level-words";
import { parseNumberAt } from "../notation/numbers";
import type { ItemNumber, Reference } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet } from "../plan/model";
import { chapterUnit } from "./chapters";

/**
 * The goal or chapter that the whole sheet is of, as a title above its table or its own name has it: 基本目標Ⅲ, 第2章. Null where
 * none does, and for a comparison over several sheets.
 */
export const ownChapter = oncePer(({ table: { titles, sheet } }: ComparisonSheet): ItemNumber | null => {
  for (const text of [...titles, sheet]) {
    const number = parseNumberAt(text.trim(), 0);
    const word = number?.levelWords.at(-1) ?? "";
    if (number && (isHeadingWord(word) || chapterUnit(word) !== "")) return number;
  }
  return null;
});

const pathOf = (key: string) => key.split("-").map(Number);

function beginsWith(path: readonly number[], chapter: readonly number[]): boolean {
  return path.length > chapter.length && chapter.every((value, level) => path[level] === value);
}

/** A reference whose numbers repeat that of the sheet's own chapter, without it: 目標Ⅲ(1) in the sheet of 基本目標Ⅲ, where items are (1), (2). */
export function withoutOwnChapter(reference: Reference, chapter: ItemNumber, keys: ReadonlySet<string>): Reference {
  const tails = reference.keys.map((key) => (beginsWith(pathOf(key), chapter.path) ? pathOf(key).slice(chapter.path.length).join("-") : key));
  const isOwn = reference.keys.every((key, at) => key !== tails[at] && !keys.has(key) && keys.has(tails[at]));
  return isOwn ? { ...reference, keys: tails } : reference;
}

/** Whether a number as written is of another goal or chapter than the sheet's own: 基本目標2の(2), or 2-(2), in the sheet of 基本目標1. */
export function isOfOtherChapter(written: string, chapter: ItemNumber): boolean {
  const number = parseNumberAt(written, 0);
  if (!number || number.path.length <= chapter.path.length || number.path[0] === chapter.path[0]) return false;
  const [word, own] = [number, chapter].map(({ levelWords }) => levelWords.find((each) => each !== "") ?? "");
  const style = chapter.styles[0] === "worded" ? "plain" : chapter.styles[0];
  return word === "" ? number.styles[0] === style : own.endsWith(word) || word.endsWith(own);
}
