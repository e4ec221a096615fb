import { holesOf } from "../lineage/holes";
import type { Lineage } from "../lineage/model";
import { shortPlanName } from "../notes/plan-names";
import type { ComparisonSheet, Item, ItemId, Side } from "../plan/model";
import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import type { ColumnEdit, GeneratedCell } from "./edit";
import { kindName } from "./lineage-rows";

/** Where the columns stand: 現行番号 first, 第2期番号 right of it. 0-based columns and header row. */
export interface LineageColumnPlace {
  readonly header: number;
  readonly currentNumbers: number;
  readonly nextNumbers: number;
  /** Whether they stand there already. */
  readonly present: boolean;
}

/**
 * The place of the columns 現行番号/第2期番号: where they stand already, else right of all that
 * the sheet holds with one blank column between, so that neither the table nor its print area grows.
 */
export function lineageColumnPlace(snapshot: SheetSnapshot, sheet: ComparisonSheet): LineageColumnPlace {
  const header = sheet.table.headers[0]?.top ?? sheet.table.area.top;
  const [current, next] = titles(sheet);
  const right = Math.max(snapshot.area?.right ?? 0, sheet.table.area.right);
  for (let column = sheet.table.area.right + 1; column < right; column++) {
    if (textAt(snapshot, header, column) === current && textAt(snapshot, header, column + 1) === next) {
      return { header, currentNumbers: column, nextNumbers: column + 1, present: true };
    }
  }
  return { header, currentNumbers: right + 2, nextNumbers: right + 3, present: false };
}

/**
 * Writes or updates the columns: beside every next item the current numbers it came from, beside
 * every current item the next numbers it went to, linked to the first of them. Rows that no
 * longer say anything are cleared.
 */
export function lineageColumns(snapshot: SheetSnapshot, sheet: ComparisonSheet, lineage: Lineage): readonly ColumnEdit[] {
  const place = lineageColumnPlace(snapshot, sheet);
  const [current, next] = titles(sheet);
  return [
    columnEdit(snapshot, sheet, place.header, place.currentNumbers, current, partners(sheet, lineage, "next")),
    columnEdit(snapshot, sheet, place.header, place.nextNumbers, next, partners(sheet, lineage, "current")),
  ];
}

/** Removes the columns' own texts; nothing where the sheet has none. */
export function removeLineageColumns(snapshot: SheetSnapshot, sheet: ComparisonSheet): readonly ColumnEdit[] {
  const place = lineageColumnPlace(snapshot, sheet);
  if (!place.present) return [];
  return [place.currentNumbers, place.nextNumbers].map((column) => ({
    type: "column",
    sheet: snapshot.name,
    column,
    cells: filledRows(snapshot, sheet, place.header, column).map((row) => ({
      row,
      expect: textAt(snapshot, row, column),
      cell: { text: "" },
    })),
  }));
}

function titles(sheet: ComparisonSheet): readonly [string, string] {
  const { current, next } = sheet.table.planNames;
  return [`${shortPlanName(current, "current")}番号`, `${shortPlanName(next, "next")}番号`];
}

function columnEdit(
  snapshot: SheetSnapshot,
  sheet: ComparisonSheet,
  header: number,
  column: number,
  title: string,
  byRow: ReadonlyMap<number, GeneratedCell>,
): ColumnEdit {
  const wanted = new Map<number, GeneratedCell>([[header, { text: title, bold: true }], ...byRow]);
  for (const row of filledRows(snapshot, sheet, header, column)) if (!wanted.has(row)) wanted.set(row, { text: "" });
  const cells = [...wanted].sort(([a], [b]) => a - b).map(([row, cell]) => ({ row, expect: textAt(snapshot, row, column), cell }));
  return { type: "column", sheet: snapshot.name, column, cells };
}

function filledRows(snapshot: SheetSnapshot, sheet: ComparisonSheet, header: number, column: number): readonly number[] {
  const rows: number[] = [];
  for (let row = header; row <= sheet.table.bodyBottom; row++) if (textAt(snapshot, row, column) !== "") rows.push(row);
  return rows;
}

/** For every row with items of one side, the numbers of their partners on the other side. */
function partners(sheet: ComparisonSheet, lineage: Lineage, side: Side): ReadonlyMap<number, GeneratedCell> {
  const other = side === "next" ? sheet.current : sheet.next;
  const items = new Map(other.items.map((item) => [item.id, item]));
  const holes = holesOf(lineage);
  const found = new Map<ItemId, { readonly partners: readonly Item[]; readonly word: string | null }>();
  for (const link of lineage.links) {
    const [own, theirs] = side === "next" ? [link.to, link.from] : [link.from, link.to];
    const known = theirs.flatMap((id) => items.get(id) ?? []);
    for (const id of own) {
      const before = found.get(id)?.partners ?? [];
      found.set(id, { partners: [...new Set([...before, ...known])], word: known.length > 0 ? null : kindName(holes.has(id) ? null : link.kind) });
    }
  }
  const byRow = new Map<number, GeneratedCell>();
  for (const item of sheet[side].items) {
    const entry = found.get(item.id) ?? (holes.has(item.id) ? { partners: [], word: kindName(null) } : undefined);
    if (!entry || item.at.sheet !== sheet.table.sheet) continue;
    const before = byRow.get(item.at.row);
    const labels = entry.partners.length > 0 ? entry.partners.map(({ label }) => label || "(番号なし)") : [entry.word ?? ""];
    const text = [...new Set([...(before ? before.text.split("、") : []), ...labels])].filter((label) => label !== "").join("、");
    const first = entry.partners[0]?.numberAt;
    const link = before?.link ?? (first && { sheet: first.sheet, row: first.row, column: first.column });
    byRow.set(item.at.row, link ? { text, link } : { text });
  }
  return byRow;
}
