import { oncePer } from "../../once";
import { lastOf, parentKey } from "../../plan/keys";
import type { PlanSide } from "../../plan/model";
import { missingIn, numberSets, type Numbered, type NumberSet } from "./number-sets";

/** A number beyond its set's end that stands where another one is missing, and the value that belongs there. */
export interface Outlier {
  readonly member: Numbered;
  readonly value: number;
}

/** The place of each item and heading among those of its kind. */
const placesOf = oncePer(({ items, policies }: PlanSide): ReadonlyMap<string, number> => new Map([items, policies].flatMap((things) => things.map(({ id }, place) => [id, place]))));

/**
 * The one number of a set that is surely mistyped: 3-8 between 3-2 and 3-4, or before 3-2, where 3-6 and 3-7 are missing
 * as well. In 3-1, 3-2, 3-6, 3-4, 3-5 the 3-6 may have been put there and 3-3 left out.
 */
export function outlierOf(set: NumberSet, side: PlanSide): Outlier | null {
  const missing = missingIn(set);
  if (missing < 2) return null;
  // That items have the number of a heading shows that it is in use: 2-1 and 2-2 below a heading 8.
  const vacant = set.of === "items" ? set.vacant : new Set(side.vacant.filter(({ key }) => parentKey(key) === set.parent).map(({ key }) => lastOf(key)));
  const places = placesOf(side);
  const inSheet = [...set.members].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const found = inSheet.flatMap((member, at): Outlier[] => {
    const [before, after] = [inSheet[at - 1]?.value ?? set.start - 1, inSheet[at + 1]?.value ?? 0];
    const value = before + 1;
    const isBetween = after === value + 1 && member.value > after && !vacant.has(value);
    return isBetween && missing - missingIn(corrected(set, { member, value })) > 1 ? [{ member, value }] : [];
  });
  return found.length === 1 ? found[0] : null;
}

/** A set as it would be if its outlier had the number of its place. */
export function corrected(set: NumberSet, { member, value }: Outlier): NumberSet {
  const members = set.members.map((one) => (one === member ? { ...one, value } : one));
  return { ...set, members: [...members].sort((a, b) => a.value - b.value) };
}

/** The keys that mistyped headings of a side should have. */
export const correctedHeadings = oncePer(
  (side: PlanSide): ReadonlySet<string> =>
    new Set(
      numberSets(side).flatMap((set) => {
        const outlier = set.of === "policies" ? outlierOf(set, side) : null;
        return outlier ? [set.parent === "" ? `${outlier.value}` : `${set.parent}-${outlier.value}`] : [];
      }),
    ),
);
