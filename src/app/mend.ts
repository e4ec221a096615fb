import { excelWouldConvert } from "../core/fixes/conversion";
import type { Edit } from "../core/fixes/edit";
import { entryOf, type Journal, type JournalRecord } from "./journal";
import { PortError, type CellState, type CellWrite, type SheetPort } from "./ports";
import type { ActOutcome, MendOptions } from "./session-model";
import { isEmptyPlan, planWrites, type WritePlan } from "./write-plan";

type Refusal = Extract<ActOutcome, { kind: "refused" }>;

/** What an act needs around it. */
export interface MendTools {
  readonly sheet: SheetPort;
  readonly journal: Journal;
  /** Time and number of the act: unique, ascending in time. */
  readonly stamp: () => { id: string; when: string };
}

/**
 * Applies the edits of one act, all or nothing: every cell is read and compared first, the
 * before-images are kept, then everything is written in one batch and read back. Whatever fails
 * on the way, the workbook is put back as it was; if that fails too, the restore stays pending.
 */
export async function mend(
  tools: MendTools,
  title: string,
  edits: readonly Edit[],
  options: MendOptions = {},
): Promise<ActOutcome> {
  const plan = planWrites(edits);
  if (isEmptyPlan(plan)) return { kind: "nothing-to-do" };
  let record: JournalRecord;
  try {
    const before = await readBefore(tools, title, plan, options);
    if (before.kind !== "record") return before.outcome;
    record = before.record;
  } catch (error) {
    return refusedBy(error);
  }
  if (options.signal?.aborted) return refused("cancelled");
  try {
    await tools.journal.keep(record);
  } catch (error) {
    return refused("journal", [], wordsOf(error));
  }
  return commit(tools, record, (done) => writeAfter(tools.sheet, done), "applied");
}

/**
 * Takes one act back: every cell must still hold what the act put there. Cells changed since are
 * named and nothing is written.
 */
export async function takeBack(tools: MendTools, id: string): Promise<ActOutcome> {
  const record = await tools.journal.record(id);
  if (!record || record.state === "taken-back") return { kind: "nothing-to-do" };
  // After an interrupted batch a cell may hold either text; both can be put back.
  const interrupted = record.state !== "applied";
  try {
    const states = await tools.sheet.readCells(record.cells.map((cell) => cell.at));
    const changed = states.filter((state, index) => {
      const { before, after } = record.cells[index];
      return state.text !== after.text && !(interrupted && state.text === before.text);
    });
    if (changed.length > 0) return refused("changed", changed);
    for (const sheet of record.sheets) {
      const rows = await tools.sheet.readOwnSheet(sheet.name);
      if (!sameRows(rows, sheet.after) && !interrupted) return refused("changed", [], sheet.name);
    }
  } catch (error) {
    return refusedBy(error);
  }
  return commit(tools, record, (done) => writeBefore(tools.sheet, done), "taken-back");
}

/** Runs one direction of a record; on failure puts the workbook back to where that direction began. */
async function commit(
  tools: MendTools,
  record: JournalRecord,
  write: (record: JournalRecord) => Promise<void>,
  reached: "applied" | "taken-back",
): Promise<ActOutcome> {
  try {
    await write(record);
    const done: JournalRecord = { ...record, state: reached };
    await tools.journal.keep(done);
    return { kind: "done", entry: entryOf(done) };
  } catch (failure) {
    try {
      if (reached === "applied") {
        await writeBefore(tools.sheet, record);
        await tools.journal.drop(record.id);
      } else {
        await writeAfter(tools.sheet, record);
      }
      return refusedBy(failure);
    } catch {
      const pending: JournalRecord = { ...record, state: "pending-restore" };
      // The record was kept as "writing" before the first action, so a store that fails now loses nothing.
      await tools.journal.keep(pending).catch(() => undefined);
      return { kind: "pending-restore", entry: entryOf(pending), detail: wordsOf(failure) };
    }
  }
}

async function readBefore(
  tools: MendTools,
  title: string,
  plan: WritePlan,
  options: MendOptions,
): Promise<{ kind: "record"; record: JournalRecord } | { kind: "outcome"; outcome: ActOutcome }> {
  const stop = (outcome: ActOutcome) => ({ kind: "outcome", outcome }) as const;
  const { readOnly } = await tools.sheet.capabilities();
  if (readOnly !== null) return stop(refused("read-only", [], readOnly));

  const states = await tools.sheet.readCells(plan.cells.map((edit) => edit.at));
  const changed = states.filter((state, index) => state.text !== plan.cells[index].expect);
  if (changed.length > 0) return stop(refused("changed", changed));
  const formulas = states.filter((state) => state.formula !== null);
  if (formulas.length > 0) return stop(refused("formula", formulas));
  const mixed = states.filter((state) => state.mixedLettering);
  if (mixed.length > 0 && (options.mixed ?? "refuse") === "refuse") return stop(refused("mixed-lettering", mixed));
  const written = plan.cells
    .map((edit, index) => ({ edit, state: states[index] }))
    .filter(({ state }) => !state.mixedLettering || options.mixed === "accept");

  const sheets: JournalRecord["sheets"] = [];
  for (const edit of plan.sheets) {
    const before = await tools.sheet.readOwnSheet(edit.name);
    sheets.push({ name: edit.name, before: mutable(before), after: mutable(edit.rows), widths: [...edit.widths] });
  }
  const marks: JournalRecord["marks"] = [];
  for (const edit of plan.marks) {
    marks.push({ before: mutableMarks(await tools.sheet.readMarks(edit.sheet)), after: mutableMarks(edit) });
  }
  const heights: JournalRecord["heights"] = [];
  for (const edit of plan.heights) {
    const [{ height }] = await tools.sheet.readRowHeights(edit.sheet, [edit.row]);
    heights.push({ sheet: edit.sheet, row: edit.row, before: height, after: edit.height });
  }
  if (written.length + sheets.length + marks.length + heights.length === 0) return stop({ kind: "nothing-to-do" });
  return {
    kind: "record",
    record: {
      version: 1,
      ...tools.stamp(),
      title,
      state: "writing",
      cells: written.map(({ edit, state }) => ({
        at: { ...edit.at },
        before: { text: state.text, value: state.value, formula: state.formula, numberFormat: state.numberFormat },
        after: { text: edit.replace },
      })),
      sheets,
      marks,
      heights,
      stored: null,
    },
  };
}

/** Puts the act's own texts and sheets in place, in one batch of cells, and reads them back. */
async function writeAfter(sheet: SheetPort, record: JournalRecord): Promise<void> {
  const writes = record.cells.map(({ at, after }): CellWrite => ({
    at,
    value: after.text,
    formula: null,
    numberFormat: excelWouldConvert(after.text) ? "@" : null,
    numberFormatAfter: null,
  }));
  await writeAll(sheet, record, writes, "after");
  const states = await sheet.readCells(record.cells.map((cell) => cell.at));
  const wrong = states.find((state, index) => state.text !== record.cells[index].after.text || typeof state.value !== "string");
  if (wrong) throw new PortError("failed", `${wrong.at.sheet}!${wrong.at.row + 1}:${wrong.at.column + 1} reads back as ${JSON.stringify(wrong.text)}`);
}

/**
 * Puts everything back as it was before the act, and reads it back. What is as before already is
 * left alone: on a sheet that refused the act, a restore would be refused as well.
 */
async function writeBefore(sheet: SheetPort, whole: JournalRecord): Promise<void> {
  const record = await stillChanged(sheet, whole);
  const writes = record.cells.map(({ at, before }): CellWrite => {
    const asText = before.formula === null && typeof before.value === "string" && excelWouldConvert(before.value);
    return {
      at,
      value: before.value,
      formula: before.formula,
      numberFormat: asText ? "@" : before.numberFormat,
      numberFormatAfter: asText && before.numberFormat !== "@" ? before.numberFormat : null,
    };
  });
  await writeAll(sheet, record, writes, "before");
  const states = await sheet.readCells(record.cells.map((cell) => cell.at));
  const wrong = states.find((state, index) => state.value !== record.cells[index].before.value);
  if (wrong) throw new PortError("failed", `restoring ${wrong.at.sheet}!${wrong.at.row + 1}:${wrong.at.column + 1} reads back as ${JSON.stringify(wrong.text)}`);
}

/** The part of a record that is not (or no longer) as it was before. */
async function stillChanged(sheet: SheetPort, record: JournalRecord): Promise<JournalRecord> {
  const states = await sheet.readCells(record.cells.map((cell) => cell.at));
  const cells = record.cells.filter(({ before }, index) => {
    const { value, formula, numberFormat } = states[index];
    return value !== before.value || formula !== before.formula || numberFormat !== before.numberFormat;
  });
  const sheets: JournalRecord["sheets"] = [];
  for (const one of record.sheets) {
    if (!sameRows(await sheet.readOwnSheet(one.name), one.before)) sheets.push(one);
  }
  const marks: JournalRecord["marks"] = [];
  for (const one of record.marks) {
    const now = await sheet.readMarks(one.before.sheet);
    if (JSON.stringify(now.cells) !== JSON.stringify(one.before.cells)) marks.push(one);
  }
  const heights: JournalRecord["heights"] = [];
  for (const one of record.heights) {
    const [{ height }] = await sheet.readRowHeights(one.sheet, [one.row]);
    if (height !== one.before) heights.push(one);
  }
  const stored = record.stored && (await sheet.readStored()) !== record.stored.before ? record.stored : null;
  return { ...record, cells, sheets, marks, heights, stored };
}

async function writeAll(
  sheet: SheetPort,
  record: JournalRecord,
  cells: readonly CellWrite[],
  direction: "before" | "after",
): Promise<void> {
  if (cells.length > 0) await sheet.writeCells(cells);
  for (const one of record.sheets) {
    const rows = one[direction];
    if (rows !== null) await sheet.writeSheet(one.name, rows, one.widths);
    else if ((await sheet.readOwnSheet(one.name)) !== null) await sheet.removeSheet(one.name);
  }
  for (const one of record.marks) await sheet.writeMarks(one[direction]);
  for (const one of record.heights) await sheet.writeRowHeights(one.sheet, [{ row: one.row, height: one[direction] }]);
  if (record.stored) await sheet.writeStored(record.stored[direction]);
}

/** Writes Keifu's own part (settings) as an act that can be taken back like any other. */
export async function writeStoredAct(tools: MendTools, title: string, after: string | null): Promise<ActOutcome> {
  let record: JournalRecord;
  try {
    const { readOnly } = await tools.sheet.capabilities();
    if (readOnly !== null) return refused("read-only", [], readOnly);
    const before = await tools.sheet.readStored();
    if (before === after) return { kind: "nothing-to-do" };
    record = {
      version: 1,
      ...tools.stamp(),
      title,
      state: "writing",
      cells: [],
      sheets: [],
      marks: [],
      heights: [],
      stored: { before, after },
    };
    await tools.journal.keep(record);
  } catch (error) {
    return refusedBy(error);
  }
  return commit(
    tools,
    record,
    async () => {
      await tools.sheet.writeStored(after);
      if ((await tools.sheet.readStored()) !== after) throw new PortError("failed", "the settings read back differently");
    },
    "applied",
  );
}

function refused(reason: Refusal["reason"], cells: readonly CellState[] = [], detail = ""): Refusal {
  return { kind: "refused", reason, cells, detail };
}

function refusedBy(error: unknown): Refusal {
  const code = error instanceof PortError ? error.code : "failed";
  const reason = code === "protected" || code === "read-only" || code === "sheet-missing" ? code : "host";
  return refused(reason, [], wordsOf(error));
}

function wordsOf(error: unknown): string {
  return error instanceof PortError ? error.detail : error instanceof Error ? error.message : String(error);
}

function sameRows(a: Parameters<typeof textsOf>[0], b: Parameters<typeof textsOf>[0]): boolean {
  return JSON.stringify(textsOf(a)) === JSON.stringify(textsOf(b));
}

function textsOf(rows: readonly (readonly { readonly text: string }[])[] | null): string[][] | null {
  // Excel drops trailing blanks of a used range, so they say nothing about a change.
  return rows?.map((row) => row.map((cell) => cell.text).join("\t").trimEnd().split("\t")) ?? null;
}

type Rows = JournalRecord["sheets"][number]["before"];

function mutable(rows: Awaited<ReturnType<SheetPort["readOwnSheet"]>>): Rows {
  return rows?.map((row) => row.map((cell) => ({ ...cell }))) ?? null;
}

function mutableMarks(marks: Awaited<ReturnType<SheetPort["readMarks"]>>): JournalRecord["marks"][number]["before"] {
  return { ...marks, cells: marks.cells.map((cell) => ({ ...cell })) };
}
