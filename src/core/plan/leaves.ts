import type { Judged } from "./outline";
import type { Entry } from "./entries";
import type { Levels } from "./levels";

/** So few of a side's headings may have departments, or be sentences, that one that has them or is one stands out. */
const SELDOM = 0.2;

/**
 * Entries with the headings among them that are items of a shorter number: (4) 禁煙を支えます。 with its department, where
 * (3) is a title above ①②. A title with nothing below it stays a heading: its items may be gone.
 */
export function withLeaves(judged: readonly Judged[], levels: Levels, isStaffed: (entry: Entry) => boolean): readonly Judged[] {
  const headings = judged.flatMap(({ entry, role }, at) => (role === "heading" && entry.number && entry.headingColumn === null && !entry.wide ? [{ entry, at }] : []));
  const depth = ({ entry }: { entry: Entry }) => levels.depthOf(entry) ?? 0;
  const isLeaf = (heading: { entry: Entry; at: number }) => {
    const below = judged[heading.at + 1];
    return below === undefined || (below.role === "heading" && below.entry.number !== null && depth(below) <= depth(heading));
  };
  const leading = headings.filter((heading) => !isLeaf(heading));
  if (leading.length === headings.length || leading.length === 0) return judged;
  const tests = [isStaffed, isSentence].filter((test) => leading.filter(({ entry }) => test(entry)).length < leading.length * SELDOM);
  const leaves = new Set(headings.filter((heading) => isLeaf(heading) && tests.some((test) => test(heading.entry))).map(({ at }) => at));
  return leaves.size === 0 ? judged : judged.map((each, at) => (leaves.has(at) ? { entry: each.entry, role: "item" } : each));
}

function isSentence({ normal }: Entry): boolean {
  return normal.endsWith("。");
}
