import { groupBy } from "../../group-by";
import { normalForm } from "../../notation/fold";
import { parseLabel } from "../../notation/numbers";
import type { Item, ItemDepartment } from "../../plan/model";
import { findDepartment } from "../../settings/departments";
import { nameOf } from "../lineage/naming";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "D406";

/** 課名の重複: the same department twice in one item's list, by name or by abbreviation. */
export const repeatedDepartment: Rule = {
  code,
  slug: "repeated-department",
  severity: "warning",
  texts,
  needs: ["departments"],
  check: (context) => {
    const repeats = context.sheet.next.items.flatMap((item) => repeatsOf(context, item).map((same) => ({ item, same })));
    if (repeats.length === 0) return [];
    const several = itemsOfSeveralLists(context);
    return repeats.filter(({ item }) => !several.has(item.id)).map(({ item, same }) => found(context, item, same));
  },
};

/** Where a cell's lists could not be told apart, each item has them all, and D407 says so. */
function itemsOfSeveralLists({ sheet }: RuleContext): ReadonlySet<string> {
  return new Set(sheet.departmentCells.filter(({ items, cuts, text }) => (items.length > 1 && cuts === null) || countsLists(text)).flatMap(({ items }) => items));
}

/** ① 環境課 ② 農林課 ③ 環境課, line by line: a list for each part of what the item consists of. */
function countsLists(text: string): boolean {
  return text.includes("\n") && text.split("\n").filter((line) => parseLabel(line).number !== null).length > 1;
}

/** The departments of an item that stand in its list more than once, each with all its places. */
function repeatsOf(context: RuleContext, item: Item): (readonly ItemDepartment[])[] {
  if (item.departments.length < 2) return [];
  const own = item.departments.filter(({ kind, inherited }) => kind === "named" && !inherited);
  const names = own.map(({ name }) => normalForm((context.roster && findDepartment(context.roster, name))?.official ?? name));
  if (names.every((name, at) => names.indexOf(name) === at)) return [];
  const groups = groupBy(own, (department) => names[own.indexOf(department)]);
  return [...groups.values()].filter((same) => same.length > 1 && !isLeadAndRelated(same));
}

/** The lead department may be named again in a column of its own. */
function isLeadAndRelated(same: readonly ItemDepartment[]): boolean {
  return new Set(same.map(({ at }) => at.column)).size === same.length;
}

function found(context: RuleContext, item: Item, same: readonly ItemDepartment[]): RuleFinding {
  const names = [...new Set(same.map(({ name }) => name))];
  return state({ code }, context, {
    messageId: names.length > 1 ? "by-abbreviation" : "repeated",
    data: { item: nameOf(context.sheet, item), name: names.map((name) => `「${name}」`).join("と") },
    at: same[1].at,
    cells: same.map(({ at }) => at),
    items: [item.id],
    token: names[0],
  });
}
