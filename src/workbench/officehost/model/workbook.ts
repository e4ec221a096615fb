import { areaContains, cellKey, type Area } from "../../../core/sheet/address";
import type { Cell, CellValue } from "./cell";
import type { ModelChange } from "./change";
import { type SheetModel, type DefinedName, type SheetState } from "./sheet";

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** What a step of undo puts back, with what the user then sees as changed. */
interface Step {
  readonly back: readonly (() => void)[];
  readonly changes: readonly ModelChange[];
}

/** A workbook as Excel holds it: sheets, parts, and the user's undo stack. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  activeId = "";
  readOnly = false;
  structureProtected = false;
  customXml: readonly CustomXmlPart[] = [];
  names: readonly DefinedName[] = [];
  /** `workbook.settings` and `document.settings`, as JSON texts. */
  settings: ReadonlyMap<string, string> = new Map();
  /** What formulas that were overwritten were last worth, so that putting them back restores the value. */
  readonly formulaValues = new Map<string, CellValue>();
  /** A cell is open for typing: Excel refuses requests until it is left. */
  editing: { readonly sheet: string; readonly row: number; readonly column: number } | null = null;
  /** Raised by every change; equal revisions mean that nothing was written. */
  revision = 0;

  private readonly listeners = new Set<(change: ModelChange) => void>();
  private undoStack: Step[] = [];
  private redoStack: Step[] = [];
  private open: { back: (() => void)[]; changes: ModelChange[] } | null = null;
  private nextId = 1;

  constructor(
    /** File name or address; what `workbook.name` answers. */
    readonly name: string,
    /** The year that a date typed without one falls into. */
    readonly year: number,
  ) {}

  /** Calls back after each change; returns the function that stops it. */
  subscribe(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  freshId(): string {
    return `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
  }

  sheet(id: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  sheetNamed(name: string): SheetModel | null {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  get active(): SheetModel {
    return this.sheet(this.activeId) ?? this.sheets[0];
  }

  /**
   * Runs changes as one step of undo and tells the subscribers when it is done. Nested calls
   * join the outer step. What was changed before an exception stays changed, as in Excel.
   * @param clearsUndo asked afterwards: a write that Excel does not record empties the user's stack
   */
  change(work: () => void, clearsUndo: () => boolean = () => false): void {
    if (this.open) return work();
    const step = (this.open = { back: [], changes: [] });
    try {
      work();
    } finally {
      this.open = null;
      // Selecting and activating leave nothing to undo: they are no changes.
      if (step.back.length > 0) {
        this.revision++;
        this.redoStack = [];
        if (clearsUndo()) this.undoStack = [];
        else this.undoStack.push(step);
      }
      this.announce(step.changes);
    }
  }

  /** Opens or leaves a cell for typing. Not a change: nothing is written until the cell is left with a text. */
  setEditing(editing: WorkbookModel["editing"]): void {
    this.editing = editing;
    this.note({ kind: "editing", open: editing !== null });
  }

  get undoDepth(): number {
    return this.undoStack.length;
  }

  /** Empties the user's undo stack, as some Excel calls do. */
  forgetUndo(): void {
    this.undoStack = [];
    this.redoStack = [];
  }

  /** @returns false when there is nothing to undo */
  undo(): boolean {
    return this.replay(this.undoStack, this.redoStack);
  }

  redo(): boolean {
    return this.replay(this.redoStack, this.undoStack);
  }

  /** Puts back one step; the way forward again is recorded while it runs. */
  private replay(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const reverse = (this.open = { back: [] as (() => void)[], changes: [] as ModelChange[] });
    for (const back of [...step.back].reverse()) back();
    this.open = null;
    to.push({ back: reverse.back, changes: step.changes });
    this.revision++;
    this.announce(step.changes.map((change) => asRestored(change)));
    return true;
  }

  private announce(changes: readonly ModelChange[]): void {
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }

  /** Notes what happened inside `change`; outside it, it is announced at once. */
  note(change: ModelChange): void {
    if (this.open) this.open.changes.push(change);
    else this.announce([change]);
  }

  private remember(back: () => void): void {
    this.open?.back.push(back);
  }

  putCell(sheet: SheetModel, row: number, column: number, cell: Cell): void {
    const key = cellKey(row, column);
    const before = sheet.state.cells.get(key);
    this.remember(() => (before ? this.putCell(sheet, row, column, before) : this.dropCell(sheet, row, column)));
    sheet.state.cells.set(key, cell);
    sheet.edits++;
  }

  private dropCell(sheet: SheetModel, row: number, column: number): void {
    const key = cellKey(row, column);
    const before = sheet.state.cells.get(key);
    if (!before) return;
    this.remember(() => this.putCell(sheet, row, column, before));
    sheet.state.cells.delete(key);
    sheet.edits++;
  }

  /** Replaces parts of a sheet's state; `cells` must be a new map when it is among them. */
  putState(sheet: SheetModel, state: Partial<SheetState>): void {
    const before = sheet.state;
    const restored = Object.fromEntries(Object.keys(state).map((key) => [key, before[key as keyof SheetState]])) as Partial<SheetState>;
    this.remember(() => this.putState(sheet, restored));
    sheet.state = { ...sheet.state, ...state };
  }

  /** Sets a property of a sheet with undo. */
  putSheet<K extends "name" | "visibility" | "tabColor" | "frozenRows" | "protection" | "names" | "customProperties">(
    sheet: SheetModel,
    key: K,
    value: SheetModel[K],
  ): void {
    const before = sheet[key];
    this.remember(() => this.putSheet(sheet, key, before));
    sheet[key] = value;
  }

  /** Sets a property of the workbook with undo. */
  put<K extends "sheets" | "customXml" | "names" | "settings" | "structureProtected">(key: K, value: WorkbookModel[K]): void {
    const before = this[key];
    this.remember(() => this.put(key, before));
    (this as Pick<WorkbookModel, K>)[key] = value;
  }

  activate(sheet: SheetModel): void {
    if (this.activeId === sheet.id) return;
    const previous = this.sheet(this.activeId) ? this.activeId : null;
    this.activeId = sheet.id;
    this.note({ kind: "activated", sheet: sheet.id, previous });
  }

  select(sheet: SheetModel, area: Area): void {
    sheet.selection = area;
    this.note({ kind: "selection", sheet: sheet.id, area });
  }

  /** Whether a cell may be written on a protected sheet. */
  isWritable(sheet: SheetModel, area: Area): boolean {
    if (!sheet.protection) return true;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const merge = sheet.mergeAt(row, column);
        const anchor = merge && !areaContains(area, merge.top, merge.left) ? sheet.cell(merge.top, merge.left) : sheet.cell(row, column);
        if (anchor.style.locked) return false;
      }
    }
    return true;
  }
}

/** Undone structure looks to the listeners like the opposite change. */
function asRestored(change: ModelChange): ModelChange {
  switch (change.kind) {
    case "rows-inserted":
      return { ...change, kind: "rows-deleted" };
    case "rows-deleted":
      return { ...change, kind: "rows-inserted" };
    case "columns-inserted":
      return { ...change, kind: "columns-deleted" };
    case "columns-deleted":
      return { ...change, kind: "columns-inserted" };
    case "sheet-renamed":
      return { ...change, before: change.after, after: change.before };
    default:
      return change;
  }
}
