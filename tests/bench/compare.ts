// npm run bench:alternatives [-- --write] – Keifu beside what people would use instead, on the same sheet in one run.
import { checkWorkbook } from "../../src/core/check/check-workbook";
import { makeCheckMemo } from "../../src/core/check/memo";
import type { CheckOptions } from "../../src/core/check/result";
import { makeEvidence } from "../../src/core/evidence/evidence-index";
import { traceLineage } from "../../src/core/lineage/trace";
import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import { defaultSettings } from "../../src/core/settings/schema";
import { snapshotOfTexts } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { cpuTime, machine } from "./cpu-time";
import { largeFile, largeRows } from "./large-sheet";
import { publish, table } from "./page";
import { alignByLevenshtein, formulaSheet, readWithExceljs, textlintOver } from "./rivals";
import { spreadOf, spreadText } from "./statistics";

const RUNS = 3;
/** All pairs of more items than this take minutes; their time is worked out from this many by the square. */
const MOST_PAIRED = 1_000;
const SIZES = process.argv.includes("--small") ? [1_000] : [1_000, 10_000];
const options: CheckOptions = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };

/** Milliseconds from which one run says enough. */
const SLOW = 20_000;

/** Medians are taken over a few runs, of what is slow over one; the seed differs from run to run. */
async function measured(work: (seed: number) => unknown): Promise<{ readonly text: string; readonly median: number }> {
  const samples: number[] = [];
  for (let seed = 1; seed <= RUNS; seed++) {
    globalThis.gc?.();
    const start = cpuTime();
    await work(seed);
    samples.push(cpuTime() - start);
    if (samples[0] > SLOW) break;
  }
  const spread = spreadOf(samples);
  return { text: spreadText(spread), median: spread.median };
}

function check(rows: readonly string[][], memo = makeCheckMemo()) {
  return checkWorkbook({ name: "", sheets: [snapshotOfTexts("検討経過", rows)], activeSheet: null, stored: null }, options, memo);
}

function withEdit(rows: readonly string[][], seed: number): string[][] {
  const at = rows.length >> 1;
  return rows.map((row, index) => (index === at ? [row[0], row[1], `${row[2]}${seed}`, row[3]] : row));
}

async function compare(items: number): Promise<string[][]> {
  const rowsOf = Array.from({ length: RUNS + 1 }, (_, seed) => largeRows(items, seed));
  const memo = makeCheckMemo();
  check(rowsOf[0], memo);
  const full = await measured((seed) => check(rowsOf[seed]));
  const again = await measured((seed) => check(withEdit(rowsOf[0], seed), memo));

  const engines: ReturnType<typeof formulaSheet>[] = [];
  const formulas = await measured((seed) => engines.push(formulaSheet(rowsOf[seed])));
  const formulaEdit = await measured((seed) => engines[0].setCellContents({ sheet: 0, row: rowsOf[0].length >> 1, col: 2 }, [[`9999-${seed} ○変えた文`]]));
  await textlintOver(rowsOf[0]);
  const textlint = await measured((seed) => textlintOver(rowsOf[seed]));

  const paired = Math.min(items, MOST_PAIRED);
  const texts = (side: 0 | 2, seed: number) => largeRows(paired, seed).slice(1).map((row) => row[side]).filter((text) => text !== "");
  const levenshtein = await measured((seed) => alignByLevenshtein(texts(0, seed), texts(2, seed)));
  const scale = (items / paired) ** 2;
  const plans = rowsOf.map((rows) => {
    const snapshot = snapshotOfTexts("検討経過", rows);
    return buildPlan(snapshot, locate(snapshot, null).tables[0]);
  });
  const lineage = await measured((seed) => traceLineage(plans[seed], makeEvidence(plans[seed])));

  const files = Array.from({ length: RUNS + 1 }, (_, seed) => largeFile(items, seed));
  readWorkbook(files[0], "a.xlsx");
  const read = await measured((seed) => readWorkbook(files[seed], "a.xlsx"));
  const exceljs = await measured((seed) => readWithExceljs(files[seed]));

  const size = items.toLocaleString("en");
  const row = (what: string, theirs: { text: string; median: number }, ours: { text: string; median: number }, by = 1) => [
    what,
    size,
    by === 1 ? theirs.text : `${(theirs.median * by).toFixed(0)} (worked out)`,
    ours.text,
    `${((theirs.median * by) / ours.median).toFixed(1)} ×`,
  ];
  return [
    row("(a) four questions as formulas, all", formulas, full),
    row("(a) the same after one edit", formulaEdit, again),
    row("(b) textlint with two rules, all", textlint, full),
    row("(b) the same after one edit", textlint, again),
    row("(c) all-pairs Levenshtein against the lineage", levenshtein, lineage, scale),
    row("(d) reading the file with exceljs", exceljs, read),
  ];
}

async function main(): Promise<void> {
  const before = machine();
  for (let seed = 0; seed < 8; seed++) check(largeRows(500, 9_000 + seed));
  const rows: string[][] = [];
  for (const size of SIZES) rows.push(...(await compare(size)));
  publish("alternatives", "Beside what people would use instead", [
    "`npm run bench:alternatives` – ms of CPU time, median (least–most); the last column says how many times longer the other takes.",
    "Keifu's side of (a) and (b) is its whole check – over fifty rules, the lineage, proposed fixes – where the others answer",
    "four and two questions; textlint has no check after an edit but the whole one.",
    "",
    before,
    "",
    ...table(["", "items a side", "the other", "Keifu", "ratio"], rows),
  ]);
}

void main();
