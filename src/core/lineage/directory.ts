import { oncePer } from "../once";
import { chapterUnit, isOfUnit, namesHeading } from "./chapters";
import { parseNumberAt } from "../notation/numbers";
import type { ItemNumber, NumberStyle } from "../notation/syntax";
import { scopesOf } from "../plan/scopes";
import type { ComparisonSheet, Item, ItemId, Policy, PolicyId, Side } from "../plan/model";

/** What a number may mean on one side: items, or policies, or nothing. */
export interface Found {
  readonly items: readonly ItemId[];
  readonly policies: readonly PolicyId[];
}

/** The items before and after one; null at the ends. */
export interface Neighbours {
  readonly before: ItemId | null;
  readonly after: ItemId | null;
}

/** The sheet's items and policies by id, by number and by their place in the plan. */
export interface Directory {
  readonly items: ReadonlyMap<ItemId, Item>;
  readonly policies: ReadonlyMap<PolicyId, Policy>;
  item(id: ItemId): Item;
  policy(id: PolicyId): Policy;
  /** Items that are written again, each with the one written first. */
  readonly writtenAgain: ReadonlyMap<ItemId, ItemId>;
  /** The policy that an item belongs to: by its number, else by the heading above it. */
  home(id: ItemId): PolicyId | null;
  /** A policy and those above it, itself first. */
  chain(id: PolicyId): readonly PolicyId[];
  /** Items whose home is one of these policies or stands below one. */
  itemsUnder(policies: readonly PolicyId[]): readonly ItemId[];
  /** The items before and after one among those of its home, in the order of the sheet. */
  neighbours(id: ItemId): Neighbours;
  /** An item that is written again (同じ番号で同じ本文) is the one written first. */
  first(id: ItemId): ItemId;
  /**
   * What a number means on one side. Where labels leave out the headings' numbers, or a note leaves out those of
   * its own row's policy (② beside 2-③), a number that is not found as it stands is looked for below the policies
   * in `near`, nearest first. Of several items that begin their numbers anew, those below `near` are meant.
   * @param level what the words suggest; the other level is tried when there is no such number
   * @param written the number as written: where it could be a policy's or that of an item below one, 1(2) is
   *   the policy's whose own label is (2), and (1)イ the item's; beside items ① and headings (1) a (3) is the heading's
   */
  find(side: Side, key: string, level: "policy" | "item", near: Near, written?: string): Found;
}

/** Where a number is mentioned: in which policies, and the keys in front of its row's own items. */
export interface Near {
  readonly policies: readonly PolicyId[];
  readonly keys: readonly string[];
}

/** Somewhere that says nothing of the numbers in front. */
export const NOWHERE: Near = { policies: [], keys: [] };

/** Styles that tell by their form what they number: beside items ① and headings (1) a (3) is no item ③. A bare 3 may be short for either. */
const FORMED: ReadonlySet<NumberStyle> = new Set<NumberStyle>(["circled", "parenthesised", "roman", "latin", "kana", "kanji"]);

const NOBODY: readonly string[] = [];
const NOTHING: Found = { items: NOBODY, policies: NOBODY };
const NO_NEIGHBOURS: Neighbours = { before: null, after: null };

/** The directory of a sheet, built once a sheet. */
export const directoryOf = oncePer(makeDirectory);

function makeDirectory(sheet: ComparisonSheet): Directory {
  const items = new Map<ItemId, Item>();
  const policies = new Map<PolicyId, Policy>();
  const itemsByKey = { current: new Map<string, ItemId[]>(), next: new Map<string, ItemId[]>() };
  const policiesByKey = { current: new Map<string, PolicyId[]>(), next: new Map<string, PolicyId[]>() };
  /** Of the items that are written again only. */
  const firsts = new Map<ItemId, ItemId>();
  const below = new Map<PolicyId, ItemId[]>();
  const chains = new Map<PolicyId, readonly PolicyId[]>();

  for (const side of ["current", "next"] as const) {
    for (const policy of sheet[side].policies) {
      policies.set(policy.id, policy);
      append(policiesByKey[side], policy.key, policy.id);
    }
    for (const item of sheet[side].items) {
      items.set(item.id, item);
      if (item.key === "") continue;
      const earlier = itemsByKey[side].get(item.key)?.find((id) => isWrittenAgain(items.get(id)!, item));
      if (earlier !== undefined) firsts.set(item.id, firsts.get(earlier) ?? earlier);
      append(itemsByKey[side], item.key, item.id);
    }
  }

  const policy = (id: PolicyId) => policies.get(id)!;
  const home = (id: ItemId) => {
    const item = items.get(id)!;
    return item.policy ?? item.under;
  };

  function chain(id: PolicyId): readonly PolicyId[] {
    const known = chains.get(id);
    if (known) return known;
    const links: PolicyId[] = [];
    for (let at: PolicyId | null = id; at !== null && policies.has(at) && !links.includes(at); at = policy(at).parent) links.push(at);
    chains.set(id, links);
    return links;
  }

  for (const [id, { policy: own, under }] of items) {
    const at = own ?? under;
    if (at !== null) for (const above of chain(at)) append(below, above, id);
  }

  let neighbours: ReadonlyMap<ItemId, Neighbours> | null = null;
  const policiesAt = (side: Side, key: string): readonly PolicyId[] => policiesByKey[side].get(key) ?? NOBODY;
  const itemsAt = (side: Side, key: string): readonly ItemId[] => {
    const all = itemsByKey[side].get(key) ?? NOBODY;
    return all.length > 1 ? all.filter((id) => !firsts.has(id)) : all;
  };
  const hasPolicies = { current: sheet.current.policies.length > 0, next: sheet.next.policies.length > 0 };

  /**
   * Items and policies whose labels leave out the numbers of the headings above them; and items that `tail`, a number
   * with fewer levels than their own, names by the last of them.
   */
  function findBelow(side: Side, key: string, level: "policy" | "item", near: Near, tail: ItemNumber | null): Found {
    const omits = (label: string | undefined) => label !== undefined && (key === label || key.endsWith(`-${label}`));
    const ends = ({ path, styles }: ItemNumber) =>
      tail !== null && tail.path.length < path.length && tail.styles.every((style, at) => style === styles[path.length - tail.path.length + at]);
    const isNamed = ({ number }: Item) => number !== null && (omits(number.key) || ends(number));
    const above = [...near.policies.flatMap((id) => (policies.has(id) ? chain(id) : [])).map((id) => policy(id).key), ...near.keys];
    for (const prefix of above) {
      const whole = `${prefix}-${key}`;
      const found =
        level === "policy"
          ? { items: [], policies: policiesAt(side, whole).filter((id) => omits(policy(id).number?.key)) }
          : { items: within(side, itemsAt(side, whole), near.policies).filter((id) => isNamed(items.get(id)!)), policies: [] };
      if (found.items.length + found.policies.length > 0) return found;
    }
    return NOTHING;
  }

  /** How the last levels of longer labels are written: the circled of 2-③. */
  const tails: Partial<Record<Side, ReadonlySet<NumberStyle>>> = {};
  const tailsOf = (side: Side) => (tails[side] ??= tailStyles(sheet[side].items));

  /** Of items with one number those that begin it anew below one of the policies, or stand below one; all of them where none does. */
  function within(side: Side, ids: readonly ItemId[], near: readonly PolicyId[]): readonly ItemId[] {
    if (ids.length < 2) return ids;
    const own = ids.filter((id) => near.includes(scopesOf(sheet[side]).get(id) ?? ""));
    const below = own.length > 0 ? own : ids.filter((id) => near.includes(items.get(id)!.under ?? ""));
    return below.length > 0 ? below : ids;
  }

  return {
    items,
    policies,
    writtenAgain: firsts,
    item: (id) => items.get(id)!,
    policy,
    home,
    chain,
    itemsUnder: (ids) => (ids.length === 1 ? (below.get(ids[0]) ?? []) : [...new Set(ids.flatMap((id) => below.get(id) ?? []))]),
    neighbours: (id) => (neighbours ??= neighboursAtHome(items.keys(), home)).get(id) ?? NO_NEIGHBOURS,
    first: (id) => firsts.get(id) ?? id,
    find(side, key, level, near, written = "") {
      if (key === "") return NOTHING;
      const unit = chapterUnit(written);
      const ofUnit = <Id extends string>(ids: readonly Id[], numberOf: (id: Id) => ItemNumber | null, isHeading: boolean) =>
        unit === "" ? ids : ids.filter((id) => isOfUnit(numberOf(id), unit, isHeading));
      const exactPolicies = ofUnit(policiesAt(side, key), (id) => policy(id).number, true);
      if (level === "policy" && exactPolicies.length > 0) return { items: [], policies: exactPolicies };
      const exactItems = ofUnit(within(side, itemsAt(side, key), near.policies), (id) => items.get(id)!.number, false);
      const number = parseNumberAt(written, 0);
      const style = number?.styles.at(-1);
      const isFormed = style !== undefined && FORMED.has(style);
      const isInStyle = (one: ItemNumber | null) => one?.styles.at(-1) === style;
      /** The headings that the number is written like, where these items are written in another way. */
      const headingsRatherThan = (ids: readonly ItemId[]) => {
        if (ids.length === 0 || ids.some((id) => isInStyle(items.get(id)!.number))) return NOBODY;
        const below = isFormed ? findBelow(side, key, "policy", near, null).policies : NOBODY;
        return (below.length > 0 ? below : exactPolicies).filter((id) => isInStyle(policy(id).number));
      };
      if (level === "item" && exactItems.length > 0) {
        const headings = isFormed ? headingsRatherThan(exactItems) : NOBODY;
        return headings.length > 0 ? { items: [], policies: headings } : { items: exactItems, policies: [] };
      }
      // 1 beside 2-1 is policy 1 where there is one.
      const asPolicy = exactPolicies.some((id) => isInStyle(policy(id).number));
      const below = findBelow(side, key, level, near, asPolicy ? null : number);
      const headings = headingsRatherThan(below.items);
      if (headings.length > 0) return { items: [], policies: headings };
      if (below.items.length + below.policies.length > 0) return below;
      // 施策3 names an item only where a plan has one level, and 柱3 only where the item is labelled so.
      if (level === "policy") {
        const own = hasPolicies[side] ? [] : exactItems;
        return { items: namesHeading(written) ? own.filter((id) => namesHeading(items.get(id)!.label)) : own, policies: [] };
      }
      // ② beside 2-③ is no policy 2.
      return asPolicy || style === undefined || !tailsOf(side).has(style) ? { items: [], policies: exactPolicies } : NOTHING;
    },
  };
}

function tailStyles(items: readonly Item[]): ReadonlySet<NumberStyle> {
  const styles = new Set<NumberStyle>();
  for (const { number } of items) if (number && number.path.length > 1) styles.add(number.styles[number.styles.length - 1]);
  return styles;
}

/** The neighbours of each item among those with the same home. */
function neighboursAtHome(ids: Iterable<ItemId>, home: (id: ItemId) => PolicyId | null): ReadonlyMap<ItemId, Neighbours> {
  const neighbours = new Map<ItemId, { before: ItemId | null; after: ItemId | null }>();
  const last = new Map<PolicyId, ItemId>();
  for (const id of ids) {
    const at = home(id);
    if (at === null) continue;
    const before = last.get(at) ?? null;
    neighbours.set(id, { before, after: null });
    if (before !== null) neighbours.get(before)!.after = id;
    last.set(at, id);
  }
  return neighbours;
}

function isWrittenAgain(first: Item, again: Item): boolean {
  return again.repeated || again.normal === "" || first.normal === again.normal;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
