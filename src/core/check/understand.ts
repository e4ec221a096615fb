import { makeEvidence } from "../evidence/evidence-index";
import type { EvidenceIndex } from "../evidence/model";
import { traceLineage } from "../lineage/trace";
import type { Lineage } from "../lineage/model";
import { locate } from "../locate/locate";
import type { NoTable, Table, TableChoice } from "../locate/table";
import { buildPlan } from "../plan/build-plan";
import type { ComparisonSheet } from "../plan/model";
import type { Settings } from "../settings/schema";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { CheckMemo } from "./memo";

/** A table with all that is read out of it before any rule speaks. */
export interface UnderstoodTable {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  readonly sheet: ComparisonSheet;
  readonly evidence: EvidenceIndex;
  readonly lineage: Lineage;
}

/** Reads the tables of one sheet. `none` says why there is no table, and is null where there is one. */
export function understand(
  snapshot: SheetSnapshot,
  choice: TableChoice | null,
  settings: Settings,
  memo: CheckMemo,
): { readonly tables: readonly UnderstoodTable[]; readonly none: NoTable | null } {
  const { tables, none } = locate(snapshot, choice);
  return { none, tables: tables.map((table) => understandTable(snapshot, named(table, settings), settings, memo)) };
}

/** The names that people gave the two plans win over the header's. */
function named(table: Table, { planNames }: Settings): Table {
  return { ...table, planNames: { ...table.planNames, ...planNames } };
}

function understandTable(snapshot: SheetSnapshot, table: Table, settings: Settings, memo: CheckMemo): UnderstoodTable {
  const sheet = buildPlan(snapshot, table, memo.plan);
  const evidence = makeEvidence(sheet, memo.bigrams);
  const lineage = traceLineage(sheet, evidence, { judgedLinks: settings.links });
  return { snapshot, table, sheet, evidence, lineage };
}
