import { PortError, type CellState, type CellWrite, type ChangeHint, type HostCapabilities, type SheetPort } from "../app/ports";
import type { GeneratedCell, MarkEdit } from "../core/fixes/edit";
import type { CellBox } from "../core/notes/lines";
import type { Area, CellAddress, Span } from "../core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { readCapabilities } from "./capabilities";
import { watch } from "./events";
import { ExcelRunner, type OfficeGlobals } from "./office";
import { readWorkbook } from "./read";
import { select, selection } from "./selection";
import { readStored, writeStored } from "./stored";

/** In one file with what writes and what follows edits, which comes behind the first check. */
const forActs = () => import(/* webpackChunkName: "later" */ "./for-acts");

/** The workbook that is open in Excel, through office.js. Needs ExcelApi 1.14. */
export class ExcelSheetPort implements SheetPort {
  private readonly runner: ExcelRunner;

  constructor(globals: OfficeGlobals) {
    this.runner = new ExcelRunner(globals);
  }

  capabilities(): Promise<HostCapabilities> {
    return readCapabilities(this.runner);
  }

  readWorkbook(scope: "active" | "all", signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return this.runner.read((context) => readWorkbook(context, scope, signal));
  }

  async rereadTexts(known: SheetSnapshot, signal?: AbortSignal): Promise<SheetSnapshot> {
    return found(await this.runner.read(async (context) => (await forActs()).rereadTexts(context, known, signal)), known.name);
  }

  async readCells(cells: readonly CellAddress[]): Promise<readonly CellState[]> {
    return cells.length === 0 ? [] : this.runner.act(async (context) => (await forActs()).readCells(context, cells));
  }

  writeCells(writes: readonly CellWrite[]): Promise<void> {
    return this.runner.act(async (context) => (await forActs()).writeCells(context, writes));
  }

  writeSheet(name: string, rows: readonly (readonly GeneratedCell[])[], widths: readonly number[]): Promise<void> {
    return this.runner.act(async (context) => (await forActs()).writeSheet(context, name, rows, widths));
  }

  removeSheet(name: string): Promise<void> {
    return this.runner.act(async (context) => (await forActs()).removeSheet(context, name));
  }

  readOwnSheet(name: string): Promise<readonly (readonly GeneratedCell[])[] | null> {
    return this.runner.act(async (context) => (await forActs()).readOwnSheet(context, name));
  }

  writeMarks(marks: MarkEdit): Promise<void> {
    return this.runner.act(async (context) => (await forActs()).writeMarks(context, marks));
  }

  readMarks(sheet: string): Promise<MarkEdit> {
    return this.runner.act(async (context) => (await forActs()).readMarks(context, sheet));
  }

  readRowHeights(sheet: string, rows: readonly number[]): Promise<readonly { row: number; height: number }[]> {
    return this.runner.act(async (context) => (await forActs()).readRowHeights(context, sheet, rows));
  }

  async readCellBoxes(areas: readonly { readonly sheet: string; readonly area: Area }[]): Promise<readonly CellBox[]> {
    return areas.length === 0 ? [] : this.runner.act(async (context) => (await forActs()).readCellBoxes(context, areas));
  }

  writeRowHeights(sheet: string, heights: readonly { row: number; height: number }[]): Promise<void> {
    return this.runner.act(async (context) => (await forActs()).writeRowHeights(context, sheet, heights));
  }

  readStored(): Promise<string | null> {
    return this.runner.act(readStored);
  }

  writeStored(text: string | null): Promise<void> {
    return this.runner.act((context) => writeStored(context, text));
  }

  select(at: Span): Promise<void> {
    return this.runner.act((context) => select(context, at));
  }

  selection(): Promise<CellAddress | null> {
    return this.runner.read(selection);
  }

  watch(listener: (hint: ChangeHint) => void): Promise<() => Promise<void>> {
    return watch(this.runner, listener);
  }
}

function found<T>(value: T | null, sheet: string): T {
  if (value === null) throw new PortError("sheet-missing", `the workbook has no sheet ${sheet}`);
  return value;
}
