import type { Entry } from "./entries";
import type { JudgedSide } from "./read-side";

/** So few of a side's headings may have departments, or be sentences, that one that has them or is one stands out. */
const SELDOM = 0.2;

/** A numbered heading of the plan's text column, with its place among the entries. */
interface Heading {
  readonly entry: Entry;
  readonly at: number;
  /** Nothing stands below it. */
  readonly isLeaf: boolean;
}

/**
 * A side with the headings among its entries that are items of a shorter number: (4) 禁煙を支えます。 with its department,
 * where (3) is a title above ①②. A title with nothing below it stays a heading, for its items may be gone; so does
 * one beside which the other plan's heading has items.
 */
export function withLeaves(own: JudgedSide, other: JudgedSide, isStaffed: (entry: Entry) => boolean): JudgedSide {
  const headings = headingsOf(own);
  const inText = headings.filter(({ isLeaf }) => !isLeaf).map(({ entry }) => entry);
  if (inText.length === headings.length) return own;
  const leading = inText.length > 0 ? inText : titlesOverBoth(own);
  if (leading.length === 0) return own;
  const tests = [isStaffed, isSentence].filter((test) => leading.filter(test).length < leading.length * SELDOM);
  const leadAcross = new Set(headingsOf(other).flatMap(({ entry, isLeaf }) => (isLeaf ? [] : [entry.band])));
  const isItem = ({ entry, isLeaf }: Heading) => isLeaf && !leadAcross.has(entry.band) && tests.some((test) => test(entry));
  const leaves = new Set(headings.filter(isItem).map(({ at }) => at));
  if (leaves.size === 0) return own;
  return { ...own, judged: own.judged.map((each, at) => (leaves.has(at) ? { entry: each.entry, role: "item" } : each)) };
}

function headingsOf({ judged, levels }: JudgedSide): readonly Heading[] {
  const depthOf = (entry: Entry) => levels.depthOf(entry) ?? 0;
  return judged.flatMap(({ entry, role }, at) => {
    if (role !== "heading" || !entry.number || entry.headingColumn !== null || entry.wide) return [];
    const below = judged[at + 1];
    const isLeaf = below === undefined || (below.role === "heading" && below.entry.number !== null && depthOf(below.entry) <= depthOf(entry));
    return [{ entry, at, isLeaf }];
  });
}

/** What stands over the items where no heading of the text column does: titles merged over both plans. */
function titlesOverBoth({ judged }: JudgedSide): readonly Entry[] {
  return judged.flatMap(({ entry, role }) => (role === "heading" && entry.wide ? [entry] : []));
}

function isSentence({ normal }: Entry): boolean {
  return normal.endsWith("。");
}
