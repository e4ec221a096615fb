import type { Area } from "../sheet/address";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import type { Side } from "../plan/model";
import { bodyEnd, footnotesBelow, holdsPlans, linesAbove, tableEdges } from "./body";
import { locateByHand } from "./by-hand";
import { cellsOfColumn, filledCells } from "./column-cells";
import { sampleRows } from "./column-profile";
import { assignColumns } from "./columns";
import { findHeaderCandidates, wordReader, type HeaderCandidate, type WordReader } from "./header-block";
import { leafColumns, type LeafColumn, type TableHeader } from "./leaf-columns";
import { isPageNumber } from "./page-numbers";
import { isNextSection, PAGE_MARKS, TABLE_TITLES } from "./section-titles";
import { headersOfCandidate } from "./tables-of-row";
import { areTentative, notesSaySwapped, swapped } from "./swapped-sides";
import type { HeaderBlock, LocateResult, NoTable, Table, TableChoice, TableColumns } from "./table";
import { foldHeader, planTitle } from "./vocabulary";

/**
 * Finds the comparison tables of a sheet, or takes the columns that a person set.
 * @param choice columns and header rows set by hand for this sheet; null to look for them
 * @returns the tables, top to bottom; without any, why (never thrown)
 */
export function locate(sheet: SheetSnapshot, choice: TableChoice | null): LocateResult {
  if (!sheet.area || sheet.texts.every((row) => row.every((text) => text.trim() === ""))) {
    return { tables: [], none: { sheet: sheet.name, reason: "empty", nearest: null } };
  }
  const read = wordReader();
  const candidates = findHeaderCandidates(sheet, read);
  if (choice) return locateByHand(sheet, choice, candidates);
  const tables = assembleTables(sheet, candidates, read);
  return tables.length > 0 ? { tables, none: null } : { tables, none: whyNone(sheet, read) };
}

interface OpenTable {
  readonly header: TableHeader;
  readonly blocks: HeaderBlock[];
  readonly columns: TableColumns;
  end: number | null;
}

/** Lines above a header that name no table: page numbers, document numbers, units, 続き. */
const BLANK_TITLES = /続き|つづき|ページ|頁|^[(]?[0-9]+[/／]?[0-9]*[)]?$|^資料|単位|現在$/;

/** Tables from header blocks: a block under the same columns goes on with the table above it. */
function assembleTables(sheet: SheetSnapshot, candidates: readonly HeaderCandidate[], read: WordReader): readonly Table[] {
  const area = sheet.area as Area;
  const open: OpenTable[] = [];
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    const bodyLimit = (next?.top ?? area.bottom + 1) - 1;
    for (const given of headersOfCandidate(sheet, candidate, read)) {
      const going = open.find((table) => table.end === null && waysToRead(given).some((header) => sameColumns(table.header, header)));
      if (going && !separated(sheet, going, given)) {
        going.blocks.push({ top: given.top, bottom: given.bottom });
        continue;
      }
      const rows = sampleRows(given.bottom + 1, bodyLimit, () => false);
      const found = readHeader(sheet, given, rows, read);
      if (!found) continue;
      const { header, leaves, columns: judged } = found;
      // 略称：… in the column of 柱 or of numbers says nothing of what that column holds; a long table is judged without its end anyway.
      const end = rows.at(-1) === bodyLimit ? bodyEnd(sheet, judged, header.bottom + 1, bodyLimit) : bodyLimit;
      const columns = (end < bodyLimit && assignColumns(sheet, leaves, rows.filter((row) => row <= end))) || judged;
      const edges = tableEdges(columns);
      const tablesAbove = open.filter((table) => {
        const above = tableEdges(table.columns);
        return table.end === null && above.left <= edges.right && edges.left <= above.right;
      });
      // Without a title above it and anything below it, the last header is a row of the table.
      if (tablesAbove.length > 0 && !next && end <= header.bottom && !titleAbove(sheet, header.top)) continue;
      for (const table of tablesAbove) table.end = (titleAbove(sheet, header.top)?.row ?? header.top) - 1;
      open.push({ header, blocks: [{ top: header.top, bottom: header.bottom }], columns, end: null });
    }
  });
  return open.flatMap((table) => closeTable(sheet, table) ?? []);
}

/** A header as its words have it, and the other way round where those leave open which plan is the current one. */
function waysToRead(header: TableHeader): readonly TableHeader[] {
  return areTentative(header.sides) ? [header, { ...header, sides: swapped(header.sides) }] : [header];
}

interface ReadHeader {
  readonly header: TableHeader;
  readonly leaves: readonly LeafColumn[];
  readonly columns: TableColumns;
}

/** What a header's columns are for, with the plans the way round that the notes in the rows below have it. */
function readHeader(sheet: SheetSnapshot, given: TableHeader, rows: readonly number[], read: WordReader): ReadHeader | null {
  const judge = (header: TableHeader): ReadHeader | null => {
    const leaves = leafColumns(sheet, header, rows.at(-1) ?? header.bottom, read);
    const columns = assignColumns(sheet, leaves, rows);
    return columns && { header, leaves, columns };
  };
  const [named, turned] = waysToRead(given);
  const found = judge(named);
  return found && turned && notesSaySwapped(sheet, found.columns, rows) ? judge(turned) : found;
}

function firstLeft(header: TableHeader, side: Side): number {
  return Math.min(...header.sides.filter((named) => named.side === side).map(({ cell }) => cell.column));
}

function sameColumns(a: TableHeader, b: TableHeader): boolean {
  const name = (header: TableHeader, side: Side) => foldHeader(planName(header, side));
  return (["current", "next"] as const).every(
    (side) => firstLeft(a, side) === firstLeft(b, side) && name(a, side) === name(b, side),
  );
}

/** A title of its own above a block, another one than stood above the first, begins another table. */
function separated(sheet: SheetSnapshot, table: OpenTable, header: TableHeader): boolean {
  const title = titleAbove(sheet, header.top)?.text ?? null;
  if (title === null || BLANK_TITLES.test(title) || isPageNumber(title) || isNextSection(sheet, header.top, table.blocks[table.blocks.length - 1].top)) return false;
  const first = titleAbove(sheet, table.blocks[0].top)?.text ?? null;
  const form = (text: string | null) => text?.replace(PAGE_MARKS, "") ?? null;
  if (form(title) === form(first)) return false;
  return (first !== null && TABLE_TITLES.test(title) && TABLE_TITLES.test(first)) || isRestart(sheet, table, header);
}

/** The single text in the rows just above a header block, folded, with its row; null where body rows or blanks stand there. */
function titleAbove(sheet: SheetSnapshot, top: number): { readonly text: string; readonly row: number } | null {
  for (let row = top - 1; row >= Math.max(0, top - 3); row--) {
    const cells = filledCells(sheet, row).filter((cell) => cell.row === row);
    if (cells.length > 1) return null;
    if (cells.length === 1) return { text: foldHeader(cells[0].text), row };
  }
  return null;
}

/** Whether the first number below a later block has stood in the table before. */
function isRestart(sheet: SheetSnapshot, table: OpenTable, header: TableHeader): boolean {
  const labelsFrom = (top: number, bottom: number): Set<string> => {
    const labels = new Set<string>();
    for (let row = top; row <= bottom; row++) {
      for (const side of ["current", "next"] as const) {
        const { number, text } = table.columns[side];
        const cell = cellsOfColumn(sheet, number ?? text, row)[0];
        const label = cell && /^[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,8}/u.exec(foldHeader(cell.text));
        if (label) labels.add(`${side}${label[0]}`);
      }
    }
    return labels;
  };
  const seen = labelsFrom(table.blocks[0].bottom + 1, header.top - 1);
  const fresh = labelsFrom(header.bottom + 1, Math.min(header.bottom + 40, sheet.area?.bottom ?? header.bottom));
  const repeated = [...fresh].filter((label) => seen.has(label)).length;
  return fresh.size > 0 && repeated >= fresh.size / 2;
}

function planName(header: TableHeader, side: Side): string {
  return planTitle(header.sides.filter((named) => named.side === side).map(({ cell }) => cell.text));
}

function closeTable(sheet: SheetSnapshot, table: OpenTable): Table | null {
  const area = sheet.area as Area;
  const limit = table.end ?? area.bottom;
  const last = table.blocks[table.blocks.length - 1];
  const top = table.blocks[0].top;
  const bottom = Math.max(bodyEnd(sheet, table.columns, last.bottom + 1, limit), last.bottom);
  const inHeader = (row: number) => table.blocks.some((block) => row >= block.top && row <= block.bottom);
  const rows = sampleRows(table.blocks[0].bottom + 1, bottom, inHeader);
  if (!holdsPlans(sheet, table.columns, rows)) return null;
  const { left, right } = tableEdges(table.columns);
  const { legends, titles } = linesAbove(sheet, top);
  return {
    sheet: sheet.name,
    area: { top, left, bottom, right },
    headers: table.blocks,
    columns: table.columns,
    bodyBottom: bottom,
    planNames: { current: planName(table.header, "current"), next: planName(table.header, "next") },
    footnotes: [...legends, ...footnotesBelow(sheet, bottom, limit, left, right)].map((cell) => cell.text),
    titles: titles.map((cell) => cell.text),
    located: "found",
  };
}

/** What a header is looked for. */
const SOUGHT = ["current", "next", "note", "departments"];

/** Which row came nearest to a header, and what it lacked. */
function whyNone(sheet: SheetSnapshot, read: WordReader): NoTable {
  const area = sheet.area as Area;
  let best: { row: number; found: string[]; score: number } | null = null;
  for (let row = area.top; row <= area.bottom; row++) {
    const found = new Set<string>();
    for (let column = area.left; column <= area.right; column++) {
      const text = textAt(sheet, row, column);
      if (text === "") continue;
      const word = read(text);
      if (word.side) found.add(word.side);
      if (word.role === "note" || word.role === "departments") found.add(word.role);
    }
    const score = found.size + (found.has("current") || found.has("next") ? 1 : 0);
    if (found.size > 0 && score > (best?.score ?? 0)) best = { row, found: [...found], score };
  }
  const nearest = best && {
    row: best.row,
    found: best.found,
    missing: SOUGHT.filter((role) => !best.found.includes(role)),
  };
  const sides = best?.found.filter((role) => role === "current" || role === "next").length ?? 0;
  return { sheet: sheet.name, reason: sides === 1 ? "one-side-only" : "no-header", nearest };
}
