import { cellKey, type Area } from "../core/sheet/address";
import type { NonTextCell, SheetSnapshot } from "../core/sheet/snapshot";
import { displayNumber } from "../core/sheet/number-format/display";
import { readCell, visibleText } from "./cell-reading";
import { areaOf, rangeOf } from "./place";
import { cellsIn, takeSlice } from "./slices";

/** Beyond so many cells a single answer could pass the 5 MB of Excel on the web. */
const ONE_REQUEST_CELLS = 60_000;
/** UTF-16 units that a cell is reckoned to weigh: its text comes once. */
const WEIGHT = 80;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/**
 * Re-reads the texts of one sheet: in a single request unless the sheet is huge. Merged areas,
 * hidden lines and lettering are those of `known`. It runs after every pause in typing, so it asks
 * for half of what a full reading does: values and formats, not Excel's own texts.
 * @returns null when the sheet is gone
 */
export async function rereadTexts(context: Excel.RequestContext, known: SheetSnapshot, signal?: AbortSignal): Promise<SheetSnapshot | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(known.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const atOnce = known.area === null || cellsIn(known.area) <= ONE_REQUEST_CELLS;
  if (atOnce) used.load("values,numberFormat");
  await context.sync();
  signal?.throwIfAborted();
  if (sheet.isNullObject) return null;
  if (used.isNullObject) return { ...known, area: null, texts: [], nonText: new Map() };

  const area = areaOf(used);
  const ranges = atOnce ? [used] : await readSlices(context, sheet, area, signal);
  return { ...known, ...contentsOf(ranges, area, known) };
}

async function readSlices(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, signal?: AbortSignal): Promise<readonly Excel.Range[]> {
  const ranges: Excel.Range[] = [];
  let queue: readonly { readonly area: Area }[] = [{ area }];
  while (queue.length > 0) {
    const { now, rest } = takeSlice(queue, WEIGHT);
    for (const slice of now) {
      const range = rangeOf(sheet, slice.area);
      range.load("values,numberFormat");
      ranges.push(range);
    }
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a slice is as much as one request may carry
    await context.sync();
    signal?.throwIfAborted();
    queue = rest;
  }
  return ranges;
}

/** Texts of numbers and dates as Excel showed them before, wherever they stand now. */
function shownBefore({ nonText, texts, area }: SheetSnapshot): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  if (!area) return shown;
  texts.forEach((line, row) =>
    line.forEach((text, column) => {
      const cell = nonText.get(cellKey(area.top + row, area.left + column));
      if (cell?.kind === "number" || cell?.kind === "date") shown.set(`${cell.value} ${cell.format}`, text);
    }),
  );
  return shown;
}

function contentsOf(ranges: readonly Excel.Range[], area: Area, known: SheetSnapshot): Pick<SheetSnapshot, "area" | "texts" | "nonText"> {
  const shown = shownBefore(known);
  const nonText = new Map<number, NonTextCell>();
  const texts: string[][] = [];
  for (const { values, numberFormat } of ranges) {
    (values as unknown[][]).forEach((line, index) => {
      const row = area.top + texts.length;
      const formats = (numberFormat as string[][])[index];
      texts.push(
        line.map((value, x) => {
          if (value === "") return "";
          const key = cellKey(row, area.left + x);
          const format = formats[x];
          const text = typeof value === "number" ? (shown.get(`${value} ${format}`) ?? displayNumber(value, format)) : "";
          const read = readCell({ value, text, type: typeOf(value, format), format });
          if (read.nonText) nonText.set(key, read.nonText);
          return visibleText(read.text, read.nonText, known.markup.get(key) ?? null);
        }),
      );
    });
  }
  return { area, texts, nonText };
}

/** An error comes as its text; in a cell formatted as text it is one that somebody wrote. */
function typeOf(value: unknown, format: string): string {
  return typeof value === "string" ? (ERROR.test(value) && format !== "@" ? "Error" : "String") : "Double";
}
