import { cellKey, parseArea } from "../../../core/sheet/address";
import { BLANK_CELL, DEFAULT_FONT, DEFAULT_STYLE, type Cell, type CellStyle, type Font, type TextRun } from "./cell";
import { readTyped } from "./input";
import { SheetModel, type ColumnState, type RowState } from "./sheet";
import { WorkbookModel } from "./workbook";

/** A cell given in full; everything left out is as in a new workbook. */
export interface CellData {
  readonly value?: Cell["value"];
  readonly formula?: string;
  readonly style?: Partial<Omit<CellStyle, "font">>;
  readonly font?: Partial<Font>;
  readonly runs?: readonly { readonly text: string; readonly font?: Partial<Font> }[];
  readonly hyperlink?: Cell["hyperlink"];
}

export interface SheetData {
  readonly name: string;
  /** Texts row by row from A1, kept as texts; numbers and booleans as such. */
  readonly texts?: readonly (readonly (string | number | boolean | null)[])[];
  /** Texts by address, converted as if typed. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Cells in full, by address. */
  readonly cells?: Readonly<Record<string, CellData>>;
  /** Addresses such as "A1:B2". */
  readonly merges?: readonly string[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Points by 0-based row or column. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly visibility?: SheetModel["visibility"];
  readonly protected?: boolean;
}

export interface WorkbookData {
  readonly name?: string;
  readonly sheets: readonly SheetData[];
  /** Name of the shown sheet; the first when left out. */
  readonly active?: string;
  readonly customXml?: readonly string[];
  readonly readOnly?: boolean;
  /** The year of dates typed without one; the present year when left out. */
  readonly year?: number;
}

function cellOf(data: CellData): Cell {
  const font: Font = { ...DEFAULT_FONT, ...data.font };
  const runs: TextRun[] | null = data.runs?.map((run) => ({ text: run.text, font: { ...font, ...run.font } })) ?? null;
  return {
    value: data.value ?? runs?.map((run) => run.text).join("") ?? null,
    formula: data.formula ?? null,
    style: { ...DEFAULT_STYLE, ...data.style, font },
    runs,
    hyperlink: data.hyperlink ?? null,
  };
}

function at(address: string): number {
  const area = parseArea(address);
  if (!area) throw new RangeError(`no address ${address}`);
  return cellKey(area.top, area.left);
}

function fillCells(cells: Map<number, Cell>, data: SheetData, year: number): void {
  data.texts?.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null && value !== "") cells.set(cellKey(row, column), { ...BLANK_CELL, value });
    }),
  );
  for (const [address, text] of Object.entries(data.typed ?? {})) {
    const { value, formula, numberFormat } = readTyped(text, "General", year);
    // Nothing is calculated here: a new formula has no value.
    const worth = formula === null ? value : { error: "#N/A" };
    cells.set(at(address), { ...BLANK_CELL, value: worth, formula, style: { ...DEFAULT_STYLE, numberFormat: numberFormat ?? "General" } });
  }
  for (const [address, cell] of Object.entries(data.cells ?? {})) cells.set(at(address), cellOf(cell));
}

function sheetOf(id: string, data: SheetData, year: number): SheetModel {
  const sheet = new SheetModel(id, data.name);
  fillCells(sheet.state.cells, data, year);
  const rows = new Map<number, RowState>(Object.entries(data.rowHeights ?? {}).map(([row, height]) => [Number(row), { height, hidden: false }]));
  for (const row of data.hiddenRows ?? []) rows.set(row, { height: rows.get(row)?.height ?? null, hidden: true });
  const columns = new Map<number, ColumnState>(Object.entries(data.columnWidths ?? {}).map(([column, width]) => [Number(column), { width, hidden: false }]));
  for (const column of data.hiddenColumns ?? []) columns.set(column, { width: columns.get(column)?.width ?? null, hidden: true });
  const merges = (data.merges ?? []).map((address) => {
    const area = parseArea(address);
    if (!area) throw new RangeError(`no area ${address}`);
    return area;
  });
  sheet.state = { ...sheet.state, rows, columns, merges };
  sheet.visibility = data.visibility ?? "Visible";
  sheet.protection = data.protected ? { password: null } : null;
  return sheet;
}

/** A workbook from plain data, for tests and for importers. @throws RangeError for a malformed address */
export function createWorkbook(data: WorkbookData): WorkbookModel {
  const workbook = new WorkbookModel(data.name ?? "Book1.xlsx", data.year ?? new Date().getFullYear());
  workbook.sheets = data.sheets.map((sheet) => sheetOf(workbook.freshId(), sheet, workbook.year));
  workbook.activeId = (data.active ? workbook.sheetNamed(data.active) : null)?.id ?? workbook.sheets[0].id;
  workbook.customXml = (data.customXml ?? []).map((xml) => ({ id: workbook.freshId(), xml }));
  workbook.readOnly = data.readOnly ?? false;
  return workbook;
}
