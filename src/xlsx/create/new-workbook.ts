import type { Area } from "../../core/sheet/address";

/** The look of a new cell; what is left out is Excel's default. */
export interface NewStyle {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  /** A thin grey line on all four edges. */
  readonly border?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
}

export interface NewRun {
  readonly text: string;
  readonly strike?: boolean;
  readonly bold?: boolean;
  readonly color?: string;
}

/** Rows and columns are 0-based. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  /** A text, number or boolean; runs for a text in several letterings; null for a cell that only has a look. */
  readonly value: string | number | boolean | readonly NewRun[] | null;
  /** "=…"; `value` is then its cached value. */
  readonly formula?: string;
  readonly style?: NewStyle;
  /** Furigana, written as Excel writes it. */
  readonly reading?: string;
}

export interface NewSheet {
  readonly name: string;
  readonly cells: readonly NewCell[];
  readonly merged?: readonly Area[];
  /** Column widths in characters, from column A. */
  readonly widths?: readonly number[];
  /** Fixed heights in points. */
  readonly heights?: ReadonlyMap<number, number>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Rows above this one stay when scrolling. */
  readonly frozenRows?: number;
  /** Rows repeated on each printed page, inclusive. */
  readonly printTitles?: { readonly top: number; readonly bottom: number };
  readonly printArea?: Area;
  /** Rows in front of which a printed page begins. */
  readonly pageBreaks?: readonly number[];
  readonly landscape?: boolean;
  readonly visibility?: "visible" | "hidden" | "veryHidden";
  readonly isProtected?: boolean;
}

export interface NewWorkbook {
  readonly sheets: readonly NewSheet[];
  readonly title?: string;
  readonly author?: string;
  readonly date1904?: boolean;
}
