import type { Lineage, LineageLink, ResolvedReference } from "../lineage/model";
import type { ComparisonSheet, Item, ItemId, Policy, PolicyId, Side } from "../plan/model";

/** Look-ups into a comparison sheet, made once a sheet. */
export interface PlanIndex {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly policies: ReadonlyMap<PolicyId, Policy>;
  /** Items of one side by canonical key; several where the sheet repeats a number. */
  readonly byKey: Readonly<Record<Side, ReadonlyMap<string, readonly Item[]>>>;
  /** Labels that stand for more than one item of their side: (1) under every heading. */
  readonly sharedLabels: Readonly<Record<Side, ReadonlySet<string>>>;
}

/** Look-ups into a lineage, made once a lineage. */
export interface LineageIndex {
  /** Links that go out from a current item, or come into a next item. */
  readonly links: ReadonlyMap<ItemId, readonly LineageLink[]>;
  /** References of one note's statements, by `note` index. */
  readonly references: ReadonlyMap<number, readonly ResolvedReference[]>;
  readonly policyTargets: ReadonlyMap<PolicyId, readonly PolicyId[]>;
  readonly policySources: ReadonlyMap<PolicyId, readonly PolicyId[]>;
}

const planIndexes = new WeakMap<ComparisonSheet, PlanIndex>();
const lineageIndexes = new WeakMap<Lineage, LineageIndex>();

export function planIndex(sheet: ComparisonSheet): PlanIndex {
  const known = planIndexes.get(sheet);
  if (known) return known;
  const all = [...sheet.current.items, ...sheet.next.items];
  const index: PlanIndex = {
    items: new Map(all.map((item) => [item.id, item])),
    policies: new Map([...sheet.current.policies, ...sheet.next.policies].map((policy) => [policy.id, policy])),
    byKey: { current: grouped(sheet.current.items, "key"), next: grouped(sheet.next.items, "key") },
    sharedLabels: { current: shared(sheet.current.items), next: shared(sheet.next.items) },
  };
  planIndexes.set(sheet, index);
  return index;
}

export function lineageIndex(lineage: Lineage): LineageIndex {
  const known = lineageIndexes.get(lineage);
  if (known) return known;
  const links = new Map<ItemId, LineageLink[]>();
  for (const link of lineage.links) for (const id of [...link.from, ...link.to]) push(links, id, link);
  const references = new Map<number, ResolvedReference[]>();
  for (const reference of lineage.references) push(references, reference.note, reference);
  const policyTargets = new Map<PolicyId, PolicyId[]>();
  const policySources = new Map<PolicyId, PolicyId[]>();
  for (const { from, to } of lineage.policyLinks) {
    pushOnce(policyTargets, from, to);
    pushOnce(policySources, to, from);
  }
  const index: LineageIndex = { links, references, policyTargets, policySources };
  lineageIndexes.set(lineage, index);
  return index;
}

/** Next items that a current item went to, as far as the lineage knows. */
export function successorsOf(lineage: Lineage, id: ItemId): readonly ItemId[] {
  return [...new Set((lineageIndex(lineage).links.get(id) ?? []).flatMap(({ to }) => to))];
}

/** Current items that a next item came from, as far as the lineage knows. */
export function predecessorsOf(lineage: Lineage, id: ItemId): readonly ItemId[] {
  return [...new Set((lineageIndex(lineage).links.get(id) ?? []).flatMap(({ from }) => from))];
}

function grouped(items: readonly Item[], by: "key" | "label"): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) if (item[by] !== "") push(groups, item[by], item);
  return groups;
}

function shared(items: readonly Item[]): ReadonlySet<string> {
  const several = [...grouped(items, "label")].filter(([, same]) => new Set(same.map(({ key }) => key)).size > 1);
  return new Set(several.map(([label]) => label));
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function pushOnce<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  if (!map.get(key)?.includes(value)) push(map, key, value);
}
