import type { ComparisonSheet, ItemId, PolicyId, Side } from "../plan/model";
import { keysAbove } from "../plan/keys";
import { scopesOf } from "../plan/scopes";
import type { Directory, Near } from "./directory";
import type { PlacedStatement } from "./placed-statements";

/** What a statement is about, and where it stands. */
type Placed = Pick<PlacedStatement, "items" | "policies" | "band">;

/**
 * Where a statement's numbers may be short for, on each side: the policies of its own items or headings, and the keys
 * in front of its items'. On a row without a current item that is where the one above it stands.
 * @param targets the next policies of a current one
 */
export function nearOf({ items, policies, band }: Placed, sheet: ComparisonSheet, directory: Directory, targets: (policy: PolicyId) => readonly PolicyId[]): Readonly<Record<Side, Near>> {
  const homesOf = (side: Side, ids: readonly ItemId[]): readonly PolicyId[] =>
    ids.flatMap((id) => [scopesOf(sheet[side]).get(id) ?? [], directory.home(id) ?? []].flat());
  const homes = (side: Side): readonly PolicyId[] => [...policies[side], ...homesOf(side, items[side])];
  const keys = [...new Set([...items.next, ...items.current].flatMap((id) => keysAbove(directory.item(id).key)))];
  const own = homes("current");
  const current = own.length > 0 || items.next.length === 0 ? own : aboveOf(band, sheet, (ids) => homesOf("current", ids));
  return { current: { policies: current, keys }, next: { policies: [...homes("next"), ...own.flatMap(targets)], keys } };
}

/** The current policies of the nearest row above a band that has any. */
function aboveOf(band: number, { bands }: ComparisonSheet, homesOf: (ids: readonly ItemId[]) => readonly PolicyId[]): readonly PolicyId[] {
  for (let at = band - 1; at >= 0; at--) {
    const { current, currentHeadings } = bands[at];
    if (current.length > 0) return homesOf(current);
    if (currentHeadings.length > 0) return currentHeadings;
  }
  return [];
}
