import type { CellEdit, Fix } from "../../fixes/edit";
import { bracketsOf, houseStyle, type HouseStyle } from "../../notes/house-style";
import { draftNote, noteCell, type Draft } from "../../notes/draft";
import { insertNote } from "../../notes/insertion";
import { oncePer } from "../../once";
import type { CellAddress } from "../../sheet/address";
import { textAt } from "../../sheet/snapshot";
import type { RuleContext } from "../rule";
import { contradicts } from "./contrary";
import { cellName } from "./naming";

/** The house style of this sheet: the city's wording, the sheet's brackets. */
export const styleOf = oncePer(({ sheet, settings }: RuleContext): HouseStyle => houseStyle(settings.wording, bracketsOf(sheet.notes)));

/** The note that Keifu would write for a band, or null. */
export function draftOf(context: RuleContext, band: number): Draft | null {
  return draftNote(context.sheet, context.lineage, context.evidence, band, styleOf(context));
}

/** Where a band's note is written; null where the sheet has no note column. */
export function noteCellOf(context: RuleContext, band: number): CellAddress | null {
  return noteCell(context.sheet, band);
}

/**
 * The edit that adds a note to a cell, keeping what stands there; null where that says the contrary, and where the cell
 * is not on the sheet that was read.
 */
export function addNote({ snapshot }: RuleContext, at: CellAddress, note: string): CellEdit | null {
  if (at.sheet !== snapshot.name) return null;
  const existing = textAt(snapshot, at.row, at.column);
  if (contradicts(existing, note)) return null;
  return { type: "cell", at, expect: existing, replace: insertNote(existing, note, "append") };
}

/** A fix that writes a note into a band's note cell; none where there is no such cell. */
export function noteFix(context: RuleContext, band: number, note: string, titleId: string, applicability: Fix["applicability"]): readonly Fix[] {
  const at = noteCellOf(context, band);
  const edit = at && addNote(context, at, note);
  return at && edit ? [{ titleId, data: { cell: cellName(context.sheet, at), note }, applicability, edits: [edit] }] : [];
}
