import { groupBy } from "../../group-by";
import { oncePer } from "../../once";
import { keysAbove } from "../../plan/keys";
import type { Item, PlanSide, Side } from "../../plan/model";
import { labelSpan } from "../cell-edits";
import { planName } from "../lineage/naming";
import { misplacedItems } from "../numbering/misplaced";
import { foldHouseRule, notationMask } from "../numbering/notation-mask";
import { sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N105";

/** 番号の書き方の不統一: one side writes its items' numbers in two ways. */
export const mixedNotation: Rule = {
  code,
  slug: "mixed-notation",
  severity: "info",
  texts,
  grouped: true,
  check: (context) => sides.flatMap((side) => byDepth(context.sheet[side]).flatMap((items) => mixtureOf(context, side, items))),
};

function mixtureOf(context: RuleContext, side: Side, items: readonly Item[]): RuleFinding[] {
  const ways = [...waysOf(items)].sort(([, a], [, b]) => b.length - a.length);
  const [usual, ...others] = ways;
  // l-4 for 1-4 is one slip, which N103 tells of.
  const slips = new Set(misplacedItems(context, side).flatMap(({ item, typed }) => (typed ? [item] : [])));
  const [first, ...rest] = others.flatMap(([, odd]) => odd.filter((item) => !slips.has(item)));
  if (!usual || !first) return [];
  return [
    state({ code }, context, {
      messageId: side,
      data: { plan: planName(context.sheet, side), usual: usual[1][0].label, count: String(rest.length + 1), other: first.label },
      at: labelSpan(context, first),
      cells: rest.map((item) => labelSpan(context, item)),
      items: [first, ...rest].map(({ id }) => id),
      subjects: [side],
      token: others.map(([way]) => way).join(" "),
      texts: ways.map(([way]) => way),
    }),
  ];
}

/** The numbered items by how many levels their numbers have: (4) may stand among ① of its own kind. */
const byDepth = oncePer(({ items }: PlanSide): readonly (readonly Item[])[] => [
  ...groupBy(items.filter(({ number }) => number !== null), ({ key }) => String(keysAbove(key).length)).values(),
]);

/** Numbered items by how their number is written. */
const waysOf = oncePer((numbered: readonly Item[]): ReadonlyMap<string, readonly Item[]> => {
  const maskOf = numbered.map(({ label }) => notationMask(label));
  const masks = new Set(maskOf);
  const wayOf = new Map([...masks].map((mask) => [mask, foldHouseRule(mask, masks)] as const));
  const ways = new Map<string, Item[]>([...wayOf.values()].map((way) => [way, []]));
  numbered.forEach((item, at) => ways.get(wayOf.get(maskOf[at])!)!.push(item));
  return ways;
});
