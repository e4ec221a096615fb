import type { Markup, NonTextCell } from "../core/sheet/snapshot";
import { displayNumber, displayString } from "../core/sheet/number-format/display";
import { isDateFormat } from "../core/sheet/number-format/sections";
import type { CellModel, CellStyle, FontStyle, TextRun } from "./model";

/** What a person reads in a cell, and what it holds if that is no text. */
export interface ReadCell {
  /** Displayed text without struck-through words; line breaks are "\n". */
  readonly text: string;
  readonly nonText: NonTextCell | null;
  readonly markup: Markup | null;
}

/** Reads one cell as Excel displays it. */
export function readCell(cell: CellModel, style: CellStyle, date1904: boolean): ReadCell {
  const { value } = cell;
  switch (cell.kind) {
    case "blank":
      return { text: "", nonText: null, markup: null };
    case "text": {
      const { text, markup } = readMarkup(String(value), cell.runs, style.font);
      return { text: markup === "struck" ? text : displayString(text, style.numberFormat), nonText: null, markup };
    }
    default: {
      const kind = cell.kind === "number" && isDateFormat(style.numberFormat) ? "date" : cell.kind;
      const text = typeof value === "number" ? displayNumber(value, style.numberFormat, date1904) : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
      return { text, nonText: { kind, value, format: style.numberFormat }, markup: style.font.strike ? "struck" : null };
    }
  }
}

/** Whether writing the cell's text as one would lose some lettering, were it only another typeface for ①. */
export function hasMixedLettering(cell: CellModel, style: CellStyle): boolean {
  return cell.runs !== null && distinctLooks(cell.runs, style.font) > 1;
}

/**
 * 見え消し: struck runs are left out. Runs that differ in colour, weight, slant or underline alone are
 * "mixed": somebody marked a part of the text. A mere change of typeface or size, as Excel makes for
 * ① or for half-width letters, marks nothing.
 */
function readMarkup(text: string, runs: readonly TextRun[] | null, cellFont: FontStyle): { text: string; markup: Markup | null } {
  if (runs === null) return cellFont.strike ? { text: "", markup: "struck" } : { text, markup: null };
  const visible = runs.filter((run) => run.text.trim() !== "");
  if (visible.some((run) => (run.font ?? cellFont).strike)) {
    const kept = runs.filter((run) => !(run.font ?? cellFont).strike).map((run) => run.text);
    return { text: kept.join("").replace(/^\n+|\n+$/g, ""), markup: "struck" };
  }
  return { text, markup: distinctMarks(visible, cellFont) > 1 ? "mixed" : null };
}

function distinctMarks(runs: readonly TextRun[], cellFont: FontStyle): number {
  return new Set(
    runs.map((run) => {
      const { color, bold, italic, underline } = run.font ?? cellFont;
      // A run without a colour of its own is black, as is "automatic".
      return `${color === "#000000" ? null : color}|${bold}|${italic}|${underline}`;
    }),
  ).size;
}

function distinctLooks(runs: readonly TextRun[], cellFont: FontStyle): number {
  return new Set(runs.map((run) => JSON.stringify(run.font ?? cellFont))).size;
}
