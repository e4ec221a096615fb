import type { ItemNumber, NoteStatement, Reference } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet } from "../plan/model";

const CHAPTER = /([章節編部款])\s*$/u;

/** The unit of a book that a number as written ends with: the 章 of 第4章, "" for none. */
export function chapterUnit(written: string): string {
  return CHAPTER.exec(written)?.[1] ?? "";
}

/** Whether a number's last level is one of a unit; `bare` also lets pass one without any word, as headings may leave out theirs. */
export function isOfUnit(number: ItemNumber | null, unit: string, bare: boolean): boolean {
  const word = number?.levelWords.at(-1);
  return word === unit || (bare && word === "");
}

const UNITS = [..."章節編部款"];

/** Keys of what may be such a chapter in the sheet, by unit. */
const chaptersOf = oncePer((sheet: ComparisonSheet): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map(UNITS.map((unit) => [unit, new Set<string>()]));
  const take = (number: ItemNumber | null, key: string, bare: boolean) => {
    for (const unit of number ? UNITS : []) if (isOfUnit(number, unit, bare)) keys.get(unit)!.add(key).add(number!.key);
  };
  for (const side of [sheet.current, sheet.next]) {
    for (const { number, key } of side.policies) take(number, key, true);
    for (const { number, key } of side.items) take(number, key, false);
  }
  return keys;
});

/** Whether a reference names nothing but chapters that are not in the sheet. */
function isOutside({ keys, parts }: Reference, chapters: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return keys.every((key, at) => {
    const unit = chapterUnit(parts[at]?.label ?? "");
    return unit !== "" && !chapters.get(unit)!.has(key);
  });
}

/** A statement without the chapters that are not in the sheet: 第4章に移動 in a sheet of 第2章 leads elsewhere, and to no item 4. */
export function withinSheet(value: NoteStatement, sheet: ComparisonSheet): NoteStatement {
  if (!value.references.some(({ parts }) => parts.some(({ label }) => chapterUnit(label) !== ""))) return value;
  const chapters = chaptersOf(sheet);
  const references = value.references.filter((reference) => !isOutside(reference, chapters));
  return references.length === value.references.length ? value : { ...value, references };
}
