import { groupBy } from "../../core/group-by";
import type { CheckedTable } from "../../core/check/result";
import type { CellEdit } from "../../core/fixes/edit";
import type { Item, ItemDepartment } from "../../core/plan/model";
import { nameOf } from "../../core/rules/lineage/naming";
import { findDepartment } from "../../core/settings/departments";
import type { Roster } from "../../core/settings/roster";
import { formatCell, type CellAddress } from "../../core/sheet/address";
import { mergeAt, textAt } from "../../core/sheet/snapshot";
import { itemsWithout } from "./missing-departments";

/** Items that one department is responsible for. */
export interface DepartmentGroup {
  /** The official name where the roster knows it, else as written. */
  readonly name: string;
  readonly items: readonly Item[];
}

export interface DepartmentsView {
  /** Next items without a department: neither named nor 調整中. */
  readonly missing: readonly Item[];
  /** Items whose department is still being settled (調整中、未定). */
  readonly pending: readonly Item[];
  readonly groups: readonly DepartmentGroup[];
}

function named({ departments }: Item): readonly ItemDepartment[] {
  return departments.filter(({ kind }) => kind === "named" || kind === "others");
}

/** Items by department: the missing, the pending, then the departments in the roster's order, then those it does not know. */
export function departmentsView(table: CheckedTable, roster: Roster | null): DepartmentsView {
  const { sheet } = table;
  const pairs = sheet.next.items.flatMap((item) => [...new Set(item.departments.filter(({ kind }) => kind === "named").map(({ name }) => officialName(name, roster)))].map((name) => ({ name, item })));
  const order = new Map(roster?.entries.map(({ official }, index) => [official, index]));
  const groups = [...groupBy(pairs, ({ name }) => name)].map(([name, members]) => ({ name, items: members.map(({ item }) => item) }));
  const rank = (name: string) => order.get(name) ?? order.size;
  return {
    missing: itemsWithout(table).filter(({ departmentsPending }) => !departmentsPending),
    pending: itemsWithout(table).filter(({ departmentsPending }) => departmentsPending),
    groups: groups.map((group, index) => ({ group, index })).sort((a, b) => rank(a.group.name) - rank(b.group.name) || a.index - b.index).map(({ group }) => group),
  };
}

function officialName(name: string, roster: Roster | null): string {
  return (roster && findDepartment(roster, name)?.official) ?? name;
}

export type LikelyReason =
  | { readonly kind: "same-policy"; readonly policy: string; readonly count: number }
  | { readonly kind: "predecessor"; readonly label: string }
  | { readonly kind: "similar-text"; readonly label: string }
  | { readonly kind: "row-above"; readonly label: string };

/** A list of departments that may fit an item, lead first, and why. */
export interface LikelyDepartments {
  readonly names: readonly string[];
  readonly reason: LikelyReason;
}

const NEIGHBOURS = 3;
/** Texts this alike are about the same thing; below it the item's own policy says more. */
const ALIKE = 0.35;

/** Lists that stand elsewhere in the sheet and may fit, the likeliest first; each list once. */
export function likelyDepartments(table: CheckedTable, item: Item): readonly LikelyDepartments[] {
  const { sheet, lineage, evidence } = table;
  const list = (other: Item) => named(other).map(({ name }) => name);
  const others = sheet.next.items.filter((other) => other.id !== item.id && named(other).length > 0);
  const offers: LikelyDepartments[] = [];
  const predecessors = lineage.links.filter(({ to }) => to.includes(item.id)).flatMap(({ from }) => from);
  for (const before of sheet.current.items) {
    if (predecessors.includes(before.id) && named(before).length > 0) offers.push({ names: list(before), reason: { kind: "predecessor", label: nameOf(sheet, before) } });
  }
  // The other parts of a split come from the same current item.
  const siblings = new Set(lineage.links.filter(({ from }) => from.some((id) => predecessors.includes(id))).flatMap(({ to }) => to));
  for (const other of others) if (siblings.has(other.id)) offers.push({ names: list(other), reason: { kind: "similar-text", label: nameOf(sheet, other) } });
  const near = evidence.nearest([item.id], "next", NEIGHBOURS + 1).flatMap(({ item: id, score }) => {
    const other = others.find((candidate) => candidate.id === id);
    return other ? [{ score, offer: { names: list(other), reason: { kind: "similar-text" as const, label: nameOf(sheet, other) } } }] : [];
  });
  offers.push(...near.filter(({ score }) => score >= ALIKE).map(({ offer }) => offer));
  const policy = sheet.next.policies.find(({ id }) => id === (item.policy ?? item.under));
  if (policy) {
    const inPolicy = groupBy(others.filter((other) => (other.policy ?? other.under) === policy.id), (other) => list(other).join("\n"));
    for (const members of [...inPolicy.values()].sort((a, b) => b.length - a.length).slice(0, NEIGHBOURS)) {
      offers.push({ names: list(members[0]), reason: { kind: "same-policy", policy: policy.label, count: members.length } });
    }
  }
  offers.push(...near.filter(({ score }) => score < ALIKE).map(({ offer }) => offer));
  const above = neighbourAbove(table, item);
  if (above && named(above).length > 0) offers.push({ names: list(above), reason: { kind: "row-above", label: nameOf(sheet, above) } });
  const seen = new Set<string>();
  return offers.filter(({ names }) => {
    const key = names.join("\n");
    return !seen.has(key) && seen.add(key);
  });
}

/** The next item before this one in the sheet: the one whose list 上と同じ copies. */
export function neighbourAbove({ sheet }: CheckedTable, item: Item): Item | null {
  return sheet.next.items[sheet.next.items.findIndex(({ id }) => id === item.id) - 1] ?? null;
}

const separatorTexts = { newline: "\n", "ideographic-comma": "、", comma: "，", "middle-dot": "・", slash: "/", space: " " } as const;

/** What stands between the names of a list in this sheet most often; 、 where no list has two names. */
export function sheetSeparator({ sheet }: CheckedTable): string {
  const kinds = sheet.departmentCells.flatMap(({ list }) => list.separators.map(({ kind }) => kind));
  const counts = [...groupBy(kinds, (kind) => kind)].sort((a, b) => b[1].length - a[1].length);
  return counts[0] ? separatorTexts[counts[0][0]] : "、";
}

/** The cell where an item's departments stand or would stand, and what it holds; null without such a column. */
export function departmentCell(table: CheckedTable, item: Item): { readonly at: CellAddress; readonly text: string; readonly shared: boolean } | null {
  const { sheet, snapshot } = table;
  const column = sheet.table.columns.departments[0];
  if (!column) return null;
  const known = sheet.departmentCells.find(({ items, at }) => items.includes(item.id) && at.column >= column.left && at.column <= column.right);
  if (known) return { at: known.at, text: known.text, shared: known.items.length > 1 };
  const area = mergeAt(snapshot, item.at.row, column.left);
  const at = { sheet: item.at.sheet, row: area?.top ?? item.at.row, column: area?.left ?? column.left };
  return { at, text: textAt(snapshot, at.row, at.column), shared: (sheet.bands[item.band]?.next.length ?? 1) > 1 };
}

/**
 * The edit that fills an item's departments: names in the order picked, the lead first, in the sheet's
 * own separator. What stands in the cell for another item of the same row stays above them.
 * @returns null without a department column, or where nothing is picked
 */
export function fillEdit(table: CheckedTable, item: Item, names: readonly string[]): CellEdit | null {
  const cell = departmentCell(table, item);
  if (!cell || names.length === 0) return null;
  const list = names.join(sheetSeparator(table));
  const keep = cell.shared && cell.text.trim() !== "" && !item.departmentsPending;
  const replace = keep ? `${cell.text.replace(/\n+$/, "")}\n${list}` : list;
  return { type: "cell", at: cell.at, expect: cell.text, replace };
}

/** One line of 空欄をまとめて埋める: the likeliest list for an item. Items that share a cell are left to a person. */
export function fillBatch(table: CheckedTable, items: readonly Item[]): readonly { readonly item: Item; readonly place: string; readonly edit: CellEdit; readonly reason: LikelyReason }[] {
  return items.flatMap((item) => {
    const best = likelyDepartments(table, item)[0];
    const edit = best && !departmentCell(table, item)?.shared ? fillEdit(table, item, best.names) : null;
    return best && edit ? [{ item, place: formatCell(edit.at), edit, reason: best.reason }] : [];
  });
}
