import { columnsOfSide } from "../../locate/table";
import { normalForm } from "../../notation/fold";
import type { StatementKind } from "../../notation/syntax";
import type { Band, DepartmentCell } from "../../plan/model";
import { planName } from "../lineage/naming";
import { linksOf, says } from "../lineage/view";
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
    const { bands } = context.sheet;
    const leftOver = context.sheet.departmentCells.filter((cell) => isLeftOver(context, cell));
    const [slipped, ofRemoved] = [false, true].map((removed) => leftOver.filter(({ band }) => bands[band].current.length > 0 === removed));
    const odd = isHabit(context, new Set(ofRemoved.map(({ band }) => band))) ? [] : ofRemoved.filter((cell) => isOfNext(context, cell) && !isNamed(context, cell));
    return [...slipped, ...odd].map((cell) => found(context, cell));
  },
};

/**
 * Whether a sheet seems to leave beside the current items that have no next one the department that had them: where half
 * of those rows or more have one. Of two rows one tells something: a sheet that leaves the department of an item taken up
 * elsewhere leaves that of a deleted one all the more. A single row tells nothing, unless the current plan's departments
 * have a column of their own.
 */
function isHabit(context: RuleContext, filled: ReadonlySet<number>): boolean {
  const { bands, table } = context.sheet;
  const removed = bands.filter(({ kind, current, next }) => kind === "item" && current.length > 0 && next.length === 0);
  const [only, ...more] = removed.filter(({ number }) => filled.has(number));
  if (!only || more.length > 0 || removed.length > 2) return filled.size * 2 >= removed.length;
  const blank = removed.find((band) => band !== only);
  if (table.columns.currentDepartments.length > 0) return false;
  return !blank || (!livesOn(context, only) && livesOn(context, blank));
}

/** Whether a row's item was taken up in another row. */
function livesOn(context: RuleContext, { current }: Band): boolean {
  return current.some((id) => linksOf(context, id).some(({ to }) => to.length > 0));
}

/** Whether a column is of the next plan: one left of the current plan's text, or right beside it, may tell of the row as a whole. */
function isOfNext({ sheet }: RuleContext, { at: { column } }: DepartmentCell): boolean {
  const { current, next, currentDepartments } = sheet.table.columns;
  const first = Math.min(...columnsOfSide(current).map(({ left }) => left));
  return currentDepartments.length > 0 || column > current.text.right + 1 || (column === next.text.right + 1 && column < first - 1);
}

/** 福祉課へ移管, 福祉課で対応, 移管(福祉課): the department that has it now. */
function isNamed(context: RuleContext, { band, list }: DepartmentCell): boolean {
  const { sheet } = context;
  const isHandedOver = says(context, { number: band }, HANDED_OVER);
  const notes = sheet.bands[band].notes.map((index) => normalForm(sheet.notes[index].text));
  const names = list.names.map(({ name }) => normalForm(name));
  return names.some((name) => notes.some((note) => note.split(name).slice(1).some((rest) => isHandedOver || /^[へにでがのと]/u.test(rest))));
}

const HANDED_OVER: ReadonlySet<StatementKind> = new Set(["handed-over"]);

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
    data: { next: planName(context.sheet, "next"), names: list.names.map(({ name }) => name).join("、") },
    at,
    items: current,
    token: current.length > 0 ? "" : text,
    texts: [text],
  });
}
