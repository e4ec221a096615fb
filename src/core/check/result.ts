import type { NoTable, Table, TableChoice } from "../locate/table";
import type { Lineage } from "../lineage/model";
import type { EvidenceIndex } from "../evidence/model";
import type { ComparisonSheet } from "../plan/model";
import type { Roster } from "../settings/roster";
import type { Settings } from "../settings/schema";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Finding, RuleCode, Severity, Stage } from "./finding";

/** Why a rule did not run: said to people, because silence is never success. */
export type SkipReason = "off" | "no-roster" | "no-pillars" | "no-departments-column" | "stage" | "no-date" | "failed";

export interface RuleRun {
  readonly code: RuleCode;
  readonly status: "ran" | "skipped";
  readonly why: SkipReason | null;
}

/** A finding that a person has set aside, with the reason they gave. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly who: string;
  readonly when: string;
}

/** One table, checked. */
export interface CheckedTable {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  readonly sheet: ComparisonSheet;
  readonly lineage: Lineage;
  readonly evidence: EvidenceIndex;
  readonly rules: readonly RuleRun[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** One sheet without a table: an answer of its own, never "0 findings". */
export interface UncheckedSheet {
  readonly snapshot: SheetSnapshot;
  readonly none: NoTable;
}

/** A workbook, checked. */
export interface WorkbookCheck {
  readonly tables: readonly CheckedTable[];
  readonly unchecked: readonly UncheckedSheet[];
  /** Names of the sheets that Keifu itself wrote into the workbook. */
  readonly ownSheets: readonly string[];
  /** S001 and other findings that belong to no table. */
  readonly findings: readonly Finding[];
  readonly roster: Roster | null;
  readonly stage: Stage;
  readonly summary: Readonly<Record<Severity, number>>;
}

export interface CheckOptions {
  readonly settings: Settings;
  /** From `--roster` or the pane; null lets the workbook's own sheet 課名一覧 speak. */
  readonly roster: Roster | null;
  /** Sheet names in scope; null for all. */
  readonly scope: readonly string[] | null;
  /** Columns set by hand for this run; wins over the stored choice. */
  readonly choice: TableChoice | null;
  /** ISO date that retired departments (D409) are judged by; null skips D409. */
  readonly date: string | null;
}
