import type { Area } from "../core/sheet/address";

/** How letters look; null where the style does not say. Colours are "#RRGGBB". */
export interface FontStyle {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
}

export interface BorderEdge {
  /** "thin", "medium", "dashed" … */
  readonly style: string;
  readonly color: string | null;
}

/** The look of a cell. */
export interface CellStyle {
  readonly font: FontStyle;
  /** Solid fill, or null. */
  readonly fill: string | null;
  readonly borders: Readonly<Record<"left" | "right" | "top" | "bottom", BorderEdge | null>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Format code, "General" when none is set. */
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** A stretch of a cell's text in one lettering; `font` is null where the cell's own font holds. */
export interface TextRun {
  readonly text: string;
  readonly font: FontStyle | null;
}

export type CellKind = "blank" | "text" | "number" | "boolean" | "error";

/** One cell as the file has it. Rows and columns are 0-based. */
export interface CellModel {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  /** The stored (cached) value; "" for a blank cell, the error's text for an error. Line breaks are "\n". */
  readonly value: string | number | boolean;
  /** "=…", or null. Dependents of a shared formula have "" for a formula that only its master spells out. */
  readonly formula: string | null;
  /** Lettering within the cell; null where it is uniform. Furigana is left out. */
  readonly runs: readonly TextRun[] | null;
  /** Index into `WorkbookModel.styles`. */
  readonly style: number;
}

export interface RowModel {
  /** Points; null for the sheet's default. */
  readonly height: number | null;
  /** The height was set by a person and does not follow the text. */
  readonly fixed: boolean;
  readonly hidden: boolean;
}

/** Columns `left` to `right` (0-based, inclusive). */
export interface ColumnModel {
  readonly left: number;
  readonly right: number;
  /** Characters of the default font; null for the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface SheetModel {
  readonly name: string;
  /** The file's own id of the sheet. */
  readonly id: number;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Part name: "xl/worksheets/sheet1.xml". */
  readonly part: string;
  /** By `cellKey(row, column)`, in file order; styled blank cells included. */
  readonly cells: ReadonlyMap<number, CellModel>;
  readonly rows: ReadonlyMap<number, RowModel>;
  readonly columns: readonly ColumnModel[];
  /** Points. */
  readonly defaultRowHeight: number;
  /** Characters. */
  readonly defaultColumnWidth: number;
  readonly defaultRowHidden: boolean;
  readonly merged: readonly Area[];
  /** Rows and columns that stay when scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly selection: { readonly row: number; readonly column: number } | null;
  readonly isProtected: boolean;
  /** Areas of conditional formats, with their first formula and priority. */
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly hyperlinks: readonly Hyperlink[];
  /** Outer area of the print range, and the rows repeated on each page (`left` and `right` are the sheet's edges). */
  readonly printArea: Area | null;
  readonly printTitles: Area | null;
  readonly textBoxes: number;
  readonly comments: number;
}

/** A link of a cell to a place in the workbook ("'Sheet 1'!A1"); links out of it have a null location. */
export interface Hyperlink {
  readonly area: Area;
  readonly location: string | null;
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formula: string | null;
  readonly priority: number;
  /** Index of the differential style, or null. */
  readonly style: number | null;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it belongs to, or null for the workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
}

/** A workbook as the file has it. */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  /** Index of the sheet that is shown. */
  readonly activeSheet: number;
  readonly styles: readonly CellStyle[];
  readonly definedNames: readonly DefinedName[];
  /** Dates count from 1904, as old Macs did. */
  readonly date1904: boolean;
  /** Sheets cannot be added or removed. */
  readonly structureLocked: boolean;
  /** Text of Keifu's own custom XML part, or null. */
  readonly stored: string | null;
}
