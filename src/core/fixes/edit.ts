import type { CellAddress } from "../sheet/address";
import type { ItemId } from "../plan/model";
import type { LinkKind } from "../lineage/model";

/** Puts a text into a cell that must hold `expect` now. An empty `replace` clears the cell's contents. */
export interface CellEdit {
  readonly type: "cell";
  readonly at: CellAddress;
  readonly expect: string;
  readonly replace: string;
}

/** A table cell of a generated sheet or column: a text, with a link to a cell where it names one. */
export interface GeneratedCell {
  readonly text: string;
  readonly link?: CellAddress;
  readonly bold?: boolean;
}

/** A sheet of Keifu's own (新旧対応一覧, 点検結果), replaced as one; `rows: null` removes it. */
export interface SheetEdit {
  readonly type: "sheet";
  readonly name: string;
  readonly rows: readonly (readonly GeneratedCell[])[] | null;
  /** Column widths in characters. */
  readonly widths: readonly number[];
}

/** Columns of Keifu's own right of the table (現行番号/第2期番号), written, updated or removed as one. */
export interface ColumnEdit {
  readonly type: "column";
  readonly sheet: string;
  /** 0-based column. */
  readonly column: number;
  /** Texts by 0-based row; cells of the column not named here are left alone. Removing writes "" over the column's own texts. */
  readonly cells: readonly { readonly row: number; readonly expect: string; readonly cell: GeneratedCell }[];
}

/** A link that a person confirmed or rejected; kept with the workbook's settings. */
export interface LinkEdit {
  readonly type: "link";
  readonly from: readonly ItemId[];
  readonly to: readonly ItemId[];
  readonly kind: LinkKind;
  readonly verdict: "confirmed" | "rejected" | "forgotten";
}

/** Conditional formats of Keifu's own on one sheet, replaced as one; an empty list removes them. */
export interface MarkEdit {
  readonly type: "marks";
  readonly sheet: string;
  readonly cells: readonly { readonly at: CellAddress; readonly severity: "error" | "warning" | "info" }[];
}

/** A row's height in points, changed only when a person asks for it. */
export interface RowHeightEdit {
  readonly type: "row-height";
  readonly sheet: string;
  readonly row: number;
  readonly height: number;
}

export type Edit = CellEdit | SheetEdit | ColumnEdit | LinkEdit | MarkEdit | RowHeightEdit;

/**
 * A change that resolves a finding. "safe": the meaning cannot change; "review": shown as
 * before/after; "choice": one of several candidates that a person picks.
 */
export interface Fix {
  /** Text id of its title in the rule's texts, with `data` for the placeholders. */
  readonly titleId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly applicability: "safe" | "review" | "choice";
  readonly edits: readonly Edit[];
}
