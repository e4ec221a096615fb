import { cellKey, type CellAddress } from "../sheet/address";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import { isFootnote } from "../locate/body";
import { cellsOfColumn, filledCells } from "../locate/column-cells";
import { sectionTitles } from "../locate/section-titles";
import type { Table } from "../locate/table";
import type { StatementKind } from "../notation/syntax";
import { bandRows, type BandRows } from "./band-rows";
import { restoreTrailingZero } from "./converted-numbers";
import { assignDepartments, readDepartmentCells } from "./departments";
import { entriesOfRow, wideCell, type Entry } from "./entries";
import { withKanaLabels } from "./kana-labels";
import { planMemo, type PlanMemo, type StatementReader } from "./memo";
import type { Band, ComparisonSheet, ItemId, Note, PlanSide, PolicyId, Side, UnreadRow } from "./model";
import { readNotes, type StatementCell } from "./notes";
import { headingsToLend, judgeEntries, lacksHeadings, readSide, withSameAsOther, type JudgedSide, type SideReading } from "./read-side";

const SIDES = ["current", "next"] as const;

/** What reading a plan may make use of. */
export interface PlanOptions {
  /** Parsed texts; pass the same one again and only new texts are parsed. */
  readonly memo?: PlanMemo;
  /** Official names and abbreviations of the roster, which tell where one name ends and the next begins. */
  readonly roster?: readonly string[];
}

/** Reads a located table as two plans with the notes and departments between them. */
export function buildPlan(sheet: SheetSnapshot, table: Table, { memo = planMemo(), roster = [] }: PlanOptions = {}): ComparisonSheet {
  const rows = bandRows(sheet, table);
  const bandOfRow = bandIndex(table, rows);
  const departments = readDepartmentCells(sheet, table, "departments", bandOfRow, roster);
  const currentDepartments = readDepartmentCells(sheet, table, "currentDepartments", bandOfRow, roster);
  const staffed = new Set(departments.filter((cell) => cell.cell.list.names.length > 0).map((cell) => cell.cell.at.row));

  const entries = collectEntries(sheet, table, rows, memo);
  const numbered = (side: Side) => new Set(entries[side].filter((entry) => entry.number && !entry.wide && !entry.unused).map((entry) => entry.band));
  const numberedBands = { current: numbered("current"), next: numbered("next") };
  const pillarsAt = (row: number) => table.columns.pillars.map((column) => cellsOfColumn(sheet, column, row)[0]?.text.trim() ?? "");
  const filled = (side: Side) => new Set(entries[side].map((entry) => entry.band));
  const filledBands = { current: filled("current"), next: filled("next") };
  const judge = (side: Side, across = false) => {
    const other = side === "current" ? "next" : "current";
    const besideOf = ({ row, band }: Entry) => ({
      departments: staffed.has(row),
      itemAcross: numberedBands[other].has(band),
      textAcross: filledBands[other].has(band),
    });
    return judgeEntries(entries[side], besideOf, across);
  };
  const [current, next] = [judge("current"), judge("next")];
  const judged = {
    current: next.unnumbered && !current.unnumbered ? judge("current", true) : current,
    next: current.unnumbered && !next.unnumbered ? judge("next", true) : next,
  };
  const readings = readSides(judged, pillarsAt);

  const assigned = {
    next: assignDepartments(departments, readings.next),
    current: assignDepartments(currentDepartments, readings.current),
  };
  const sides: Record<Side, PlanSide> = {
    current: { ...readings.current.side, items: assigned.current.items },
    next: { ...readings.next.side, items: assigned.next.items },
  };
  const statementsIn = memo.statementsIn(table.planNames);
  const statementCells = SIDES.flatMap((side) => statementCellsOf(sheet.name, side, readings[side], statementsIn));
  const notes = readNotes(sheet, table, bandOfRow, statementCells, statementsIn);
  const { bands, unreadRows } = assembleBands(sheet, table, rows, readings, notes, assigned.next.cells);
  return {
    table,
    current: sides.current,
    next: sides.next,
    bands,
    notes: notes.map(({ note }) => note),
    departmentCells: assigned.next.cells.map(({ cell }) => cell),
    unreadRows,
  };
}

/** What the current plan's own tags (【新規】 then) can say of the change. */
const GIVES_UP: ReadonlySet<StatementKind> = new Set(["deleted", "absorbed", "moved", "handed-over"]);

/** A plan's cells that say what became of a row, and its items and headings with a tag. */
function statementCellsOf(sheet: string, side: Side, { standing }: SideReading, read: StatementReader): readonly StatementCell[] {
  return standing.flatMap(({ entry, role }): StatementCell[] => {
    const cell = { at: { sheet, row: entry.cell.row, column: entry.cell.column }, text: entry.cell.text, band: entry.band };
    if (role === "statement") return [{ ...cell, tag: null }];
    const { tag } = entry;
    if (!tag || (role !== "item" && role !== "heading")) return [];
    const says = read(tag.text, "change-kind").some(({ kind }) => (side === "next" ? kind !== "other" : GIVES_UP.has(kind)));
    return says ? [{ ...cell, tag }] : [];
  });
}

function bandIndex(table: Table, rows: readonly BandRows[]): (row: number) => number {
  const bands = new Int32Array(table.bodyBottom - table.area.top + 1);
  rows.forEach((band, number) => bands.fill(number, band.top - table.area.top, band.bottom - table.area.top + 1));
  return (row) => bands[Math.max(0, Math.min(row, table.bodyBottom) - table.area.top)];
}

/** All entries of both sides in reading order, numbers that Excel cut short made whole. */
function collectEntries(sheet: SheetSnapshot, table: Table, rows: readonly BandRows[], memo: PlanMemo): Readonly<Record<Side, readonly Entry[]>> {
  const entries: Record<Side, Entry[]> = { current: [], next: [] };
  const previous: Record<Side, Entry["number"]> = { current: null, next: null };
  const titles = sectionTitles(sheet, table);
  rows.forEach((band, number) => {
    const aboveTable = number === 0 && titles.has(band.top - 1) ? [band.top - 1] : [];
    const bandRows = band.header || band.subtotal ? [] : Array.from({ length: band.bottom - band.top + 1 }, (_, at) => band.top + at);
    for (const row of [...aboveTable, ...bandRows]) {
      const wide = titles.get(row) ?? wideCell(sheet, table, row);
      for (const side of SIDES) {
        for (const entry of entriesOfRow(sheet, table, side, row, number, wide, memo.stretches)) {
          const held = sheet.nonText.get(cellKey(entry.numberAt.row, entry.numberAt.column))?.kind === "number";
          const whole = held && entry.number ? { ...entry, number: restoreTrailingZero(entry.number, previous[side]) } : entry;
          if (whole.number) previous[side] = whole.number;
          entries[side].push(whole);
        }
      }
    }
  });
  return { current: withKanaLabels(entries.current), next: withKanaLabels(entries.next) };
}

/** Reads both sides; one without numbered headings borrows the other's to complete its keys, and 同左 takes the item across. */
function readSides(judged: Readonly<Record<Side, JudgedSide>>, pillarsAt: (row: number) => readonly string[]): Readonly<Record<Side, SideReading>> {
  const alone = (side: Side) => readSide(side, judged[side], [], pillarsAt);
  const borrowing = (side: Side, from: SideReading) => readSide(side, judged[side], headingsToLend(from), pillarsAt);
  const [currentLacks, nextLacks] = SIDES.map((side) => lacksHeadings(judged[side]));
  const current = currentLacks && !nextLacks ? borrowing("current", alone("next")) : alone("current");
  const next = nextLacks && !currentLacks ? borrowing("next", current) : alone("next");
  return { current: withSameAsOther(current, next), next: withSameAsOther(next, current) };
}

function assembleBands(
  sheet: SheetSnapshot,
  table: Table,
  rows: readonly BandRows[],
  readings: Readonly<Record<Side, SideReading>>,
  notes: readonly { readonly note: Note; readonly bands: readonly number[] }[],
  departmentCells: readonly { readonly bands: readonly number[] }[],
): { readonly bands: readonly Band[]; readonly unreadRows: readonly UnreadRow[] } {
  const gather = <T>() => new Map<number, T[]>();
  const put = <T>(map: Map<number, T[]>, band: number, value: T) => {
    const known = map.get(band);
    if (known) known.push(value);
    else map.set(band, [value]);
  };
  const items = { current: gather<ItemId>(), next: gather<ItemId>() };
  const headings = { current: gather<PolicyId>(), next: gather<PolicyId>() };
  const touched = new Set<number>();
  const stray = gather<UnreadRow>();
  for (const side of SIDES) {
    for (const { entry, policy, role } of readings[side].standing) {
      touched.add(entry.band);
      if (role === "unread") put(stray, entry.band, { row: entry.row, at: { sheet: sheet.name, row: entry.cell.row, column: entry.cell.column }, text: entry.cell.text });
      if (policy) put(headings[side], entry.band, policy);
    }
    for (const { item } of readings[side].placed) put(items[side], item.band, item.id);
  }
  const noteIndexes = gather<number>();
  notes.forEach(({ bands }, index) => bands.forEach((band) => put(noteIndexes, band, index)));
  const departmentIndexes = gather<number>();
  departmentCells.forEach(({ bands }, index) => bands.forEach((band) => put(departmentIndexes, band, index)));

  const unreadRows: UnreadRow[] = [];
  const bands = rows.map((band, number): Band => {
    const has = (map: Map<number, unknown[]>) => map.has(number);
    const isItem = has(items.current) || has(items.next);
    const isHeading = has(headings.current) || has(headings.next);
    const spoken = touched.has(number) || has(noteIndexes) || has(departmentIndexes);
    const unread = stray.get(number) ?? (band.header || band.subtotal || spoken ? [] : unreadOf(sheet, table, band));
    unreadRows.push(...unread);
    let kind: Band["kind"] = "blank";
    if (band.header) kind = "header";
    else if (band.subtotal) kind = "subtotal";
    else if (isItem) kind = "item";
    else if (isHeading) kind = "heading";
    else if (unread.length > 0) kind = "unread";
    else if (spoken) kind = "item";
    let hidden = false;
    for (let row = band.top; row <= band.bottom; row++) hidden ||= sheet.hiddenRows.has(row);
    return {
      number,
      top: band.top,
      bottom: band.bottom,
      kind,
      current: items.current.get(number) ?? [],
      next: items.next.get(number) ?? [],
      currentHeadings: headings.current.get(number) ?? [],
      nextHeadings: headings.next.get(number) ?? [],
      notes: noteIndexes.get(number) ?? [],
      departmentCells: departmentIndexes.get(number) ?? [],
      hidden,
    };
  });
  return { bands, unreadRows };
}

/** Rows of a band whose text nothing has read: no entry, note or department, and neither marks nor footnotes. */
function unreadOf(sheet: SheetSnapshot, table: Table, band: BandRows): readonly UnreadRow[] {
  const unread: UnreadRow[] = [];
  const { left, right } = table.area;
  for (let row = band.top; row <= band.bottom; row++) {
    const cell = filledCells(sheet, row).find(
      (each) => each.row === row && each.area.right >= left && each.column <= right && !isFootnote(each.text) && [...each.text.trim()].length > 1,
    );
    if (!cell) continue;
    const at: CellAddress = { sheet: sheet.name, row: cell.row, column: cell.column };
    unread.push({ row, at, text: textAt(sheet, cell.row, cell.column) });
  }
  return unread;
}
