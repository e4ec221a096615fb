import { cellKey, type Area } from "../core/sheet/address";
import type { Markup, NonTextCell } from "../core/sheet/snapshot";
import { markupOf, readCell, visibleText, type RawLettering } from "./cell-reading";
import { areaOf, rangeOf } from "./place";
import { cellsIn, FIRST_WEIGHT, mergeBands, takeSlice } from "./slices";

/** Lettering by which a part of a text is marked up. Typeface and size mark nothing: Excel changes them itself, for ① or half-width letters. */
export const LETTERING = ["strikethrough", "color", "bold", "italic", "underline"] as const;

/** A sheet whose extent is known. */
export interface Surveyed {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visible: boolean;
  readonly own: boolean;
  readonly area: Area | null;
  /** Lettering that is not the same all over the used range: only this can mark a cell up. */
  readonly lettering: readonly (typeof LETTERING)[number][];
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
}

/** A sheet while its slices come in. */
export interface Gathered {
  readonly texts: string[][];
  readonly nonText: Map<number, NonTextCell>;
  readonly markup: Map<number, Markup>;
  readonly merged: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

/** A part of a sheet to be read in one request. */
export interface Piece {
  readonly survey: Surveyed;
  readonly into: Gathered;
  readonly area: Area;
}

export function gather(area: Area | null): Gathered {
  return {
    texts: area ? Array.from({ length: area.bottom - area.top + 1 }, () => []) : [],
    nonText: new Map(),
    markup: new Map(),
    merged: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** Reads pieces in as many requests as their size needs. What was asked of the context before comes with the first. */
export async function readContents(context: Excel.RequestContext, pieces: readonly Piece[], signal?: AbortSignal): Promise<void> {
  let queue = pieces;
  let weight = FIRST_WEIGHT;
  while (queue.length > 0) {
    const { now, rest } = takeSlice(queue, weight);
    const answers = now.map(askContents);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a slice is as much as one request may carry
    await context.sync();
    signal?.throwIfAborted();
    const units = answers.reduce((sum, take) => sum + take(), 0);
    weight = units / now.reduce((sum, { area }) => sum + cellsIn(area), 0);
    queue = rest;
  }
}

/** Asks for merged areas and hidden lines; the answer is taken over once they are there. */
export function askLayout({ survey: { sheet, area, hasHiddenRows, hasHiddenColumns }, into }: Piece): () => void {
  if (!area) return () => undefined;
  // From the first cell of the sheet on: a merge may begin above or left of what is used.
  const merges = mergeBands({ ...area, top: 0, left: 0 }).map((band) => {
    const found = rangeOf(sheet, band).getMergedAreasOrNullObject();
    found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return found;
  });
  const range = rangeOf(sheet, area);
  const rows = hasHiddenRows ? range.getRowProperties({ rowHidden: true }) : null;
  const columns = hasHiddenColumns ? range.getColumnProperties({ columnHidden: true }) : null;
  return () => {
    const known = new Set<string>();
    for (const found of merges) {
      if (found.isNullObject) continue;
      for (const item of found.areas.items) {
        const merge = areaOf(item);
        const key = `${cellKey(merge.top, merge.left)}`;
        if (known.has(key) || merge.bottom < area.top || merge.right < area.left) continue;
        known.add(key);
        into.merged.push(merge);
      }
    }
    rows?.value.forEach(({ rowHidden }, index) => rowHidden && into.hiddenRows.add(area.top + index));
    columns?.value.forEach(({ columnHidden }, index) => columnHidden && into.hiddenColumns.add(area.left + index));
  };
}

/** Asks for what the cells of a piece hold; taking it over answers how many UTF-16 units came. */
function askContents({ survey: { sheet, area: whole, lettering }, into, area }: Piece): () => number {
  const range = rangeOf(sheet, area);
  range.load("values,text,valueTypes,numberFormat");
  const properties =
    lettering.length > 0 ? range.getCellProperties({ format: { font: Object.fromEntries(lettering.map((property) => [property, true])) } }) : null;
  return () => {
    const offset = area.top - (whole?.top ?? 0);
    const rows = readRows(range, (row, column, text, nonText) => {
      const key = cellKey(area.top + row, area.left + column);
      if (nonText) into.nonText.set(key, nonText);
      const font = properties?.value[row][column].format?.font as RawLettering | undefined;
      const markup = text !== "" && font ? markupOf(font) : null;
      if (markup) into.markup.set(key, markup);
      return visibleText(text, nonText, markup);
    });
    rows.forEach((texts, row) => (into.texts[offset + row] = texts));
    const units = rows.reduce((sum, texts) => sum + texts.reduce((length, text) => length + 2 * text.length + 50, 0), 0);
    return units + (properties ? cellsIn(area) * 30 * (lettering.length + 1) : 0);
  };
}

type TextOf = (row: number, column: number, text: string, nonText: NonTextCell | null) => string;

function readRows(range: Excel.Range, textOf: TextOf): string[][] {
  const { values, text, valueTypes, numberFormat } = range;
  return (values as unknown[][]).map((line, row) =>
    line.map((value, column) => {
      const read = readCell({
        value,
        text: text[row][column],
        type: valueTypes[row][column],
        format: String((numberFormat as unknown[][])[row][column]),
      });
      return textOf(row, column, read.text, read.nonText);
    }),
  );
}
