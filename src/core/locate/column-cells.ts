import { areaContains, cellKey, type Area } from "../sheet/address";
import { mergeAt, textAt, type SheetSnapshot } from "../sheet/snapshot";
import type { LogicalColumn } from "./table";

/** A cell as people see it: its top-left address, all that it covers, and its text. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly text: string;
}

/** The cell that covers a place: the merged cell with its top-left text, or the cell itself. 0-based. */
export function seenCell(sheet: SheetSnapshot, row: number, column: number): SeenCell {
  const area = mergeAt(sheet, row, column) ?? { top: row, left: column, bottom: row, right: column };
  return { row: area.top, column: area.left, area, text: textAt(sheet, area.top, area.left) };
}

/** The filled cell that covers a place, or null where it is blank; blank cells are most of a sheet. */
function filledCell(sheet: SheetSnapshot, row: number, column: number, merged: Area | null): SeenCell | null {
  const text = merged ? textAt(sheet, merged.top, merged.left) : textAt(sheet, row, column);
  if (text.trim() === "") return null;
  const area = merged ?? { top: row, left: column, bottom: row, right: column };
  return { row: area.top, column: area.left, area, text };
}

function filledBetween(sheet: SheetSnapshot, row: number, left: number, right: number): SeenCell[] {
  const cells: SeenCell[] = [];
  for (let at = left; at <= right; ) {
    const merged = mergeAt(sheet, row, at);
    const cell = filledCell(sheet, row, at, merged);
    if (cell) cells.push(cell);
    at = (merged?.right ?? at) + 1;
  }
  return cells;
}

/**
 * The filled cells of a logical column that cover a row, left to right. A cell that begins
 * left of the column (a section title merged over the whole table) is not its own.
 */
export function cellsOfColumn(sheet: SheetSnapshot, column: LogicalColumn, row: number): readonly SeenCell[] {
  const cells = filledBetween(sheet, row, column.left, column.right);
  return cells.length > 0 && cells[0].column < column.left ? cells.slice(1) : cells;
}

const NONE: readonly SeenCell[] = [];

/** The filled cells of a logical column that begin in a row, left to right: `cellsOfColumn` without what comes down from above. */
export function cellsBegunIn(sheet: SheetSnapshot, column: LogicalColumn, row: number): readonly SeenCell[] {
  let cells: SeenCell[] | null = null;
  for (let at = column.left; at <= column.right; ) {
    const merged = mergeAt(sheet, row, at);
    if (!merged || (merged.top === row && merged.left >= column.left)) {
      const cell = filledCell(sheet, row, at, merged);
      if (cell && cells) cells.push(cell);
      else if (cell) cells = [cell];
    }
    at = (merged?.right ?? at) + 1;
  }
  return cells ?? NONE;
}

/** Whether any of the cells in a row of the area holds text. */
export function isBlankRow(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (seenCell(sheet, row, column).text.trim() !== "") return false;
  }
  return true;
}

/** Whether a cell holds a number, date, boolean or error instead of text. */
export function holdsNoText(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.nonText.has(cellKey(row, column));
}

/** The cells of a row, left to right, each merged cell once, blank ones left out. */
export function filledCells(sheet: SheetSnapshot, row: number): readonly SeenCell[] {
  const area = sheet.area;
  return area && areaContains(area, row, area.left) ? filledBetween(sheet, row, area.left, area.right) : [];
}

/** The distinct filled cells that stand over a column within a header block, top to bottom. */
export function headerPath(sheet: SheetSnapshot, block: { readonly top: number; readonly bottom: number }, column: number): readonly SeenCell[] {
  const path: SeenCell[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    const cell = seenCell(sheet, row, column);
    if (cell.text.trim() === "" || path.some((known) => known.row === cell.row && known.column === cell.column)) continue;
    path.push(cell);
  }
  return path;
}
