import { parseLabel } from "../notation/numbers";
import type { SheetSnapshot } from "../sheet/snapshot";
import { filledCells, headerPath, type SeenCell } from "./column-cells";
import type { HeaderCandidate, WordReader } from "./header-block";
import { foldHeader, isPlainColumnName, pairedSide, says } from "./vocabulary";

/**
 * Whether what reads as a header is a row of the table below an earlier one: 3 計画の期間（令和3～7年度） beside
 * 3 計画の期間（令和8～12年度） names two plans as headers do. But names of columns have no numbers, and they stand over
 * the remarks and departments as well – where they do not, the row has to be set apart, or be nothing but a name.
 * @param headers those above it, top to bottom
 */
export function isTableRow(sheet: SheetSnapshot, headers: readonly HeaderCandidate[], candidate: HeaderCandidate, read: WordReader): boolean {
  const header = headers.findLast(({ sides }) => sides.some(({ cell: { area } }) => candidate.sides.some(({ cell: { column } }) => area.left <= column && column <= area.right)));
  if (!header || repeats(header, candidate)) return false;
  const cells = filledCells(sheet, candidate.sideRow).filter((cell) => cell.row === candidate.sideRow);
  if (cells.some((cell) => isNumberOfRow(sheet, header, cell, read))) return true;

  const columns = namedColumns(sheet, header);
  const own = namedColumns(sheet, candidate);
  const isName = (column: number) => headerPath(sheet, candidate, column).some(({ text }) => says(read(text)) || isPlainColumnName(text));
  const named = columns.filter(isName).length;
  const namesAll = named === columns.length && (named > 0 || own.some(isName));
  if (namesAll || candidate.sides.every(({ cell }) => isPlanAlone(cell.text))) return false;
  const above = filledCells(sheet, candidate.top - 1);
  if (above.length === 0) return columns.length > 0 && named === 0 && !isTitle(sheet, header, candidate.top - 2);
  return !isTitle(sheet, header, candidate.top - 1);
}

/** Whether a block names the plans as an earlier one did: the header of a further page. */
function repeats(header: HeaderCandidate, candidate: HeaderCandidate): boolean {
  const names = new Set(header.sides.map(({ cell }) => foldHeader(cell.text)));
  return candidate.sides.every(({ cell }) => names.has(foldHeader(cell.text)));
}

/** Whether a cell begins with a number below a name without one: those of the pillars, Ⅰ, Ⅱ …, are names themselves. */
function isNumberOfRow(sheet: SheetSnapshot, header: HeaderCandidate, cell: SeenCell, read: WordReader): boolean {
  if (parseLabel(cell.text).number === null) return false;
  const names = headerPath(sheet, header, cell.column);
  return names.length > 0 && names.every(({ text }) => parseLabel(text).number === null && read(text).role !== "pillars");
}

/** The columns that a block gives a name of their own, beside those of the plans. */
function namedColumns(sheet: SheetSnapshot, block: HeaderCandidate): readonly number[] {
  const plans = block.sides.map(({ cell }) => cell.area);
  const places = new Map<string, number>();
  for (let column = sheet.area?.left ?? 0; column <= (sheet.area?.right ?? -1); column++) {
    const name = headerPath(sheet, block, column).at(-1);
    if (name && !plans.some(({ left, right }) => left <= column && column <= right)) places.set(`${name.row}:${name.column}`, column);
  }
  return [...places.values()];
}

/** 第2期, 第3次, （令和3～7年度）: what tells two plans of one name apart. */
const WHICH_PLAN = /第?[0-9〇一二三四五六七八九十]+[期次版](?=計画|プラン|大綱|ビジョン|戦略|案|$)|\([^()]*\)$/g;

/** Whether a cell names a plan or its text and nothing else: 第2期計画（令和3～7年度）, 旧, 次期計画の取組. */
function isPlanAlone(text: string): boolean {
  const name = foldHeader(text).replace(WHICH_PLAN, "");
  return pairedSide(text) !== null || name === "" || isPlainColumnName(name);
}

/** Whether a row holds one text alone that may be the title of a table: it begins no further right than the plans. */
function isTitle(sheet: SheetSnapshot, { sides }: HeaderCandidate, row: number): boolean {
  const cells = filledCells(sheet, row);
  return cells.length === 1 && cells[0].row === row && cells[0].column <= sides[0].cell.column;
}
