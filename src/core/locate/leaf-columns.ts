import type { Side } from "../plan/model";
import type { SheetSnapshot } from "../sheet/snapshot";
import { filledCells, headerPath, seenCell, type SeenCell } from "./column-cells";
import type { SideCell, WordReader } from "./header-block";
import type { HeaderBlock, LogicalColumn } from "./table";
import { namesMeasure, pairedSide, type HeaderRole } from "./vocabulary";

/** A column of the header's lowest row, with all that the header says of it. */
export interface LeafColumn extends LogicalColumn {
  readonly side: Side | null;
  readonly role: HeaderRole | "measure" | null;
}

/** The header block of one table: several tables may share a row. */
export interface TableHeader extends HeaderBlock {
  readonly sideRow: number;
  readonly sides: readonly SideCell[];
  /** Columns that may belong to this table; neighbours on the same row keep theirs. */
  readonly left: number;
  readonly right: number;
}

/** Column names that say what became of a row unless a plan's name stands over them. */
const MEASURES_OF_PLAN = /^(?:措置|対応|対策|取扱い?)(?:名|の?内容)?$/;

/** Who helps those in charge, as a column below their name says it, or one with departments in it. */
export const OF_STAFF = /^(?:関係|連携|協力)(?:先)?$/;

/** Whether a column has neither a title in the block nor text in the given body rows. */
function isEmptyColumn(sheet: SheetSnapshot, header: TableHeader, column: number, bodyBottom: number): boolean {
  for (let row = header.top; row <= bodyBottom; row++) {
    const cell = seenCell(sheet, row, column);
    if (cell.text.trim() !== "" && cell.row >= header.top) return false;
  }
  return true;
}

/** Grows the columns of a table outwards from the plans' names until an empty column; one empty column may be a spacer. */
function columnSpan(sheet: SheetSnapshot, header: TableHeader, bodyBottom: number): { left: number; right: number } {
  const empty = (column: number) => isEmptyColumn(sheet, header, column, bodyBottom);
  const titled = (column: number) => headerPath(sheet, header, column).length > 0;
  let left = Math.min(...header.sides.map(({ cell }) => cell.area.left));
  let right = Math.max(...header.sides.map(({ cell }) => cell.area.right));
  while (left > header.left && (!empty(left - 1) || (left - 2 >= header.left && titled(left - 2)))) left -= 1;
  while (right < header.right && (!empty(right + 1) || (right + 2 <= header.right && titled(right + 2)))) right += 1;
  return { left, right };
}

/** The plan whose name stands over a column: in the same cell, or left of it where the name was not merged. */
function sideOver(sheet: SheetSnapshot, header: TableHeader, column: number): Side | null {
  const over = header.sides.find(({ cell }) => column >= cell.area.left && column <= cell.area.right);
  if (over) return over.side;
  if (seenCell(sheet, header.sideRow, column).text.trim() !== "") return null;
  const nearest = filledCells(sheet, header.sideRow).filter((cell) => cell.column < column).at(-1);
  const named = header.sides.find(({ cell }) => cell.column === nearest?.column);
  const below = headerPath(sheet, header, column);
  return named && below.length > 0 && below.every((cell) => cell.row > header.sideRow) ? named.side : null;
}

/**
 * The columns that a header block distinguishes, left to right. Sheet columns under one title are
 * one logical column; what the body makes of them is decided later.
 * @param bodyBottom last row to look at when an untitled column is judged empty
 */
export function leafColumns(
  sheet: SheetSnapshot,
  header: TableHeader,
  bodyBottom: number,
  read: WordReader,
): readonly LeafColumn[] {
  const { left, right } = columnSpan(sheet, header, bodyBottom);
  const columns: { left: number; right: number; anchor: string }[] = [];
  for (let column = left; column <= right; column++) {
    const leaf = headerPath(sheet, header, column).at(-1);
    const anchor = leaf ? `${leaf.row}:${leaf.column}` : "";
    const last = columns.at(-1);
    if (last && last.anchor === anchor && anchor !== "") last.right = column;
    else columns.push({ left: column, right: column, anchor });
  }
  const leaves = columns.map(({ left: from, right: to }): LeafColumn & { readonly measures: boolean } => {
    const path = headerPath(sheet, header, from);
    const isSide = (cell: SeenCell) => header.sides.some(({ cell: named }) => named.row === cell.row && named.column === cell.column);
    // 改定 beside 現行 names a plan and no remark.
    const isBare = (cell: SeenCell) => pairedSide(cell.text) !== null && isSide(cell);
    const words = path.filter((cell) => !isBare(cell)).map((cell) => read(cell.text)).reverse();
    const title = path.map((cell) => cell.text.replace(/\s+/g, " ").trim()).join(" ");
    const measure = path.length > 0 && namesMeasure(path[path.length - 1].text);
    const pillar = words.some((word) => word.role === "pillars");
    // Which plan the cells that name both are of depends on their neighbours; below them 現行番号 tells for itself.
    const own = path.flatMap((cell) => (isSide(cell) ? [] : (read(cell.text).side ?? []))).at(-1) ?? null;
    const side = own ?? sideOver(sheet, header, from);
    const named = words.find((word) => word.role !== null)?.role ?? null;
    // 内容 under 変更の概要 is a remark; under a plan's name it is the plan's text.
    const remark = named === "text" && side === null && words.some((word) => word.role === "note");
    const measures = named === "note" && side !== null && words[0]?.side === null && path.length > 1 && MEASURES_OF_PLAN.test(path[path.length - 1].text.normalize("NFKC").trim());
    // 主管 | 関係 below 担当 are those who do it.
    const staff = named === "note" && words.some((word) => word.role === "departments") && OF_STAFF.test(path[path.length - 1].text.normalize("NFKC").trim());
    const role = staff ? "departments" : measure ? "measure" : pillar ? "pillars" : remark ? "note" : named;
    return { left: from, right: to, title, side, role, measures };
  });
  // 措置 and 対応 are what became of a row, but in a plan of measures under its name they are the plan's text – not beside 施策, where one plan alone has such a column.
  return leaves.map(({ measures, ...leaf }) => {
    const isText = measures && (leaves.some((other) => other.measures && other.side !== leaf.side) || !leaves.some((other) => other.side === leaf.side && other.role === "text"));
    return isText ? { ...leaf, role: "text" } : leaf;
  });
}
