import { oncePer } from "../../once";
import type { Item, PlanSide, Side } from "../../plan/model";
import { labelSpan } from "../cell-edits";
import { foldHouseRule, notationMask } from "../numbering/notation-mask";
import { planOf, sides } from "../plan-words";
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
  check: (context) => sides.flatMap((side) => mixtureOf(context, side)),
};

function mixtureOf(context: RuleContext, side: Side): RuleFinding[] {
  const ways = [...waysOf(context.sheet[side])].sort(([, a], [, b]) => b.length - a.length);
  const [usual, ...others] = ways;
  const [first, ...rest] = others.flatMap(([, items]) => items);
  if (!usual || !first) return [];
  return [
    state({ code }, context, {
      messageId: side,
      data: { plan: planOf(context, side), usual: usual[1][0].label, count: String(rest.length + 1), other: first.label },
      at: labelSpan(context, first),
      cells: rest.map((item) => labelSpan(context, item)),
      items: [first, ...rest].map(({ id }) => id),
      subjects: [side],
      token: others.map(([way]) => way).join(" "),
      texts: ways.map(([way]) => way),
    }),
  ];
}

/** The numbered items by how their number is written. */
const waysOf = oncePer(({ items }: PlanSide): ReadonlyMap<string, readonly Item[]> => {
  const numbered = items.filter(({ number }) => number !== null);
  const maskOf = numbered.map(({ label }) => notationMask(label));
  const masks = new Set(maskOf);
  const wayOf = new Map([...masks].map((mask) => [mask, foldHouseRule(mask, masks)] as const));
  const ways = new Map<string, Item[]>([...wayOf.values()].map((way) => [way, []]));
  numbered.forEach((item, at) => ways.get(wayOf.get(maskOf[at])!)!.push(item));
  return ways;
});
