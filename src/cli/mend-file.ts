import { Journal } from "../app/journal";
import { mend } from "../app/mend";
import type { StorePort } from "../app/ports";
import type { ActOutcome } from "../app/session-model";
import { combineFixes, safeFixes } from "../core/fixes/combine";
import type { WorkbookCheck } from "../core/check/result";
import { formatQualifiedCell } from "../core/sheet/address";
import type { CheckCommand } from "./arguments";
import { CheckFailure, detailOf } from "./failure";
import type { Terminal, WorkbookFile } from "./terminal";
import type { NoticeId } from "./texts";

/**
 * Applies every safe fix in one act, as the pane does, and writes the result where the command says.
 * @returns whether anything was mended
 * @throws CheckFailure where it was refused; nothing is written then
 */
export async function mendSafely(
  file: string,
  workbook: WorkbookFile,
  check: WorkbookCheck,
  command: CheckCommand,
  terminal: Terminal,
  notice: (id: NoticeId, data: Readonly<Record<string, string>>) => void,
): Promise<boolean> {
  const out = command.out ?? file;
  if (!command.inPlace && (await terminal.sameFile(out, file))) throw new CheckFailure("out-is-input");
  const findings = [...check.findings, ...check.tables.flatMap((table) => table.findings)];
  const plan = combineFixes(safeFixes(findings), check.tables.map(({ table }) => table));
  if (plan.left.length > 0) notice("left-out", { count: String(plan.left.length) });
  const tools = { sheet: workbook, journal: new Journal(memoryStore(), file), stamp: () => ({ id: "1", when: terminal.now().toISOString() }) };
  const outcome = await mend(tools, "--fix safe", plan.edits, { mixed: "leave-out" });
  if (outcome.kind !== "done" && outcome.kind !== "nothing-to-do") throw refusalOf(outcome);
  // Whoever asked for a result file finds one, also where there was nothing to mend.
  if (outcome.kind === "done" || !command.inPlace) {
    await terminal.replace(out, workbook.bytes()).catch((error: unknown) => {
      throw new CheckFailure("out-not-written", { file: out, detail: detailOf(error) });
    });
  }
  if (outcome.kind === "done") notice("mended", { count: String(outcome.entry.cells), out });
  else notice(command.inPlace ? "nothing-to-mend" : "copied", { out });
  return outcome.kind === "done";
}

function refusalOf(outcome: Exclude<ActOutcome, { kind: "done" | "nothing-to-do" }>): CheckFailure {
  if (outcome.kind === "pending-restore") return new CheckFailure("not-mended", { detail: outcome.detail });
  if (outcome.reason === "protected") return new CheckFailure("protected");
  if (outcome.reason === "changed") return new CheckFailure("changed", { cells: outcome.cells.map((cell) => formatQualifiedCell(cell.at)).join(", ") });
  return new CheckFailure("not-mended", { detail: outcome.detail || outcome.reason });
}

/** The command line takes nothing back: what was there stands in the input file. */
function memoryStore(): StorePort {
  const values = new Map<string, string>();
  return {
    get: async (key) => values.get(key) ?? null,
    set: async (key, value) => void values.set(key, value),
    remove: async (key) => void values.delete(key),
    keys: async () => [...values.keys()],
  };
}
