import type { Area, CellAddress, Span } from "../core/sheet/address";
import type { GeneratedCell, MarkEdit } from "../core/fixes/edit";
import type { CellBox } from "../core/notes/lines";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";

/** Why a host refused or failed; every code has a text of its own in the pane (何が・なぜ・次に). */
export type PortErrorCode =
  | "cell-edit-mode" // a cell is being edited in Excel
  | "protected" // the sheet or workbook is protected
  | "read-only" // read-only file, protected view, legacy shared workbook
  | "sheet-missing" // the sheet was deleted or renamed
  | "session-lost" // Excel stopped answering or timed out
  | "too-large" // beyond the host's limits
  | "not-supported" // the host's requirement sets do not reach
  | "bad-file" // not an .xlsx, broken, encrypted, signed
  | "failed"; // anything else; `detail` says what

export class PortError extends Error {
  constructor(
    readonly code: PortErrorCode,
    /** For the log and the details line, in the host's own words. */
    readonly detail: string,
    /** The host's code and location, for IT. */
    readonly hostCode: string = "",
  ) {
    super(`${code}: ${detail}`);
    this.name = "PortError";
  }
}

/** What the host can do; read once at the start. */
export interface HostCapabilities {
  readonly kind: "excel" | "file";
  /** Add-in calls join the user's Ctrl+Z (ExcelApi 1.19 and newer). */
  readonly undo: boolean;
  readonly events: boolean;
  /** null when the workbook can be written. */
  readonly readOnly: string | null;
  /** The locale of the host's own display language, e.g. "ja-JP". */
  readonly locale: string;
  /** Document address or file name; "" when unknown. */
  readonly document: string;
}

/** A cell as it is now, read before a write and after it. */
export interface CellState {
  readonly at: CellAddress;
  /** Displayed text, "\n" for line breaks. */
  readonly text: string;
  readonly value: string | number | boolean;
  /** "=…" or null. */
  readonly formula: string | null;
  readonly numberFormat: string;
  /** The cell mixes lettering (見え消し); writing it loses the lettering. */
  readonly mixedLettering: boolean;
  readonly locked: boolean;
}

/** One cell to write. */
export interface CellWrite {
  readonly at: CellAddress;
  readonly value: string | number | boolean;
  /** Formula to restore, or null. */
  readonly formula: string | null;
  /** Set before the value; null leaves the format as it is. A text that Excel would turn into something else comes with "@". */
  readonly numberFormat: string | null;
  /** Set after the value, in the same batch: how a text such as "1-3" stays a text under the format its cell had. */
  readonly numberFormatAfter: string | null;
}

/** Something may have changed: a hint, never a fact. */
export interface ChangeHint {
  readonly kind: "cells" | "structure" | "selection" | "activated" | "sheet-gone" | "sheet-renamed" | "protection";
  readonly sheet: string | null;
  /** Address as the host gave it, for hints about cells; it may be wrong or missing. */
  readonly address: string | null;
  /** True when Keifu's own write caused it, as far as the host knows. */
  readonly own: boolean;
}

/** The columns that live checking re-reads, in one request. */
export interface ColumnReading {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
}

/**
 * The workbook, in Excel or in a file. Every method may reject with a PortError; none writes
 * but those whose name says so, and each of those is one batch.
 */
export interface SheetPort {
  capabilities(): Promise<HostCapabilities>;
  /** Reads the shown sheet, or all sheets, with merged areas and hidden rows; at most 3 round trips and one for each further slice. */
  readWorkbook(scope: "active" | "all", signal?: AbortSignal): Promise<WorkbookSnapshot>;
  /**
   * Re-reads the texts of one sheet in a single request. Merged areas, hidden rows and lettering
   * are taken over from `known` (reading merges can empty the user's undo stack).
   */
  rereadTexts(known: SheetSnapshot, signal?: AbortSignal): Promise<SheetSnapshot>;
  readCells(cells: readonly CellAddress[]): Promise<readonly CellState[]>;
  /** All cells in one batch. It may fail half-way: the caller restores. */
  writeCells(writes: readonly CellWrite[]): Promise<void>;
  /** Creates or replaces a sheet of Keifu's own; refuses (`failed`) to replace a sheet that Keifu did not make. */
  writeSheet(name: string, rows: readonly (readonly GeneratedCell[])[], widths: readonly number[]): Promise<void>;
  /** Removes a sheet of Keifu's own. */
  removeSheet(name: string): Promise<void>;
  /** The rows of a sheet of Keifu's own, to be able to take its replacement back; null when there is none. */
  readOwnSheet(name: string): Promise<readonly (readonly GeneratedCell[])[] | null>;
  /** Replaces Keifu's own conditional formats on one sheet; the others stay. */
  writeMarks(marks: MarkEdit): Promise<void>;
  readMarks(sheet: string): Promise<MarkEdit>;
  /** Row heights in points by row, with whether a fixed height is set. */
  readRowHeights(sheet: string, rows: readonly number[]): Promise<readonly { row: number; height: number }[]>;
  /** The room that cells or merged areas give to their text, in the order asked for. One request. */
  readCellBoxes(areas: readonly { readonly sheet: string; readonly area: Area }[]): Promise<readonly CellBox[]>;
  writeRowHeights(sheet: string, heights: readonly { row: number; height: number }[]): Promise<void>;
  /** Keifu's own custom XML part: its text, or null. */
  readStored(): Promise<string | null>;
  writeStored(text: string | null): Promise<void>;
  /** Shows and selects a cell. Not an edit. */
  select(at: Span): Promise<void>;
  selection(): Promise<CellAddress | null>;
  /** Starts hints; the returned function stops them. */
  watch(listener: (hint: ChangeHint) => void): Promise<() => Promise<void>>;
}

/** Storage of this PC, outside the workbook: the journal, the pane's own choices. */
export interface StorePort {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
}

export interface ClockPort {
  now(): Date;
  /** Calls back after `ms`; returns a function that cancels. */
  after(ms: number, callback: () => void): () => void;
}
