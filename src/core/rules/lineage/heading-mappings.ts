import type { ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import type { StatementKind } from "../../notation/syntax";
import type { PolicyId, Side } from "../../plan/model";
import type { RuleContext } from "../rule";
import { referencesIn } from "./reference-words";

/** What a statement says of policies: which of the current plan became which of the next. */
export interface HeadingMapping {
  /** The headings of its row, those that share a cell with their first item included. */
  readonly headings: Readonly<Record<Side, readonly PolicyId[]>>;
  readonly from: readonly ResolvedReference[];
  readonly to: readonly ResolvedReference[];
}

/** Said of policies by their words (施策③→施策④), and of whatever the numbers are: ③→④, 2-2→2-2、3-1, ③は、②④へ分割. */
const OF_POLICIES: ReadonlySet<StatementKind> = new Set(["policies-mapped", "policy-split"]);
const OF_NUMBERS: ReadonlySet<StatementKind> = new Set(["renumbered", "moved", "merged", "split"]);

/**
 * The mapping that a statement on a heading's row states, or null. Numbers without a word such as 施策 are those of
 * headings where no item has them on the side that their place in the statement tells: ③→④ above (1) and (2), not
 * above ① to ④.
 */
export function headingMapping(context: RuleContext, placed: PlacedStatement): HeadingMapping | null {
  const { kind } = placed.value;
  const headings = headingsOf(context, placed);
  if (headings.current.length + headings.next.length === 0 || !(OF_POLICIES.has(kind) || OF_NUMBERS.has(kind))) return null;
  const references = referencesIn(context, placed.note, placed.statement);
  const from = references.filter(({ reference: { role } }) => role === "left" || role === "member");
  const to = references.filter((one) => !from.includes(one));
  if (OF_POLICIES.has(kind)) return { headings, from, to };
  const isStated = from.length > 0 && to.length > 0 && to.every(({ reference: { role } }) => role === "right" || role === "target");
  const isOfHeadings = from.every((one) => namesHeadings(one, "current")) && to.every((one) => namesHeadings(one, "next"));
  return isStated && isOfHeadings ? { headings, from, to } : null;
}

function headingsOf({ sheet }: RuleContext, { policies, band }: PlacedStatement): HeadingMapping["headings"] {
  if (policies.current.length + policies.next.length > 0) return policies;
  const { currentHeadings, nextHeadings } = sheet.bands[band];
  return { current: currentHeadings, next: nextHeadings };
}

/** Whether all numbers of a reference are headings' on a side, and none an item's. */
function namesHeadings({ readings }: ResolvedReference, side: Side): boolean {
  const { complete, items, policies } = readings[side];
  return complete && items.length === 0 && policies.length > 0;
}
