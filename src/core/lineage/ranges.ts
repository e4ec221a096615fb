import { meaningOfArrow } from "../notation/note-meaning";
import { parseNumberAt } from "../notation/numbers";
import type { NoteStatement, NumberStyle, Reference } from "../notation/syntax";
import { oncePer } from "../once";
import type { ComparisonSheet } from "../plan/model";

/** A range longer than this is none. */
const LONGEST = 20;

/** The numbers of the current plan's items by the way they are written; null in a sheet that has numbers of several levels. */
const singleNumbers = oncePer(({ current, next }: ComparisonSheet): ReadonlyMap<NumberStyle, ReadonlySet<number>> | null => {
  const isDeep = [...current.items, ...next.items, ...current.policies, ...next.policies].some(({ key }) => key.includes("-"));
  if (isDeep) return null;
  const numbers = new Map<NumberStyle, Set<number>>();
  for (const { number } of current.items) {
    if (number) numbers.set(number.styles[0], (numbers.get(number.styles[0]) ?? new Set()).add(number.path[0]));
  }
  return numbers;
});

/** A statement with the ranges in it written out: 6-7を統合 where the plans have no item 6-7, but the current one has 6 and 7. */
export function withRanges(value: NoteStatement, sheet: ComparisonSheet): NoteStatement {
  if (!value.references.some(({ keys }) => keys.some((key) => key.includes("-")))) return value;
  const numbers = singleNumbers(sheet);
  if (numbers === null) return value;
  const references = value.references.map((reference) => writtenOut(reference, numbers));
  if (references.every((reference, at) => reference === value.references[at])) return value;
  const isMapping = references.every(({ role }) => role === "left" || role === "right");
  return { ...value, references, kind: isMapping ? meaningOfArrow(references) : value.kind };
}

function writtenOut(reference: Reference, numbers: ReadonlyMap<NumberStyle, ReadonlySet<number>>): Reference {
  const written = reference.keys.map((key, at) => {
    const part = reference.parts[at];
    return (rangeIn(part.label, numbers) ?? [key]).map((one) => ({ key: one, part }));
  });
  if (written.every((keys) => keys.length === 1)) return reference;
  return { ...reference, keys: written.flat().map(({ key }) => key), parts: written.flat().map(({ part }) => part) };
}

/** The keys from one number to another of the same style, where the plan has all of them. */
function rangeIn(label: string, numbers: ReadonlyMap<NumberStyle, ReadonlySet<number>>): readonly string[] | null {
  const { path = [], styles = [] } = parseNumberAt(label, 0) ?? {};
  const [first, last] = path;
  if (path.length !== 2 || styles[0] !== styles[1] || last <= first || last - first > LONGEST) return null;
  // 2-3 has styles of its own in some sheets: what counts is how a single number would be written.
  const range = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  const style = parseNumberAt(label.slice(0, label.search(/[-－‐―–~～]/u)), 0)?.styles[0];
  const known = style && numbers.get(style);
  return known && range.every((number) => known.has(number)) ? range.map(String) : null;
}
