import { groupBy } from "../../group-by";
import { normalForm } from "../../notation/fold";
import type { DepartmentCell } from "../../plan/model";
import { namesOf } from "../lineage/naming";
import { itemsOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D407";

/** 課名の並びの数: the lists of a cell do not fit its items. One list without repetition holds for all of them. */
export const listCount: Rule = {
  code,
  slug: "list-count",
  severity: "warning",
  texts,
  needs: ["departments"],
  check: (context) =>
    context.sheet.departmentCells
      .filter(({ cuts, items, list }) => cuts === null && items.length > 1 && listsIn(list) > 1)
      .map((cell) => found(context, cell)),
};

/** How many lists a cell must hold, since no list names a department twice. */
function listsIn({ names }: DepartmentCell["list"]): number {
  const named = names.filter(({ kind }) => kind === "named");
  return Math.max(0, ...[...groupBy(named, ({ name }) => normalForm(name)).values()].map(({ length }) => length));
}

function found(context: RuleContext, cell: DepartmentCell): RuleFinding {
  const items = itemsOf(context, cell.items);
  return state({ code }, context, {
    messageId: "count",
    data: { items: namesOf(context.sheet, items), count: String(items.length), lists: String(listsIn(cell.list)) },
    at: cell.at,
    cells: items.map(({ at }) => at),
    items: cell.items,
    texts: [cell.text],
  });
}
