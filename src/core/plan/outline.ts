import { normalForm } from "../notation/fold";
import type { ItemNumber } from "../notation/syntax";
import type { Entry } from "./entries";
import { composeKeys, type KeyNode } from "./keys";
import type { Levels } from "./levels";
import type { Policy, PolicyId, Side } from "./model";
import type { EntryRole } from "./roles";

/** An entry whose role is known. */
export interface Judged {
  readonly entry: Entry;
  readonly role: EntryRole;
}

/** An entry with its canonical key and its place among the policies. */
export interface Standing extends Judged {
  /** "" without a number. */
  readonly key: string;
  /** The policy that a heading is; null for other entries. */
  readonly policy: PolicyId | null;
  /** The nearest heading above; null for headings. */
  readonly under: PolicyId | null;
}

/** A side's policies and how all its entries stand under them, in reading order. */
export interface Outline {
  readonly policies: readonly Policy[];
  readonly standing: readonly Standing[];
}

/** A numbered heading of the other side, for a side that writes none. */
export interface LentHeading {
  readonly band: number;
  readonly key: string;
  readonly number: ItemNumber;
}

/** A lent heading lies above all levels of the side that borrows it. */
const LENT_DEPTH = -1;

const CONTINUED = /[(（【［[〔]?(続き|つづき|再掲)[)）】］\]〕]?$/;

/** A heading's title as compared: without 続き. */
function titleForm(title: string): string {
  return normalForm(title.trim().replace(CONTINUED, ""));
}

const CARRIES_NUMBER: ReadonlySet<EntryRole> = new Set<EntryRole>(["heading", "item", "vacant", "same-as-other-side"]);

/** The canonical key of each entry, parallel to `judged`. */
function keysOf(judged: readonly Judged[], levels: Levels, lent: readonly LentHeading[]): readonly string[] {
  const lentNodes = lent.map(({ band, key, number }) => ({ band, node: { number, depth: LENT_DEPTH, parent: null, key } }));
  let lentAt = 0;
  let open: KeyNode | null = null;
  const nodes = judged.map(({ entry, role }): KeyNode | null => {
    for (; lentAt < lentNodes.length && lentNodes[lentAt].band <= entry.band; lentAt++) open = lentNodes[lentAt].node;
    const depth = levels.depthOf(entry);
    if (depth === null || !entry.number || !CARRIES_NUMBER.has(role)) return null;
    while (open && open.depth >= depth) open = open.parent;
    open = { number: entry.number, depth, parent: open, key: "" };
    return open;
  });
  composeKeys(nodes.filter((node) => node !== null));
  return nodes.map((node) => node?.key ?? "");
}

interface OpenPolicy {
  readonly policy: Policy;
  readonly places: Policy["places"][number][];
  /** Folded; an empty one is filled by the first title that comes. */
  title: string;
}

/**
 * The policy that a heading is once more: same number and same or no title, or beside it in another column, as 土地利用の方針
 * beside 土地利用 in a column of both plans; without a number, same title in the same place.
 */
function knownPolicy(namesakes: readonly OpenPolicy[], key: string, title: string, parent: PolicyId | null, { band, at }: Entry): OpenPolicy | undefined {
  return namesakes.find((open) => {
    if (key === "") return open.title === title && open.policy.parent === parent;
    return open.title === title || open.title === "" || title === "" || open.places.some((place) => place.band === band && place.at.column !== at.column);
  });
}

/**
 * Builds a side's policies and places its entries under them.
 * @param lent numbered headings of the other side, if this one has none; they only complete keys
 * @param pillars the pillar marks by row
 */
export function buildOutline(
  side: Side,
  judged: readonly Judged[],
  levels: Levels,
  lent: readonly LentHeading[],
  pillars: readonly (readonly string[])[],
): Outline {
  const keys = keysOf(judged, levels, lent);
  const byKey = new Map<string, OpenPolicy[]>();
  const order: OpenPolicy[] = [];
  const stack: { depth: number; id: PolicyId }[] = [];
  const standing = judged.map(({ entry, role }, index): Standing => {
    const key = keys[index];
    const numberDepth = levels.depthOf(entry);
    const depth = numberDepth ?? unnumberedDepth(entry, levels);
    // An item of a shorter number ends the headings before it, too.
    const ends = role === "heading" || (role === "item" && numberDepth !== null && numberDepth < levels.itemDepth);
    while (ends && stack.length > 0 && stack[stack.length - 1].depth >= depth) stack.pop();
    if (role !== "heading") return { entry, role, key, policy: null, under: stack.at(-1)?.id ?? null };
    const parent = stack.at(-1)?.id ?? null;
    const words = entry.text.trim() || entry.name;
    const title = titleForm(words);
    const place = { at: entry.at, band: entry.band, title: words, label: entry.number?.label ?? "" };
    const namesakes = byKey.get(key) ?? [];
    byKey.set(key, namesakes);
    let open = knownPolicy(namesakes, key, title, parent, entry);
    if (open) {
      open.places.push(place);
      if (open.title === "") open.title = title;
    } else {
      const places = [place];
      const id = `policy:${side}:${key}#${namesakes.length + 1}`;
      open = { policy: { id, side, key, label: place.label, number: entry.number, title: place.title, parent, at: entry.at, places, pillars: pillars[entry.row] ?? [] }, places, title };
      namesakes.push(open);
      order.push(open);
    }
    stack.push({ depth, id: open.policy.id });
    return { entry, role, key, policy: open.policy.id, under: null };
  });
  const policies = order.map(({ policy, places }) => ({
    ...policy,
    title: policy.title || (places.find((place) => place.title !== "")?.title ?? ""),
  }));
  return { policies, standing };
}

/** A heading without a number stands just above the items, or in its own heading column's place. */
function unnumberedDepth(entry: Entry, levels: Levels): number {
  if (entry.headingColumn !== null) return entry.headingColumn - 0.5;
  return entry.wide ? -1 : levels.itemDepth - 0.5;
}
