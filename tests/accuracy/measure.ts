import { checkWorkbook } from "../../src/core/check/check-workbook";
import { makeCheckMemo } from "../../src/core/check/memo";
import type { CheckOptions } from "../../src/core/check/result";
import type { Finding } from "../../src/core/check/finding";
import { defaultSettings } from "../../src/core/settings/schema";
import { sameCell } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { seeded } from "./edit-snapshot";
import { slipKinds, type SlipKind } from "./slips";

/** A clean sheet to inject slips into; several snapshots where the table goes over several sheets. */
export interface CleanWorkbook {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

/** What happened to one kind of slip over all clean sheets. */
export interface KindResult {
  readonly kind: SlipKind;
  readonly injected: number;
  readonly found: number;
  /** Findings at error or warning level beside the slip itself, as "sheet: code cell". */
  readonly noise: readonly string[];
  /** "sheet: cells" of what was not found. */
  readonly missed: readonly string[];
}

export interface AccuracyResult {
  readonly kinds: readonly KindResult[];
  /** Findings at error or warning level on the clean sheets themselves. */
  readonly falseAlarms: readonly string[];
  readonly cleanSheets: number;
}

const options: CheckOptions = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };

/**
 * Injects each kind of slip into each clean sheet, `rounds` times with different seeds, and looks
 * whether a finding of an accepted rule speaks of one of the cells.
 */
export function measureAccuracy(clean: readonly CleanWorkbook[], rounds: number): AccuracyResult {
  const memo = makeCheckMemo();
  const check = (sheets: readonly SheetSnapshot[]) =>
    checkWorkbook({ name: "", sheets, activeSheet: null, stored: null }, options, memo);
  const falseAlarms: string[] = [];
  const results = slipKinds.map((kind) => ({ kind, injected: 0, found: 0, noise: [] as string[], missed: [] as string[] }));
  for (const workbook of clean) {
    const before = check(workbook.sheets);
    const known = new Set(before.tables.flatMap((table) => table.findings.map((finding) => finding.identity)));
    falseAlarms.push(...before.tables.flatMap((table) => table.findings.filter(loud).map((finding) => `${workbook.name}: ${nameOf(finding)}`)));
    if (before.tables.length === 0) falseAlarms.push(`${workbook.name}: no table`);
    before.tables.forEach((table, index) => {
      for (const [number, result] of results.entries()) {
        const seen = new Set<string>();
        for (let round = 0; round < rounds; round++) {
          const slip = result.kind.inject(table, seeded(round * 1009 + number * 31 + index));
          const key = slip && JSON.stringify(slip.snapshot.texts);
          if (!slip || seen.has(key!)) continue;
          seen.add(key!);
          const after = check(workbook.sheets.map((sheet) => (sheet === table.snapshot ? slip.snapshot : sheet)));
          const findings = after.tables.flatMap((one) => one.findings);
          const hits = findings.filter(
            (finding) => result.kind.accepted.includes(finding.code) && finding.cells.some((cell) => slip.cells.some((wanted) => sameCell(cell, wanted))),
          );
          result.injected += 1;
          if (hits.length > 0) result.found += 1;
          else result.missed.push(`${workbook.name}: ${slip.cells.map(cellName).join(" ")} → ${findings.filter((one) => !known.has(one.identity)).map(nameOf).join(", ") || "nothing"}`);
          const beside = findings.filter((finding) => loud(finding) && !known.has(finding.identity) && !result.kind.accepted.includes(finding.code));
          result.noise.push(...beside.map((finding) => `${workbook.name}: ${nameOf(finding)}`));
        }
      }
    });
  }
  return { kinds: results, falseAlarms, cleanSheets: clean.length };
}

const loud = (finding: Finding) => finding.severity !== "info";
const cellName = ({ row, column }: { row: number; column: number }) => `R${row + 1}C${column + 1}`;
const nameOf = (finding: Finding) => `${finding.code} ${finding.cells.map(cellName).join(" ")}`;

/** Share of the certain slips that were found, 0…1. */
export function certainRecall(result: AccuracyResult): number {
  const certain = result.kinds.filter(({ kind }) => kind.certainty === "certain");
  const injected = certain.reduce((sum, one) => sum + one.injected, 0);
  return injected === 0 ? 0 : certain.reduce((sum, one) => sum + one.found, 0) / injected;
}

