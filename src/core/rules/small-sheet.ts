import { cellKey, parseArea, parseCell } from "../sheet/address";
import { snapshotOfTexts, type Markup, type NonTextCell, type SheetSnapshot } from "../sheet/snapshot";

/**
 * A sheet small enough to be read at a glance, for cases and rule pages.
 * Cells of a row are separated by "|", a line break in a cell is written ⏎; the first cell is A1.
 */
export interface SmallSheet {
  /** Rows above the body. By default the one row of `STANDARD_HEADER`, so that the body begins in row 2. */
  readonly header?: readonly string[];
  readonly rows: readonly string[];
  /** Merged areas, separated by spaces: "A2:A3 D2:D3". */
  readonly merged?: string;
  /** Hidden rows as people count them. */
  readonly hidden?: readonly number[];
  /** Cells with struck-through or mixed lettering. */
  readonly markup?: Readonly<Record<string, Markup>>;
  /** Cells that hold no text, by name. */
  readonly nonText?: Readonly<Record<string, NonTextCell>>;
}

/** Current plan in A, note in B, next plan in C, departments in D. */
export const STANDARD_HEADER = "現行計画 | 作業経過等 | 第2期計画(案) | 関係課";

/** The snapshot of a small sheet. Texts are trimmed at both ends. */
export function snapshotOf(sheet: SmallSheet): SheetSnapshot {
  const lines = [...(sheet.header ?? [STANDARD_HEADER]), ...sheet.rows];
  const texts = lines.map((line) => line.split("|").map((cell) => cell.trim().replaceAll("⏎", "\n")));
  return snapshotOfTexts("検討", texts, {
    merged: (sheet.merged ?? "").split(" ").flatMap((name) => parseArea(name) ?? []),
    hiddenRows: new Set((sheet.hidden ?? []).map((row) => row - 1)),
    markup: byKey(sheet.markup ?? {}),
    nonText: byKey(sheet.nonText ?? {}),
  });
}

function byKey<Value>(cells: Readonly<Record<string, Value>>): Map<number, Value> {
  const keyed = new Map<number, Value>();
  for (const [name, value] of Object.entries(cells)) {
    const cell = parseCell(name);
    if (cell) keyed.set(cellKey(cell.row, cell.column), value);
  }
  return keyed;
}
