// Measures one size in a process of its own, so that its memory is its own: node scripts/run-ts.mjs tests/bench/one-size.ts N
import { Bench } from "tinybench";
import { checkTable } from "../../src/core/check/check-table";
import { checkInSteps, checkWorkbook } from "../../src/core/check/check-workbook";
import { makeCheckMemo } from "../../src/core/check/memo";
import type { CheckOptions } from "../../src/core/check/result";
import { complete } from "../../src/core/stepwise";
import { understand } from "../../src/core/check/understand";
import { makeEvidence } from "../../src/core/evidence/evidence-index";
import { traceLineage } from "../../src/core/lineage/trace";
import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import { defaultSettings } from "../../src/core/settings/schema";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { cpuTime } from "./cpu-time";
import { largeFile, largeSheet } from "./large-sheet";

/** What is measured of one size: samples in ms, memory in bytes. */
export interface SizeResult {
  readonly items: number;
  /** CPU time of all threads of the process. */
  readonly samples: Readonly<Record<string, readonly number[]>>;
  /** The same runs on the clock. */
  readonly clock: Readonly<Record<string, readonly number[]>>;
  /** The longest of the steps of each cold check, on the clock. */
  readonly longestSteps: readonly number[];
  readonly memory: number;
  readonly findings: number;
}

const options: CheckOptions = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };
const workbookOf = (sheet: SheetSnapshot): WorkbookSnapshot => ({ name: "", sheets: [sheet], activeSheet: null, stored: null });
const runsOf = (items: number) => (items >= 100_000 ? 1 : items >= 10_000 ? 5 : items >= 3_000 ? 9 : 15);

/** The longest time that a check holds its thread before it can be left, in ms on the clock. */
function longestStep(sheet: SheetSnapshot): number {
  const work = checkInSteps(workbookOf(sheet), options, makeCheckMemo());
  for (let longest = 0; ; ) {
    const start = performance.now();
    const { done } = work.next();
    longest = Math.max(longest, performance.now() - start);
    if (done) return longest;
  }
}

/** One item's text with a word more, as after an edit in the middle of the sheet. */
function edited(sheet: SheetSnapshot, edit: number): SheetSnapshot {
  const row = (sheet.texts.length >> 1) + edit;
  return { ...sheet, texts: sheet.texts.map((cells, at) => (at === row ? cells.map((text, column) => (column === 2 ? `${text}また${edit}。` : text)) : cells)) };
}

function measure(items: number): SizeResult {
  const runs = runsOf(items);
  // The engine compiles what runs often: a small sheet first, as anyone's second check would find it.
  for (let seed = 0; seed < 8; seed++) checkWorkbook(workbookOf(largeSheet(Math.min(items, 500), 9_000 + seed)), options);

  const samples: Record<string, readonly number[]> = {};
  const clock: Record<string, number[]> = {};
  const sheets = Array.from({ length: runs }, (_, seed) => largeSheet(items, seed + 1));
  const time = (name: string, work: (run: number) => unknown, times = runs) => {
    let run = 0;
    const onClock: number[] = [];
    clock[name] = onClock;
    const bench = new Bench({ iterations: times, time: 0, warmup: false, now: cpuTime, retainSamples: true, throws: true });
    bench.add(name, () => {
      const start = performance.now();
      work(run++ % times);
      onClock.push(performance.now() - start);
      // Told, because it would find out by running the work once more: no sheet would be new then.
    }, { async: false });
    bench.runSync();
    const { result } = bench.tasks[0];
    if (!("latency" in result)) throw new Error(`${name}: ${result.state}`);
    samples[name] = result.latency.samples ?? [result.latency.mean];
  };

  let findings = 0;
  time("cold check", (run) => {
    findings = checkWorkbook(workbookOf(sheets[run]), options).tables[0].findings.length;
  });
  const memory = process.resourceUsage().maxRSS * 1024;

  const longestSteps = sheets.map(longestStep);
  const memo = makeCheckMemo();
  checkWorkbook(workbookOf(sheets[0]), options, memo);
  // One sheet is edited again and again: a day at the desk has more edits than a bench has sheets.
  time("recheck after one edit", (run) => checkWorkbook(workbookOf(edited(sheets[0], run + 1)), options, memo), Math.max(3, runs * 3));

  const fresh = Array.from({ length: runs }, (_, seed) => largeSheet(items, seed + 101));
  time("locate", (run) => locate(fresh[run], null));
  const tables = fresh.map((sheet) => locate(sheet, null).tables[0]);
  time("plan", (run) => buildPlan(fresh[run], tables[run]));
  const plans = fresh.map((sheet, run) => buildPlan(sheet, tables[run]));
  time("lineage", (run) => traceLineage(plans[run], makeEvidence(plans[run])));
  const understood = fresh.map((sheet) => complete(understand([sheet], options, null, makeCheckMemo())).tables[0]);
  time("rules", (run) => complete(checkTable(understood[run], 0, null, options)));
  const bytes = largeFile(items, 101);
  time("read .xlsx", () => readWorkbook(bytes, "a.xlsx"));
  return { items, samples, clock, longestSteps, memory, findings };
}

console.log(JSON.stringify(measure(Number(process.argv[2]))));
