import { normalForm } from "../notation/fold";
import type { Entry } from "./entries";
import { learnKeys, type Placed } from "./keys";
import type { Levels } from "./levels";
import type { Policy, PolicyId, Side } from "./model";
import type { EntryRole } from "./roles";

/** An entry whose role is known. */
export interface Judged {
  readonly entry: Entry;
  readonly role: EntryRole;
}

/** The keys of entries, and the policies of a side with where each entry stands under them. */
export interface Outline {
  readonly policies: readonly Policy[];
  readonly keyOf: ReadonlyMap<Entry, string>;
  /** The policy of a heading entry itself. */
  readonly policyOf: ReadonlyMap<Entry, PolicyId>;
  /** The nearest heading above an item entry. */
  readonly underOf: ReadonlyMap<Entry, PolicyId | null>;
}

const CONTINUED = /[(（【［[〔]?(続き|つづき|再掲)[)）】］\]〕]?$/;

/** A heading's title as compared: without 続き. */
export function titleForm(title: string): string {
  return normalForm(title.trim().replace(CONTINUED, ""));
}

/** Composes the canonical keys of all numbered entries, outermost level first. */
function composeKeys(judged: readonly Judged[], levels: Levels): ReadonlyMap<Entry, string> {
  const keys = new Map<Entry, string>();
  const placed: { entry: Entry; depth: number; above: readonly Entry[] }[] = [];
  let stack: { entry: Entry; depth: number }[] = [];
  for (const { entry, role } of judged) {
    const depth = levels.depthOf(entry);
    if (depth === null || (role !== "heading" && role !== "item" && role !== "vacant" && role !== "same-as-other-side")) continue;
    stack = stack.filter((open) => open.depth < depth);
    placed.push({ entry, depth, above: stack.map((open) => open.entry) });
    stack.push({ entry, depth });
  }
  const depths = [...new Set(placed.map(({ depth }) => depth))].sort((a, b) => a - b);
  const depthOf = new Map(placed.map(({ entry, depth }) => [entry, depth]));
  for (const depth of depths) {
    const level = placed.filter((each) => each.depth === depth);
    const withKeys = level.flatMap(({ entry, above }): { entry: Entry; placed: Placed }[] => {
      if (!entry.number) return [];
      const headings = above.map((heading) => ({ depth: depthOf.get(heading) ?? 0, key: keys.get(heading) ?? "" }));
      return [{ entry, placed: { number: entry.number, depth, above: headings } }];
    });
    const rule = learnKeys(withKeys.map((each) => each.placed));
    for (const each of withKeys) keys.set(each.entry, rule.keyOf(each.placed));
  }
  return keys;
}

interface OpenPolicy {
  readonly policy: Policy;
  readonly places: Policy["places"][number][];
  /** Titles already seen, folded; an empty one is filled by the first title that comes. */
  title: string;
}

/**
 * Builds a side's policies. A heading that comes again with the same number and the same or no
 * title is the same policy; the same number with another title is another policy (N107).
 * @param pillarsAt the pillar marks of a row
 */
export function buildOutline(
  side: Side,
  judged: readonly Judged[],
  levels: Levels,
  pillarsAt: (row: number) => readonly string[],
): Outline {
  const keyOf = composeKeys(judged, levels);
  const policyOf = new Map<Entry, PolicyId>();
  const underOf = new Map<Entry, PolicyId | null>();
  const byKey = new Map<string, OpenPolicy[]>();
  const order: OpenPolicy[] = [];
  let stack: { depth: number; id: PolicyId }[] = [];
  for (const { entry, role } of judged) {
    if (role !== "heading") {
      underOf.set(entry, stack.at(-1)?.id ?? null);
      continue;
    }
    const depth = levels.depthOf(entry) ?? unnumberedDepth(entry, levels);
    stack = stack.filter((open) => open.depth < depth);
    const key = keyOf.get(entry) ?? "";
    const title = titleForm(entry.text);
    const parent = stack.at(-1)?.id ?? null;
    const place = { at: entry.at, band: entry.band, title: entry.text.trim(), label: entry.number?.label ?? "" };
    const namesakes = byKey.get(key) ?? [];
    byKey.set(key, namesakes);
    const same = namesakes.find(
      (open) => (key !== "" && (open.title === title || open.title === "" || title === "")) || (key === "" && open.title === title && open.policy.parent === parent),
    );
    if (same) {
      same.places.push(place);
      if (same.title === "") same.title = title;
      policyOf.set(entry, same.policy.id);
      stack.push({ depth, id: same.policy.id });
      continue;
    }
    const id = `policy:${side}:${key}#${namesakes.length + 1}`;
    const places = [place];
    const open: OpenPolicy = {
      policy: { id, side, key, label: place.label, number: entry.number, title: place.title, parent, at: entry.at, places, pillars: pillarsAt(entry.row) },
      places,
      title,
    };
    namesakes.push(open);
    order.push(open);
    policyOf.set(entry, id);
    stack.push({ depth, id });
  }
  const policies = order.map(({ policy, places }) => ({ ...policy, title: policy.title || (places.find((place) => place.title !== "")?.title ?? "") }));
  return { policies, keyOf, policyOf, underOf };
}

/** A heading without a number stands just above the items, or in its own heading column's place. */
function unnumberedDepth(entry: Entry, levels: Levels): number {
  if (entry.headingColumn !== null) return entry.headingColumn - 0.5;
  return entry.wide ? -1 : levels.itemDepth - 0.5;
}
