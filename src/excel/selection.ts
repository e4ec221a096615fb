import type { CellAddress } from "../core/sheet/address";
import { hostCodeOf } from "./errors";

/**
 * What Excel answers while another workbook has the focus, or a shape is selected
 * (learn.microsoft.com, excel-add-ins-troubleshooting).
 */
const NO_SELECTION: readonly string[] = ["GeneralException", "InvalidSelection"];

async function unlessElsewhere<T>(work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (NO_SELECTION.includes(hostCodeOf(error))) return otherwise;
    throw error;
  }
}

/** Shows and selects a cell; does nothing while another workbook has the focus. */
export function select(context: Excel.RequestContext, { sheet: name, row, column }: CellAddress): Promise<void> {
  return unlessElsewhere(async () => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  }, undefined);
}

/** The active cell; null while a shape or another workbook has the focus. */
export function selection(context: Excel.RequestContext): Promise<CellAddress | null> {
  return unlessElsewhere<CellAddress | null>(async () => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  }, null);
}
