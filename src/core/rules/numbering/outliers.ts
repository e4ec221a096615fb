import { oncePer } from "../../once";
import type { ItemId, PlanSide } from "../../plan/model";
import { missingIn, type Numbered, type NumberSet } from "./number-sets";

/** A number beyond its set's end that stands where another one is missing, and the value that belongs there. */
export interface Outlier {
  readonly member: Numbered;
  readonly value: number;
}

/** The place of each item in the sheet. */
const placesOf = oncePer(({ items }: PlanSide): ReadonlyMap<ItemId, number> => new Map(items.map(({ id }, place) => [id, place])));

/**
 * The one number of a set that is surely mistyped: 3-8 between 3-2 and 3-4, or before 3-2, where 3-6 and 3-7 are missing
 * as well. In 3-1, 3-2, 3-6, 3-4, 3-5 the 3-6 may have been put there and 3-3 left out.
 */
export function outlierOf(set: NumberSet, side: PlanSide): Outlier | null {
  const missing = set.of === "items" ? missingIn(set) : 0;
  if (missing < 2) return null;
  const places = placesOf(side);
  const inSheet = [...set.members].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const found = inSheet.flatMap((member, at): Outlier[] => {
    const [before, after] = [inSheet[at - 1]?.value ?? set.start - 1, inSheet[at + 1]?.value ?? 0];
    const value = before + 1;
    const isBetween = after === value + 1 && member.value > after && !set.vacant.has(value);
    return isBetween && missing - missingIn(corrected(set, { member, value })) > 1 ? [{ member, value }] : [];
  });
  return found.length === 1 ? found[0] : null;
}

/** A set as it would be if its outlier had the number of its place. */
export function corrected(set: NumberSet, { member, value }: Outlier): NumberSet {
  const members = set.members.map((one) => (one === member ? { ...one, value } : one));
  return { ...set, members: [...members].sort((a, b) => a.value - b.value) };
}
