import type * as File from "../xlsx/model";
import type { CellChange, WorkbookChanges } from "../xlsx/write/changes";
import type { GeneratedCell } from "../core/fixes/edit";
import { OWN_SHEET_NAME, markOfFormula } from "../core/fixes/own";
import { SETTINGS_NAMESPACE } from "../core/settings/stored";
import { cellKey, MAX_COLUMNS, parseQualifiedCell, type Area } from "../core/sheet/address";
import { BLANK_CELL, type Cell } from "./officehost/model/cell";
import type { SheetModel } from "./officehost/model/sheet";
import type { WorkbookModel } from "./officehost/model/workbook";
import { plainValue } from "./officehost/model/write";
import { charactersOfPoints } from "../core/sheet/column-width";
import { importWorkbook } from "./officehost/xlsx-import";

/** What has become of a file's workbook: what can be written back in place, and what cannot. */
export interface Export {
  readonly changes: WorkbookChanges;
  /** In Japanese: what the person did that a change in place cannot carry. */
  readonly lost: readonly string[];
}

const isOwn = (sheet: SheetModel): boolean => sheet.names.some(({ name }) => name === OWN_SHEET_NAME);

function changedCell(sheet: SheetModel, key: number, before: Cell, after: Cell): CellChange | null {
  const format = after.style.numberFormat !== before.style.numberFormat ? after.style.numberFormat : null;
  const value = plainValue(after.value);
  if (value === plainValue(before.value) && after.formula === before.formula && format === null) return null;
  return { at: { sheet: sheet.name, row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS }, value, formula: after.formula, numberFormat: format };
}

function changedCells(before: SheetModel, after: SheetModel): readonly CellChange[] {
  const keys = new Set([...before.state.cells.keys(), ...after.state.cells.keys()]);
  const changes: CellChange[] = [];
  for (const key of keys) {
    const [old, now] = [before, after].map((sheet) => sheet.state.cells.get(key) ?? BLANK_CELL);
    const change = old === now ? null : changedCell(after, key, old, now);
    if (change) changes.push(change);
  }
  return changes;
}

const looks = new WeakMap<Cell["style"], string>();

/** Everything about a cell's look but its number format, to notice what is lost. Cells share their styles. */
function look({ style }: Cell): string {
  let text = looks.get(style);
  if (text === undefined) looks.set(style, (text = JSON.stringify({ ...style, numberFormat: null })));
  return text;
}

function restyled(before: SheetModel, after: SheetModel): boolean {
  for (const [key, cell] of after.state.cells) {
    const old = before.state.cells.get(key) ?? BLANK_CELL;
    if (old.style !== cell.style && look(old) !== look(cell)) return true;
  }
  return false;
}

function changedHeights(before: SheetModel, after: SheetModel): NonNullable<WorkbookChanges["rowHeights"]> {
  const changes: { sheet: string; row: number; height: number | null }[] = [];
  for (const [row, { height }] of after.state.rows) {
    if (height !== (before.state.rows.get(row)?.height ?? null)) changes.push({ sheet: after.name, row, height });
  }
  return changes;
}

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean => {
  const keys = (areas: readonly Area[]): string[] => areas.map((area) => JSON.stringify([area.top, area.left, area.bottom, area.right])).sort();
  return JSON.stringify(keys(a)) === JSON.stringify(keys(b));
};

function hiddenLines(sheet: SheetModel): string {
  const hidden = (lines: ReadonlyMap<number, { readonly hidden: boolean }>): number[] =>
    [...lines].flatMap(([line, state]) => (state.hidden ? [line] : [])).sort((a, b) => a - b);
  return JSON.stringify([hidden(sheet.state.rows), hidden(sheet.state.columns)]);
}

function lostOf(before: SheetModel, after: SheetModel): readonly string[] {
  const lost: string[] = [];
  if (!sameAreas(before.state.merges, after.state.merges)) lost.push(`「${after.name}」の行・列の挿入や削除、セル結合の変更`);
  if (restyled(before, after)) lost.push(`「${after.name}」の書式の変更`);
  if (hiddenLines(before) !== hiddenLines(after)) lost.push(`「${after.name}」の行・列の表示と非表示`);
  if (before.name !== after.name) lost.push(`「${before.name}」から「${after.name}」へのシート名の変更`);
  if ((before.protection === null) !== (after.protection === null)) lost.push(`「${after.name}」の保護`);
  return lost;
}

function marksOf(sheet: SheetModel): NonNullable<WorkbookChanges["marks"]>[number] {
  const cells = sheet.state.conditionalFormats.flatMap(({ formula, areas }) => {
    const severity = markOfFormula(formula);
    return severity ? areas.flatMap((area) => cellsOf(area).map((cell) => ({ at: { sheet: sheet.name, ...cell }, severity }))) : [];
  });
  return { type: "marks", sheet: sheet.name, cells };
}

function cellsOf(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  return cells;
}

function generatedRows(sheet: SheetModel): readonly (readonly GeneratedCell[])[] {
  const used = sheet.usedArea(true);
  if (!used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_, column): GeneratedCell => {
      const cell = sheet.state.cells.get(cellKey(row, column)) ?? BLANK_CELL;
      const link = cell.hyperlink?.documentReference ? parseQualifiedCell(cell.hyperlink.documentReference) : null;
      return { text: String(plainValue(cell.value)), ...(link ? { link } : {}), ...(cell.style.font.bold ? { bold: true } : {}) };
    }),
  );
}

function ownSheets(before: WorkbookModel, after: WorkbookModel): NonNullable<WorkbookChanges["ownSheets"]> {
  const now = after.sheets.filter(isOwn);
  const gone = before.sheets.filter((sheet) => isOwn(sheet) && !now.some(({ name }) => name === sheet.name));
  return [
    ...gone.map(({ name }) => ({ name, rows: null, widths: [] })),
    ...now.map((sheet) => {
      const rows = generatedRows(sheet);
      const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      return { name: sheet.name, rows, widths: Array.from({ length: columns }, (_, column) => charactersOfPoints(sheet.columnWidth(column))) };
    }),
  ];
}

const storedOf = (workbook: WorkbookModel): string | null => workbook.customXml.find(({ xml }) => xml.includes(`"${SETTINGS_NAMESPACE}"`))?.xml ?? null;

/**
 * Compares a workbook with the file that it was imported from.
 * @returns changes for `writeXlsx`, and what they leave out
 */
export function exportChanges(file: File.WorkbookModel, workbook: WorkbookModel): Export {
  const before = importWorkbook(file, workbook.name);
  // Sheets of people keep their id through renames and moves; the import counts them in the same order.
  const pairs = before.sheets.filter((sheet) => !isOwn(sheet)).map((old) => [old, workbook.sheet(old.id)] as const);
  const kept = pairs.filter((pair): pair is readonly [SheetModel, SheetModel] => pair[1] !== null);
  const added = workbook.sheets.filter((sheet) => !isOwn(sheet) && !before.sheet(sheet.id));
  const written = kept.filter(([old, now]) => old.name === now.name);
  const stored = storedOf(workbook);
  return {
    changes: {
      cells: written.flatMap(([old, now]) => changedCells(old, now)),
      rowHeights: written.flatMap(([old, now]) => changedHeights(old, now)),
      ownSheets: ownSheets(before, workbook),
      marks: written.flatMap(([old, now]) => (JSON.stringify(marksOf(old)) === JSON.stringify(marksOf(now)) ? [] : [marksOf(now)])),
      ...(stored === file.stored ? {} : { stored }),
    },
    lost: [
      ...kept.flatMap(([old, now]) => lostOf(old, now)),
      ...added.map(({ name }) => `追加したシート「${name}」`),
      ...pairs.filter(([, now]) => !now).map(([old]) => `削除したシート「${old.name}」`),
    ],
  };
}
