import { MAX_COLUMNS } from "../../core/sheet/address";
import { displayText } from "../officehost/model/display";
import type { SheetModel } from "../officehost/model/sheet";
import type { Cell } from "../officehost/model/cell";

const PIXELS_PER_POINT = 96 / 72;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
const FEWEST_ROWS = 40;
const FEWEST_COLUMNS = 10;
/** Wider sheets are shown up to here; the pane reads them whole all the same. */
export const MOST_COLUMNS = 256;
const CELL_PADDING = 6;

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** The rows and columns of a sheet as the grid draws them: pixels by 0-based index; 0 is hidden. */
export interface GridLines {
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** Left edges of the columns, with the right edge of the last one at the end. */
  readonly lefts: readonly number[];
}

/** A letter's width in ems: East Asian letters are square, the rest about half of it. */
function widthInEms(text: string): number {
  let ems = 0;
  for (const letter of text) ems += letter.codePointAt(0)! < 0x2e80 && !/[①-㊿○●→⇒]/.test(letter) ? 0.55 : 1;
  return ems;
}

/** The height that Excel would give a row for this cell, which wraps its text. */
function wrappedHeight(cell: Cell, width: number): number {
  const size = pixels(cell.style.font.size);
  const perLine = Math.max(1, (width - CELL_PADDING) / size);
  const lines = displayText(cell)
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthInEms(line) / perLine)), 0);
  return Math.ceil(lines * size * 1.35) + 4;
}

/** Rows without a height of their own follow their wrapped texts, as in Excel; merged cells do not count. */
function followText(sheet: SheetModel, heights: number[], widths: readonly number[]): void {
  const inMerge = new Set(sheet.state.merges.map(({ top, left }) => top * MAX_COLUMNS + left));
  for (const [key, cell] of sheet.state.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const width = widths[key % MAX_COLUMNS];
    const followsText = width > 0 && heights[row] > 0 && (sheet.state.rows.get(row)?.height ?? null) === null;
    if (!followsText || !cell.style.wrapText || inMerge.has(key)) continue;
    heights[row] = Math.max(heights[row], wrappedHeight(cell, width));
  }
}

function measure(sheet: SheetModel): GridLines {
  const used = sheet.usedArea(false) ?? { bottom: -1, right: -1 };
  const rows = Math.max(used.bottom + 1 + SPARE_ROWS, FEWEST_ROWS);
  const columns = Math.min(Math.max(used.right + 1 + SPARE_COLUMNS, FEWEST_COLUMNS), MOST_COLUMNS);
  const widths = Array.from({ length: columns }, (_, column) => pixels(sheet.columnWidth(column)));
  const heights = Array.from({ length: rows }, (_, row) => pixels(sheet.rowHeight(row)));
  followText(sheet, heights, widths);
  const lefts = [0];
  for (const width of widths) lefts.push(lefts[lefts.length - 1] + width);
  return { heights, widths, lefts };
}

const measured = new WeakMap<SheetModel, { readonly state: SheetModel["state"]; readonly edits: number; readonly lines: GridLines }>();

/** How far the grid goes and how large its rows and columns are; measured anew after each change only. */
export function gridLines(sheet: SheetModel): GridLines {
  const { state, edits } = sheet;
  const last = measured.get(sheet);
  if (last?.state === state && last.edits === edits) return last.lines;
  const lines = measure(sheet);
  measured.set(sheet, { state, edits, lines });
  return lines;
}
