import type { CellAddress, Span } from "../sheet/address";
import type { DepartmentList, DepartmentName, ItemNumber, NoteStatement } from "../notation/syntax";
import type { Table } from "../locate/table";

/** 現行 / 次期: the two plans. */
export type Side = "current" | "next";

/** Stable within a sheet whatever the row: side, key and ordinal among equal keys, e.g. "next:1-3#1". */
export type ItemId = string;
export type PolicyId = string;

/** 施策 (見出し): a numbered heading. A heading that comes again further down is the same policy. */
export interface Policy {
  readonly id: PolicyId;
  readonly side: Side;
  /** "1", or "1-2" for a second level; "" for a heading without a number. */
  readonly key: string;
  readonly label: string;
  readonly number: ItemNumber | null;
  readonly title: string;
  /** The policy above it (章 above 節), or null. */
  readonly parent: PolicyId | null;
  /** Where it stands first. */
  readonly at: Span;
  /** Every place where its heading stands, the first included; `title` as written there. */
  readonly places: readonly { readonly at: Span; readonly band: number; readonly title: string; readonly label: string }[];
  /** Pillar marks of the first place, parallel to the table's pillar columns; "" for none. */
  readonly pillars: readonly string[];
}

/** 項目: a numbered entry under a policy. */
export interface Item {
  readonly id: ItemId;
  readonly side: Side;
  /** Canonical key with the headings' numbers in front where the labels omit them; "" without a number. */
  readonly key: string;
  readonly label: string;
  readonly number: ItemNumber | null;
  /** The item mark ○ as written; null where it is missing. */
  readonly mark: string | null;
  /** The text proper, as written, without number and mark; in front of it a 事業名 from a column of its own, behind it what goes on with it in the rows below: bullets on lines of their own, the rest of a text broken over rows. */
  readonly text: string;
  /** `text` folded for comparison: NFKC, no white space, no zero-width characters. */
  readonly normal: string;
  /** Number, mark and text within the text's cell, and not what stands in other cells. */
  readonly at: Span;
  /** The cell that holds the number: the text's cell, or that of the number's own column. */
  readonly numberAt: Span;
  /** The policy whose number it carries (its key without the last level), if the side has such a heading. */
  readonly policy: PolicyId | null;
  /** The heading of its own side above it in the sheet, or null. */
  readonly under: PolicyId | null;
  readonly band: number;
  /** Its departments (next side; empty on the current side unless the sheet has a column for them). */
  readonly departments: readonly ItemDepartment[];
  /** True while its department cell says 調整中, 検討中 or 未定. */
  readonly departmentsPending: boolean;
  /** 再掲 or 続き is written with it. */
  readonly repeated: boolean;
}

/** A department of one item. */
export interface ItemDepartment extends DepartmentName {
  /** The cell and the stretch of text it was read from. */
  readonly at: Span;
  /** Written once on the heading and holding for its items. */
  readonly inherited: boolean;
}

/** A department cell with what it holds. */
export interface DepartmentCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly band: number;
  readonly list: DepartmentList;
  /** The list cut into one per item: indexes into `list.names`, in item order; null where no cut fits (D407). */
  readonly cuts: readonly (readonly number[])[] | null;
  /** Items whose departments stand here (next side). */
  readonly items: readonly ItemId[];
}

/** 作業経過等: one note cell. */
export interface Note {
  readonly at: CellAddress;
  readonly text: string;
  readonly band: number;
  /** "remark" – 作業経過等, 備考; "change-kind" – 区分. */
  readonly column: "remark" | "change-kind";
  readonly statements: readonly NoteStatement[];
}

/**
 * Rows that belong together: one row, or rows tied by a vertical merge on a side column.
 * `number` is its index in `ComparisonSheet.bands`.
 */
export interface Band {
  readonly number: number;
  readonly top: number;
  readonly bottom: number;
  readonly kind: "heading" | "item" | "blank" | "header" | "subtotal" | "unread";
  readonly current: readonly ItemId[];
  readonly next: readonly ItemId[];
  readonly currentHeadings: readonly PolicyId[];
  readonly nextHeadings: readonly PolicyId[];
  /** Indexes into `ComparisonSheet.notes`. */
  readonly notes: readonly number[];
  /** Indexes into `ComparisonSheet.departmentCells`. */
  readonly departmentCells: readonly number[];
  readonly hidden: boolean;
}

/** A row inside the table that nothing could read (S002). */
export interface UnreadRow {
  readonly row: number;
  readonly at: CellAddress;
  readonly text: string;
}

/** 欠番 written in the sheet: the number is left out on purpose. */
export interface VacantNumber {
  readonly side: Side;
  readonly key: string;
  readonly at: Span;
}

/** One plan's side, in reading order. */
export interface PlanSide {
  readonly policies: readonly Policy[];
  readonly items: readonly Item[];
  readonly vacant: readonly VacantNumber[];
}

/** A comparison sheet as understood. Rebuilt whole after every change; parsing is memoised by cell text. */
export interface ComparisonSheet {
  readonly table: Table;
  readonly current: PlanSide;
  readonly next: PlanSide;
  readonly bands: readonly Band[];
  readonly notes: readonly Note[];
  readonly departmentCells: readonly DepartmentCell[];
  readonly unreadRows: readonly UnreadRow[];
}
