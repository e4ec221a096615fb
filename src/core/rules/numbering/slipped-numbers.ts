import { oncePer } from "../../once";
import type { PlanSide, Side } from "../../plan/model";
import type { RuleContext } from "../rule";
import { misplacedItems } from "./misplaced";
import { parentKey } from "../../plan/keys";
import { missingKeysOf, numberSets, surplusOf, unnumberedUnder } from "./number-sets";

/**
 * Whether a number that no item has may well be that of an item whose own number slipped: it is left out
 * amid the plan's own (N101), or an item of its policy has a number twice (N102), another policy's (N103)
 * or none (N104). A note that names it is right then, and the slip is told where it happened.
 */
export function isSlippedNumber(context: RuleContext, side: Side, key: string): boolean {
  const plan = context.sheet[side];
  if (missingKeysOf(plan).has(key)) return true;
  const parent = parentKey(key);
  if (Number(key.slice(key.lastIndexOf("-") + 1)) <= (numbersLeft(plan).get(parent) ?? 0)) return true;
  return misplacedItems(context, side).some(({ fits }) => fits !== null && parentKey(fits) === parent);
}

/** By policy: up to which number its items would count, where one of them has its number twice or none. */
const numbersLeft = oncePer((plan: PlanSide): ReadonlyMap<string, number> => {
  const without = new Map<string, number>();
  for (const { id, key } of plan.policies) without.set(key, (without.get(key) ?? 0) + (unnumberedUnder(plan).get(id) ?? 0));
  const left = new Map<string, number>();
  for (const set of numberSets(plan)) {
    const unnumbered = without.get(set.parent) ?? 0;
    if (set.of === "items" && (surplusOf(set) > 0 || unnumbered > 0)) left.set(set.parent, set.members.length + unnumbered);
  }
  return left;
});
