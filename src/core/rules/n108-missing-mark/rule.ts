import { normalForm } from "../../notation/fold";
import type { Item, Side } from "../../plan/model";
import { bodySpan, replaceSpan } from "../cell-edits";
import { nameOf, planName } from "../lineage/naming";
import { sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N108";

/** 項目の印の抜け: an item without the ○ that its side uses. */
export const missingMark: Rule = {
  code,
  slug: "missing-mark",
  severity: "info",
  texts,
  grouped: true,
  check: (context) => sides.flatMap((side) => withoutMark(context, side)),
};

/** A side uses a mark where nearly all of its items have it; so many may be without – or a single one, of three at least. */
const FEW = 0.2;

/** ★, ◎ and 【重点】 on some of the items tell those from the others, and none is missing there. */
function withoutMark(context: RuleContext, side: Side): RuleFinding[] {
  const { items } = context.sheet[side];
  const mark = items.find((item) => item.mark !== null)?.mark;
  if (!mark) return [];
  const others = items.filter((item) => item.mark !== mark && normalForm(item.mark ?? "") !== normalForm(mark));
  const areFew = others.length === 1 ? items.length > 2 : others.length <= items.length * FEW;
  return areFew ? others.filter((item) => item.mark === null).map((item) => found(context, side, item, mark)) : [];
}

function found(context: RuleContext, side: Side, item: Item, mark: string): RuleFinding {
  const body = bodySpan(context, item);
  return state({ code }, context, {
    messageId: side,
    data: { plan: planName(context.sheet, side), item: nameOf(context.sheet, item), mark },
    at: item.at,
    items: [item.id],
    fixes:
      side === "next" && body
        ? [{ titleId: "insert", data: { mark }, applicability: "safe", edits: [replaceSpan(context, body, mark)] }]
        : [],
  });
}
