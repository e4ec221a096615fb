/**
 * Places in a workbook. Rows and columns are 0-based everywhere inside Keifu;
 * only the text forms ("F36") are 1-based, as people say them.
 */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; all four edges are inclusive and 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A cell, or a stretch of its text. `start` (inclusive) and `end` (exclusive) are
 * UTF-16 units in the cell's displayed text, exactly as it was read.
 */
export interface Span extends CellAddress {
  readonly start?: number;
  readonly end?: number;
}

/** The widest sheet that Excel knows: 16,384 columns, 1,048,576 rows. */
export const MAX_COLUMNS = 16384;
export const MAX_ROWS = 1048576;

/** One number for a cell of one sheet; unique and ordered row by row. */
export function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

/** The letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The 0-based column of its letters ("A" → 0, "aa" → 26), or null if they name no column. */
export function parseColumn(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= MAX_COLUMNS ? column - 1 : null;
}

/** A cell as people say it: row 35, column 5 → "F36". */
export function formatCell(cell: { readonly row: number; readonly column: number }): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** An area as people say it: "A6:H73", or "A6" for one cell. */
export function formatArea(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  const last = formatCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/**
 * Reads "F36" or "$F$36" (no sheet name).
 * @returns 0-based row and column, or null if the text names no cell
 */
export function parseCell(text: string): { row: number; column: number } | null {
  const plain = parsePlainCell(text);
  if (plain) return plain;
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text.trim());
  if (!match) return null;
  const column = parseColumn(match[1]);
  const row = Number(match[2]) - 1;
  return column === null || row >= MAX_ROWS ? null : { row, column };
}

/** "F36" and nothing else, as a file writes each of its cells: a pattern would take a third of the reading of a large file. */
function parsePlainCell(text: string): { row: number; column: number } | null {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
  if (at === 0 || at > 3 || column > MAX_COLUMNS || text.charCodeAt(at) === 48) return null;
  const digits = at;
  let row = 0;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) row = row * 10 + code - 48;
  return at === digits || at < text.length || row > MAX_ROWS ? null : { row: row - 1, column: column - 1 };
}

/**
 * Reads "A6:H73" or "F36" (no sheet name).
 * @returns the 0-based, inclusive area with its corners in order, or null
 */
export function parseArea(text: string): Area | null {
  const [from, to = from, ...rest] = text.split(":");
  const a = parseCell(from);
  const b = parseCell(to);
  if (!a || !b || rest.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** A cell of another sheet in Excel's own spelling: 'Sheet'!A1, quotes doubled. */
export function formatQualifiedCell(cell: CellAddress): string {
  return `'${cell.sheet.replaceAll("'", "''")}'!${formatCell(cell)}`;
}

/** Reads 'Sheet'!A1 or Sheet!A1; null for anything else. */
export function parseQualifiedCell(text: string): CellAddress | null {
  const bang = text.lastIndexOf("!");
  const place = bang > 0 ? parseCell(text.slice(bang + 1)) : null;
  return place && { sheet: text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'"), ...place };
}

/** Whether a cell lies in an area (same sheet assumed). */
export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Whether two cell addresses name the same cell. */
export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}
