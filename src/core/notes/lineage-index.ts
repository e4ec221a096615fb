import type { Lineage, LineageLink, ResolvedReference } from "../lineage/model";
import { oncePer } from "../once";
import type { ItemId, PolicyId } from "../plan/model";

/** Look-ups into a lineage. */
export interface LineageIndex {
  /** Links that go out from a current item, or come into a next item. */
  readonly links: ReadonlyMap<ItemId, readonly LineageLink[]>;
  /** References of one note's statements, by `note` index. */
  readonly references: ReadonlyMap<number, readonly ResolvedReference[]>;
  readonly policyTargets: ReadonlyMap<PolicyId, readonly PolicyId[]>;
  readonly policySources: ReadonlyMap<PolicyId, readonly PolicyId[]>;
}

/** The look-ups of a lineage, made once a lineage. */
export const lineageIndex = oncePer((lineage: Lineage): LineageIndex => {
  const links = new Map<ItemId, LineageLink[]>();
  for (const link of lineage.links) {
    for (const id of link.from) push(links, id, link);
    for (const id of link.to) push(links, id, link);
  }
  const references = new Map<number, ResolvedReference[]>();
  for (const reference of lineage.references) push(references, reference.note, reference);
  const policyTargets = new Map<PolicyId, PolicyId[]>();
  const policySources = new Map<PolicyId, PolicyId[]>();
  for (const { from, to } of lineage.policyLinks) {
    pushOnce(policyTargets, from, to);
    pushOnce(policySources, to, from);
  }
  return { links, references, policyTargets, policySources };
});

/** Next items that a current item went to, as far as the lineage knows. */
export function successorsOf(lineage: Lineage, id: ItemId): readonly ItemId[] {
  return joined((lineageIndex(lineage).links.get(id) ?? []).map(({ to }) => to));
}

/** Current items that a next item came from, as far as the lineage knows. */
export function predecessorsOf(lineage: Lineage, id: ItemId): readonly ItemId[] {
  return joined((lineageIndex(lineage).links.get(id) ?? []).map(({ from }) => from));
}

/** The ids of several lists, each once. Nearly every item has one link to one other: there is nothing to join. */
function joined(lists: readonly (readonly ItemId[])[]): readonly ItemId[] {
  return lists.length === 1 && lists[0].length < 2 ? lists[0] : [...new Set(lists.flat())];
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function pushOnce<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  if (!map.get(key)?.includes(value)) push(map, key, value);
}
