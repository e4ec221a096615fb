import type { CheckedTable, WorkbookCheck } from "../../core/check/result";
import { columnsOfSide, type LogicalColumn } from "../../core/locate/table";
import { columnName } from "../../core/sheet/address";
import { listFindings, type ListedFinding } from "./listed-finding";

/** A role of the table with the columns that were read for it: 現行 E. */
export interface ReadColumn {
  readonly role: "pillars" | "current" | "note" | "next" | "departments";
  readonly letters: string;
}

/** The columns as they were read, in the order in which they stand in the sheet. */
export function readColumns({ table: { columns } }: CheckedTable): readonly ReadColumn[] {
  const given: [ReadColumn["role"], readonly LogicalColumn[]][] = [
    ["pillars", columns.pillars],
    ["current", columnsOfSide(columns.current)],
    ["note", [...columns.notes, ...columns.changeKinds]],
    ["next", columnsOfSide(columns.next)],
    ["departments", columns.departments],
  ];
  return given
    .filter(([, logical]) => logical.length > 0)
    .map(([role, logical]) => ({ role, logical: [...logical].sort((a, b) => a.left - b.left) }))
    .sort((a, b) => a.logical[0].left - b.logical[0].left)
    .map(({ role, logical }) => ({ role, letters: letterRange(logical) }));
}

function letterRange(columns: readonly LogicalColumn[]): string {
  const first = columnName(columns[0].left);
  const last = columnName(columns[columns.length - 1].left);
  return first === last ? first : `${first}–${last}`;
}

/**
 * まず見るところ: up to three findings, 要修正 before 要確認, of different rules as far as there are,
 * those that a person can settle at once (with a fix) before the others.
 */
export function firstThree(check: WorkbookCheck): readonly ListedFinding[] {
  const open = listFindings(check).filter(({ aside, finding }) => aside === null && finding.severity !== "info");
  const rank = ({ finding }: ListedFinding) => (finding.severity === "error" ? 0 : 2) + (finding.fixes.length > 0 ? 0 : 1);
  const sorted = open.map((listed, index) => ({ listed, index })).sort((a, b) => rank(a.listed) - rank(b.listed) || a.index - b.index);
  const chosen: ListedFinding[] = [];
  const later: ListedFinding[] = [];
  for (const { listed } of sorted) (chosen.some(({ finding }) => finding.code === listed.finding.code) ? later : chosen).push(listed);
  return [...chosen, ...later].slice(0, 3);
}
