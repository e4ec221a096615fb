import type { Page } from "playwright-core";
import type { CellAddress } from "../../src/core/sheet/address";
import { pick } from "../accuracy/edit-snapshot";

export interface HastyEdit {
  readonly at: CellAddress;
  /** "" empties the cell. */
  readonly text: string;
}

/** The department column of a big plan. */
const DEPARTMENTS = 3;

/** What a person does to a cell of an item's row: empties a department, loses a ○ or a number, puts things back. */
export function editedText(text: string, column: number, original: string, random: () => number): string {
  if (text !== original) return original;
  if (column === DEPARTMENTS) return "";
  return pick([text.replace("○", ""), text.replace(/-\d+/, "-99"), "", `${text}あわせて周知します。`], random) ?? text;
}

/** Makes all edits at once, each with its event, as a person who is faster than the pause. */
export function typeAtOnce(page: Page, edits: readonly HastyEdit[]): Promise<void> {
  return page.evaluate((list) => {
    const workbook = window.officeHostBridge?.host?.workbook;
    if (!workbook) return;
    const sheet = workbook.active;
    for (const { at, text } of list) {
      workbook.change(() => {
        workbook.putCell(sheet, at.row, at.column, { ...sheet.cell(at.row, at.column), value: text === "" ? null : text });
        workbook.note({ kind: "cells", sheet: sheet.id, area: { top: at.row, left: at.column, bottom: at.row, right: at.column }, source: "user" });
      });
    }
  }, edits);
}
