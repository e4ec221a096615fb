import type { CheckedTable } from "../../core/check/result";
import type { CellEdit } from "../../core/fixes/edit";
import { bandsWithoutNote, draftNote, type Draft } from "../../core/notes/draft";
import { applyRestatements, restatements } from "../../core/notes/standardise";
import type { Settings } from "../../core/settings/schema";
import { formatCell } from "../../core/sheet/address";
import { textAt } from "../../core/sheet/snapshot";
import { styleOf } from "./note-row";

/** One note to be written, to be ticked or not. */
export interface BatchLine {
  readonly id: string;
  readonly place: string;
  /** What the row is about: its numbers. */
  readonly about: string;
  readonly edit: CellEdit;
  /** No 〈　〉 waits for a person: ticked from the start. */
  readonly complete: boolean;
}

function lineOf(table: CheckedTable, draft: Draft): BatchLine | null {
  const { at } = draft;
  if (!at) return null;
  const { sheet, snapshot } = table;
  const band = sheet.bands[draft.band];
  const ids: readonly string[] = [...band.current, ...band.next, ...band.currentHeadings, ...band.nextHeadings];
  const labels = [...sheet.current.policies, ...sheet.next.policies, ...sheet.current.items, ...sheet.next.items].filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return {
    id: `${at.sheet}!${formatCell(at)}`,
    place: formatCell(at),
    about: labels.filter((label) => label !== "").join(" → "),
    edit: { type: "cell", at, expect: textAt(snapshot, at.row, at.column), replace: draft.text },
    complete: draft.complete,
  };
}

/** How long a slice of work may hold up the page. */
const SLICE_MS = 30;

export interface SliceOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
  /** Milliseconds, and a pause in which the page can breathe. */
  readonly now: () => number;
  readonly breathe: () => Promise<void>;
}

/**
 * Drafts for every row without a note, in slices so that the page stays alive.
 * @returns the lines, or null when it was cancelled
 */
export async function draftBatch(table: CheckedTable, settings: Settings, { signal, onProgress, now, breathe }: SliceOptions): Promise<readonly BatchLine[] | null> {
  const bands = bandsWithoutNote(table.sheet);
  const style = styleOf(table, settings);
  const lines: BatchLine[] = [];
  let sliceStart = now();
  for (const [done, band] of bands.entries()) {
    if (now() - sliceStart > SLICE_MS) {
      onProgress(done, bands.length);
      await breathe();
      sliceStart = now();
    }
    if (signal.aborted) return null;
    const draft = draftNote(table.sheet, table.lineage, table.evidence, band, style);
    const line = draft && lineOf(table, draft);
    if (line) lines.push(line);
  }
  return lines;
}

/** Existing notes that say a standard thing in other words, with the standard wording. */
export function standardBatch(table: CheckedTable, settings: Settings): readonly BatchLine[] {
  const context = { sheet: table.sheet, lineage: table.lineage, style: styleOf(table, settings) };
  return table.sheet.notes.flatMap(({ at, text }, index) => {
    const changes = restatements(context, index);
    if (changes.length === 0) return [];
    const replace = applyRestatements(text, changes);
    return [{ id: `${at.sheet}!${formatCell(at)}`, place: formatCell(at), about: "", edit: { type: "cell" as const, at, expect: text, replace }, complete: true }];
  });
}

/** The edits of the lines that are ticked. */
export function tickedEdits(lines: readonly BatchLine[], ticked: ReadonlySet<string>): readonly CellEdit[] {
  return lines.filter(({ id }) => ticked.has(id)).map(({ edit }) => edit);
}
