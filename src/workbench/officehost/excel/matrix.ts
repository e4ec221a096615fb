import { areaContains, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../core/sheet/address";
import type { Cell } from "../model/cell";
import type { SheetModel } from "../model/sheet";
import { HostError, invalidArgument } from "../rpc/errors";

/** Excel's limit for one get. */
const MOST_CELLS = 5_000_000;

export const heightOf = (area: Area): number => area.bottom - area.top + 1;
export const widthOf = (area: Area): number => area.right - area.left + 1;

/** Whole rows or columns have no matrix: Excel answers null. */
export function isUnbounded(area: Area): boolean {
  return heightOf(area) === MAX_ROWS || widthOf(area) === MAX_COLUMNS;
}

/** One value a cell, row by row; null for whole rows or columns. */
export function readMatrix<T>(sheet: SheetModel, area: Area, read: (cell: Cell, row: number, column: number) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  if (heightOf(area) * widthOf(area) > MOST_CELLS) throw new HostError("ResponsePayloadSizeLimitExceeded", "The response is too large.");
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(sheet.cell(row, column), row, column));
    rows.push(line);
  }
  return rows;
}

/**
 * Calls back for every cell that a written matrix names: a single value goes to all cells, null
 * leaves its cell alone, another shape is refused before anything is written. Cells that a merge
 * covers take nothing: their content would be unseen.
 */
export function writeMatrix(sheet: SheetModel, area: Area, value: unknown, write: (row: number, column: number, value: unknown) => void): void {
  if (isUnbounded(area) && Array.isArray(value)) throw invalidArgument();
  const rows = heightOf(area);
  const columns = widthOf(area);
  let at: (y: number, x: number) => unknown = () => value;
  if (Array.isArray(value)) {
    const lines = value as unknown[];
    if (lines.length !== rows || lines.some((line) => !Array.isArray(line) || line.length !== columns)) throw invalidArgument();
    at = (y, x) => (lines[y] as unknown[])[x];
  }
  const merges = sheet.mergesTouching(area);
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      const one = at(y, x);
      const [row, column] = [area.top + y, area.left + x];
      if (one === null || one === undefined) continue;
      const merge = merges.find((candidate) => areaContains(candidate, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      write(row, column, one);
    }
  }
}
