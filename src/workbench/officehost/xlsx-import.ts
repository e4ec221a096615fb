import type * as File from "../../xlsx/model";
import { cellKey } from "../../core/sheet/address";
import { pointsOfCharacters } from "../../core/sheet/column-width";
import { DEFAULT_FONT, DEFAULT_STYLE, type Cell, type CellStyle, type Font, type TextRun } from "./model/cell";
import { SheetModel, type ColumnState, type RowState } from "./model/sheet";
import { WorkbookModel } from "./model/workbook";

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", center: "Center", bottom: "Bottom", justify: "Justify", distributed: "Distributed" };

function fontOf(font: File.FontStyle): Font {
  return {
    name: font.name ?? DEFAULT_FONT.name,
    size: font.size ?? DEFAULT_FONT.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline ? "Single" : "None",
    strikethrough: font.strike,
    color: font.color ?? DEFAULT_FONT.color,
  };
}

function styleOf(style: File.CellStyle): CellStyle {
  const line = (edge: File.BorderEdge | null): CellStyle["borders"]["left"] => edge && { style: edge.style, color: edge.color ?? "#000000" };
  const { left, right, top, bottom } = style.borders;
  return {
    numberFormat: style.numberFormat,
    font: fontOf(style.font),
    fill: style.fill,
    wrapText: style.wrap,
    horizontal: HORIZONTAL[style.horizontal ?? ""] ?? "General",
    vertical: VERTICAL[style.vertical ?? ""] ?? "Bottom",
    indent: style.indent,
    borders: { left: line(left), right: line(right), top: line(top), bottom: line(bottom) },
    locked: style.locked,
  };
}

function valueOf(cell: File.CellModel): Cell["value"] {
  if (cell.kind === "blank") return null;
  return cell.kind === "error" ? { error: String(cell.value) } : cell.value;
}

function cellOf(cell: File.CellModel, style: CellStyle): Cell {
  const runs = cell.runs?.map((run): TextRun => ({ text: run.text, font: run.font ? fontOf(run.font) : style.font })) ?? null;
  return { value: valueOf(cell), formula: cell.formula, style, runs, hyperlink: null };
}

function rowsOf(sheet: File.SheetModel): ReadonlyMap<number, RowState> {
  return new Map([...sheet.rows].map(([row, { height, hidden }]) => [row, { height, hidden }]));
}

function columnsOf(sheet: File.SheetModel): ReadonlyMap<number, ColumnState> {
  const columns = new Map<number, ColumnState>();
  for (const { left, right, width, hidden } of sheet.columns) {
    const state = { width: width === null ? null : pointsOfCharacters(width), hidden: hidden || width === 0 };
    // Some files give all columns to the edge of the sheet a width: what is beyond any text is as good as default.
    for (let column = left; column <= Math.min(right, left + 255); column++) columns.set(column, state);
  }
  return columns;
}

function sheetOf(workbook: WorkbookModel, file: File.WorkbookModel, sheet: File.SheetModel, styles: readonly CellStyle[]): SheetModel {
  const model = new SheetModel(workbook.freshId(), sheet.name);
  const cells = model.state.cells;
  for (const [key, cell] of sheet.cells) cells.set(key, cellOf(cell, styles[cell.style] ?? DEFAULT_STYLE));
  for (const { area, location } of sheet.hyperlinks) {
    const key = cellKey(area.top, area.left);
    const cell = cells.get(key);
    if (cell && location !== null) cells.set(key, { ...cell, hyperlink: { documentReference: location } });
  }
  model.state = {
    cells,
    merges: sheet.merged,
    rows: rowsOf(sheet),
    columns: columnsOf(sheet),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, type, formula }) => ({
      id: workbook.freshId(),
      type: type === "expression" ? "Custom" : type,
      areas,
      formula: formula === null ? "" : `=${formula}`,
      fill: null,
      fontColor: null,
      stopIfTrue: false,
    })),
  };
  model.visibility = sheet.visibility === "visible" ? "Visible" : sheet.visibility === "hidden" ? "Hidden" : "VeryHidden";
  model.protection = sheet.isProtected ? { password: null } : null;
  model.frozenRows = sheet.frozen?.rows ?? 0;
  model.defaultRowHeight = sheet.defaultRowHeight;
  model.defaultColumnWidth = pointsOfCharacters(sheet.defaultColumnWidth);
  const index = file.sheets.indexOf(sheet);
  model.names = namesOf(file, index);
  if (sheet.selection) {
    const { row, column } = sheet.selection;
    model.selection = { top: row, left: column, bottom: row, right: column };
  }
  return model;
}

function namesOf(file: File.WorkbookModel, sheet: number | null): SheetModel["names"] {
  return file.definedNames
    .filter((name) => name.sheet === sheet)
    .map(({ name, refersTo, hidden }) => ({ name, formula: `=${refersTo}`, visible: !hidden, comment: "" }));
}

/** The workbook of a file as Excel would hold it once opened. */
export function importWorkbook(file: File.WorkbookModel, name: string): WorkbookModel {
  const workbook = new WorkbookModel(name, new Date().getFullYear());
  const styles = file.styles.map(styleOf);
  workbook.sheets = file.sheets.map((sheet) => sheetOf(workbook, file, sheet, styles));
  workbook.activeId = (workbook.sheets[file.activeSheet] ?? workbook.sheets[0]).id;
  workbook.names = namesOf(file, null);
  workbook.structureProtected = file.structureLocked;
  workbook.customXml = file.stored === null ? [] : [{ id: workbook.freshId(), xml: file.stored }];
  return workbook;
}
