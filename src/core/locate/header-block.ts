import { parseLabel } from "../notation/numbers";
import { oncePerText } from "../once";
import type { Side } from "../plan/model";
import type { SheetSnapshot } from "../sheet/snapshot";
import { filledCells, type SeenCell } from "./column-cells";
import { inOrderOfYears } from "./swapped-sides";
import { isTableRow } from "./table-rows";
import { bareSide, draftSide, isMarkColumnName, isPlainColumnName, lentSide, namesMeasure, namesNothing, NOTHING, pairedSide, readHeaderWord, says, tickedKind, type HeaderWord } from "./vocabulary";

/** The cells of one row that name the two plans, in column order. */
export interface SideCell {
  readonly cell: SeenCell;
  readonly side: Side;
}

/** Rows that read as a header: where, and which of their cells name the plans. 0-based, inclusive. */
export interface HeaderCandidate {
  readonly top: number;
  readonly bottom: number;
  /** The row in which the plans are named. */
  readonly sideRow: number;
  readonly sides: readonly SideCell[];
}

/** Header blocks are 1–3 rows; Excel grid paper gives each of them at most one row more. */
const TALLEST_BLOCK = 4;

/** Reads header words, each distinct text once. */
export type WordReader = (text: string) => HeaderWord;

export function wordReader(): WordReader {
  const known = new Map<string, HeaderWord>();
  return (text) => {
    if (namesNothing(text)) return NOTHING;
    let word = known.get(text);
    if (!word) {
      word = readHeaderWord(text);
      known.set(text, word);
    }
    return word;
  };
}

/** Whether a column with this name could hold the plan's own words, not remarks or departments. */
function mayHoldPlan(word: HeaderWord): boolean {
  return word.role === null || word.role === "text" || word.role === "number" || word.role === "heading";
}

/** The cells of a row that name the plans in one of the ways that count only where both plans are named so. */
function bothSides(cells: readonly SeenCell[], sideOf: (text: string) => Side | null): readonly SideCell[] {
  const named = cells.flatMap((cell): readonly SideCell[] => {
    const side = sideOf(cell.text);
    return side ? [{ cell, side }] : [];
  });
  return new Set(named.map(({ side }) => side)).size === 2 ? named : [];
}

/**
 * Bare words, without those that are a remark's name: 見直し and 改定 name the next plan beside 現行 alone. Where 次期
 * stands there too, they say what became of the rows – unless only they give both plans as many columns.
 * @param explicit the cells that name a plan by more than a bare word, and perhaps others
 */
function withoutRemarks(bare: readonly SideCell[], explicit: readonly SideCell[], read: WordReader): readonly SideCell[] {
  const remarks = bare.filter(({ cell }) => read(cell.text).role === "note");
  if (remarks.length === 0) return bare;
  const plans = [...bare.filter((cell) => !remarks.includes(cell)), ...explicit.filter(({ cell }) => bareSide(cell.text) === null)];
  const ofNext = plans.filter(({ side }) => side === "next").length;
  const ofCurrent = plans.length - ofNext;
  if (ofNext === 0 || ofCurrent === 0 || ofNext + remarks.length === ofCurrent) return bare;
  return plans.sort((a, b) => a.cell.column - b.cell.column);
}

/**
 * The plans that a row names. 第3次 beside 第4次 are told apart by their ordinals, the lower is the
 * current plan; a bare ordinal beside 現行 or 案 alone is the other plan.
 */
export function sidesOfRow(cells: readonly SeenCell[], read: WordReader): readonly SideCell[] {
  const words = cells.map((cell) => ({ cell, word: read(cell.text) })).filter(({ cell, word }) => mayHoldPlan(word) && !namesMeasure(cell.text));
  const explicit = new Set(words.flatMap(({ word }) => word.side ?? []));
  const sideOf = ({ side, ordinal }: HeaderWord): Side | null => {
    if (side || !ordinal) return side;
    const values = words.flatMap(({ word }) => (word.ordinal?.unit === ordinal.unit ? [word.ordinal.value] : []));
    if (new Set(values).size === 2) return ordinal.value === Math.min(...values) ? "current" : "next";
    if (explicit.size !== 1) return null;
    return explicit.has("current") ? "next" : "current";
  };
  const named = words.flatMap(({ cell, word }) => {
    const side = sideOf(word);
    return side ? [{ cell, side }] : [];
  });
  // 第5次総合計画後期基本計画 comes before 第6次総合計画前期基本計画.
  const inSeries = words.some(({ word }) => word.ordinal !== null && words.some((other) => other.word.ordinal?.unit === word.ordinal?.unit && other.word.ordinal?.value !== word.ordinal?.value));
  const bare = inSeries ? [] : bothSides(cells, bareSide);
  if (bare.length > 0) return withoutRemarks(bare, named, read);
  // Where an older plan stands beside them, 素案 and 成案 are both the next plan.
  const apart = words.every(({ cell, word }) => draftSide(cell.text) !== null || (word.side !== "current" && word.ordinal === null));
  const drafts = apart ? bothSides(cells, draftSide) : [];
  return drafts.length > 0 ? drafts : withLentSide(named, words);
}

/**
 * The plans with the one that only a word such as たたき台 or 策定時 names: it stands for the plan that no other cell
 * names, and of two drafts for the later one. 第2期計画 beside it is the other plan.
 */
function withLentSide(named: readonly SideCell[], words: readonly { readonly cell: SeenCell; readonly word: HeaderWord }[]): readonly SideCell[] {
  const plans = named.length > 0 ? named : words.flatMap(({ cell, word }): readonly SideCell[] => (PLAN_UNITS.has(word.ordinal?.unit ?? "") ? [{ cell, side: "current" }] : []));
  const missing: Side = plans.some(({ side }) => side === "current") ? "next" : "current";
  if (plans.length === 0 || plans.some(({ side }) => side === missing)) return named;
  const unnamed = words.filter(({ cell, word }) => word.side === null && word.ordinal === null && lentSide(cell.text) === missing);
  // 原案 is the older of two drafts, but the next plan where only 現行 stands beside it.
  const lent = unnamed.length > 0 ? unnamed : words.filter(({ cell, word }) => word.side === "current" && plans.length === 2 && lentSide(cell.text) === missing);
  const later = lent.filter(({ cell }) => draftSide(cell.text) === "next");
  const [only, another] = later.length > 0 ? later : lent;
  if (!only || another) return named;
  return [...plans.filter(({ cell }) => cell !== only.cell), { cell: only.cell, side: missing }].sort((a, b) => a.cell.column - b.cell.column);
}

/** 第2期 and 第3次 are of plans, R8 may be a year of anything. */
const PLAN_UNITS: ReadonlySet<string> = new Set(["期", "次"]);

/** No longer word is taken for a column's name by its place alone. */
const LONGEST_UNKNOWN = 8;

/**
 * Whether every cell of a row below the plans' names is a column name, so that the row belongs to
 * their block. Under 計画の柱 stand short names, and under 方向性 kinds, that would say nothing elsewhere, and under any merged cell of
 * the header a short word is one of its columns where column names stand beside it, below both plans above all.
 * @param above the header's cells in the row of the plans' names
 */
function continuesHeader(cells: readonly SeenCell[], above: readonly SeenCell[], sides: readonly SideCell[], read: WordReader): "surely" | "perhaps" | "no" {
  if (cells.length === 0) return "no";
  const isUnder = (cell: SeenCell) => (over: SeenCell) => cell.column >= over.area.left && cell.area.right <= over.area.right;
  const plain = cells.filter((cell) => isPlainColumnName(cell.text));
  const pillars = above.filter((cell) => read(cell.text).role === "pillars");
  const merged = above.filter(({ area }) => area.right > area.left);
  const marks = cells.filter((cell) => (isMarkColumnName(cell.text) && pillars.some(isUnder(cell))) || (tickedKind(cell.text) !== null && merged.some(isUnder(cell))));
  const isBesideNames = plain.length > 2 || sides.every(({ cell: { area } }) => plain.some(({ column }) => area.left <= column && column <= area.right));
  const isUnknownName = (cell: SeenCell) => isBesideNames && cell.text.trim().length <= LONGEST_UNKNOWN && merged.some(isUnder(cell));
  const others = cells.filter((cell) => !plain.includes(cell) && !marks.includes(cell));
  if (others.some((cell) => (!says(read(cell.text)) && !isUnknownName(cell)) || startsLikeItem(cell.text))) return "no";
  if (plain.length > 0 || marks.length > 0) return "surely";
  return "perhaps";
}

function startsLikeItem(text: string): boolean {
  return /^[\s]*([0-9([①-⑳㉑-㊿Ⅰ-ⅻ○●◎・※]|第[0-9一二三四五六七八九十]+[章節項])/u.test(text.normalize("NFC"));
}

/** @param topmost the first row that may belong to the block */
function blockAround(sheet: SheetSnapshot, sideRow: number, sides: readonly SideCell[], topmost: number, read: WordReader): HeaderCandidate {
  const bottomOfSheet = sheet.area?.bottom ?? sideRow;
  const inRow = filledCells(sheet, sideRow);
  const here = inRow.filter((cell) => says(read(cell.text)));
  let top = Math.max(sideRow - 2, Math.min(...here.map((cell) => cell.area.top)));
  let bottom = Math.min(top + TALLEST_BLOCK - 1, bottomOfSheet, Math.max(...here.map((cell) => sidesBottom(cell, sideRow))));

  let pending = bottom;
  while (pending + 1 <= bottomOfSheet && pending + 1 - top < TALLEST_BLOCK) {
    const row = pending + 1;
    const fresh = filledCells(sheet, row).filter((cell) => cell.row === row);
    const kind = continuesHeader(fresh, inRow, sides, read);
    if (kind === "no") break;
    pending = row;
    if (kind === "surely") bottom = Math.max(row, ...fresh.map((cell) => Math.min(cell.area.bottom, top + TALLEST_BLOCK - 1)));
    pending = Math.max(pending, bottom);
  }
  while (top - 1 >= topmost && bottom - top + 1 < TALLEST_BLOCK - 1) {
    const above = filledCells(sheet, top - 1);
    const inside = above.every((cell) => isPlainColumnName(cell.text) || read(cell.text).role === "pillars" || read(cell.text).side !== null);
    if (above.length < 2 || !inside) break;
    top -= 1;
  }
  return { top, bottom, sideRow, sides };
}

/** A merge that goes on far below its row is no header cell: it ties body rows. */
function sidesBottom(cell: SeenCell, sideRow: number): number {
  return cell.area.bottom - sideRow < TALLEST_BLOCK - 1 ? cell.area.bottom : sideRow;
}

/** Whether a text names a plan or an ordinal. Most short texts stand in many rows, and in the next check again. */
const mayNamePlan = oncePerText((text) => {
  const { side, ordinal } = readHeaderWord(text);
  return side !== null || ordinal !== null || pairedSide(text) !== null;
});

/**
 * All rows of a sheet that read as the header of a comparison: each names both plans in cells
 * of their own, and is no row of the table below an earlier one. Top to bottom, never overlapping.
 */
export function findHeaderCandidates(sheet: SheetSnapshot, read: WordReader): readonly HeaderCandidate[] {
  const found: HeaderCandidate[] = [];
  const area = sheet.area;
  if (!area) return found;
  let topmost = area.top;
  for (let row = area.top; row <= area.bottom; row++) {
    if (!sheet.texts[row - area.top].some((text) => !namesNothing(text) && mayNamePlan(text))) continue;
    const cells = filledCells(sheet, row);
    const fresh = cells.some((cell) => cell.row === row && (read(cell.text).side ?? pairedSide(cell.text)) !== null);
    const ordinals = cells.filter((cell) => cell.row === row && read(cell.text).ordinal !== null).length;
    if (!fresh && ordinals < 2) continue;
    const sides = inOrderOfYears(sidesOfRow(cells, read));
    if (!sides.some(({ side }) => side === "current") || !sides.some(({ side }) => side === "next")) continue;
    if (!readsAsHeader(cells, sides, read)) continue;
    const block = blockAround(sheet, row, sides, topmost, read);
    if (isTableRow(sheet, found, block, read)) topmost = row + 1;
    else {
      found.push(block);
      row = block.bottom;
    }
  }
  return found;
}

/**
 * A header row holds names: at most one stray sentence or numbered text, and none between the plans. A row of the
 * table itself has more of them, even where its remark says 現行 and another cell names a year (現行2-1を分割 | R8).
 */
function readsAsHeader(cells: readonly SeenCell[], sides: readonly SideCell[], read: WordReader): boolean {
  const left = sides[0].cell.column;
  const right = sides[sides.length - 1].cell.column;
  const strays = cells.filter((cell) => !says(read(cell.text)) && ([...cell.text].length > 20 || readsAsBody(cell.text)));
  return strays.length <= 1 && strays.every((cell) => cell.column < left || cell.column > right);
}

/** Whether a text is a sentence or begins with a number, as the plans' own cells do. */
function readsAsBody(text: string): boolean {
  return !isMarkColumnName(text) && (/。\s*$/.test(text) || parseLabel(text).number !== null);
}
