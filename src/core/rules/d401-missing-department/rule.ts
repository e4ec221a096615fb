import { groupBy } from "../../check/group-by";
import type { Fix } from "../../fixes/edit";
import type { Item } from "../../plan/model";
import type { CellAddress } from "../../sheet/address";
import { mergeAt, textAt } from "../../sheet/snapshot";
import { replaceSpan } from "../cell-edits";
import { nameOf, planOf } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { en, ja } from "./texts";

const code = "D401";

/** 関係課の空欄: a next item without a department in any department column. */
export const missingDepartment: Rule = {
  code,
  slug: "missing-department",
  severity: "error",
  texts: { ja, en },
  needs: ["departments"],
  yieldsTo: ["S004", "N104"],
  check: (context) => {
    if (context.sheet.departmentCells.length === 0) return [];
    return context.sheet.next.items.filter(isWithout).flatMap((item) => found(context, item));
  },
};

const naming = new Set(["named", "all", "others"]);

/** 再掲 has its departments where the item stands first. */
function isWithout({ departments, repeated }: Item): boolean {
  return !repeated && !departments.some(({ kind }) => naming.has(kind));
}

function found(context: RuleContext, item: Item): RuleFinding[] {
  // While departments are asked, or still to be asked, 調整中 is the answer to expect.
  if (item.departmentsPending && (context.stage === "drafting" || context.stage === "consulting")) return [];
  const at = departmentCellOf(context, item);
  const written = textAt(context.snapshot, at.row, at.column).trim();
  return [
    state({ code }, context, {
      messageId: item.departmentsPending ? "pending" : written !== "" ? "none" : "empty",
      data: { plan: planOf(context, "next"), item: nameOf(item), column: columnTitle(context), written },
      at,
      cells: [item.at],
      items: [item.id],
      ...(item.departmentsPending ? { severity: "warning" as const } : {}),
      fixes: item.departmentsPending ? [] : neighboursList(context, item, at),
    }),
  ];
}

/** The first department column's cell beside the item. */
function departmentCellOf({ snapshot, sheet }: RuleContext, { at }: Item): CellAddress {
  const column = sheet.table.columns.departments[0].left;
  const merged = mergeAt(snapshot, at.row, column);
  return { sheet: at.sheet, row: merged?.top ?? at.row, column: merged?.left ?? column };
}

function columnTitle({ sheet }: RuleContext): string {
  return sheet.table.columns.departments[0].title || "関係課";
}

/** The list that most items of the same policy have, offered for an empty cell. */
function neighboursList(context: RuleContext, item: Item, at: CellAddress): Fix[] {
  const { snapshot, sheet } = context;
  if (textAt(snapshot, at.row, at.column) !== "") return [];
  const policies = new Map(sheet.next.items.map(({ id, policy, under }) => [id, policy ?? under]));
  const policy = item.policy ?? item.under;
  const lists = sheet.departmentCells.filter(
    ({ at: cell, items, text }) => cell.column === at.column && text !== "" && items.length === 1 && policies.get(items[0]) === policy,
  );
  const [usual] = [...groupBy(lists, ({ text }) => text).entries()].sort((a, b) => b[1].length - a[1].length);
  if (!usual || usual[1].length < 2) return [];
  const names = usual[1][0].list.names.map(({ name }) => name).join("、");
  return [{ titleId: "copy", data: { names }, applicability: "choice", edits: [replaceSpan(context, at, usual[0])] }];
}
