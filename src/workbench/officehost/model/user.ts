import { parseArea, type Area } from "../../../core/sheet/address";
import { BLANK_CELL, type Cell } from "./cell";
import type { Source } from "./change";
import { displayText } from "./display";
import { mergeArea, unmergeArea } from "./merge";
import { SheetModel } from "./sheet";
import { shifted, type Shift } from "./structure";
import { noteCells, putInput } from "./write";
import type { WorkbookModel } from "./workbook";

/** Excel told the user no: the sheet is protected, a merge stands in the way, a name is taken. */
export class UserRefusal extends Error {}

/** What a person does to a workbook in Excel; each call is one step of undo. Sheets are named as on their tabs. */
export class User {
  constructor(
    private readonly workbook: WorkbookModel,
    /** "remote" acts as a co-author. */
    private readonly source: Source = "user",
  ) {}

  private sheetOf(name: string): SheetModel {
    const sheet = this.workbook.sheetNamed(name);
    if (!sheet) throw new UserRefusal(`no sheet ${name}`);
    return sheet;
  }

  private areaOf(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new UserRefusal(`no address ${address}`);
    return area;
  }

  private requireUnprotected(sheet: SheetModel, area?: Area): void {
    if (sheet.protection && !(area && this.workbook.isWritable(sheet, area))) throw new UserRefusal(`${sheet.name} is protected`);
  }

  /** Types a text into a cell (the top-left one of a merge) and presses Enter. */
  type(sheetName: string, address: string, text: string): void {
    this.paste(sheetName, address, [[text]]);
  }

  /** Pastes a block of texts with its top-left cell at `address`. */
  paste(sheetName: string, address: string, texts: readonly (readonly string[])[]): void {
    const sheet = this.sheetOf(sheetName);
    const at = this.areaOf(address);
    const area = { ...at, bottom: at.top + texts.length - 1, right: at.left + Math.max(...texts.map((row) => row.length)) - 1 };
    this.requireUnprotected(sheet, area);
    this.workbook.change(() => {
      texts.forEach((row, y) => row.forEach((text, x) => putInput(this.workbook, sheet, at.top + y, at.left + x, text)));
      noteCells(this.workbook, sheet, area, this.source);
    });
  }

  /** Copies the first row of an area down to its last (Ctrl+D). */
  fillDown(sheetName: string, address: string): void {
    const sheet = this.sheetOf(sheetName);
    const area = this.areaOf(address);
    this.requireUnprotected(sheet, area);
    this.workbook.change(() => {
      for (let row = area.top + 1; row <= area.bottom; row++) {
        // Excel skips the rows that a filter hides.
        if (sheet.rowHidden(row)) continue;
        for (let column = area.left; column <= area.right; column++) {
          this.workbook.putCell(sheet, row, column, sheet.cell(area.top, column));
        }
      }
      noteCells(this.workbook, sheet, area, this.source);
    });
  }

  /** Presses Delete on a selection. */
  clearContents(sheetName: string, address: string): void {
    const sheet = this.sheetOf(sheetName);
    const area = this.areaOf(address);
    this.requireUnprotected(sheet, area);
    this.workbook.change(() => {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const { style } = sheet.cell(row, column);
          this.workbook.putCell(sheet, row, column, { ...BLANK_CELL, style });
        }
      }
      noteCells(this.workbook, sheet, area, this.source);
    });
  }

  insertRows(sheetName: string, row: number, count = 1): void {
    this.shift(sheetName, { axis: "rows", at: row, count });
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.shift(sheetName, { axis: "rows", at: row, count: -count });
  }

  insertColumns(sheetName: string, column: number, count = 1): void {
    this.shift(sheetName, { axis: "columns", at: column, count });
  }

  deleteColumns(sheetName: string, column: number, count = 1): void {
    this.shift(sheetName, { axis: "columns", at: column, count: -count });
  }

  private shift(sheetName: string, shift: Shift): void {
    const sheet = this.sheetOf(sheetName);
    this.requireUnprotected(sheet);
    this.workbook.change(() => {
      this.workbook.putState(sheet, shifted(sheet.state, shift));
      const count = Math.abs(shift.count);
      this.workbook.note(
        shift.axis === "rows"
          ? { kind: shift.count > 0 ? "rows-inserted" : "rows-deleted", sheet: sheet.id, row: shift.at, count, source: this.source }
          : { kind: shift.count > 0 ? "columns-inserted" : "columns-deleted", sheet: sheet.id, column: shift.at, count, source: this.source },
      );
    });
  }

  /** Sorts the rows of an area by the texts of one of its columns; refuses over merged cells, as Excel does. */
  sort(sheetName: string, address: string, byColumn: number, descending = false): void {
    const sheet = this.sheetOf(sheetName);
    const area = this.areaOf(address);
    this.requireUnprotected(sheet);
    if (sheet.mergesTouching(area).length > 0) throw new UserRefusal("merged cells cannot be sorted");
    const rows: Cell[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      rows.push(Array.from({ length: area.right - area.left + 1 }, (_, x) => sheet.cell(row, area.left + x)));
    }
    const key = (cells: readonly Cell[]): string => displayText(cells[byColumn - area.left]);
    const order = [...rows].sort((a, b) => {
      // Blank cells go last in either direction.
      if (key(a) === "" || key(b) === "") return Number(key(a) === "") - Number(key(b) === "");
      return key(a).localeCompare(key(b), "ja") * (descending ? -1 : 1);
    });
    this.workbook.change(() => {
      order.forEach((cells, y) => cells.forEach((cell, x) => this.workbook.putCell(sheet, area.top + y, area.left + x, cell)));
      this.workbook.note({ kind: "rows-sorted", sheet: sheet.id, area, source: this.source });
    });
  }

  merge(sheetName: string, address: string): void {
    this.remerge(sheetName, address, mergeArea);
  }

  unmerge(sheetName: string, address: string): void {
    this.remerge(sheetName, address, unmergeArea);
  }

  private remerge(sheetName: string, address: string, act: typeof mergeArea): void {
    const sheet = this.sheetOf(sheetName);
    const area = this.areaOf(address);
    this.requireUnprotected(sheet);
    this.workbook.change(() => {
      act(this.workbook, sheet, area);
      this.workbook.note({ kind: "merges", sheet: sheet.id, area, source: this.source });
    });
  }

  /** Hides or shows rows; a filter does the same to the rows it leaves out. */
  setRowsHidden(sheetName: string, top: number, bottom: number, hidden: boolean): void {
    const sheet = this.sheetOf(sheetName);
    this.requireUnprotected(sheet);
    this.workbook.change(() => {
      const rows = new Map(sheet.state.rows);
      for (let row = top; row <= bottom; row++) rows.set(row, { height: rows.get(row)?.height ?? null, hidden });
      this.workbook.putState(sheet, { rows });
      this.workbook.note({ kind: "rows-hidden", sheet: sheet.id, top, bottom, hidden, source: this.source });
    });
  }

  addSheet(name: string): void {
    this.requireOpenStructure(name);
    this.workbook.change(() => {
      const sheet = new SheetModel(this.workbook.freshId(), name);
      this.workbook.put("sheets", [...this.workbook.sheets, sheet]);
      this.workbook.note({ kind: "sheet-added", sheet: sheet.id, source: this.source });
    });
  }

  renameSheet(before: string, after: string): void {
    const sheet = this.sheetOf(before);
    this.requireOpenStructure(after);
    this.workbook.change(() => {
      this.workbook.putSheet(sheet, "name", after);
      this.workbook.note({ kind: "sheet-renamed", sheet: sheet.id, before, after, source: this.source });
    });
  }

  private requireOpenStructure(newName: string): void {
    if (this.workbook.structureProtected) throw new UserRefusal("the workbook's structure is protected");
    if (this.workbook.sheetNamed(newName)) throw new UserRefusal(`${newName} is taken`);
  }

  moveSheet(name: string, position: number): void {
    const sheet = this.sheetOf(name);
    this.workbook.change(() => {
      const others = this.workbook.sheets.filter((other) => other !== sheet);
      this.workbook.put("sheets", [...others.slice(0, position), sheet, ...others.slice(position)]);
      this.workbook.note({ kind: "sheet-moved", sheet: sheet.id, source: this.source });
    });
  }

  /** Deletes a sheet. Excel cannot undo that: the stack is emptied. */
  deleteSheet(name: string): void {
    const sheet = this.sheetOf(name);
    if (this.workbook.sheets.length === 1) throw new UserRefusal("the last sheet stays");
    this.workbook.change(() => {
      this.workbook.put("sheets", this.workbook.sheets.filter((other) => other !== sheet));
      this.workbook.note({ kind: "sheet-deleted", sheet: sheet.id, source: this.source });
      if (this.workbook.activeId === sheet.id) this.workbook.activate(this.workbook.sheets[0]);
    }, () => true);
  }

  protect(name: string, password: string | null = null): void {
    this.setProtection(name, { password });
  }

  unprotect(name: string): void {
    this.setProtection(name, null);
  }

  private setProtection(name: string, protection: SheetModel["protection"]): void {
    const sheet = this.sheetOf(name);
    this.workbook.change(() => {
      this.workbook.putSheet(sheet, "protection", protection);
      this.workbook.note({ kind: "protection", sheet: sheet.id, source: this.source });
    });
  }

  /** Clicks a sheet's tab. */
  activate(name: string): void {
    this.workbook.activate(this.sheetOf(name));
  }

  select(sheetName: string, address: string): void {
    const sheet = this.sheetOf(sheetName);
    const area = this.areaOf(address);
    this.workbook.activate(sheet);
    this.workbook.select(sheet, area);
  }

  /** Opens a cell for typing (F2). Until `leaveCell`, Excel refuses requests. */
  enterCell(sheetName: string, address: string): void {
    const area = this.areaOf(address);
    this.select(sheetName, address);
    this.workbook.setEditing({ sheet: this.sheetOf(sheetName).id, row: area.top, column: area.left });
  }

  /** Leaves the open cell: with a text as Enter does, without one as Esc does. */
  leaveCell(text: string | null = null): void {
    const { editing } = this.workbook;
    if (!editing) return;
    this.workbook.setEditing(null);
    const sheet = this.workbook.sheet(editing.sheet);
    if (text === null || !sheet) return;
    this.workbook.change(() => {
      putInput(this.workbook, sheet, editing.row, editing.column, text);
      const area = { top: editing.row, left: editing.column, bottom: editing.row, right: editing.column };
      noteCells(this.workbook, sheet, area, this.source);
    });
  }

  undo(): boolean {
    return this.workbook.undo();
  }

  redo(): boolean {
    return this.workbook.redo();
  }
}
