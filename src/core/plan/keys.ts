import type { ItemNumber } from "../notation/syntax";

/** The key above: "1-3" → "1"; "" for the first level. */
export function parentKey(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf("-")));
}

/** The last level of a key: "1-3" → 3; 0 for "". */
export function lastOf(key: string): number {
  return Number(key.slice(key.lastIndexOf("-") + 1));
}

/** The keys above one, nearest first: "1-2-3" → "1-2", "1". */
export function keysAbove(key: string): string[] {
  const above = parentKey(key);
  return above === "" ? [] : [above, ...keysAbove(above)];
}

/** A numbered entry below the headings above it; `key` is filled in level by level. */
export interface KeyNode {
  readonly number: ItemNumber;
  /** 0 for the outermost level; negative for a heading lent by the other side. */
  readonly depth: number;
  readonly parent: KeyNode | null;
  key: string;
}

/** The nearest heading that a label does not repeat: with m parts it covers the m-1 headings above it. */
function uncovered(node: KeyNode): KeyNode | null {
  const limit = node.depth - node.number.path.length;
  let heading = node.parent;
  while (heading && heading.depth > limit) heading = heading.parent;
  return heading;
}

/**
 * Whether the numbers of a level begin again under most headings. One heading alone tells nothing,
 * but numbers of one part that begin at 1 under it are taken to be its own.
 */
function restarts(groups: readonly ReadonlySet<string>[], parts: number): boolean {
  if (groups.length === 1) return parts === 1 && groups[0].has("1");
  const seen = new Set<string>(groups[0]);
  let again = 0;
  for (const group of groups.slice(1)) {
    const known = [...group].filter((key) => seen.has(key)).length;
    if (known >= group.size / 2 || group.has("1")) again += 1;
    for (const key of group) seen.add(key);
  }
  return again > (groups.length - 1) / 2;
}

/** Keys of one level's nodes of equal label length; their headings' keys must be known. */
function keyAlike(nodes: readonly KeyNode[], parts: number): void {
  const groups = new Map<string, Set<string>>();
  for (const node of nodes) {
    const heading = uncovered(node);
    if (!heading) continue;
    const group = groups.get(heading.key);
    if (group) group.add(node.number.key);
    else groups.set(heading.key, new Set([node.number.key]));
  }
  const prefixed = groups.size > 0 && restarts([...groups.values()], parts);
  for (const node of nodes) {
    const heading = prefixed ? uncovered(node) : null;
    node.key = heading ? `${heading.key}-${node.number.key}` : node.number.key;
  }
}

/**
 * Fills in the canonical keys of all nodes, outermost level first. The headings' numbers are put
 * in front only where the labels omit them and begin again under most headings.
 */
export function composeKeys(nodes: readonly KeyNode[]): void {
  const levels = new Map<number, Map<number, KeyNode[]>>();
  for (const node of nodes) {
    const level = levels.get(node.depth) ?? new Map<number, KeyNode[]>();
    levels.set(node.depth, level);
    const alike = level.get(node.number.path.length);
    if (alike) alike.push(node);
    else level.set(node.number.path.length, [node]);
  }
  for (const depth of [...levels.keys()].sort((a, b) => a - b)) {
    for (const [parts, alike] of levels.get(depth) ?? []) keyAlike(alike, parts);
  }
}
