import type { CheckedTable, WorkbookCheck } from "../../core/check/result";
import type { Finding } from "../../core/check/finding";
import { directoryOf } from "../../core/lineage/directory";
import { successorsOf } from "../../core/notes/lineage-index";
import { oncePer } from "../../core/once";
import type { Item, ItemId, Side } from "../../core/plan/model";

/** A finding with what the list needs to know of it. */
export interface ListedFinding {
  /** Stable over rechecks as long as the finding is the same one. */
  readonly id: string;
  readonly finding: Finding;
  /** null for findings that belong to no table (S001). */
  readonly table: CheckedTable | null;
  readonly side: Side | null;
  /** Departments of its items, by official name where known as written otherwise. */
  readonly departments: readonly string[];
  /** Set when a person set it aside. */
  readonly aside: { readonly reason: string; readonly who: string; readonly when: string } | null;
}

/** The items of a table by id. */
export function itemsOf({ sheet }: CheckedTable): ReadonlyMap<ItemId, Item> {
  return directoryOf(sheet).items;
}

function within(columns: { left: number; right: number } | null, column: number): boolean {
  return columns !== null && column >= columns.left && column <= columns.right;
}

function sideOf(finding: Finding, table: CheckedTable): Side | null {
  const item = finding.items.map((id) => itemsOf(table).get(id)).find((found) => found !== undefined);
  if (item) return item.side;
  const { current, next } = table.table.columns;
  const inSide = (side: typeof current) => within(side.text, finding.at.column) || within(side.number, finding.at.column);
  return inSide(current) ? "current" : inSide(next) ? "next" : null;
}

function departmentsOf(finding: Finding, table: CheckedTable): readonly string[] {
  const items = itemsOf(table);
  const names = [...finding.items, ...finding.items.flatMap((id) => successorsOf(table.lineage, id))].flatMap((id) => items.get(id)?.departments ?? []).map((department) => department.name);
  return [...new Set(names)];
}

/** All findings of a check, open ones first, then those set aside, in the order of the check. Listed once a check. */
export const listFindings = oncePer((check: WorkbookCheck): readonly ListedFinding[] => {
  const seen = new Map<string, number>();
  const listed = (finding: Finding, table: CheckedTable | null, aside: ListedFinding["aside"]): ListedFinding => {
    const name = `${finding.at.sheet}\u0000${finding.identity}`;
    const ordinal = seen.get(name) ?? 0;
    seen.set(name, ordinal + 1);
    return {
      id: `${name}\u0000${ordinal}`,
      finding,
      table,
      side: table && sideOf(finding, table),
      departments: table ? departmentsOf(finding, table) : [],
      aside,
    };
  };
  return [
    ...check.findings.map((finding) => listed(finding, null, null)),
    ...check.tables.flatMap((table) => table.findings.map((finding) => listed(finding, table, null))),
    ...check.tables.flatMap((table) => table.suppressed.map((aside) => listed(aside.finding, table, aside))),
  ];
});
