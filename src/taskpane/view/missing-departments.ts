import type { CheckedTable } from "../../core/check/result";
import { oncePer } from "../../core/once";
import type { Item } from "../../core/plan/model";

function hasDepartment(item: Item): boolean {
  return item.departments.some(({ kind }) => kind === "named" || kind === "others" || kind === "all");
}

/** The next items that name no department, those still to be settled among them. */
export const itemsWithout = oncePer(({ sheet }: CheckedTable) => sheet.next.items.filter((item) => !hasDepartment(item)));

/** How many next items have no department and none under way. */
export function missingCount(table: CheckedTable): number {
  return itemsWithout(table).filter(({ departmentsPending }) => !departmentsPending).length;
}
