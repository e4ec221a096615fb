import type { CheckedTable } from "../../core/check/result";
import { diffTexts, type DiffSegment } from "../../core/evidence/diff";
import { draftNote, noteCell, type Draft, type SlotSource } from "../../core/notes/draft";
import { bracketsOf, houseStyle, type HouseStyle } from "../../core/notes/house-style";
import { unsaid } from "../../core/notes/unsaid";
import { insertNote, type Placement } from "../../core/notes/insertion";
import type { CellEdit } from "../../core/fixes/edit";
import type { Band, Item, ItemId, Policy, PolicyId } from "../../core/plan/model";
import type { Settings } from "../../core/settings/schema";
import { formatCell, type CellAddress, type Span } from "../../core/sheet/address";
import { textAt } from "../../core/sheet/snapshot";
import { fill } from "../../core/report/fill";
import type { FullTexts } from "../texts/texts";
import { itemsOf } from "./listed-finding";

/** An entry of one side as the row shows it. */
export interface RowEntry {
  readonly label: string;
  readonly text: string;
  readonly at: Span;
}

/** 変更経過 of one band of rows: both texts, what stands in the note cell, and the draft. */
export interface NoteRow {
  readonly band: Band;
  readonly current: readonly RowEntry[];
  readonly next: readonly RowEntry[];
  /** Difference of the joined texts; empty where one side has none. */
  readonly segments: readonly DiffSegment[];
  readonly noteAt: CellAddress | null;
  readonly noteText: string;
  readonly draft: Draft | null;
}

/** The style that notes of this table are written in. */
export function styleOf(table: CheckedTable, settings: Settings): HouseStyle {
  return houseStyle(settings.wording, bracketsOf(table.sheet.notes));
}

/** The band of rows that a cell lies in, or null outside of the table's headings and items. */
export function bandAt(table: CheckedTable, cell: CellAddress | null): Band | null {
  if (!cell || cell.sheet !== table.table.sheet) return null;
  return table.sheet.bands.find(({ top, bottom, kind }) => cell.row >= top && cell.row <= bottom && (kind === "item" || kind === "heading")) ?? null;
}

/** The nearest band before or after with something to write a note on. */
export function neighbourBand(table: CheckedTable, band: Band, step: 1 | -1): Band | null {
  const { bands } = table.sheet;
  for (let number = band.number + step; number >= 0 && number < bands.length; number += step) {
    if (bands[number].kind === "item" || bands[number].kind === "heading") return bands[number];
  }
  return null;
}

/** What the row of a band shows. Partners that stand elsewhere in the sheet are found through the lineage. */
export function noteRow(table: CheckedTable, band: Band, settings: Settings): NoteRow {
  const { sheet, lineage, evidence, snapshot } = table;
  const items = itemsOf(table);
  const entries = (ids: readonly ItemId[]) => ids.flatMap((id) => items.get(id) ?? []).map(entryOfItem);
  const policies = new Map([...sheet.current.policies, ...sheet.next.policies].map((policy) => [policy.id, policy]));
  const headings = (ids: readonly PolicyId[]) => ids.flatMap((id) => policies.get(id) ?? []).map(entryOfPolicy);
  const links = lineage.links;
  const currentIds = band.current.length > 0 ? band.current : links.filter(({ to }) => to.some((id) => band.next.includes(id))).flatMap(({ from }) => from);
  const nextIds = band.next.length > 0 ? band.next : links.filter(({ from }) => from.some((id) => band.current.includes(id))).flatMap(({ to }) => to);
  const current = [...headings(band.currentHeadings), ...entries([...new Set(currentIds)])];
  const next = [...headings(band.nextHeadings), ...entries([...new Set(nextIds)])];
  const joined = (side: readonly RowEntry[]) => side.map(({ text }) => text).join("\n");
  const noteAt = noteCell(sheet, band.number);
  const noteText = noteAt ? textAt(snapshot, noteAt.row, noteAt.column) : "";
  const draft = draftNote(sheet, lineage, evidence, band.number, styleOf(table, settings));
  return {
    band,
    current,
    next,
    segments: current.length > 0 && next.length > 0 ? diffTexts(joined(current), joined(next)) : [],
    noteAt,
    noteText,
    draft: draft && unsaid(draft, noteText),
  };
}

function entryOfItem({ label, text, at }: Item): RowEntry {
  return { label, text, at };
}

function entryOfPolicy({ label, title, at }: Policy): RowEntry {
  return { label, text: title, at };
}

/** The edit that puts a note into its cell; null where nothing would change. */
export function noteEdit(at: CellAddress, existing: string, note: string, placement: Placement): CellEdit | null {
  const replace = insertNote(existing, note, placement);
  return replace === existing ? null : { type: "cell", at, expect: existing, replace };
}

/** Where the words of a draft come from, one sentence a source. */
export function draftSources(table: CheckedTable, draft: Draft, texts: FullTexts): readonly string[] {
  const items = itemsOf(table);
  const labels = (ids: readonly ItemId[]) => ids.map((id) => items.get(id)?.label || texts.notes.unnumbered).join(texts.noTable.listSeparator);
  const policies = new Map([...table.sheet.current.policies, ...table.sheet.next.policies].map((policy) => [policy.id, policy.label]));
  const said = (source: SlotSource): string => {
    switch (source.kind) {
      case "link":
        return fill(source.link.from.length === 0 ? texts.notes.sourceNew : source.link.to.length === 0 ? texts.notes.sourceGone : texts.notes.sourceLink, {
          from: labels(source.link.from),
          to: labels(source.link.to),
        });
      case "policy-link":
        return fill(texts.notes.sourcePolicy, { from: policies.get(source.from) ?? "", to: policies.get(source.to) ?? "" });
      case "text":
        return fill(texts.notes.sourceText, { cell: formatCell(source.at) });
      case "person":
        return texts.notes.sourcePerson;
    }
  };
  return [...new Set(draft.statements.flatMap(({ slots }) => slots.flatMap(({ sources }) => sources.map(said))))];
}
