import type { Markup, NonTextCell } from "../core/sheet/snapshot";
import { displayNumber, displayString } from "../core/sheet/number-format/display";
import { isDateFormat } from "../core/sheet/number-format/sections";

/** One cell as a loaded range gives it. */
export interface RawCell {
  readonly value: unknown;
  /** Displayed text as Excel gives it. */
  readonly text: string;
  /** Excel.RangeValueType. */
  readonly type: string;
  readonly format: string;
}

/** The lettering of one cell; null where its text mixes it. Members that were not asked for are undefined. */
export interface RawLettering {
  readonly strikethrough?: boolean | null;
  readonly color?: string | null;
  readonly bold?: boolean | null;
  readonly italic?: boolean | null;
  readonly underline?: string | null;
}

export interface ReadCell {
  readonly text: string;
  readonly nonText: NonTextCell | null;
}

/** Excel gives CRLF or CR for some line breaks that came from elsewhere. */
const unifyBreaks = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

/** Excel shows number signs where a column is too narrow: they are not what the cell says. */
const isCrowdedOut = (text: string): boolean => /^#+$/.test(text);

/** What a person reads in a cell, and what it holds if that is no text. */
export function readCell({ value, text, type, format }: RawCell): ReadCell {
  if (type === "Empty") return { text: "", nonText: null };
  if (typeof value === "number") {
    const kind = isDateFormat(format) ? "date" : "number";
    return { text: isCrowdedOut(text) ? displayNumber(value, format) : text, nonText: { kind, value, format } };
  }
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", nonText: { kind: "boolean", value, format } };
  const words = String(value);
  if (type === "Error") return { text: words, nonText: { kind: "error", value: words, format } };
  // The value, not Excel's own text: that turns into ##### where a long text stands in a cell formatted as text.
  return { text: displayString(unifyBreaks(words), format), nonText: null };
}

/** Whether the text was marked up by hand: struck through as a whole, or lettered in more than one way. */
export function markupOf(lettering: RawLettering): Markup | null {
  if (lettering.strikethrough === true) return "struck";
  return Object.values(lettering).some((property) => property === null) ? "mixed" : null;
}

/** The text without struck-through words; a number or a date cannot lose a part of itself. */
export function visibleText(text: string, nonText: NonTextCell | null, markup: Markup | null): string {
  return markup === "struck" && nonText === null ? "" : text;
}
