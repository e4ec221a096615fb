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

/**
 * The filled cells of a logical column that cover a row, left to right. A cell that begins
 * left of the column (a section title merged over the whole table) is not its own.
 */
export function cellsOfColumn(sheet: SheetSnapshot, column: LogicalColumn, row: number): readonly SeenCell[] {
  const cells: SeenCell[] = [];
  for (let at = column.left; at <= column.right; ) {
    const cell = seenCell(sheet, row, at);
    if (cell.column >= column.left && cell.text.trim() !== "") cells.push(cell);
    at = Math.max(cell.area.right, at) + 1;
  }
  return cells;
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
  if (!area || !areaContains(area, row, area.left)) return [];
  const cells: SeenCell[] = [];
  for (let column = area.left; column <= area.right; ) {
    const cell = seenCell(sheet, row, column);
    if (cell.text.trim() !== "") cells.push(cell);
    column = Math.max(cell.area.right, column) + 1;
  }
  return cells;
}
