import type { ItemNumber } from "../notation/syntax";

/** A numbered entry with the headings above it, for composing its key. */
export interface Placed {
  readonly number: ItemNumber;
  readonly depth: number;
  /** The numbered headings above it, outermost first; each with its depth and its own key. */
  readonly above: readonly { readonly depth: number; readonly key: string }[];
}

/** Says for each depth and label length whether the heading's key belongs in front. */
export interface KeyRule {
  readonly keyOf: (placed: Placed) => string;
}

interface Group {
  readonly parent: string;
  readonly keys: Set<string>;
}

/** The nearest heading that a label does not repeat: with m parts it covers the m-1 headings above it. */
function uncovered(placed: Placed): { readonly depth: number; readonly key: string } | null {
  const limit = placed.depth - placed.number.path.length;
  for (let at = placed.above.length - 1; at >= 0; at--) {
    if (placed.above[at].depth <= limit) return placed.above[at];
  }
  return null;
}

const levelName = (placed: Placed) => `${placed.depth}:${placed.number.path.length}`;

/**
 * Whether the numbers of a level begin again under most headings. One heading alone tells nothing,
 * but a single number under it (1) is taken to be its first.
 */
function restarts(groups: readonly Group[], parts: number): boolean {
  if (groups.length === 1) return parts === 1 && [...groups[0].keys].some((key) => key === "1");
  const seen = new Set<string>(groups[0].keys);
  let again = 0;
  for (const group of groups.slice(1)) {
    const known = [...group.keys].filter((key) => seen.has(key)).length;
    if (known >= group.keys.size / 2 || group.keys.has("1")) again += 1;
    for (const key of group.keys) seen.add(key);
  }
  return again > (groups.length - 1) / 2;
}

/**
 * Learns from entries of one depth whether their labels omit the headings' numbers: they do if the
 * same numbers come again under most headings. Depths above must have been learnt before.
 */
export function learnKeys(placed: readonly Placed[]): KeyRule {
  const groups = new Map<string, Map<string, Group>>();
  for (const each of placed) {
    const heading = uncovered(each);
    if (!heading) continue;
    const level = groups.get(levelName(each)) ?? new Map<string, Group>();
    groups.set(levelName(each), level);
    const group = level.get(heading.key) ?? { parent: heading.key, keys: new Set<string>() };
    level.set(heading.key, group);
    group.keys.add(each.number.key);
  }
  const prefixed = new Set<string>();
  for (const [level, byHeading] of groups) {
    const parts = Number(level.split(":")[1]);
    if (restarts([...byHeading.values()], parts)) prefixed.add(level);
  }
  return {
    keyOf: (each) => {
      const heading = prefixed.has(levelName(each)) ? uncovered(each) : null;
      return heading ? `${heading.key}-${each.number.key}` : each.number.key;
    },
  };
}
