import type { MarkEdit } from "../../core/fixes/edit";
import { markOfFormula } from "../../core/fixes/own";
import { cellKey, type Area } from "../../core/sheet/address";
import type { SheetModel } from "../model";

/** The marks that stand on a sheet. */
export function readMarks(sheet: SheetModel): MarkEdit {
  const cells = sheet.conditionalFormats.flatMap((format) => {
    const severity = markOfFormula(format.formula ?? "");
    return severity ? format.areas.flatMap(cellsOf).map((cell) => ({ at: { sheet: sheet.name, ...cell }, severity })) : [];
  });
  return { type: "marks", sheet: sheet.name, cells: cells.sort((a, b) => cellKey(a.at.row, a.at.column) - cellKey(b.at.row, b.at.column)) };
}

function cellsOf(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  return cells;
}
