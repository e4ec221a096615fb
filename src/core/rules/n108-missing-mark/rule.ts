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

/** A side uses the mark where at least two of three items have it. */
function withoutMark(context: RuleContext, side: Side): RuleFinding[] {
  const { items } = context.sheet[side];
  const without = items.filter(({ mark }) => mark === null);
  const mark = items.find((item) => item.mark !== null)?.mark;
  return mark && without.length * 3 <= items.length ? without.map((item) => found(context, side, item, mark)) : [];
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
