import { combineFixes, safeFixes } from "../../core/fixes/combine";
import type { Edit } from "../../core/fixes/edit";
import { changesOf, type CellChange } from "./finding-detail";
import type { ListedFinding } from "./listed-finding";

/** 表記だけまとめて直す: what one click would do. */
export interface SafeBatch {
  /** How many findings it mends. */
  readonly count: number;
  readonly edits: readonly Edit[];
  readonly changes: readonly CellChange[];
  /** Findings whose safe fix cannot go with the others: left for the next check. */
  readonly left: number;
}

/** The safe fixes of these findings as one act; what was set aside stays as it is. */
export function safeBatch(findings: readonly ListedFinding[], shownSheet: string | null): SafeBatch {
  const open = findings.filter(({ aside }) => aside === null);
  const tables = [...new Set(open.flatMap(({ table }) => (table ? [table.table] : [])))];
  const plan = combineFixes(safeFixes(open.map(({ finding }) => finding)), tables);
  return { count: plan.taken.length, edits: plan.edits, changes: changesOf(plan.edits, shownSheet), left: plan.left.length };
}
