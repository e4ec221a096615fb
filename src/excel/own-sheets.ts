import { PortError } from "../app/ports";
import type { GeneratedCell } from "../core/fixes/edit";
import { OWN_SHEET_NAME } from "../core/fixes/own";
import { formatQualifiedCell, parseQualifiedCell } from "../core/sheet/address";
import { pointsOfCharacters } from "../core/sheet/column-width";
import { areaOf } from "./place";

type Rows = readonly (readonly GeneratedCell[])[];

interface Found {
  readonly sheet: Excel.Worksheet;
  /** Keifu made it. */
  readonly own: boolean;
  readonly used: Excel.Range;
}

/** Looks a sheet up by name; null when there is none. */
async function find(context: Excel.RequestContext, name: string): Promise<Found | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const mark = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  mark.load("name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return sheet.isNullObject ? null : { sheet, own: !mark.isNullObject, used };
}

function requireOwn(found: Found, name: string): Excel.Worksheet {
  if (!found.own) throw new PortError("failed", `the sheet ${name} was not made by Keifu`);
  return found.sheet;
}

/** Creates or replaces a sheet of Keifu's own. @throws PortError "failed" where people made a sheet of that name */
export async function writeSheet(context: Excel.RequestContext, name: string, rows: Rows, widths: readonly number[]): Promise<void> {
  const found = await find(context, name);
  if (found) requireOwn(found, name).getRange().clear("All");
  try {
    await build(context, found?.sheet ?? addSheet(context, name), rows, widths);
  } catch (error) {
    // A new sheet that failed half-way may lack the mark by which it would be known as Keifu's own.
    if (!found) await discard(context, name);
    throw error;
  }
}

async function build(context: Excel.RequestContext, sheet: Excel.Worksheet, rows: Rows, widths: readonly number[]): Promise<void> {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length > 0 && width > 0) fill(sheet, rows, width);
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsOfCharacters(characters);
  });
  sheet.freezePanes.freezeRows(1);
  await context.sync();
}

async function discard(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

function addSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.names.add(OWN_SHEET_NAME, `=${formatQualifiedCell({ sheet: name, row: 0, column: 0 }).replace("!A1", "!$A$1")}`).visible = false;
  return sheet;
}

function fill(sheet: Excel.Worksheet, rows: Rows, width: number): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  range.numberFormat = rows.map(() => Array<string>(width).fill("@"));
  range.values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column]?.text ?? ""));
  range.format.verticalAlignment = "Top";
  range.format.wrapText = true;
  rows.forEach((row, y) =>
    row.forEach((cell, x) => {
      if (cell.link) sheet.getCell(y, x).hyperlink = { documentReference: formatQualifiedCell(cell.link), textToDisplay: cell.text };
      if (cell.bold) sheet.getCell(y, x).format.font.bold = true;
    }),
  );
}

/** Removes a sheet of Keifu's own; none is no error. @throws PortError "failed" where people made it */
export async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const found = await find(context, name);
  if (!found) return;
  requireOwn(found, name).delete();
  await context.sync();
}

/** The rows of a sheet of Keifu's own; null when there is none, or when people made it. */
export async function readOwnSheet(context: Excel.RequestContext, name: string): Promise<Rows | null> {
  const found = await find(context, name);
  if (!found?.own) return null;
  if (found.used.isNullObject) return [];
  const { bottom, right } = areaOf(found.used);
  const range = found.sheet.getRangeByIndexes(0, 0, bottom + 1, right + 1);
  range.load("values");
  const properties = range.getCellProperties({ hyperlink: true, format: { font: { bold: true } } });
  await context.sync();
  return (range.values as unknown[][]).map((line, row) =>
    line.map((value, column) => {
      const { hyperlink, format } = properties.value[row][column];
      const link = hyperlink?.documentReference ? parseQualifiedCell(hyperlink.documentReference) : null;
      return { text: String(value), ...(link ? { link } : {}), ...(format?.font?.bold ? { bold: true } : {}) };
    }),
  );
}
