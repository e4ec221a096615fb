import { cellKey, type Area } from "../../core/sheet/address";
import type { SheetModel } from "../officehost/model/sheet";
import type { GridLines } from "./lines";
import { mergesByCell } from "./merge-index";

/** A cell to draw: its place, and how many drawn rows and columns it covers. */
export interface DrawnCell {
  /** The cell that holds the text: a merge's top left, wherever it is drawn. */
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/**
 * The cells of one drawn row. A merge that begins above the window is drawn from the window's first
 * row on, cut to it: its text stays in sight and no rows need drawing for its sake.
 * @param drawn the indexes of the rows in the window, ascending; hidden ones are not among them
 * @param at the place in `drawn` of the row to draw
 */
export function cellsOfRow(sheet: SheetModel, lines: GridLines, drawn: readonly number[], at: number): readonly DrawnCell[] {
  const row = drawn[at];
  const merges = mergesByCell(sheet.state.merges);
  const cells: DrawnCell[] = [];
  for (let column = 0; column < lines.widths.length; column++) {
    if (lines.widths[column] === 0) continue;
    const area = merges.get(cellKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
    const firstRow = at === 0 || drawn[at - 1] < area.top;
    const firstColumn = lines.widths.findIndex((width, index) => index >= area.left && width > 0) === column;
    if (!firstRow || !firstColumn) continue;
    cells.push({
      row: area.top,
      column: area.left,
      area,
      rowSpan: drawn.filter((each) => each >= row && each <= area.bottom).length,
      columnSpan: lines.widths.slice(area.left, area.right + 1).filter((width) => width > 0).length,
    });
  }
  return cells;
}
