import type { ComparisonSheet, Item, ItemId, Policy, PolicyId, Side } from "../plan/model";

/** What a number may mean on one side: items, or policies, or nothing. */
export interface Found {
  readonly items: readonly ItemId[];
  readonly policies: readonly PolicyId[];
}

/** The sheet's items and policies by id, by number and by their place in the plan. */
export interface Directory {
  item(id: ItemId): Item;
  policy(id: PolicyId): Policy;
  /** The policy that an item belongs to: by its number, else by the heading above it. */
  home(id: ItemId): PolicyId | null;
  /** A policy and those above it, itself first. */
  chain(id: PolicyId): readonly PolicyId[];
  /** Items whose home is one of these policies or stands below one. */
  itemsUnder(policies: readonly PolicyId[]): readonly ItemId[];
  /** An item that is written again (同じ番号で同じ本文) is the one written first. */
  first(id: ItemId): ItemId;
  /**
   * What a number means on one side. Labels often leave out the headings' numbers, so a number that
   * is not found as it stands is looked for below the policies in `near`, nearest first.
   * @param level what the words suggest; the other level is tried when there is no such number
   */
  find(side: Side, key: string, level: "policy" | "item", near: readonly PolicyId[]): Found;
}

const NOTHING: Found = { items: [], policies: [] };

/** Builds the directory of a sheet. */
export function makeDirectory(sheet: ComparisonSheet): Directory {
  const items = new Map<ItemId, Item>();
  const policies = new Map<PolicyId, Policy>();
  const itemsByKey = new Map<string, ItemId[]>();
  const policiesByKey = new Map<string, PolicyId[]>();
  const firsts = new Map<ItemId, ItemId>();
  const below = new Map<PolicyId, ItemId[]>();

  for (const side of ["current", "next"] as const) {
    for (const policy of sheet[side].policies) {
      policies.set(policy.id, policy);
      append(policiesByKey, `${side}:${policy.key}`, policy.id);
    }
    for (const item of sheet[side].items) {
      items.set(item.id, item);
      const equals = itemsByKey.get(`${side}:${item.key}`) ?? [];
      const earlier = item.key === "" ? undefined : equals.find((id) => isWrittenAgain(items.get(id)!, item));
      firsts.set(item.id, earlier === undefined ? item.id : firsts.get(earlier)!);
      append(itemsByKey, `${side}:${item.key}`, item.id);
    }
  }

  const policy = (id: PolicyId) => policies.get(id)!;
  const home = (id: ItemId) => items.get(id)!.policy ?? items.get(id)!.under;

  function chain(id: PolicyId): readonly PolicyId[] {
    const links: PolicyId[] = [];
    for (let at: PolicyId | null = id; at !== null && policies.has(at) && !links.includes(at); at = policy(at).parent) links.push(at);
    return links;
  }

  for (const id of items.keys()) {
    const at = home(id);
    if (at !== null) for (const above of chain(at)) append(below, above, id);
  }

  function findExactly(side: Side, key: string, level: "policy" | "item"): Found {
    const id = `${side}:${key}`;
    if (level === "item") return { items: (itemsByKey.get(id) ?? []).filter((one) => firsts.get(one) === one), policies: [] };
    return { items: [], policies: policiesByKey.get(id) ?? [] };
  }

  return {
    item: (id) => items.get(id)!,
    policy,
    home,
    chain,
    itemsUnder: (ids) => [...new Set(ids.flatMap((id) => below.get(id) ?? []))],
    first: (id) => firsts.get(id) ?? id,
    find(side, key, level, near) {
      if (key === "") return NOTHING;
      const prefixes = ["", ...near.flatMap((id) => (policies.has(id) ? chain(id) : [])).map((id) => `${policy(id).key}-`)];
      for (const kind of [level, level === "item" ? "policy" : "item"] as const) {
        for (const prefix of prefixes) {
          const found = findExactly(side, prefix + key, kind);
          if (found.items.length + found.policies.length > 0) return found;
        }
      }
      return NOTHING;
    },
  };
}

function isWrittenAgain(first: Item, again: Item): boolean {
  return again.repeated || again.normal === "" || first.normal === again.normal;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
