import type { CellAddress } from "../../core/sheet/address";
import type { GeneratedCell, MarkEdit } from "../../core/fixes/edit";

/** What to put into one cell. The cell's look stays, but for a number format that is named. */
export interface CellChange {
  readonly at: CellAddress;
  /** "" clears the cell's contents. With a formula: its cached value, "" for none. */
  readonly value: string | number | boolean;
  /** "=…", or null. */
  readonly formula: string | null;
  /** Format code to set, or null to leave the format as it is. A text that Excel would read as something else needs "@". */
  readonly numberFormat: string | null;
}

export interface RowHeightChange {
  readonly sheet: string;
  readonly row: number;
  /** Points; null lets the height follow the text again. */
  readonly height: number | null;
}

/** A sheet of Keifu's own: created, replaced, or (`rows: null`) removed. */
export interface OwnSheetChange {
  readonly name: string;
  readonly rows: readonly (readonly GeneratedCell[])[] | null;
  /** Column widths in characters. */
  readonly widths: readonly number[];
}

/** Everything that Keifu can change in a workbook file, in one go. */
export interface WorkbookChanges {
  readonly cells?: readonly CellChange[];
  readonly rowHeights?: readonly RowHeightChange[];
  readonly ownSheets?: readonly OwnSheetChange[];
  /** Each replaces Keifu's own conditional formats on its sheet. */
  readonly marks?: readonly MarkEdit[];
  /** Keifu's own custom XML part: its new text, or null to remove it. */
  readonly stored?: string | null;
}
