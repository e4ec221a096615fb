import type { Item } from "../../plan/model";
import { nameOf, planName } from "../lineage/naming";
import { beginning, sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "S002";

/**
 * 読めない行: a row inside the table that is neither heading, item, blank nor repeated header, or that has an
 * item's number and nothing of its text.
 */
export const unreadRow: Rule = {
  code,
  slug: "unread-row",
  severity: "warning",
  texts,
  check: (context) => [...unread(context), ...numbersAlone(context)],
};

function unread(context: RuleContext): RuleFinding[] {
  return context.sheet.unreadRows.map(({ row, at, text }) =>
    state({ code }, context, {
      messageId: "unread",
      data: { row: String(row + 1), text: beginning(text) },
      at,
      token: text,
      texts: [text],
    }),
  );
}

/** Numbers without a text; a form whose rows are numbered in advance has nothing else in them either. */
function numbersAlone(context: RuleContext): RuleFinding[] {
  return sides.flatMap((side) =>
    context.sheet[side].items
      .filter((item) => item.normal === "" && item.number !== null && !item.repeated && isInUse(context, item))
      .map((item) =>
        state({ code }, context, {
          messageId: side === "next" ? "number-alone" : "current-number-alone",
          data: { plan: planName(context.sheet, side), label: nameOf(context.sheet, item) },
          at: item.numberAt,
          cells: [item.at],
          items: [item.id],
          token: "number-alone",
        }),
      ),
  );
}

/** Whether the row holds something else: the other plan's item, or departments. */
function isInUse({ sheet }: RuleContext, { side, band }: Item): boolean {
  const { current, next, departmentCells } = sheet.bands[band];
  const across = side === "next" ? current : next;
  const texts = sheet[side === "next" ? "current" : "next"].items;
  return departmentCells.length > 0 || texts.some(({ id, normal }) => normal !== "" && across.includes(id));
}
