import { cellKey } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { SeenCell } from "../locate/column-cells";
import type { ItemNumber, NumberStyle } from "../notation/syntax";

/** Days from Excel's day 0 (1899-12-30) to the epoch of JavaScript's calendar arithmetic. */
const EXCEL_EPOCH = 25569;
const DAY = 86_400_000;

/** (100) and beyond are amounts, not numbers of items. */
const LARGEST_NEGATIVE = 99;

/**
 * The number that a person typed before Excel took it for a date or an amount: 1-3 became 1月3日,
 * 1-1-2 became 2001/1/2, (1) became -1.
 * @returns null for a cell that holds neither
 */
export function numberOfConvertedCell(sheet: SheetSnapshot, cell: SeenCell): ItemNumber | null {
  const held = sheet.nonText.get(cellKey(cell.row, cell.column));
  if (held?.kind === "number") return parenthesised(held.value) ? numberOf(cell, [-Number(held.value)], "parenthesised") : null;
  if (held?.kind !== "date") return null;
  const path = monthAndDay(cell.text) ?? pathOfSerial(held.value, held.format);
  return path && numberOf(cell, path, "plain");
}

function parenthesised(value: number | boolean | string): boolean {
  return typeof value === "number" && Number.isInteger(value) && value < 0 && value >= -LARGEST_NEGATIVE;
}

function numberOf(cell: SeenCell, path: readonly number[], style: NumberStyle): ItemNumber {
  return {
    start: 0,
    end: cell.text.length,
    path,
    key: path.join("-"),
    label: cell.text,
    styles: path.map(() => style),
    levelWords: path.map(() => ""),
  };
}

function monthAndDay(text: string): readonly number[] | null {
  const match = /^\s*([0-9]{1,2})(?:月([0-9]{1,2})日|\/([0-9]{1,2}))\s*$/.exec(text.normalize("NFKC"));
  return match ? [Number(match[1]), Number(match[2] ?? match[3])] : null;
}

function pathOfSerial(value: number | boolean | string, format: string): readonly number[] | null {
  if (typeof value !== "number") return null;
  const date = new Date((Math.floor(value) - EXCEL_EPOCH) * DAY);
  const monthDay = [date.getUTCMonth() + 1, date.getUTCDate()];
  const year = date.getUTCFullYear();
  // Three parts are shown with their year; two parts take the year in which they were typed, and hide it.
  return /y|g|e/i.test(format) && year > 2000 && year < 2020 ? [year - 2000, ...monthDay] : monthDay;
}

/**
 * 1.10 typed into a cell is the number 1.1: what comes again where 1.9 has been is the tenth.
 * @param number the number of a label whose cell holds no text
 * @param previous the number before it on the same side, as read so far
 */
export function restoreTrailingZero(number: ItemNumber, previous: ItemNumber | null): ItemNumber {
  if (number.path.length < 2 || !previous) return number;
  const last = number.path.length - 1;
  const sameParent = number.path.length === previous.path.length && number.path.slice(0, last).every((value, level) => value === previous.path[level]);
  const restored = number.path[last] * 10;
  if (!sameParent || number.path[last] > 9 || previous.path[last] !== restored - 1) return number;
  const path = [...number.path.slice(0, last), restored];
  return { ...number, path, key: path.join("-") };
}
