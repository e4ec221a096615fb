/** What one cell holds. All values here are immutable: a change replaces the cell. */

/** An error of a formula, e.g. "#REF!". */
export interface ErrorValue {
  readonly error: string;
}

/** null is a blank cell. Dates are serial day numbers with a date format. */
export type CellValue = null | string | number | boolean | ErrorValue;

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough: boolean;
  /** "#RRGGBB". */
  readonly color: string;
}

/** A line at an edge of a cell. */
export interface BorderLine {
  /** "thin", "medium", "dashed" … */
  readonly style: string;
  /** "#RRGGBB". */
  readonly color: string;
}

export type Borders = Readonly<Record<"left" | "right" | "top" | "bottom", BorderLine | null>>;

export interface CellStyle {
  readonly numberFormat: string;
  readonly font: Font;
  /** "#RRGGBB", or null without a fill. */
  readonly fill: string | null;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly indent: number;
  readonly borders: Borders;
  readonly locked: boolean;
}

/** A stretch of a cell's text in lettering of its own. */
export interface TextRun {
  readonly text: string;
  readonly font: Font;
}

export interface Hyperlink {
  /** Place in this workbook, e.g. "'Sheet 1'!A1". */
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface Cell {
  readonly value: CellValue;
  /** "=…" or null. Nothing is calculated here: `value` is what was last known of it. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** null unless the text mixes lettering. */
  readonly runs: readonly TextRun[] | null;
  readonly hyperlink: Hyperlink | null;
}

export const DEFAULT_FONT: Font = {
  name: "游ゴシック",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
};

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  font: DEFAULT_FONT,
  fill: null,
  wrapText: false,
  horizontal: "General",
  vertical: "Center",
  indent: 0,
  borders: { left: null, right: null, top: null, bottom: null },
  locked: true,
};

export const BLANK_CELL: Cell = { value: null, formula: null, style: DEFAULT_STYLE, runs: null, hyperlink: null };

export function isError(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

/** Whether a cell counts for the used range when only values are asked for. */
export function hasContent(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

/** One property of a cell's lettering; null where its runs differ, as Excel says it. */
export function fontProperty<K extends keyof Font>(cell: Cell, key: K): Font[K] | null {
  if (!cell.runs || cell.runs.length === 0) return cell.style.font[key];
  const first = cell.runs[0].font[key];
  return cell.runs.every((run) => run.font[key] === first) ? first : null;
}
