import type { EvidenceIndex } from "../evidence/model";
import type { Lineage, LineageLink } from "../lineage/model";
import type { ComparisonSheet, PolicyId } from "../plan/model";
import type { CellAddress, Span } from "../sheet/address";
import { draftHeading } from "./draft-heading";
import { draftItems } from "./draft-items";
import { writeStatement, type HouseStyle } from "./house-style";
import { EMPTY_SLOT, statementOrder, type SlotName, type TemplateId } from "./templates";

/** Where the words in a slot come from; "person" for what is left empty. */
export type SlotSource =
  | { readonly kind: "link"; readonly link: LineageLink }
  | { readonly kind: "policy-link"; readonly from: PolicyId; readonly to: PolicyId }
  | { readonly kind: "text"; readonly at: Span }
  | { readonly kind: "person" };

/** A filled slot, with the evidence it came from. */
export interface DraftSlot {
  readonly name: SlotName;
  readonly values: readonly string[];
  readonly sources: readonly SlotSource[];
}

/** One statement before it is written. */
export interface StatementPlan {
  readonly template: TemplateId;
  readonly slots: readonly DraftSlot[];
  /** A text of its own where no template fits: the counting forms for items without a number. */
  readonly text?: string;
}

export interface DraftStatement extends StatementPlan {
  readonly text: string;
}

/** A drafted note: what is known of one band of rows, in the house style. */
export interface Draft {
  readonly band: number;
  /** The note cell that it belongs to; null where the sheet has no note column. */
  readonly at: CellAddress | null;
  readonly statements: readonly DraftStatement[];
  /** All statements, a ・ list from two on. */
  readonly text: string;
  /** False while an empty 〈　〉 waits for a person. */
  readonly complete: boolean;
}

/**
 * Drafts the note of one band of rows from what is known: links, policies, the differences of
 * the texts. It never invents: a slot that only a person can fill is an empty 〈　〉.
 * @param band number of the band (see `ComparisonSheet.bands`)
 * @returns null when there is nothing to say: equal texts, a mere change of number, nothing known
 */
export function draftNote(sheet: ComparisonSheet, lineage: Lineage, evidence: EvidenceIndex, band: number, style: HouseStyle): Draft | null {
  const rows = sheet.bands[band];
  if (!rows) return null;
  const plans = rows.kind === "heading" ? draftHeading(sheet, lineage, rows) : rows.kind === "item" ? draftItems(sheet, lineage, evidence, rows) : [];
  if (plans.length === 0) return null;
  const statements = [...plans]
    .sort((a, b) => statementOrder(a.template) - statementOrder(b.template))
    .map((plan) => ({ ...plan, text: plan.text ?? writeStatement(style, plan.template, valuesOf(plan)) }));
  const text = joinStatements(statements.map((statement) => statement.text));
  return { band, at: noteCell(sheet, band), statements, text, complete: !text.includes(EMPTY_SLOT) };
}

/** Numbers of the bands of headings and items that have no note yet (a 区分 alone is no note). */
export function bandsWithoutNote({ bands, notes }: ComparisonSheet): readonly number[] {
  const isBlank = (note: number) => notes[note].column === "change-kind" || notes[note].text.trim() === "";
  return bands.filter((band) => (band.kind === "item" || band.kind === "heading") && band.notes.every(isBlank)).map(({ number }) => number);
}

/** Drafts for every band that has no note yet. */
export function draftAll(sheet: ComparisonSheet, lineage: Lineage, evidence: EvidenceIndex, style: HouseStyle): readonly Draft[] {
  return bandsWithoutNote(sheet).flatMap((number) => draftNote(sheet, lineage, evidence, number, style) ?? []);
}

/** Statements as one note: a ・ list from two on. */
export function joinStatements(statements: readonly string[]): string {
  return statements.length > 1 ? statements.map((statement) => `・${statement}`).join("\n") : (statements[0] ?? "");
}

function valuesOf(plan: StatementPlan): Partial<Record<SlotName, readonly string[] | "unknown">> {
  return Object.fromEntries(plan.slots.map(({ name, values }) => [name, values.length > 0 ? values : "unknown"]));
}

/** The cell of a band's remark: where one stands already (not beside a bullet below), else the note column in the band's first row. */
export function noteCell(sheet: ComparisonSheet, band: number): CellAddress | null {
  const rows = sheet.bands[band];
  const isHere = (note: number) => sheet.notes[note].column === "remark" && sheet.bands[sheet.notes[note].band].notes.includes(note);
  const existing = sheet.notes[rows.notes.find(isHere) ?? -1];
  if (existing) return existing.at;
  const column = sheet.table.columns.notes[0];
  return column ? { sheet: sheetOfBand(sheet, band), row: rows.top, column: column.left } : null;
}

/** A table may go over several sheets: the band is where its items or headings are. */
function sheetOfBand(sheet: ComparisonSheet, band: number): string {
  const item = [...sheet.next.items, ...sheet.current.items].find((candidate) => candidate.band === band);
  if (item) return item.at.sheet;
  const places = [...sheet.current.policies, ...sheet.next.policies].flatMap((policy) => policy.places);
  return places.find((place) => place.band === band)?.at.sheet ?? sheet.table.sheet;
}
