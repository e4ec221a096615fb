import { hostCodeOf } from "../errors";
import type { OfficeGlobals } from "../office";
import { cellChecks } from "./cell-checks";
import { eventChecks } from "./event-checks";
import { layoutChecks } from "./layout-checks";
import { ownThingsChecks } from "./own-things-checks";
import { refusalChecks } from "./refusal-checks";

/** What a check works on: a sheet of its own, empty, in the middle of an Excel.run. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly globals: OfficeGlobals;
  /** Holds what Excel answered against what Keifu counts on. */
  same(what: string, got: unknown, expected: unknown): void;
  /** Sends the batch, which must fail; answers the code. */
  fails(): Promise<string>;
}

/** One thing that Keifu, and the host that plays Excel, count on. */
export interface Check {
  readonly name: string;
  readonly run: (scratch: Scratch) => Promise<void>;
}

export interface Difference {
  readonly what: string;
  readonly got: string;
  readonly expected: string;
}

export interface CheckResult {
  readonly name: string;
  readonly differences: readonly Difference[];
  /** What stopped the check, or null. */
  readonly error: string | null;
}

export interface Report {
  /** Version and platform of the Excel that was asked. */
  readonly host: string;
  readonly results: readonly CheckResult[];
  /** Why nothing was run, or null. */
  readonly refused: string | null;
}

export const checks: readonly Check[] = [...cellChecks, ...layoutChecks, ...ownThingsChecks, ...refusalChecks, ...eventChecks];

const SCRATCH = "keifu-contract";

/**
 * Compares this Excel with what Keifu counts on. Works in an empty workbook only; makes a sheet for
 * each check and removes it.
 */
export async function runContract(globals: OfficeGlobals): Promise<Report> {
  const { diagnostics } = globals.Office.context;
  const host = `${String(diagnostics?.host ?? "Excel")} ${diagnostics?.version ?? ""} ${String(diagnostics?.platform ?? "")}`.trim();
  if (!(await isEmpty(globals))) return { host, results: [], refused: "Open an empty workbook: this one holds something." };
  const results: CheckResult[] = [];
  for (const check of checks) results.push(await runCheck(globals, check));
  return { host, results, refused: null };
}

function isEmpty({ Excel }: OfficeGlobals): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
    for (const range of used) range.load("address");
    await context.sync();
    return used.every((range) => range.isNullObject);
  });
}

async function runCheck(globals: OfficeGlobals, { name, run }: Check): Promise<CheckResult> {
  const differences: Difference[] = [];
  try {
    await globals.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(SCRATCH);
      await context.sync();
      await run({
        context,
        sheet,
        globals,
        same: (what, got, expected) => {
          const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
          if (a !== b) differences.push({ what, got: a, expected: b });
        },
        fails: async () => {
          try {
            await context.sync();
            return "no failure";
          } catch (error) {
            return hostCodeOf(error);
          }
        },
      });
    });
    return { name, differences, error: null };
  } catch (error) {
    const words = error instanceof Object && "message" in error ? String(error.message) : String(error);
    return { name, differences, error: `${hostCodeOf(error)} ${words}`.trim() };
  } finally {
    await removeScratch(globals);
  }
}

async function removeScratch({ Excel }: OfficeGlobals): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH);
    sheet.protection.load("protected");
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheet.protection.protected) sheet.protection.unprotect();
    sheet.delete();
    await context.sync();
  });
}

/** The report as text, to be pasted into an issue. */
export function reportText({ host, results, refused }: Report): string {
  if (refused) return `Keifu contract · ${host}\n${refused}`;
  const failed = results.filter(({ differences, error }) => error !== null || differences.length > 0);
  const lines = results.flatMap(({ name, differences, error }) => [
    `${error === null && differences.length === 0 ? "ok  " : "DIFF"} ${name}`,
    ...differences.map(({ what, got, expected }) => `       ${what}: Excel says ${got}, Keifu counts on ${expected}`),
    ...(error === null ? [] : [`       stopped: ${error}`]),
  ]);
  return [`Keifu contract · ${host}`, `${results.length - failed.length} of ${results.length} as expected`, ...lines].join("\n");
}
