import type { Severity } from "../core/check/finding";
import { reportCsv } from "../core/report/csv";
import { reportJson } from "../core/report/json";
import { fill } from "../core/report/fill";
import { wordsIn } from "../core/report/render";
import { reportSarif } from "../core/report/sarif";
import { reportText } from "../core/report/text";
import type { Roster } from "../core/settings/roster";
import { parseArguments, type CheckCommand } from "./arguments";
import { checkFile, readRoster, type FileResult } from "./check-file";
import { failureOf } from "./failure";
import type { Terminal } from "./terminal";
import { textsOf } from "./texts";

/** 0: nothing at or above the level; 1: something; 2: could not check. */
export type ExitCode = 0 | 1 | 2;

/**
 * Runs one command line.
 * @param args the arguments behind the program's name
 * @returns the exit code
 */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(args);
  switch (parsed.kind) {
    case "help":
      terminal.out(textsOf(parsed.language).usage);
      return 0;
    case "version":
      terminal.out(`${version}\n`);
      return 0;
    case "problem": {
      const { problems, seeHelp } = textsOf(parsed.language);
      const { id, option, value, allowed } = parsed.problem;
      terminal.error(`${fill(problems[id], { option, value, allowed })}\n${seeHelp}`);
      return 2;
    }
    case "check":
      return check(parsed.command, version, terminal);
  }
}

async function check(command: CheckCommand, version: string, terminal: Terminal): Promise<ExitCode> {
  const roster = await readRoster(command, terminal).catch((error: unknown) => ({ failure: failureOf(error, command) }));
  let exit: ExitCode = 0;
  for (const file of command.files) {
    const result: FileResult = roster && "failure" in roster ? { file, check: null, failure: roster.failure } : await checkFile(file, command, roster as Roster | null, terminal);
    if (result.failure) terminal.error(`${file}: ${result.failure.message}`);
    const report = reportOf(result, command, version);
    if (report !== "") terminal.out(report);
    exit = Math.max(exit, exitOf(result, command.level)) as ExitCode;
  }
  return exit;
}

/** What goes to standard output; JSON also for a file that could not be checked, one object a line. */
function reportOf({ file, check, failure }: FileResult, { format, language }: CheckCommand, version: string): string {
  if (format === "json") return `${JSON.stringify(reportJson(file, check ?? { error: failure?.message ?? "" }, language))}\n`;
  if (!check) return "";
  if (format === "sarif") return `${JSON.stringify(reportSarif(file, check, version, language))}\n`;
  return format === "csv" ? reportCsv(check, wordsIn(language), language) : reportText(file, check, language);
}

function exitOf({ check, failure }: FileResult, level: Severity): ExitCode {
  if (failure || !check) return 2;
  const { error, warning, info } = check.summary;
  const counted = error + (level === "error" ? 0 : warning) + (level === "info" ? info : 0);
  return counted > 0 ? 1 : 0;
}
