import { cellKey } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsOfColumn } from "../locate/column-cells";
import { sectionTitles } from "../locate/section-titles";
import type { Table } from "../locate/table";
import type { StatementKind } from "../notation/syntax";
import { bandRows, type BandRows } from "./band-rows";
import { assembleBands } from "./bands";
import { restoreTrailingZero } from "./converted-numbers";
import { assignDepartments, readDepartments, type DepartmentPlace } from "./departments";
import type { Entry } from "./entries";
import { withKanaLabels } from "./kana-labels";
import { rowsKept, tableName, withKept, type LastReading, type ReadRow } from "./last-reading";
import { planMemo, type PlanMemo, type StatementReader } from "./memo";
import type { ComparisonSheet, Side } from "./model";
import { gatherNotes, type NotePlace, type StatementCell } from "./notes";
import { headingsToLend, judgeEntries, lacksHeadings, readSide, withSameAsOther, type JudgedSide, type SideReading } from "./read-side";
import type { Beside } from "./roles";
import { readEntries, readRow, type RowReader } from "./row-reading";

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
  const last = memo.readings.get(tableName(table));
  const statements = memo.statementsIn(table.planNames);
  const bandsOfRows = bandRows(sheet, table);
  const reader: RowReader = { sheet, table, bandOfRow: bandIndex(table, bandsOfRows), stretches: memo.stretches, statements };
  const { rows, entries, places } = readRows(reader, bandsOfRows, last);

  const departments = readDepartments(places.departments, roster, last?.departments ?? null);
  const currentDepartments = readDepartments(places.currentDepartments, roster, last?.currentDepartments ?? null);
  const staffed = new Set<number>();
  for (const { place, list } of departments.cells) if (list.names.length > 0) staffed.add(place.at.row);

  const judged = judgeBoth(entries, bandsOfRows.length, staffed);
  const pillarsAt = (row: number) => table.columns.pillars.map((column) => cellsOfColumn(sheet, column, row)[0]?.text.trim() ?? "");
  const readings = readSides(judged, pillarsAt);
  const departmentCells = assignDepartments(departments, readings.next);
  assignDepartments(currentDepartments, readings.current);

  const statementCells = SIDES.flatMap((side) => statementCellsOf(sheet.name, side, readings[side], statements));
  const notes = gatherNotes(places.notes, statementCells, statements);
  const { bands, unreadRows } = assembleBands(sheet, table, bandsOfRows, { ...readings, notes, departmentCells: places.departments });
  const plan = withKept(last, {
    table,
    current: readings.current.side,
    next: readings.next.side,
    bands,
    notes: notes.map(({ note }) => note),
    departmentCells,
    unreadRows,
  });
  memo.readings.set(tableName(table), { snapshot: sheet, table, rows, departments, currentDepartments, plan });
  return plan;
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

/** The rows of a table as read one by one, and what they hold in reading order. */
interface RowsRead {
  readonly rows: readonly (ReadRow | undefined)[];
  readonly entries: Readonly<Record<Side, readonly Entry[]>>;
  readonly places: {
    readonly departments: readonly DepartmentPlace[];
    readonly currentDepartments: readonly DepartmentPlace[];
    readonly notes: readonly NotePlace[];
  };
}

/** Reads every row, or takes it from the last reading; numbers that Excel cut short are made whole. */
function readRows(reader: RowReader, bands: readonly BandRows[], last: LastReading | null): RowsRead {
  const { sheet, table } = reader;
  const kept = rowsKept(last, sheet, table);
  const titles = sectionTitles(sheet, table);
  const { top } = table.area;
  const rows: (ReadRow | undefined)[] = [];
  const entries: Record<Side, Entry[]> = { current: [], next: [] };
  const places = { departments: [] as DepartmentPlace[], currentDepartments: [] as DepartmentPlace[], notes: [] as NotePlace[] };
  const previous: Record<Side, Entry["number"]> = { current: null, next: null };
  const take = (side: Side, entry: Entry): void => {
    const whole = madeWhole(sheet, entry, previous[side]);
    if (whole.number) previous[side] = whole.number;
    entries[side].push(whole);
  };
  const takeAll = (read: RowsRead["entries"]): void => {
    for (const entry of read.current) take("current", entry);
    for (const entry of read.next) take("next", entry);
  };
  const aboveTable = titles.get(top - 1);
  if (aboveTable) takeAll(readEntries(reader, { row: top - 1, band: 0, subtotal: false }, aboveTable));
  bands.forEach((band, number) => {
    if (band.header) return;
    for (let row = band.top; row <= band.bottom; row++) {
      const place = { row, band: number, subtotal: band.subtotal };
      const title = titles.get(row) ?? null;
      const reading = (title ? null : kept(place)) ?? readRow(reader, place, title);
      if (!title) rows[row - top] = { place, reading };
      takeAll(reading.entries);
      for (const each of reading.departments) places.departments.push(each);
      for (const each of reading.currentDepartments) places.currentDepartments.push(each);
      for (const each of reading.notes) places.notes.push(each);
    }
  });
  return { rows, entries: { current: withKanaLabels(entries.current), next: withKanaLabels(entries.next) }, places };
}

/** An entry whose number is a number cell, with the zero that Excel took from its end. */
function madeWhole(sheet: SheetSnapshot, entry: Entry, previous: Entry["number"]): Entry {
  if (!entry.number || sheet.nonText.size === 0) return entry;
  if (sheet.nonText.get(cellKey(entry.numberAt.row, entry.numberAt.column))?.kind !== "number") return entry;
  const number = restoreTrailingZero(entry.number, previous);
  return number === entry.number ? entry : { ...entry, number };
}

/** What the entries of both plans are; where the items of one have no numbers, the other's are looked at again in that light. */
function judgeBoth(entries: RowsRead["entries"], bandCount: number, staffed: ReadonlySet<number>): Readonly<Record<Side, JudgedSide>> {
  const standsAcross = { current: bandsWith(entries.next, bandCount), next: bandsWith(entries.current, bandCount) };
  const judge = (side: Side, across = false) => {
    const beside: Beside = {
      departments: ({ row }) => staffed.has(row),
      itemAcross: ({ band }) => standsAcross[side][band] === NUMBERED,
      textAcross: ({ band }) => standsAcross[side][band] !== 0,
    };
    return judgeEntries(entries[side], beside, across);
  };
  const [current, next] = [judge("current"), judge("next")];
  return {
    current: next.unnumbered && !current.unnumbered ? judge("current", true) : current,
    next: current.unnumbered && !next.unnumbered ? judge("next", true) : next,
  };
}

const TEXT = 1;
const NUMBERED = 2;

/** Which bands hold any entry (`TEXT`), and which a numbered item (`NUMBERED`). */
function bandsWith(entries: readonly Entry[], bandCount: number): Uint8Array {
  const bands = new Uint8Array(bandCount);
  for (const { band, number, wide, unused } of entries) {
    if (number && !wide && !unused) bands[band] = NUMBERED;
    else if (bands[band] === 0) bands[band] = TEXT;
  }
  return bands;
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
