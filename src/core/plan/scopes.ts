import { groupBy } from "../group-by";
import { oncePer } from "../once";
import { lastOf, parentKey } from "./keys";
import type { Item, ItemId, PlanSide, PolicyId } from "./model";

/**
 * The headings without a number under which numbers begin anew – (1), (2) under 【家庭】 and again under 【学校】 –
 * by the items that stand under them. Numbers of other items count in their policy or over the whole side.
 */
export const scopesOf = oncePer(({ policies, items }: PlanSide): ReadonlyMap<ItemId, PolicyId> => {
  const unnumbered = new Set(policies.filter(({ key }) => key === "").map(({ id }) => id));
  const scopes = new Map<ItemId, PolicyId>();
  if (unnumbered.size === 0) return scopes;

  const headingOf = (under: PolicyId | null) => (under !== null && unnumbered.has(under) ? under : null);
  const counted = items.filter(({ key, repeated }) => key !== "" && !repeated);
  const sets = groupBy(counted, ({ key }) => parentKey(key));
  const numbersOf = (members: readonly Item[]) => [...groupBy(members, ({ under }) => headingOf(under)).values()].map((each) => each.map(({ key }) => lastOf(key)));
  const anew = new Set([...sets].filter(([, members]) => beginAnew(numbersOf(members))).map(([parent]) => parent));
  for (const { id, key, under } of items) {
    const heading = headingOf(under);
    if (heading !== null && key !== "" && anew.has(parentKey(key))) scopes.set(id, heading);
  }
  return scopes;
});

/** Whether most sets of numbers begin at 1 again, or repeat those before them; one number typed wrongly does neither. */
function beginAnew(sets: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>(sets[0]);
  let again = 0;
  for (const numbers of sets.slice(1)) {
    const known = numbers.filter((number) => seen.has(number)).length;
    if (known * 2 >= numbers.length && numbers.every((number) => number <= numbers.length + 2)) again += 1;
    for (const number of numbers) seen.add(number);
  }
  return again * 2 > sets.length - 1;
}
