import { groupBy } from "../../group-by";
import { formatKey } from "../../notation/number-format";
import type { Item, Policy, Side } from "../../plan/model";
import { planName } from "../lineage/naming";
import { misplacedItems } from "../numbering/misplaced";
import { parentKey } from "../../plan/keys";
import { pathOf } from "../numbering/number-sets";
import { correctedHeadings } from "../numbering/outliers";
import { sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N106";

/** 見出しの抜け: items of a policy that has no heading on a side that has headings. */
export const missingHeading: Rule = {
  code,
  slug: "missing-heading",
  severity: "warning",
  texts,
  yieldsTo: ["N103", "N107"],
  check: (context) =>
    sides.flatMap((side) => [
      ...withoutHeading(context, side).map((items) => found(context, side, items)),
      ...headingsWithout(context, side).map((headings) => foundHeadings(context, side, headings)),
    ]),
};

/** Items by the policy that their number names and no heading does. A side that heads few of its policies is not meant to have headings. */
function withoutHeading(context: RuleContext, side: Side): Item[][] {
  const { items, policies } = context.sheet[side];
  const keys = new Set(policies.map(({ key }) => key));
  const written = items.filter(({ number, repeated }) => number !== null && number.path.length >= 2 && !repeated);
  if (written.every(({ key }) => keys.has(parentKey(key)))) return [];
  const depths = new Set(policies.filter(({ key }) => key !== "").map(({ key }) => pathOf(key).length));
  const slips = new Set(misplacedItems(context, side).flatMap(({ item, fits }) => (fits ? [item.id] : [])));
  const groups = groupBy(written.filter(({ id }) => !slips.has(id)), ({ key }) => parentKey(key));
  // A heading with a mistyped number is N101's.
  const mistyped = correctedHeadings(context.sheet[side]);
  const headless = [...groups].filter(([parent]) => depths.has(pathOf(parent).length) && !keys.has(parent) && !mistyped.has(parent));
  return headless.length * 2 <= groups.size ? headless.map(([, members]) => members) : [];
}

/** Headings by the heading above that their number names and that is none: 施策3-1 and 施策3-2 below 目標4. */
function headingsWithout(context: RuleContext, side: Side): Policy[][] {
  const { policies } = context.sheet[side];
  const keys = new Set(policies.map(({ key }) => key));
  const depths = new Set(policies.filter(({ key }) => key !== "").map(({ key }) => pathOf(key).length));
  const written = policies.filter(({ number }) => number !== null && number.path.length >= 2);
  if (written.every(({ key }) => keys.has(parentKey(key)))) return [];
  const groups = groupBy(written, ({ key }) => parentKey(key));
  const headless = [...groups].filter(([parent]) => depths.has(pathOf(parent).length) && !keys.has(parent));
  return headless.length * 2 <= groups.size ? headless.map(([, members]) => members) : [];
}

/** Says that the heading above some headings is missing, at the first and where another one may have its place. */
function foundHeadings(context: RuleContext, side: Side, headings: readonly Policy[]): RuleFinding {
  const { policies } = context.sheet[side];
  const [first, ...others] = headings;
  const parent = parentKey(first.key);
  const above = policies.find(({ id }) => id === first.parent);
  const like = policies.find(({ key }) => key !== "" && pathOf(key).length === pathOf(parent).length);
  return state({ code }, context, {
    messageId: `${side}-headings`,
    data: { plan: planName(context.sheet, side), heading: formatKey(parent, like ?? first), first: first.label, count: String(headings.length) },
    at: first.at,
    cells: [...others, ...(above ? [above] : [])].map(({ at }) => at),
    items: [],
    subjects: [side, parent, "headings"],
    texts: [parent],
  });
}

function found(context: RuleContext, side: Side, items: readonly Item[]): RuleFinding {
  const [first, ...others] = items;
  const parent = parentKey(first.key);
  return state({ code }, context, {
    messageId: side,
    data: {
      plan: planName(context.sheet, side),
      heading: formatKey(parent, first),
      first: first.label,
      count: String(items.length),
    },
    at: first.at,
    cells: others.map(({ at }) => at),
    items: items.map(({ id }) => id),
    subjects: [side, parent],
    texts: [parent],
  });
}
