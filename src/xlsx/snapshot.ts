import type { Area } from "../core/sheet/address";
import { cellKey } from "../core/sheet/address";
import type { Markup, NonTextCell, SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { PortError } from "../app/ports";
import { readCell } from "./cell-text";
import type { CellModel, SheetModel, WorkbookModel } from "./model";
import { isOwnSheet } from "./own-sheets";
import { openXlsx } from "./read/workbook";

/** Blank rows share one array, so a stray word in the last row costs little; a grid beyond this is refused. */
const MAX_GRID_CELLS = 60_000_000;

/**
 * Reads a workbook file.
 * @param name file name for the snapshot
 * @throws PortError "bad-file" where it cannot be read, "too-large" where a sheet's used range is
 */
export function readWorkbook(bytes: Uint8Array, name: string): WorkbookSnapshot {
  return snapshotOf(openXlsx(bytes).model, name);
}

/** What Keifu checks of a workbook. */
export function snapshotOf(model: WorkbookModel, name: string): WorkbookSnapshot {
  return {
    name,
    sheets: model.sheets.map((sheet) => sheetSnapshot(model, sheet)),
    activeSheet: model.sheets[model.activeSheet]?.name ?? null,
    stored: model.stored,
  };
}

/** What Keifu checks of one sheet. */
export function sheetSnapshot(model: WorkbookModel, sheet: SheetModel): SheetSnapshot {
  const area = usedArea(sheet);
  const nonText = new Map<number, NonTextCell>();
  const markup = new Map<number, Markup>();
  const texts = blankGrid(sheet.name, area);
  for (const cell of sheet.cells.values()) {
    if (!area || !holdsContent(cell)) continue;
    const read = readCell(cell, model.styles[cell.style] ?? model.styles[0], model.date1904);
    const key = cellKey(cell.row, cell.column);
    if (read.text !== "") ownRow(texts, cell.row - area.top)[cell.column - area.left] = read.text;
    if (read.nonText) nonText.set(key, read.nonText);
    if (read.markup) markup.set(key, read.markup);
  }
  return {
    name: sheet.name,
    visible: sheet.visibility === "visible",
    own: isOwnSheet(model, sheet),
    area,
    texts: texts.rows,
    nonText,
    merged: sheet.merged,
    hiddenRows: hiddenRows(sheet, area),
    hiddenColumns: hiddenColumns(sheet, area),
    markup,
    notRead: { textBoxes: sheet.textBoxes, comments: sheet.comments },
  };
}

/** A cell with a value or a formula; one that only has a colour or a border does not extend the used range. */
function holdsContent(cell: CellModel): boolean {
  return cell.kind !== "blank" || cell.formula !== null;
}

/** The smallest area with every cell that holds something; null for an empty sheet. */
export function usedArea(sheet: SheetModel): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const cell of sheet.cells.values()) {
    if (!holdsContent(cell)) continue;
    const { row, column } = cell;
    if (!area) area = { top: row, left: column, bottom: row, right: column };
    else {
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}

interface Grid {
  readonly rows: string[][];
  readonly blank: string[];
}

function blankGrid(sheet: string, area: Area | null): Grid {
  if (!area) return { rows: [], blank: [] };
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (height * width > MAX_GRID_CELLS) throw new PortError("too-large", `the sheet ${sheet} spans ${height} rows and ${width} columns`);
  const blank = Array<string>(width).fill("");
  return { rows: Array<string[]>(height).fill(blank), blank };
}

function ownRow(grid: Grid, row: number): string[] {
  if (grid.rows[row] === grid.blank) grid.rows[row] = [...grid.blank];
  return grid.rows[row];
}

function hiddenRows(sheet: SheetModel, area: Area | null): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (!area) return hidden;
  for (const [row, { hidden: isHidden }] of sheet.rows) if (isHidden && row >= area.top && row <= area.bottom) hidden.add(row);
  return hidden;
}

function hiddenColumns(sheet: SheetModel, area: Area | null): ReadonlySet<number> {
  const hidden = new Set<number>();
  if (!area) return hidden;
  for (const column of sheet.columns) {
    if (!column.hidden && column.width !== 0) continue;
    for (let each = Math.max(column.left, area.left); each <= Math.min(column.right, area.right); each++) hidden.add(each);
  }
  return hidden;
}
