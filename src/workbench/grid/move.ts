import { cellKey, type Area } from "../../core/sheet/address";
import type { SheetModel } from "../officehost/model/sheet";
import type { GridLines } from "./lines";
import { mergesByCell } from "./merge-index";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The area that a click on a cell selects: its merge, or itself. */
export function areaAt(sheet: SheetModel, { row, column }: Place): Area {
  return mergesByCell(sheet.state.merges).get(cellKey(row, column)) ?? { top: row, left: column, bottom: row, right: column };
}

/** The first index from `from` on in direction `by` that is drawn; `from` minus one step when there is none. */
function nextShown(sizes: readonly number[], from: number, by: number): number {
  let index = from;
  while (index >= 0 && index < sizes.length && sizes[index] === 0) index += by;
  return index >= 0 && index < sizes.length ? index : -1;
}

/** One step of an arrow key: past the whole of a merge, over hidden rows and columns, never off the sheet. */
export function step(sheet: SheetModel, lines: GridLines, from: Place, down: number, right: number): Place {
  const area = areaAt(sheet, from);
  const row = down === 0 ? from.row : nextShown(lines.heights, down > 0 ? area.bottom + down : area.top + down, Math.sign(down));
  const column = right === 0 ? from.column : nextShown(lines.widths, right > 0 ? area.right + right : area.left + right, Math.sign(right));
  if (row < 0 || column < 0) return from;
  const target = areaAt(sheet, { row, column });
  return { row: target.top, column: target.left };
}

/** The smallest area around two cells that cuts no merge. */
export function areaBetween(sheet: SheetModel, a: Place, b: Place): Area {
  let area: Area = {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
  for (;;) {
    const grown: Area = sheet.mergesTouching(area).reduce(
      (sum, merge) => ({
        top: Math.min(sum.top, merge.top),
        left: Math.min(sum.left, merge.left),
        bottom: Math.max(sum.bottom, merge.bottom),
        right: Math.max(sum.right, merge.right),
      }),
      area,
    );
    if (grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right) return area;
    area = grown;
  }
}
