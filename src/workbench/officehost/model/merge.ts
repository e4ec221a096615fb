import type { Area } from "../../../core/sheet/address";
import { BLANK_CELL, hasContent } from "./cell";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

/** Merges an area: overlapping merges dissolve, the first content moves to the top left, the rest is lost. */
export function mergeArea(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  const first = { row: area.top, column: area.left };
  let found = hasContent(sheet.cell(area.top, area.left));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (row === first.row && column === first.column) continue;
      const cell = sheet.cell(row, column);
      if (!hasContent(cell)) continue;
      if (!found) workbook.putCell(sheet, first.row, first.column, { ...cell, style: sheet.cell(first.row, first.column).style });
      found = true;
      workbook.putCell(sheet, row, column, { ...BLANK_CELL, style: cell.style });
    }
  }
  const others = sheet.state.merges.filter((merge) => !sheet.mergesTouching(area).includes(merge));
  workbook.putState(sheet, { merges: [...others, area] });
}

/** Dissolves every merge that touches the area. */
export function unmergeArea(workbook: WorkbookModel, sheet: SheetModel, area: Area): void {
  const touched = sheet.mergesTouching(area);
  workbook.putState(sheet, { merges: sheet.state.merges.filter((merge) => !touched.includes(merge)) });
}
