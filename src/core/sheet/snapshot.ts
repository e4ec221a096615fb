import { oncePer } from "../once";
import { areaContains, cellKey, type Area } from "./address";

/** What a cell that is no plain text holds: enough to tell a number from a date from an error. */
export interface NonTextCell {
  readonly kind: "number" | "date" | "boolean" | "error";
  /** The stored value; for a date the serial day number of the workbook's own calendar. */
  readonly value: number | boolean | string;
  /** The number format code, e.g. `m"月"d"日"`; "General" when none is set. */
  readonly format: string;
}

/**
 * 見え消し: "struck" – runs with strike-through were read and left out of the text;
 * "mixed" – the cell mixes lettering and its runs cannot be told apart (Excel).
 */
export type Markup = "struck" | "mixed";

/**
 * What was read of one worksheet, once. Immutable plain data; the same for a workbook
 * in Excel and for the same workbook as a file.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  /** Keifu made it (新旧対応一覧, 点検結果): it is no part of the plan and is not checked. */
  readonly own: boolean;
  /** The used range; null for an empty sheet. */
  readonly area: Area | null;
  /** Displayed texts, `texts[row - area.top][column - area.left]`; "" for a blank cell. Line breaks are "\n". */
  readonly texts: readonly (readonly string[])[];
  /** Cells that hold no text, by `cellKey(row, column)`. */
  readonly nonText: ReadonlyMap<number, NonTextCell>;
  readonly merged: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Cells with struck-through or mixed lettering, by `cellKey(row, column)`. */
  readonly markup: ReadonlyMap<number, Markup>;
  /** How many text boxes and comments stand on the sheet that Keifu does not read; null where the host cannot say. */
  readonly notRead: { readonly textBoxes: number | null; readonly comments: number | null };
}

/** A workbook as read: its sheets in tab order. */
export interface WorkbookSnapshot {
  /** File name or document address, as the host gives it; "" when unknown. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Name of the sheet that is shown; null when unknown. */
  readonly activeSheet: string | null;
  /** The text of Keifu's own custom XML part, unparsed; null when the workbook has none. */
  readonly stored: string | null;
}

/** A snapshot of texts alone (no merges, nothing hidden), for tests and for pasted tables. */
export function snapshotOfTexts(
  name: string,
  texts: readonly (readonly string[])[],
  more: Partial<Omit<SheetSnapshot, "name" | "texts">> & { origin?: { row: number; column: number } } = {},
): SheetSnapshot {
  const { origin = { row: 0, column: 0 }, ...rest } = more;
  const width = texts.reduce((widest, row) => Math.max(widest, row.length), 0);
  const square = texts.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  return {
    name,
    visible: true,
    own: false,
    area:
      texts.length === 0 || width === 0
        ? null
        : {
            top: origin.row,
            left: origin.column,
            bottom: origin.row + texts.length - 1,
            right: origin.column + width - 1,
          },
    texts: square,
    nonText: new Map(),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    markup: new Map(),
    notRead: { textBoxes: 0, comments: 0 },
    ...rest,
  };
}

/** The displayed text of a cell; "" outside the used range. Row and column are 0-based. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const area = sheet.area;
  if (!area || !areaContains(area, row, column)) return "";
  return sheet.texts[row - area.top][column - area.left];
}

/** Every merged cell by its key. Built once a snapshot: a 100,000-row sheet may have tens of thousands of merges. */
const mergeIndex = oncePer((sheet: SheetSnapshot): ReadonlyMap<number, Area> => {
  const index = new Map<number, Area>();
  for (const area of sheet.merged) {
    // A merge over whole columns reaches beyond what was read; cells out there are never asked for.
    const bottom = Math.min(area.bottom, sheet.area?.bottom ?? -1);
    const right = Math.min(area.right, sheet.area?.right ?? -1);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) index.set(cellKey(row, column), area);
    }
  }
  return index;
});

/** The merged area that a cell belongs to, or null. */
export function mergeAt(sheet: SheetSnapshot, row: number, column: number): Area | null {
  if (sheet.merged.length === 0) return null;
  return mergeIndex(sheet).get(cellKey(row, column)) ?? null;
}
