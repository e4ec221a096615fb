import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "S005";

/** 非表示の項目: items on hidden rows. They are checked all the same. */
export const hiddenItem: Rule = {
  code,
  slug: "hidden-item",
  severity: "info",
  texts,
  grouped: true,
  check: (context) => {
    const { sheet, snapshot } = context;
    if (snapshot.hiddenRows.size === 0) return [];
    const items = [...sheet.current.items, ...sheet.next.items].filter(({ at }) => snapshot.hiddenRows.has(at.row));
    return items.length === 0 ? [] : [found(context, items)];
  },
};

function found(context: RuleContext, items: RuleContext["sheet"]["next"]["items"]): RuleFinding {
  const cells = [...items].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column).map(({ at }) => at);
  const rows = new Set(cells.map(({ row }) => row));
  return state({ code }, context, {
    messageId: "hidden",
    data: { rows: String(rows.size), items: String(items.length) },
    at: cells[0],
    cells: cells.slice(1),
    items: items.map(({ id }) => id),
    subjects: [],
    texts: items.map(({ normal }) => normal),
  });
}
