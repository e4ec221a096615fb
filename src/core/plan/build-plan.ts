import { cellKey, type CellAddress } from "../sheet/address";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import { isFootnote } from "../locate/body";
import { cellsOfColumn, filledCells } from "../locate/column-cells";
import type { Table } from "../locate/table";
import { normalForm } from "../notation/fold";
import { bandRows, type BandRows } from "./band-rows";
import { restoreTrailingZero } from "./converted-numbers";
import { assignDepartments, readDepartmentCells } from "./departments";
import { entriesOfRow, type Entry } from "./entries";
import { withKanaLabels } from "./kana-labels";
import { findLevels } from "./levels";
import { planMemo, type PlanMemo } from "./memo";
import type { Band, ComparisonSheet, Item, ItemId, Note, PlanSide, PolicyId, Side, UnreadRow, VacantNumber } from "./model";
import { readNotes, type StatementCell } from "./notes";
import { buildOutline, type Judged, type Outline } from "./outline";
import { habitsOf, roleOf, type Beside } from "./roles";

const SIDES = ["current", "next"] as const;

/** What a side's rows turned out to hold. */
interface SideReading {
  readonly side: PlanSide;
  readonly judged: readonly Judged[];
  readonly outline: Outline;
  readonly itemOf: ReadonlyMap<Entry, Item>;
}

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

  const entries = { current: collectEntries(sheet, table, "current", rows, memo), next: collectEntries(sheet, table, "next", rows, memo) };
  const numberedBands = {
    current: new Set(entries.current.filter((entry) => entry.number && !entry.wide).map((entry) => entry.band)),
    next: new Set(entries.next.filter((entry) => entry.number && !entry.wide).map((entry) => entry.band)),
  };
  const pillarsAt = (row: number) => table.columns.pillars.map((column) => cellsOfColumn(sheet, column, row)[0]?.text.trim() ?? "");
  const read = (side: Side) =>
    readSide(side, entries[side], pillarsAt, (entry) => ({
      departments: staffed.has(entry.row),
      itemAcross: numberedBands[side === "current" ? "next" : "current"].has(entry.band),
    }));
  const readings = linkSameAsOther({ current: read("current"), next: read("next") });

  const assigned = {
    next: assignDepartments(departments, readings.next),
    current: assignDepartments(currentDepartments, readings.current),
  };
  const sides: Record<Side, PlanSide> = {
    current: { ...readings.current.side, items: assigned.current.items },
    next: { ...readings.next.side, items: assigned.next.items },
  };
  const statementCells: StatementCell[] = SIDES.flatMap((side) =>
    readings[side].judged
      .filter(({ role }) => role === "statement")
      .map(({ entry }) => ({ at: { sheet: sheet.name, row: entry.cell.row, column: entry.cell.column }, text: entry.cell.text, band: entry.band })),
  );
  const notes = readNotes(sheet, table, bandOfRow, statementCells, memo.statementsIn(table.planNames));
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

function bandIndex(table: Table, rows: readonly BandRows[]): (row: number) => number {
  const bands = new Int32Array(table.bodyBottom - table.area.top + 1);
  rows.forEach((band, number) => bands.fill(number, band.top - table.area.top, band.bottom - table.area.top + 1));
  return (row) => bands[Math.max(0, Math.min(row, table.bodyBottom) - table.area.top)];
}

/** All entries of a side in reading order, numbers that Excel cut short made whole. */
function collectEntries(sheet: SheetSnapshot, table: Table, side: Side, rows: readonly BandRows[], memo: PlanMemo): readonly Entry[] {
  const entries: Entry[] = [];
  let previous: Entry["number"] = null;
  rows.forEach((band, number) => {
    if (band.header || band.subtotal) return;
    for (let row = band.top; row <= band.bottom; row++) {
      for (const entry of entriesOfRow(sheet, table, side, row, number, memo.stretches)) {
        const held = sheet.nonText.get(cellKey(entry.numberAt.row, entry.numberAt.column))?.kind === "number";
        const whole: Entry = entry.number ? { ...entry, number: restoreTrailingZero(entry.number, held, previous) } : entry;
        if (whole.number) previous = whole.number;
        entries.push(whole);
      }
    }
  });
  return withKanaLabels(entries);
}

function readSide(
  side: Side,
  entries: readonly Entry[],
  pillarsAt: (row: number) => readonly string[],
  besideOf: (entry: Entry) => Omit<Beside, "afterItem">,
): SideReading {
  const levels = findLevels(entries.filter((entry) => entry.number !== null));
  const habits = habitsOf(entries);
  const judged: Judged[] = [];
  let last: Judged | null = null;
  for (const entry of entries) {
    const afterItem = last !== null && (last.role === "item" || last.role === "continuation") && entry.band - last.entry.band <= 1;
    const role = roleOf(entry, levels, habits, { ...besideOf(entry), afterItem });
    last = { entry, role };
    judged.push(last);
  }
  const outline = buildOutline(side, judged, levels, pillarsAt);
  const policiesByKey = new Map<string, PolicyId[]>();
  for (const policy of outline.policies) {
    if (policy.key !== "") policiesByKey.set(policy.key, [...(policiesByKey.get(policy.key) ?? []), policy.id]);
  }
  const ordinals = new Map<string, number>();
  const items: Item[] = [];
  const itemOf = new Map<Entry, Item>();
  const vacant: VacantNumber[] = [];
  for (const { entry, role } of judged) {
    const key = outline.keyOf.get(entry) ?? "";
    if (role === "vacant" && key !== "") vacant.push({ side, key, at: entry.at });
    if (role !== "item" && role !== "same-as-other-side") continue;
    const under = outline.underOf.get(entry) ?? null;
    const ordinal = (ordinals.get(key) ?? 0) + 1;
    ordinals.set(key, ordinal);
    const namesakes = policiesByKey.get(key.split("-").slice(0, -1).join("-")) ?? [];
    const item: Item = {
      id: `${side}:${key}#${ordinal}`,
      side,
      key,
      label: entry.number?.label ?? "",
      number: entry.number,
      mark: entry.mark,
      text: entry.text,
      normal: normalForm(entry.text),
      at: entry.at,
      numberAt: entry.numberAt,
      policy: namesakes.find((id) => id === under) ?? namesakes[0] ?? null,
      under,
      band: entry.band,
      departments: [],
      departmentsPending: false,
      repeated: REPEATED.test(entry.text.trim()),
    };
    items.push(item);
    itemOf.set(entry, item);
  }
  return { side: { policies: outline.policies, items, vacant }, judged, outline, itemOf };
}

/** 再掲 or 続き written at either end of a text, in brackets or by itself. */
const REPEATED = /^[(（【［[〔](再掲|続き|つづき)[)）】］\]〕]|[(（【［[〔※＊*](再掲|続き|つづき)[)）】］\]〕]?$|^(再掲|続き)$/;

/** 同左 takes the text, mark and, where it has none, the number of the item across. */
function linkSameAsOther(readings: Record<Side, SideReading>): Record<Side, SideReading> {
  const linked = (side: Side): SideReading => {
    const own = readings[side];
    const across = readings[side === "current" ? "next" : "current"];
    const same = new Set(own.judged.filter(({ role }) => role === "same-as-other-side").map(({ entry }) => own.itemOf.get(entry)));
    if (same.size === 0) return own;
    const acrossByBand = new Map<number, Item[]>();
    for (const item of across.side.items) acrossByBand.set(item.band, [...(acrossByBand.get(item.band) ?? []), item]);
    const taken = new Map<number, number>();
    const replaced = new Map<Item, Item>();
    for (const item of own.side.items) {
      if (!same.has(item)) continue;
      const at = taken.get(item.band) ?? 0;
      taken.set(item.band, at + 1);
      const model = acrossByBand.get(item.band)?.[at];
      if (!model) continue;
      const key = item.key || model.key;
      replaced.set(item, {
        ...item,
        id: item.key ? item.id : `${side}:${key}#1`,
        key,
        label: item.label || model.label,
        number: item.number ?? (model.number && { ...model.number, start: item.at.start ?? 0, end: item.at.end ?? 0 }),
        mark: item.mark ?? model.mark,
        text: model.text,
        normal: model.normal,
      });
    }
    const items = own.side.items.map((item) => replaced.get(item) ?? item);
    const itemOf = new Map([...own.itemOf].map(([entry, item]) => [entry, replaced.get(item) ?? item]));
    return { ...own, side: { ...own.side, items }, itemOf };
  };
  return { current: linked("current"), next: linked("next") };
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
  for (const side of SIDES) {
    const { judged, itemOf, outline } = readings[side];
    for (const { entry } of judged) {
      touched.add(entry.band);
      const item = itemOf.get(entry);
      const policy = outline.policyOf.get(entry);
      if (item) put(items[side], entry.band, item.id);
      if (policy) put(headings[side], entry.band, policy);
    }
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
    const unread = band.header || band.subtotal || spoken ? [] : unreadOf(sheet, table, band);
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
