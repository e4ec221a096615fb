import type { CheckedTable } from "../../core/check/result";
import { holesOf } from "../../core/lineage/holes";
import type { LinkKind } from "../../core/lineage/model";
import type { Item, ItemId, Policy, PolicyId, Side } from "../../core/plan/model";
import type { Span } from "../../core/sheet/address";
import { groupBy } from "../../core/group-by";
import { familiesOf } from "./families";

/** One line of a column: a policy or an item. */
export interface MapNode {
  readonly id: string;
  readonly side: Side;
  readonly kind: "policy" | "item";
  readonly label: string;
  readonly text: string;
  readonly at: Span;
  /** Middle of the line, in lines from the top. */
  readonly line: number;
  /** Family by number: nodes that links tie together, directly or over others. null for policies. */
  readonly family: number | null;
  /** What becomes of an item without a partner: deleted, new, or a hole that nothing explains. */
  readonly end: "deleted" | "new" | "hole" | null;
  /** For a policy: whether its items are folded into it, and how many there are. */
  readonly folded: boolean;
  readonly size: number;
}

/** A connection drawn between the columns; where items are folded, one stands for several. */
export interface MapLink {
  readonly id: string;
  readonly kind: LinkKind;
  readonly fromLine: number;
  readonly toLine: number;
  readonly families: readonly number[];
  readonly count: number;
}

export interface LineageMap {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  /** Lines of the longer column. */
  readonly lines: number;
}

export interface MapOptions {
  readonly query: string;
  readonly holesOnly: boolean;
  /** Policies that a person opened or closed against what they are by themselves. */
  readonly toggled: ReadonlySet<PolicyId>;
}

/** From so many items on, policies are folded until they are opened. */
export const FOLD_FROM = 160;

/** The map of current ↔ next, grouped by policy, in the order of each plan's own numbering. */
export function lineageMap(table: CheckedTable, options: MapOptions): LineageMap {
  const { sheet, lineage } = table;
  const families = familiesOf(lineage.links);
  const holes = holesOf(lineage);
  const ends = new Map<ItemId, "deleted" | "new">();
  for (const { from, to, kind } of lineage.links) {
    if (to.length === 0) from.forEach((id) => ends.set(id, "deleted"));
    if (from.length === 0 && kind === "new") to.forEach((id) => ends.set(id, "new"));
  }
  const foldByItself = sheet.current.items.length + sheet.next.items.length > FOLD_FROM && options.query === "" && !options.holesOnly;
  const matching = matcher(table, options, holes, families);
  const nodes: MapNode[] = [];
  const lineOf = new Map<ItemId, number>();

  const column = (side: Side): number => {
    let line = 0;
    for (const { policy, items } of groups(sheet[side].policies, sheet[side].items)) {
      const shown = items.filter(matching);
      if (shown.length === 0 && (items.length > 0 || options.query !== "" || options.holesOnly)) continue;
      const folded = policy !== null && foldByItself !== options.toggled.has(policy.id) && shown.length > 0;
      if (policy) nodes.push({ id: policy.id, side, kind: "policy", label: policy.label, text: policy.title, at: policy.at, line: line++, family: null, end: null, folded, size: shown.length });
      for (const item of shown) {
        lineOf.set(item.id, folded ? line - 1 : line);
        if (folded) continue;
        const end = holes.has(item.id) ? "hole" : (ends.get(item.id) ?? null);
        nodes.push({ id: item.id, side, kind: "item", label: item.label, text: item.text, at: item.at, line: line++, family: families.get(item.id) ?? null, end, folded: false, size: 1 });
      }
    }
    return line;
  };
  const lines = Math.max(column("current"), column("next"));
  return { nodes, links: drawnLinks(table, lineOf, families), lines };
}

/** Policies with their items; items without a heading of their own side come under none. */
function groups(policies: readonly Policy[], items: readonly Item[]): readonly { readonly policy: Policy | null; readonly items: readonly Item[] }[] {
  const byPolicy = groupBy(items, (item) => item.policy ?? item.under);
  const known = new Set(policies.map(({ id }) => id));
  const loose = items.filter((item) => !known.has(item.policy ?? item.under ?? ""));
  return [...(loose.length > 0 ? [{ policy: null, items: loose }] : []), ...inPlanOrder(policies).map((policy) => ({ policy, items: inPlanOrder(byPolicy.get(policy.id) ?? []) }))];
}

/** By number, level by level; without a number where they stand. */
function inPlanOrder<T extends { readonly key: string }>(entries: readonly T[]): readonly T[] {
  const path = (key: string) => key.split("-").map(Number);
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => {
      if (a.entry.key === "" || b.entry.key === "") return a.index - b.index;
      const [x, y] = [path(a.entry.key), path(b.entry.key)];
      for (let level = 0; level < Math.min(x.length, y.length); level++) if (x[level] !== y[level]) return x[level] - y[level];
      return x.length - y.length || a.index - b.index;
    })
    .map(({ entry }) => entry);
}

/** Which items are shown: those that fit the search or are holes, with the rest of their families. */
function matcher({ sheet }: CheckedTable, { query, holesOnly }: MapOptions, holes: ReadonlySet<ItemId>, families: ReadonlyMap<ItemId, number>): (item: Item) => boolean {
  const sought = query.normalize("NFKC").replace(/\s/g, "");
  if (sought === "" && !holesOnly) return () => true;
  const fits = (item: Item) => (!holesOnly || holes.has(item.id)) && (sought === "" || `${item.label.normalize("NFKC")}${item.normal}`.includes(sought));
  const found = [...sheet.current.items, ...sheet.next.items].filter(fits);
  const ids = new Set(found.map(({ id }) => id));
  const kin = new Set(found.map(({ id }) => families.get(id)).filter((family) => family !== undefined));
  return (item) => ids.has(item.id) || kin.has(families.get(item.id) ?? -1);
}

function drawnLinks({ lineage }: CheckedTable, lineOf: ReadonlyMap<ItemId, number>, families: ReadonlyMap<ItemId, number>): readonly MapLink[] {
  const drawn = new Map<string, MapLink>();
  for (const { from, to, kind } of lineage.links) {
    for (const source of from) {
      for (const target of to) {
        const [fromLine, toLine] = [lineOf.get(source), lineOf.get(target)];
        if (fromLine === undefined || toLine === undefined) continue;
        const id = `${fromLine}-${toLine}-${kind}`;
        const before = drawn.get(id);
        const family = families.get(source) ?? -1;
        drawn.set(id, { id, kind, fromLine, toLine, families: [...(before?.families ?? []), family], count: (before?.count ?? 0) + 1 });
      }
    }
  }
  return [...drawn.values()];
}
