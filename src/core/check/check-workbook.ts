import { allRules } from "../rules/registry";
import { noTable, noTableFinding } from "../rules/s001-no-table/rule";
import { unusedSuppression, unusedSuppressionFinding } from "../rules/x901-unused-suppression/rule";
import { readRosterSheet } from "../settings/roster-sheet";
import type { Roster } from "../settings/roster";
import type { SheetSnapshot, WorkbookSnapshot } from "../sheet/snapshot";
import { checkTable, type TableFindings } from "./check-table";
import type { Finding } from "./finding";
import { memoOfOneCheck, type CheckMemo } from "./memo";
import { byPage } from "./pages";
import type { CheckedTable, CheckOptions, WorkbookCheck } from "./result";
import { count, inOrder, weigh } from "./steps";
import { complete, type Stepwise } from "../stepwise";
import { understand } from "./understand";

/**
 * Checks a workbook: locate → plan → evidence → lineage → rules → findings.
 * Pure and total: the same workbook and options give the same answer, with any memo.
 * @param memo what earlier checks parsed; hand in the same one to make rechecks fast. Without one nothing is kept for another check.
 */
export function checkWorkbook(workbook: WorkbookSnapshot, options: CheckOptions, memo: CheckMemo = memoOfOneCheck()): WorkbookCheck {
  return complete(checkInSteps(workbook, options, memo));
}

/** The same check as work that can be left between two steps: after a sheet is read, its lineage traced, a rule run. */
export function* checkInSteps(workbook: WorkbookSnapshot, options: CheckOptions, memo: CheckMemo): Stepwise<WorkbookCheck> {
  const roster = options.roster ?? rosterOf(workbook);
  const sheets = workbook.sheets.filter((sheet) => inScope(sheet, options.scope));
  const { tables: understood, unchecked } = yield* understand(sheets, options, roster, memo);
  const checked: TableFindings[] = [];
  for (const [index, table] of understood.entries()) checked.push(...byPage(yield* checkTable(table, index, roster, options), table));
  const tables = finish(checked, options);
  const findings = understood.length === 0 && options.settings.rules[noTable.code] !== "off" ? noTableFinding(unchecked) : [];
  return {
    tables,
    unchecked,
    findings,
    ownSheets: workbook.sheets.filter(({ own }) => own).map(({ name }) => name),
    roster,
    stage: options.settings.stage,
    summary: count([...findings, ...tables.flatMap((table) => table.findings)]),
  };
}

/** What Keifu itself wrote into the workbook is checked only where it is asked for by name. */
function inScope(sheet: SheetSnapshot, scope: readonly string[] | null): boolean {
  return scope === null ? !sheet.own : scope.includes(sheet.name);
}

function rosterOf(workbook: WorkbookSnapshot): Roster | null {
  for (const sheet of workbook.sheets) {
    const roster = readRosterSheet(sheet);
    if (roster?.ok) return roster.roster;
  }
  return null;
}

/** What only all tables together can say stands with the first: suppressions that no finding needs any more. */
function finish(tables: readonly TableFindings[], options: CheckOptions): CheckedTable[] {
  const unused = unusedOf(tables, options);
  return tables.map(({ checked, findings }, index) => ({
    ...checked,
    rules: allRules.map(({ code }) => checked.rules.find((run) => run.code === code) ?? ranUnlessOff(code, options)),
    findings: inOrder(weigh(index === 0 ? [...findings, ...unused] : findings, options.settings.stage, options.settings.rules)),
  }));
}

function ranUnlessOff(code: string, { settings }: CheckOptions): CheckedTable["rules"][number] {
  return settings.rules[code] === "off"
    ? { code, status: "skipped", why: "off" }
    : { code, status: "ran", why: null };
}

/** A suppression is unused only where its rule ran everywhere and the whole workbook was looked at. */
function unusedOf(tables: readonly TableFindings[], { scope, settings }: CheckOptions): Finding[] {
  const [first] = tables;
  if (!first || scope !== null || settings.rules[unusedSuppression.code] === "off") return [];
  const found = new Set(tables.flatMap(({ identities }) => identities));
  const skipped = new Set(
    tables.flatMap(({ checked }) => checked.rules.filter(({ status }) => status === "skipped").map(({ code }) => code)),
  );
  return settings.suppressions
    .filter(({ identity }) => !found.has(identity) && !skipped.has(identity.split("|")[0]))
    .map((suppression) => unusedSuppressionFinding(suppression, first.checked));
}
