import { oncePer } from "../../once";
import type { PlanSide, Policy, PolicyId } from "../../plan/model";

/** How deep a policy's heading lies below other numbered headings, for policies that share a key. */
export type PolicyLevels = (policy: Policy) => number;

/**
 * Tells 施策1 from 基本方針Ⅰ where the 施策 count on through all 基本方針, so that both have the key 1.
 * Headings lie on two levels where one stands below the other and they are labelled in different ways;
 * otherwise a number that comes again is a slip, wherever it stands.
 */
export const policyLevels = oncePer((side: PlanSide): PolicyLevels => {
  const byId = new Map(side.policies.map((policy) => [policy.id, policy] as const));
  const depths = new Map<PolicyId, number>();
  const depthOf = (policy: Policy): number => {
    const known = depths.get(policy.id);
    if (known !== undefined) return known;
    const parent = policy.parent === null ? undefined : byId.get(policy.parent);
    const depth = parent ? depthOf(parent) + (parent.key === "" ? 0 : 1) : 0;
    depths.set(policy.id, depth);
    return depth;
  };
  const kinds = new Map<string, number>();
  for (const policy of side.policies) {
    if (policy.key === "") continue;
    const kind = kindOf(policy);
    kinds.set(kind, Math.min(kinds.get(kind) ?? Infinity, depthOf(policy)));
  }
  return (policy) => kinds.get(kindOf(policy)) ?? 0;
});

/** How a heading is labelled: 施策1 and 施策2 in one way, 基本方針Ⅰ in another. */
function kindOf({ number }: Policy): string {
  return number ? `${number.levelWords.join("")}|${number.styles.join()}` : "";
}
