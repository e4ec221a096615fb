import type { SheetSnapshot } from "../sheet/snapshot";
import { cellKey } from "../sheet/address";
import type { Table } from "../locate/table";
import { markLegend } from "../notation/mark-legend";
import type { StatementKind } from "../notation/syntax";
import { bandRows, type BandRows } from "./band-rows";
import { assembleBands } from "./bands";
import { assignDepartments, readDepartments, type DepartmentReading } from "./departments";
import { withNotesOfBullets } from "./continuations";
import { keepEqual } from "./keep";
import { tableName } from "./last-reading";
import { planMemo, type PlanMemo, type StatementReader } from "./memo";
import type { ComparisonSheet, Item, Note, DepartmentCell, PlanSide, Policy, Side } from "./model";
import { gatherNotes, type NotePlace, type StatementCell } from "./notes";
import type { SideReading } from "./read-side";
import { readRows } from "./read-rows";
import { saysNoneSuch } from "./roles";
import { Company, readSides, SIDES } from "./sides";
import { complete, type Stepwise } from "../stepwise";
import { noSteps, type Steps } from "./steps";

/** What reading a plan may make use of. */
export interface PlanOptions {
  /** What earlier readings left; pass the same one again and only what is new is read. */
  readonly memo?: PlanMemo;
  /** Official names and abbreviations of the roster, which tell where one name ends and the next begins. */
  readonly roster?: readonly string[];
}

/**
 * Reads a located table as two plans with the notes and departments between them. With the memo of an
 * earlier reading every `Item`, `Policy`, `Note` and `DepartmentCell` that has not changed is the object
 * that it was, and so is a list of them in which nothing has.
 */
export function buildPlan(sheet: SheetSnapshot, table: Table, options: PlanOptions = {}): ComparisonSheet {
  return complete(planInSteps(sheet, table, options));
}

/** The same as work that can be left between two steps. */
export function* planInSteps(sheet: SheetSnapshot, table: Table, { memo = planMemo(), roster = [] }: PlanOptions = {}): Stepwise<ComparisonSheet> {
  const last = memo.readings.get(tableName(table));
  const steps = last?.steps ?? noSteps();
  const statements = memo.statementsIn(table.planNames);
  const rowsOfBands = bandRows(sheet, table);
  const read = yield* readRows({ sheet, table, bandOfRow: bandIndex(table, rowsOfBands), stretches: memo.stretches, statements }, rowsOfBands, last);
  memo.readings.set(tableName(table), { snapshot: sheet, table, rows: read.rows, steps });

  const names = steps.data("roster", roster);
  const places = {
    next: steps.list("next departments", read.departments),
    current: steps.list("current departments", read.currentDepartments),
  };
  const departmentsOf = (side: Side): DepartmentReading =>
    steps.run(`read ${side} departments`, [places[side], names], (before) => readDepartments(places[side], names, before));
  const departments = { current: departmentsOf("current"), next: departmentsOf("next") };
  yield;

  const readings = yield* readSides(
    {
      entries: { current: steps.list("current entries", read.entries.current), next: steps.list("next entries", read.entries.next) },
      bandCount: rowsOfBands.length,
      company: steps.list("company of rows", companyOfRows(departments.next, read.notes, table)),
      pillars: steps.list("pillars", read.pillars),
    },
    steps,
  );
  const assignedOf = (side: Side) => steps.run(`assign ${side} departments`, [departments[side], readings[side]], () => assignDepartments(departments[side], readings[side]));
  const assigned = { current: assignedOf("current"), next: assignedOf("next") };
  yield;

  const statementCells = SIDES.map((side) =>
    steps.run(`statements of ${side}`, [readings[side], statements], () => statementCellsOf(sheet.name, side, readings[side], statements)),
  );
  const notePlaces = steps.list("note cells", read.notes);
  const legend = steps.data("legend", markLegend([...table.footnotes, ...table.columns.changeKinds.map(({ title }) => title)]));
  const notes = steps.run("notes", [notePlaces, statements, legend, readings.current, readings.next, ...statementCells], () =>
    withNotesOfBullets(gatherNotes(notePlaces, statementCells.flat(), legend, statements), readings),
  );
  yield;
  const { bands, unreadRows } = assembleBands(sheet, table, rowsOfBands, { ...readings, notes, departmentCells: places.next });
  return {
    table,
    current: sideOf("current", readings.current, assigned.current.items, steps),
    next: sideOf("next", readings.next, assigned.next.items, steps),
    bands,
    notes: steps.run("kept notes", [notes], (before: readonly Note[] | null) => keepEqual(before ?? [], notes.map(({ note }) => note), placeOf)),
    departmentCells: steps.run("kept department cells", [assigned.next.cells], (before: readonly DepartmentCell[] | null) => keepEqual(before ?? [], assigned.next.cells, placeOf)),
    unreadRows,
  };
}

/** A side whose items and policies are, as far as they are equal, those of the last reading; the last side itself where all are. */
function sideOf(side: Side, { side: { policies, vacant } }: SideReading, items: readonly Item[], steps: Steps): PlanSide {
  const kept = {
    policies: steps.run(`kept ${side} policies`, [policies], (before: readonly Policy[] | null) => keepEqual(before ?? [], policies, ({ id }) => id)),
    items: steps.run(`kept ${side} items`, [items], (before: readonly Item[] | null) => keepEqual(before ?? [], items, ({ id }) => id)),
    vacant,
  };
  return steps.run(`kept ${side}`, [kept.policies, kept.items, kept.vacant], () => kept);
}

const placeOf = ({ at }: Note | DepartmentCell): number => cellKey(at.row, at.column);

/** What stands in each row beside the plans: the next plan's departments and the notes, as `Company` counts it. */
function companyOfRows({ cells }: DepartmentReading, notes: readonly NotePlace[], { bodyBottom }: Table): Uint8Array {
  const rows = new Uint8Array(bodyBottom + 1);
  for (const { place, list } of cells) {
    if (list.names.length === 0) continue;
    rows[place.at.row] |= Company.staffed;
    for (let row = place.at.row + 1; row <= place.bottom; row++) rows[row] |= Company.reached;
  }
  for (const { placed } of notes) rows[placed.note.at.row] |= Company.noted;
  return rows;
}

/** What the current plan's own tags (【新規】 then) can say of the change. */
const GIVES_UP: ReadonlySet<StatementKind> = new Set(["deleted", "absorbed", "moved", "handed-over"]);

/** A plan's cells that say what became of a row, and its items and headings with a tag. */
function statementCellsOf(sheet: string, side: Side, { standing }: SideReading, read: StatementReader): readonly StatementCell[] {
  const cells: StatementCell[] = [];
  for (const { entry, role } of standing) {
    const tag = role === "item" || role === "heading" ? entry.tag : null;
    const says = tag && read(tag.text, "change-kind").some(({ kind }) => (side === "next" ? kind !== "other" : GIVES_UP.has(kind)));
    const none = (role === "nothing" || role === "statement") && saysNoneSuch(entry);
    if (role !== "statement" && !says && !none) continue;
    cells.push({ at: { sheet, row: entry.cell.row, column: entry.cell.column }, text: entry.cell.text, band: entry.band, tag, none });
  }
  return cells;
}

function bandIndex(table: Table, rows: readonly BandRows[]): (row: number) => number {
  const bands = new Int32Array(table.bodyBottom - table.area.top + 1);
  rows.forEach((band, number) => bands.fill(number, band.top - table.area.top, band.bottom - table.area.top + 1));
  return (row) => bands[Math.max(0, Math.min(row, table.bodyBottom) - table.area.top)];
}
