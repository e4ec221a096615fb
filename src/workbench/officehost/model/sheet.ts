import { areaContains, cellKey, MAX_COLUMNS, type Area } from "../../../core/sheet/address";
import { BLANK_CELL, hasContent, type Cell } from "./cell";

export interface RowState {
  /** Points; null follows the sheet's default. */
  readonly height: number | null;
  readonly hidden: boolean;
}

export interface ColumnState {
  /** Points; null follows the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** A conditional format; `formula` and the colours are those of a custom one. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly stopIfTrue: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** All of a sheet that a change of structure moves at once; kept whole for undo. */
export interface SheetState {
  readonly cells: Map<number, Cell>;
  readonly merges: readonly Area[];
  readonly rows: ReadonlyMap<number, RowState>;
  readonly columns: ReadonlyMap<number, ColumnState>;
  readonly conditionalFormats: readonly ConditionalFormat[];
}

export const DEFAULT_ROW_HEIGHT = 18.75;
export const DEFAULT_COLUMN_WIDTH = 54;

const intersects = (a: Area, b: Area): boolean => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** A worksheet. Readers use it directly; every change goes through `WorkbookModel`, which records how to undo it. */
export class SheetModel {
  state: SheetState = { cells: new Map(), merges: [], rows: new Map(), columns: new Map(), conditionalFormats: [] };
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  frozenRows = 0;
  protection: { readonly password: string | null } | null = null;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  names: readonly DefinedName[] = [];
  customProperties: ReadonlyMap<string, string> = new Map();
  defaultRowHeight = DEFAULT_ROW_HEIGHT;
  defaultColumnWidth = DEFAULT_COLUMN_WIDTH;

  /** Counts the cells that were put in place; the used range is measured anew after each. */
  edits = 0;
  private measured: { readonly cells: SheetState["cells"]; readonly edits: number; readonly area: Area | null } | null = null;

  constructor(
    /** Stays the same for the life of the sheet, through renames and moves. */
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.state.cells.get(cellKey(row, column)) ?? BLANK_CELL;
  }

  rowHeight(row: number): number {
    const state = this.state.rows.get(row);
    return state?.hidden ? 0 : (state?.height ?? this.defaultRowHeight);
  }

  rowHidden(row: number): boolean {
    return this.state.rows.get(row)?.hidden ?? false;
  }

  columnHidden(column: number): boolean {
    return this.state.columns.get(column)?.hidden ?? false;
  }

  columnWidth(column: number): number {
    const state = this.state.columns.get(column);
    return state?.hidden ? 0 : (state?.width ?? this.defaultColumnWidth);
  }

  mergeAt(row: number, column: number): Area | null {
    return this.state.merges.find((area) => areaContains(area, row, column)) ?? null;
  }

  mergesTouching(area: Area): readonly Area[] {
    return this.state.merges.filter((merge) => intersects(merge, area));
  }

  /**
   * The smallest rectangle around all used cells of an area, or null.
   * @param valuesOnly leaves out cells that are only formatted
   */
  usedArea(valuesOnly: boolean, within: Area | null = null): Area | null {
    if (within || !valuesOnly) return this.measure(valuesOnly, within);
    if (this.measured?.cells !== this.state.cells || this.measured.edits !== this.edits) {
      this.measured = { cells: this.state.cells, edits: this.edits, area: this.measure(true, null) };
    }
    return this.measured.area;
  }

  private measure(valuesOnly: boolean, within: Area | null): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.state.cells) {
      if (valuesOnly && !hasContent(cell)) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      if (within && !areaContains(within, row, column)) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }
}
