import type { Area } from "../sheet/address";
import type { Side } from "../plan/model";

/** One column as people see it; in Excel grid paper it spans many sheet columns. 0-based, inclusive. */
export interface LogicalColumn {
  readonly left: number;
  readonly right: number;
  /** What the header says of it, cells of the block joined by a space. */
  readonly title: string;
}

/** The columns of one plan's side, in reading order. */
export interface SideColumns {
  /** Columns that hold headings of their own (基本目標 | 施策 | 取組), outermost first; usually none. */
  readonly headings: readonly LogicalColumn[];
  /** The number's own column, or null where number and text share one. */
  readonly number: LogicalColumn | null;
  /** 事業名 beside 事業内容: a name that is a part of each item's text; the number's own column where that holds names. Both sides have one, or none. */
  readonly name: LogicalColumn | null;
  readonly text: LogicalColumn;
}

/** Names are compared where both plans have them: one plan's alone would make all its texts differ. */
export function withNames(sides: Readonly<Record<Side, SideColumns>>): Readonly<Record<Side, SideColumns>> {
  const { current, next } = sides;
  return current.name && next.name ? sides : { current: { ...current, name: null }, next: { ...next, name: null } };
}

/** Every column of one plan's side: headings, number, name, text. */
export function columnsOfSide({ headings, number, name, text }: SideColumns): readonly LogicalColumn[] {
  return [...headings, ...(number ? [number] : []), ...(name && name.left !== number?.left ? [name] : []), text];
}

/** What each logical column of the table is for. */
export interface TableColumns {
  /** 計画の柱: mark columns, usually left of the table. */
  readonly pillars: readonly LogicalColumn[];
  readonly current: SideColumns;
  readonly next: SideColumns;
  /** 作業経過等, 備考, 変更理由: free remarks. */
  readonly notes: readonly LogicalColumn[];
  /** 区分: 新規/継続/拡充/統合/廃止. */
  readonly changeKinds: readonly LogicalColumn[];
  /** Departments responsible for the next plan's items, lead (主管課) before related (関係課). */
  readonly departments: readonly LogicalColumn[];
  /** Departments of the current plan's items, where the sheet has them; never checked, a source of candidates. */
  readonly currentDepartments: readonly LogicalColumn[];
}

/** A header block, 1–3 rows (0-based, inclusive); it may come again at every page, in another shape. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
}

/** A comparison table on one sheet. */
export interface Table {
  readonly sheet: string;
  /** Header blocks, body and all: what 「A6:H73を読みました」 names. */
  readonly area: Area;
  readonly headers: readonly HeaderBlock[];
  readonly columns: TableColumns;
  /** Last body row; rows below it (footnotes, legend) belong to no item. */
  readonly bodyBottom: number;
  /** What the sheet calls the two plans: 現行計画, 第2期計画(案). */
  readonly planNames: Readonly<Record<Side, string>>;
  /** Legends above the table and footnotes below it (凡例, ※…), one string a cell; a legend among them settles the notes' frame. */
  readonly footnotes: readonly string[];
  /** What else stands in the few rows above it, one string a cell: the names of the plan, of the goal or chapter. */
  readonly titles: readonly string[];
  /** "found" by its headers, or set "by-hand". */
  readonly located: "found" | "by-hand";
}

/** Columns and header rows set by a person: 0-based rows, column letters as in `--columns`. */
export interface TableChoice {
  readonly sheet: string;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly columns: {
    readonly pillars?: readonly string[];
    /** One column, or number before text, or headings, number and text. */
    readonly current: readonly string[];
    readonly note: readonly string[];
    readonly next: readonly string[];
    readonly departments: readonly string[];
  };
}

/** Why no table was found: what was looked for, and how near the best row came. */
export interface NoTable {
  readonly sheet: string;
  readonly reason: "empty" | "no-header" | "one-side-only" | "choice-does-not-fit";
  /** The row that looked most like a header (0-based) with the roles found and missing; null if none did. */
  readonly nearest: { readonly row: number; readonly found: readonly string[]; readonly missing: readonly string[] } | null;
}

export type LocateResult = { readonly tables: readonly Table[]; readonly none: NoTable | null };
