import type { Area } from "../../../core/sheet/address";
import { isError, type Cell, type CellStyle, type CellValue, type Font } from "./cell";
import type { Source } from "./change";
import { readTyped } from "./input";
import type { SheetModel } from "./sheet";
import type { WorkbookModel } from "./workbook";

/**
 * What a formula that is put into a cell is worth. Nothing is calculated here: the value that the
 * same formula last had in the workbook is kept, anything else is #N/A.
 */
function formulaValue(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, formula: string): CellValue {
  const before = sheet.cell(row, column);
  if (before.formula === formula) return before.value;
  for (const other of workbook.sheets) {
    for (const cell of other.state.cells.values()) if (cell.formula === formula) return cell.value;
  }
  return workbook.formulaValues.get(formula) ?? { error: "#N/A" };
}

/** Puts a value or a typed text into one cell, as Excel converts it. Lettering of runs is lost; the cell's style stays. */
export function putInput(workbook: WorkbookModel, sheet: SheetModel, row: number, column: number, input: string | number | boolean): void {
  const before = sheet.cell(row, column);
  if (before.formula !== null) workbook.formulaValues.set(before.formula, before.value);
  const typed =
    typeof input === "string"
      ? readTyped(input, before.style.numberFormat, workbook.year)
      : { value: input, formula: null, numberFormat: null };
  const numberFormat = before.style.numberFormat === "General" ? (typed.numberFormat ?? "General") : before.style.numberFormat;
  const value = typed.formula === null ? typed.value : formulaValue(workbook, sheet, row, column, typed.formula);
  workbook.putCell(sheet, row, column, {
    value,
    formula: typed.formula,
    style: numberFormat === before.style.numberFormat ? before.style : { ...before.style, numberFormat },
    runs: null,
    hyperlink: value === null ? null : before.hyperlink,
  });
}

/** Changes the style of every cell of an area; lettering of runs follows the changed properties. */
export function putStyle(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  style: Partial<Omit<CellStyle, "font">>,
  font: Partial<Font> = {},
): void {
  const known = new Map<CellStyle, CellStyle>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row, column);
      let next = known.get(cell.style);
      if (!next) known.set(cell.style, (next = { ...cell.style, ...style, font: { ...cell.style.font, ...font } }));
      const runs = cell.runs?.map((run) => ({ ...run, font: { ...run.font, ...font } })) ?? null;
      workbook.putCell(sheet, row, column, { ...cell, style: next, runs });
    }
  }
}

/** The value as add-ins read it: blank is "", an error its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isError(value) ? value.error : value;
}

/** Empties cells: contents, formats, hyperlinks, or all of it. */
export function clearCell(cell: Cell, what: "All" | "Formats" | "Contents" | "Hyperlinks", blank: Cell): Cell {
  switch (what) {
    case "All":
      return blank;
    case "Contents":
      return { ...blank, style: cell.style };
    case "Formats":
      return { ...cell, style: blank.style, runs: null };
    case "Hyperlinks":
      return { ...cell, hyperlink: null };
  }
}

export function noteCells(workbook: WorkbookModel, sheet: SheetModel, area: Area, source: Source): void {
  workbook.note({ kind: "cells", sheet: sheet.id, area, source });
}
