import { normalForm } from "../../notation/fold";
import type { DepartmentCell } from "../../plan/model";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D408";

/** 項目のない関係課: a department on a row without a next item, where the sheet's other such rows have none. On headings it holds for their items. */
export const unexpectedDepartment: Rule = {
  code,
  slug: "unexpected-department",
  severity: "warning",
  texts,
  needs: ["departments"],
  // While nobody has said what became of the row, the department may be right and the text forgotten.
  yieldsTo: ["L301"],
  check: (context) => {
    const { bands, departmentCells, table } = context.sheet;
    const leftOver = departmentCells.filter((cell) => isLeftOver(context, cell));
    const [slipped, ofRemoved] = [false, true].map((removed) => leftOver.filter(({ band }) => bands[band].current.length > 0 === removed));
    const removed = bands.filter(({ kind, current, next }) => kind === "item" && current.length > 0 && next.length === 0).length;
    // Many leave the department that had the item, and a column beside the current plan's text tells of the row as a whole.
    const areLeft = new Set(ofRemoved.map(({ band }) => band)).size * 2 >= removed;
    const odd = areLeft ? [] : ofRemoved.filter(({ at }) => at.column > table.columns.current.text.right + 1);
    return [...slipped, ...odd].map((cell) => found(context, cell));
  },
};

function isLeftOver({ sheet }: RuleContext, { items, band, list }: DepartmentCell): boolean {
  const { kind, next } = sheet.bands[band];
  return kind === "item" && items.length === 0 && next.length === 0 && list.names.some((name) => name.kind === "named" && !OF_PAGE.test(normalForm(name.name)));
}

/** What stands at the head of a printed page: 資料3-2. A row with the page's number alone is none of the table's. */
const OF_PAGE = /^(?:資料|別紙|別添|様式|参考)(?:No\.?)?[-0-9.~]*$/u;

function found(context: RuleContext, { at, band, list, text }: DepartmentCell): RuleFinding {
  const { current } = context.sheet.bands[band];
  return state({ code }, context, {
    messageId: "left-over",
    data: { names: list.names.map(({ name }) => name).join("、") },
    at,
    items: current,
    token: current.length > 0 ? "" : text,
    texts: [text],
  });
}
