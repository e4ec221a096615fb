import type { LineageLink } from "../../core/lineage/model";
import type { ItemId } from "../../core/plan/model";

/** Which items belong together: tied by links, directly or over others. Families are numbered from 0. */
export function familiesOf(links: readonly LineageLink[]): ReadonlyMap<ItemId, number> {
  const parent = new Map<ItemId, ItemId>();
  const root = (id: ItemId): ItemId => {
    let top = id;
    while (parent.get(top) !== undefined && parent.get(top) !== top) top = parent.get(top)!;
    parent.set(id, top);
    return top;
  };
  for (const { from, to } of links) {
    const [first, ...others] = [...from, ...to];
    if (first === undefined) continue;
    for (const id of [first, ...others]) parent.set(root(id), root(first));
  }
  const numbers = new Map<ItemId, number>();
  const families = new Map<ItemId, number>();
  for (const id of parent.keys()) {
    const top = root(id);
    const number = numbers.get(top) ?? numbers.size;
    numbers.set(top, number);
    families.set(id, number);
  }
  return families;
}
