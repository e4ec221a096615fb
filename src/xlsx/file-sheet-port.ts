import {
  PortError,
  type CellState,
  type CellWrite,
  type HostCapabilities,
  type SheetPort,
} from "../app/ports";
import type { GeneratedCell, MarkEdit } from "../core/fixes/edit";
import type { CellBox } from "../core/notes/lines";
import { cellKey, formatCell, parseQualifiedCell, type Area, type CellAddress } from "../core/sheet/address";
import { pointsOfCharacters } from "../core/sheet/column-width";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { hasMixedLettering, readCell } from "./cell-text";
import type { CellModel, SheetModel, WorkbookModel } from "./model";
import { isOwnSheet } from "./own-sheets";
import { openXlsx, type XlsxPackage } from "./read/workbook";
import { sheetSnapshot, snapshotOf, usedArea } from "./snapshot";
import type { WorkbookChanges } from "./write/changes";
import { readMarks } from "./write/own-marks";
import { changePackage } from "./write/write";

const DEFAULT_FONT_SIZE = 11;

/** A workbook file in memory, behind the same port as Excel. Every write gives a new, verified file. */
export class FileSheetPort implements SheetPort {
  private opened: XlsxPackage;
  private selected: CellAddress | null = null;

  /** @throws PortError "bad-file" where the bytes are no workbook that Keifu can read */
  constructor(
    private content: Uint8Array,
    private readonly name: string,
  ) {
    this.opened = openXlsx(content);
  }

  private get model(): WorkbookModel {
    return this.opened.model;
  }

  /** The file as it is now. */
  bytes(): Uint8Array {
    return this.content;
  }

  async capabilities(): Promise<HostCapabilities> {
    // Nothing can be lost to Ctrl+Z: the file that was opened stays as it is.
    return { kind: "file", undo: true, events: false, readOnly: null, locale: "ja-JP", document: this.name };
  }

  async readWorkbook(scope: "active" | "all", signal?: AbortSignal): Promise<WorkbookSnapshot> {
    signal?.throwIfAborted();
    const workbook = snapshotOf(this.model, this.name);
    return scope === "all" ? workbook : { ...workbook, sheets: workbook.sheets.filter((sheet) => sheet.name === workbook.activeSheet) };
  }

  async rereadTexts(known: SheetSnapshot, signal?: AbortSignal): Promise<SheetSnapshot> {
    signal?.throwIfAborted();
    const { merged, hiddenRows, hiddenColumns, markup } = known;
    return { ...sheetSnapshot(this.model, this.sheet(known.name)), merged, hiddenRows, hiddenColumns, markup };
  }

  async readCells(cells: readonly CellAddress[]): Promise<readonly CellState[]> {
    return cells.map((at) => this.state(at));
  }

  async writeCells(writes: readonly CellWrite[]): Promise<void> {
    for (const { locked, at } of writes.map((write) => this.state(write.at))) {
      if (locked && this.sheet(at.sheet).isProtected) throw new PortError("protected", `${formatCell(at)} is locked`);
    }
    this.change({
      cells: writes.map(({ at, value, formula, numberFormat, numberFormatAfter }) => ({ at, value, formula, numberFormat: numberFormatAfter ?? numberFormat })),
    });
  }

  async writeSheet(name: string, rows: readonly (readonly GeneratedCell[])[], widths: readonly number[]): Promise<void> {
    this.change({ ownSheets: [{ name, rows, widths }] });
  }

  async removeSheet(name: string): Promise<void> {
    this.change({ ownSheets: [{ name, rows: null, widths: [] }] });
  }

  async readOwnSheet(name: string): Promise<readonly (readonly GeneratedCell[])[] | null> {
    const sheet = this.model.sheets.find((each) => each.name === name);
    if (!sheet || !isOwnSheet(this.model, sheet)) return null;
    const area = usedArea(sheet);
    if (!area) return [];
    return Array.from({ length: area.bottom + 1 }, (_, row) => Array.from({ length: area.right + 1 }, (_, column) => this.generatedCell(sheet, row, column)));
  }

  async writeMarks(marks: MarkEdit): Promise<void> {
    this.refuseProtected(marks.sheet);
    this.change({ marks: [marks] });
  }

  async readMarks(sheet: string): Promise<MarkEdit> {
    return readMarks(this.sheet(sheet));
  }

  async readRowHeights(sheet: string, rows: readonly number[]): Promise<readonly { row: number; height: number }[]> {
    const model = this.sheet(sheet);
    return rows.map((row) => ({ row, height: model.rows.get(row)?.height ?? model.defaultRowHeight }));
  }

  async readCellBoxes(areas: readonly { readonly sheet: string; readonly area: Area }[]): Promise<readonly CellBox[]> {
    return areas.map(({ sheet, area }) => this.box(this.sheet(sheet), area));
  }

  async writeRowHeights(sheet: string, heights: readonly { row: number; height: number }[]): Promise<void> {
    this.refuseProtected(sheet);
    this.change({ rowHeights: heights.map((height) => ({ sheet, ...height })) });
  }

  async readStored(): Promise<string | null> {
    return this.model.stored;
  }

  async writeStored(text: string | null): Promise<void> {
    this.change({ stored: text });
  }

  async select(at: CellAddress): Promise<void> {
    this.selected = { sheet: this.sheet(at.sheet).name, row: at.row, column: at.column };
  }

  async selection(): Promise<CellAddress | null> {
    return this.selected;
  }

  /** A file changes by nobody else's hand, so there is nothing to hint at. */
  async watch(): Promise<() => Promise<void>> {
    return async () => undefined;
  }

  private change(changes: WorkbookChanges): void {
    const { bytes, written } = changePackage(this.opened, changes);
    this.opened = written;
    this.content = bytes;
  }

  private sheet(name: string): SheetModel {
    const sheet = this.model.sheets.find((each) => each.name === name);
    if (!sheet) throw new PortError("sheet-missing", `the workbook has no sheet ${name}`);
    return sheet;
  }

  private refuseProtected(sheet: string): void {
    if (this.sheet(sheet).isProtected) throw new PortError("protected", `the sheet ${sheet} is protected`);
  }

  private state(at: CellAddress): CellState {
    const sheet = this.sheet(at.sheet);
    const cell = this.cell(sheet, at.row, at.column);
    const style = this.model.styles[cell.style] ?? this.model.styles[0];
    const { text, markup } = readCell(cell, style, this.model.date1904);
    return {
      at,
      text,
      value: cell.value,
      formula: cell.formula,
      numberFormat: style.numberFormat,
      mixedLettering: markup !== null || hasMixedLettering(cell, style),
      locked: style.locked && sheet.isProtected,
    };
  }

  private cell(sheet: SheetModel, row: number, column: number): CellModel {
    return sheet.cells.get(cellKey(row, column)) ?? { row, column, kind: "blank", value: "", formula: null, runs: null, style: 0 };
  }

  private box(sheet: SheetModel, area: Area): CellBox {
    const style = this.model.styles[this.cell(sheet, area.top, area.left).style] ?? this.model.styles[0];
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => sheet.rows.get(area.top + index));
    const isMerged = area.bottom > area.top || area.right > area.left;
    let width = 0;
    for (let column = area.left; column <= area.right; column++) {
      const known = sheet.columns.find(({ left, right }) => left <= column && column <= right);
      width += known?.hidden ? 0 : pointsOfCharacters(known?.width ?? sheet.defaultColumnWidth);
    }
    return {
      width,
      rowHeights: rows.map((row) => (row?.hidden ? 0 : (row?.height ?? sheet.defaultRowHeight))),
      wraps: style.wrap,
      fontName: style.font.name ?? "",
      fontSize: style.font.size ?? DEFAULT_FONT_SIZE,
      // Excel will fit the row when it opens the file; for merged cells it never does.
      grows: !isMerged && rows.every((row) => !row?.fixed),
    };
  }

  private generatedCell(sheet: SheetModel, row: number, column: number): GeneratedCell {
    const cell = this.cell(sheet, row, column);
    const link = linkAt(sheet, row, column);
    const bold = this.model.styles[cell.style]?.font.bold ?? false;
    return { text: String(cell.value), ...(link ? { link } : {}), ...(bold ? { bold } : {}) };
  }
}

function linkAt(sheet: SheetModel, row: number, column: number): CellAddress | null {
  const location = sheet.hyperlinks.find(({ area }) => area.top === row && area.left === column)?.location;
  return location ? parseQualifiedCell(location) : null;
}
