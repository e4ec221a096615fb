import { MAX_COLUMNS, MAX_ROWS, parseArea, parseCell, parseColumn, formatArea, type Area } from "../../../core/sheet/address";
import type { SheetModel } from "../model/sheet";
import { invalidArgument } from "../rpc/errors";

/** Readers of arguments: what does not fit is Excel's InvalidArgument. */

export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function integer(value: unknown, min = 0, max = Infinity): number {
  const given = number(value);
  if (!Number.isInteger(given) || given < min || given > max) throw invalidArgument();
  return given;
}

export function boolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

/** "#RRGGBB", also for the names and short forms that people write. */
export function color(value: unknown): string {
  const given = text(value).trim();
  if (/^#[0-9a-f]{6}$/i.test(given)) return given.toUpperCase();
  const named: Readonly<Record<string, string>> = { red: "#FF0000", black: "#000000", white: "#FFFFFF", yellow: "#FFFF00", blue: "#0000FF", orange: "#FFA500" };
  const known = named[given.toLowerCase()];
  if (!known) throw invalidArgument();
  return known;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** "A1:B2", "A:C", "3:5", with or without a sheet's name in front; null or "" is the whole sheet. */
export function area(value: unknown): Area {
  if (value === null || value === undefined || value === "") return WHOLE_SHEET;
  const bare = text(value).replace(/^('(?:[^']|'')*'|[^'!]+)!/, "").replaceAll("$", "");
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows) return { ...WHOLE_SHEET, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  const [left, right] = columns ? [parseColumn(columns[1]), parseColumn(columns[2])] : [null, null];
  if (left !== null && right !== null) return { ...WHOLE_SHEET, left, right };
  const found = parseArea(bare);
  if (!found) throw invalidArgument();
  return found;
}

/** "A1,B2:C3": several areas of one sheet. Excel stops at 8,192 characters. */
export function areas(value: unknown): readonly Area[] {
  const given = text(value);
  if (given.length > 8192) throw invalidArgument();
  return given.split(",").map((part) => area(part.trim()));
}

/** A sheet's name as Excel spells it in addresses. */
export function quotedName(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseCell(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

export function fullAddress(sheet: SheetModel, place: Area): string {
  const { top, left, bottom, right } = place;
  if (top === 0 && bottom === MAX_ROWS - 1) {
    const [first, last] = [left, right].map((column) => formatArea({ top: 0, left: column, bottom: 0, right: column }).replace(/\d+$/, ""));
    return `${quotedName(sheet.name)}!${first}:${last}`;
  }
  if (left === 0 && right === MAX_COLUMNS - 1) return `${quotedName(sheet.name)}!${top + 1}:${bottom + 1}`;
  return `${quotedName(sheet.name)}!${formatArea(place)}`;
}
