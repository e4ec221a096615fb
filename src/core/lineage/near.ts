import type { ComparisonSheet, PolicyId, Side } from "../plan/model";
import { keysAbove } from "../plan/keys";
import { scopesOf } from "../plan/scopes";
import type { Directory, Near } from "./directory";
import type { PlacedStatement } from "./placed-statements";

/**
 * Where a statement's numbers may be short for, on each side: the policies of its own items or headings, and the keys
 * in front of its items'.
 * @param targets the next policies of a current one
 */
export function nearOf({ items, policies }: Pick<PlacedStatement, "items" | "policies">, sheet: ComparisonSheet, directory: Directory, targets: (policy: PolicyId) => readonly PolicyId[]): Readonly<Record<Side, Near>> {
  const homes = (side: Side): readonly PolicyId[] => [
    ...policies[side],
    ...items[side].flatMap((id) => [scopesOf(sheet[side]).get(id) ?? [], directory.home(id) ?? []].flat()),
  ];
  const keys = [...new Set([...items.next, ...items.current].flatMap((id) => keysAbove(directory.item(id).key)))];
  const current = homes("current");
  return { current: { policies: current, keys }, next: { policies: [...homes("next"), ...current.flatMap(targets)], keys } };
}
