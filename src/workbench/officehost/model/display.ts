import { displayNumber, displayString } from "../../../core/sheet/number-format/display";
import { isError, type Cell } from "./cell";

/** Excel's day 0 is 1899-12-30 for every date after its invented 1900-02-29. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial day number of a calendar date (month 1–12). */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** The text that a cell shows, as Excel's `range.text` gives it. */
export function displayText(cell: Cell): string {
  const { value, style } = cell;
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? displayNumber(value, style.numberFormat, false) : displayString(value, style.numberFormat);
}
