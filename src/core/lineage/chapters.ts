import { isHeadingWord } from "../notation/level-words";
import { parseNumberAt } from "../notation/numbers";
import type { ItemNumber } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet } from "../plan/model";

/** Units of a book, and those of laws and notices. Headings may leave out the first: 2 for 第2章. */
const OF_BOOKS = "章節編部款";
const UNITS = [...OF_BOOKS, ..."条号"];
const CHAPTER = new RegExp(`([${UNITS.join("")}])\\s*$`, "u");
const COUNTED = new RegExp(`[0-9０-９一二三四五六七八九十]\\s?[${UNITS.join("")}]`, "u");

/** The unit of a book or a law that a number as written ends with: the 章 of 第4章, "" for none. */
export function chapterUnit(written: string): string {
  return CHAPTER.exec(written)?.[1] ?? "";
}

/** Whether a number as written has a chapter in it: 第4章の2. */
export function namesChapter(written: string): boolean {
  return COUNTED.test(written);
}

/** Whether a number as written is that of a heading, whatever level the sheet's own numbers are of: 柱2, 基本目標3. */
export function namesHeading(written: string): boolean {
  return isHeadingWord(parseNumberAt(written, 0)?.levelWords.at(-1) ?? "");
}

/** Whether a number's last level is one of a unit; `isHeading` also lets pass one without any word. */
export function isOfUnit(number: ItemNumber | null, unit: string, isHeading: boolean): boolean {
  const word = number?.levelWords.at(-1);
  return word === unit || (isHeading && word === "" && OF_BOOKS.includes(unit));
}

/** The chapters of one unit in a sheet. */
export interface Chapters {
  readonly keys: ReadonlySet<string>;
  /** The sheet shows all of them: its items are labelled so, or its headings from the first on. */
  readonly isWhole: boolean;
}

/** What may be a chapter in the sheet, by unit. */
export const chaptersOf = oncePer((sheet: ComparisonSheet): ReadonlyMap<string, Chapters> => {
  const chapters = new Map(UNITS.map((unit) => [unit, { keys: new Set<string>(), isWhole: false }]));
  const take = (number: ItemNumber | null, key: string, isHeading: boolean) => {
    for (const unit of number ? UNITS : []) {
      if (!isOfUnit(number, unit, isHeading)) continue;
      const known = chapters.get(unit)!;
      known.keys.add(key).add(number!.key);
      if (number!.levelWords.at(-1) === unit && (!isHeading || number!.path.at(-1) === 1)) known.isWhole = true;
    }
  };
  for (const side of [sheet.current, sheet.next]) {
    for (const { number, key } of side.policies) take(number, key, true);
    for (const { number, key } of side.items) take(number, key, false);
  }
  return chapters;
});
