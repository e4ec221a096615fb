import { checkWorkbook } from "../core/check/check-workbook";
import type { CheckOptions, WorkbookCheck } from "../core/check/result";
import { fill } from "../core/report/fill";
import { readRosterFile } from "../core/settings/roster-csv";
import type { Roster } from "../core/settings/roster";
import { defaultSettings, type Settings } from "../core/settings/schema";
import { parseSettings } from "../core/settings/stored";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import type { CheckCommand } from "./arguments";
import { CheckFailure, detailOf, failureOf, type Failure } from "./failure";
import { mendSafely } from "./mend-file";
import type { Terminal, WorkbookFile } from "./terminal";
import { textsOf, type NoticeId } from "./texts";

/** A file, checked or not. */
export interface FileResult {
  readonly file: string;
  /** What was found; null where nothing could be read. A check without any table has one too, and a failure. */
  readonly check: WorkbookCheck | null;
  readonly failure: Failure | null;
}

/** Reads the roster that `--roster` names; null without one. */
export async function readRoster(command: CheckCommand, terminal: Terminal): Promise<Roster | null> {
  const path = command.roster;
  if (path === null) return null;
  const bytes = await terminal.read(path).catch((error: unknown) => {
    throw new CheckFailure("roster-unreadable", { file: path, detail: detailOf(error) });
  });
  const reading = readRosterFile(bytes, path);
  if (reading.ok) return reading.roster;
  throw new CheckFailure("roster-unreadable", { file: path, detail: reading.problems.map((problem) => `${problem.line}: ${problem.text}`).join("; ") });
}

/** Checks one file, mends it where the command says so, and tells what could not be done. Never rejects. */
export async function checkFile(file: string, command: CheckCommand, roster: Roster | null, terminal: Terminal): Promise<FileResult> {
  const notice = (id: NoticeId, data: Readonly<Record<string, string>>) => terminal.error(fill(textsOf(command.language).notices[id], { file, ...data }));
  try {
    const workbook = await open(file, terminal);
    const snapshot = await workbook.readWorkbook("all");
    const options = optionsOf(command, snapshot, settingsOf(snapshot, notice), roster, terminal);
    let check = checkWorkbook(snapshot, options);
    if (check.tables.length === 0) return { file, check, failure: failureOf(noTable(check), command) };
    for (const sheet of await protectedSheets(workbook, check)) notice("sheet-protected", { sheet });
    if (command.fix && (await mendSafely(file, workbook, check, command, terminal, notice))) {
      check = checkWorkbook(await workbook.readWorkbook("all"), options);
    }
    return { file, check, failure: null };
  } catch (error) {
    return { file, check: null, failure: failureOf(error, command) };
  }
}

async function open(file: string, terminal: Terminal): Promise<WorkbookFile> {
  const bytes = await terminal.read(file).catch((error: unknown) => {
    throw isMissing(error) ? new CheckFailure("no-such-file") : new CheckFailure("unreadable-file", { detail: detailOf(error) });
  });
  return terminal.open(bytes, file);
}

function settingsOf(workbook: WorkbookSnapshot, notice: (id: NoticeId, data: Readonly<Record<string, string>>) => void): Settings {
  if (workbook.stored === null) return defaultSettings;
  const stored = parseSettings(workbook.stored);
  if (stored.kind === "read") return stored.settings;
  notice("settings-refused", { detail: stored.reason });
  return defaultSettings;
}

function optionsOf(command: CheckCommand, workbook: WorkbookSnapshot, settings: Settings, roster: Roster | null, terminal: Terminal): CheckOptions {
  const names = workbook.sheets.map((sheet) => sheet.name);
  if (command.sheet !== null && !names.includes(command.sheet)) throw new CheckFailure("no-such-sheet", { sheet: command.sheet, sheets: names.join("、") });
  // Columns set by hand are of one sheet: the named one, or the one that the workbook shows.
  const chosen = command.sheet ?? workbook.activeSheet ?? names[0];
  return {
    settings: command.stage === null ? settings : { ...settings, stage: command.stage },
    roster,
    scope: command.sheet !== null ? [command.sheet] : command.choice ? [chosen] : null,
    choice: command.choice && { sheet: chosen, ...command.choice },
    date: terminal.today(),
  };
}

/** Sheets whose table starts in a locked cell: they can be checked, but not mended. */
async function protectedSheets(workbook: WorkbookFile, check: WorkbookCheck): Promise<readonly string[]> {
  const corners = check.tables.map(({ table: { sheet, area } }) => ({ sheet, row: area.top, column: area.left }));
  const states = await workbook.readCells(corners);
  return [...new Set(states.filter((state) => state.locked).map((state) => state.at.sheet))];
}

/** S001's own words say what was looked for; here the sheets are enough. */
function noTable(check: WorkbookCheck): CheckFailure {
  return new CheckFailure("no-table", { detail: check.unchecked.map(({ snapshot }) => snapshot.name).join("、") });
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
