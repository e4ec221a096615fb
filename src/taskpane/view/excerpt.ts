import type { Span } from "../../core/sheet/address";
import { graphemes } from "./graphemes";

/** A cell's text around the stretch that a finding is about. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Graphemes shown on either side of the marked stretch. */
const AROUND = 24;

/** The last (or first) graphemes of a text, with … where something was left out. */
function shorten(text: string, keep: "start" | "end"): string {
  const parts = graphemes(text);
  if (parts.length <= AROUND) return text;
  return keep === "end" ? `…${parts.slice(-AROUND).join("")}` : `${parts.slice(0, AROUND).join("")}…`;
}

/**
 * The text of a cell with the span marked, shortened on both sides.
 * @param text the cell's displayed text; the span's offsets are UTF-16 units in it
 * @returns null for a blank cell. Without a stretch nothing is marked.
 */
export function excerptOf(text: string, span: Span): Excerpt | null {
  if (text === "") return null;
  if (span.start === undefined || span.end === undefined || span.start >= span.end) {
    return { before: graphemes(text).length <= 3 * AROUND ? text : `${graphemes(text).slice(0, 3 * AROUND).join("")}…`, marked: "", after: "" };
  }
  return {
    before: shorten(text.slice(0, span.start), "end"),
    marked: text.slice(span.start, span.end),
    after: shorten(text.slice(span.end), "start"),
  };
}
