import { fold } from "../notation/fold";
import { TIES } from "../notation/note-meaning";
import { parseNumberAt } from "../notation/numbers";
import type { ItemNumber, NoteStatement, Reference } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet, Item } from "../plan/model";
import { chaptersOf, chapterUnit, namesChapter } from "./chapters";
import { isOfOtherChapter, ownChapter, withoutOwnChapter } from "./own-chapter";

/** All that has a number in a sheet. */
function numbered({ current, next }: ComparisonSheet): readonly Pick<Item, "key" | "label" | "number">[] {
  return [...current.items, ...next.items, ...current.policies, ...next.policies];
}

// What a sheet's own numbers look like, each found out when a note first asks.
const keysIn = oncePer((sheet: ComparisonSheet): ReadonlySet<string> => new Set(numbered(sheet).map(({ key }) => key)));
/** The first values of keys, and of numbers as written. */
const firstsIn = oncePer((sheet: ComparisonSheet): ReadonlySet<number> => {
  const firsts = new Set<number>();
  for (const { key, number } of numbered(sheet)) {
    firsts.add(Number.parseInt(key, 10));
    if (number) firsts.add(number.path[0]);
  }
  return firsts;
});
/** The first values of the keys that stand over others. */
const headingsIn = oncePer((sheet: ComparisonSheet): ReadonlySet<number> => {
  const over = [...sheet.current.policies, ...sheet.next.policies, ...numbered(sheet).filter(({ key }) => key.includes("-"))];
  return new Set(over.map(({ key }) => Number.parseInt(key, 10)));
});
/** The letters in numbers, A as 1. */
const lettersIn = oncePer((sheet: ComparisonSheet): ReadonlySet<number> =>
  new Set(numbered(sheet).flatMap(({ number }) => (number ? number.path.filter((_, level) => number.styles[level] === "latin") : []))),
);
/** Some item's number has one level alone: 12. */
const hasFlat = oncePer(({ current, next }: ComparisonSheet): boolean => [current, next].some(({ items }) => items.some(({ number }) => number?.path.length === 1)));
/** Some number ends with a code: 0123. */
const hasCodes = oncePer((sheet: ComparisonSheet): boolean => numbered(sheet).some(({ label }) => CODE.test(fold(label).text)));

/** 0123, which may be a budget's. */
const CODE = /[0-9]{4}$/u;
/** P12-13, a page, Q3-1, a question, and R6-2, a date; not the Roman V-1. */
const LETTERED = /^[A-HJ-UWYZ](?=[-0-9(①-⑳])/iu;
/** Letters of eras and pages: beside items A to Q an R6-2 still is a date. */
const ERAS_AND_PAGES = "RHSTP";
/** 事業番号12, No.12. */
const COUNTED = /^(?:No\.?|[^0-9]{0,4}番号|#) ?[0-9]{1,4}$/iu;
/** 65-74, 9-12. */
const HYPHENED = /^([0-9]{1,3})-([0-9]{1,3})$/;

/** Whether a chapter or an article stands outside the sheet, which does not show all of them. */
function isBeyond(unit: string, key: string, sheet: ComparisonSheet): boolean {
  const chapters = chaptersOf(sheet).get(unit);
  return chapters !== undefined && !chapters.isWhole && !chapters.keys.has(key);
}

/** Whether a letter begins none of a sheet's numbers, nor comes next after those that do. */
function isForeignLetter(letter: string, sheet: ComparisonSheet): boolean {
  const letters = lettersIn(sheet);
  const value = letter.toUpperCase().charCodeAt(0) - 64;
  return !letters.has(value) && (ERAS_AND_PAGES.includes(letter.toUpperCase()) || !letters.has(value - 1));
}

/** Whether a chapter that a number names is not in the sheet, nor what stands below it: 第9条, 第4章の2. */
function leavesByChapter(key: string, label: string, sheet: ComparisonSheet): boolean {
  const unit = chapterUnit(label);
  if (unit !== "") return isBeyond(unit, key, sheet);
  const { path = [], levelWords = [] }: Partial<ItemNumber> = parseNumberAt(label, 0) ?? {};
  return isBeyond(levelWords[0] ?? "", String(path[0]), sheet) && !keysIn(sheet).has(key);
}

/** Whether a number that is hyphened and nothing else counts years of age or amounts: 65-74, 150-200 where no number of the sheet begins so. */
function isSpan(label: string, sheet: ComparisonSheet): boolean {
  const [, from, to] = HYPHENED.exec(label) ?? [];
  return from !== undefined && Number(from) >= 10 && Number(to) > Number(from) && !firstsIn(sheet).has(Number(from));
}

/** Whether a number may be a day: 9-12に追加, 修正(9-5) in a sheet that ends long before a policy 9; not that of 9-5と整合. */
function isDay(label: string, role: Reference["role"], kind: NoteStatement["kind"], sheet: ComparisonSheet): boolean {
  const [, month, day] = (HYPHENED.exec(label) ?? []).map(Number);
  return !TIES.has(kind) && role !== "member" && month <= 12 && day <= 31 && !firstsIn(sheet).has(month) && !firstsIn(sheet).has(month - 1);
}

/** Whether all numbers of a reference mean nothing in the sheet: they are of another book, a page, a day, an amount. */
function leadsOut({ keys, parts, level, role }: Reference, kind: NoteStatement["kind"], sheet: ComparisonSheet): boolean {
  const labels = parts.map(({ label }) => fold(label).text);
  const chapter = ownChapter(sheet);
  const letter = LETTERED.exec(labels[0])?.[0];
  if (letter !== undefined) return isForeignLetter(letter, sheet);
  return keys.every((key, at) => {
    const label = labels[at];
    if (chapter && isOfOtherChapter(label, chapter) && !headingsIn(sheet).has(Number.parseInt(key, 10))) return true;
    if (namesChapter(label)) return leavesByChapter(key, label, sheet);
    if (CODE.test(label) && !hasCodes(sheet)) return true;
    if (level === "item" && COUNTED.test(label) && !hasFlat(sheet) && !keysIn(sheet).has(key)) return true;
    return isSpan(label, sheet) || isDay(label, role, kind, sheet);
  });
}

/**
 * A statement without the numbers that lead out of the sheet: 第4章に移動 in a sheet of 第2章 names no item 4,
 * P12-13を修正 none where no number of the sheet has a P. 65-74に変更 gives nothing another number. The number of the chapter that
 * the whole sheet is of may stand in front of its own.
 */
export function withinSheet(written: NoteStatement, sheet: ComparisonSheet): NoteStatement {
  const chapter = written.references.length > 0 ? ownChapter(sheet) : null;
  const value = chapter ? { ...written, references: written.references.map((reference) => withoutOwnChapter(reference, chapter, keysIn(sheet))) } : written;
  const references = value.references.filter((reference) => !leadsOut(reference, value.kind, sheet));
  if (references.length === value.references.length) return value;
  return { ...value, references, kind: value.kind === "renumbered" && references.length === 0 && value.references.every(isAmount) ? "revised" : value.kind };
}

function isAmount({ parts }: Reference): boolean {
  return parts.every(({ label }) => HYPHENED.test(fold(label).text));
}
