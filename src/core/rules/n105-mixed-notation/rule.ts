import { groupBy } from "../../check/group-by";
import type { Side } from "../../plan/model";
import type { Span } from "../../sheet/address";
import { labelSpan } from "../cell-edits";
import { foldHouseRule, notationMask } from "../numbering/notation-mask";
import { planOf, sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { en, ja } from "./texts";

const code = "N105";

/** 番号の書き方の不統一: one side writes its items' numbers in two ways. */
export const mixedNotation: Rule = {
  code,
  slug: "mixed-notation",
  severity: "info",
  texts: { ja, en },
  grouped: true,
  check: (context) => sides.flatMap((side) => mixtureOf(context, side)),
};

interface Written {
  readonly id: string;
  readonly label: string;
  readonly at: Span;
  readonly way: string;
}

function mixtureOf(context: RuleContext, side: Side): RuleFinding[] {
  const ways = [...groupBy(writtenOf(context, side), ({ way }) => way).values()].sort((a, b) => b.length - a.length);
  const [usual, ...others] = ways;
  const [first, ...rest] = others.flat();
  if (!usual || !first) return [];
  return [
    state({ code }, context, {
      messageId: side,
      data: { plan: planOf(context, side), usual: usual[0].label, count: String(rest.length + 1), other: first.label },
      at: first.at,
      cells: rest.map(({ at }) => at),
      items: [first, ...rest].map(({ id }) => id),
      subjects: [side],
      token: others.map(([{ way }]) => way).join(" "),
      texts: [usual[0].way, ...others.map(([{ way }]) => way)],
    }),
  ];
}

function writtenOf(context: RuleContext, side: Side): Written[] {
  const numbered = context.sheet[side].items.filter(({ number }) => number !== null);
  const maskOf = new Map([...new Set(numbered.map(({ label }) => label))].map((label) => [label, notationMask(label)] as const));
  const masks = new Set(maskOf.values());
  const wayOf = new Map([...masks].map((mask) => [mask, foldHouseRule(mask, masks)] as const));
  return numbered.map((item) => ({
    id: item.id,
    label: item.label,
    at: labelSpan(context, item),
    way: wayOf.get(maskOf.get(item.label)!)!,
  }));
}
