import { parseNumberAt } from "../notation/numbers";
import type { NoteStatement, Reference } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet } from "../plan/model";
import { chaptersOf, chapterUnit, namesChapter } from "./chapters";

/** Numbers that are a sheet's only where its own are written so: S1-2, which may be two years, and 0123, which may be a budget's. */
const UNUSUAL: readonly RegExp[] = [/^[RHSTＲＨＳＴ][0-9０-９]/u, /[0-9０-９]{4}$/u];

/** Which of the unusual ways the sheet writes its own numbers in. */
const unusualIn = oncePer(({ current, next }: ComparisonSheet): readonly RegExp[] => {
  const labels = [current, next].flatMap(({ items, policies }) => [...items, ...policies].map(({ label }) => label));
  return UNUSUAL.filter((way) => labels.some((label) => way.test(label)));
});

/** Whether a chapter or an article stands outside the sheet, which does not show all of them. */
function isBeyond(unit: string, key: string, sheet: ComparisonSheet): boolean {
  const chapters = chaptersOf(sheet).get(unit);
  return chapters !== undefined && !chapters.isWhole && !chapters.keys.has(key);
}

const itemKeys = oncePer(({ current, next }: ComparisonSheet): ReadonlySet<string> => new Set([...current.items, ...next.items].map(({ key }) => key)));

/** Whether a number as written means nothing in the sheet: a chapter that is not in it and what stands below it, 第9条, R8-9. */
function leadsOut(key: string, label: string, sheet: ComparisonSheet): boolean {
  const unit = chapterUnit(label);
  if (unit !== "") return isBeyond(unit, key, sheet);
  if (namesChapter(label)) {
    const { path = [], levelWords = [] } = parseNumberAt(label, 0) ?? {};
    return isBeyond(levelWords[0] ?? "", String(path[0]), sheet) && !itemKeys(sheet).has(key);
  }
  const way = UNUSUAL.find((one) => one.test(label));
  return way !== undefined && !unusualIn(sheet).includes(way);
}

function isUnusual(label: string): boolean {
  return namesChapter(label) || UNUSUAL.some((way) => way.test(label));
}

/** A statement without the numbers that lead out of the sheet: 第4章に移動 in a sheet of 第2章 names no item 4. */
export function withinSheet(value: NoteStatement, sheet: ComparisonSheet): NoteStatement {
  if (!value.references.some(({ parts }) => parts.some(({ label }) => isUnusual(label)))) return value;
  const isOutside = ({ keys, parts }: Reference) => keys.every((key, at) => leadsOut(key, parts[at]?.label ?? "", sheet));
  const references = value.references.filter((reference) => !isOutside(reference));
  return references.length === value.references.length ? value : { ...value, references };
}
