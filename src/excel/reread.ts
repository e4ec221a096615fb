import { cellKey, type Area } from "../core/sheet/address";
import type { SheetSnapshot } from "../core/sheet/snapshot";
import { gather, readContents, readRows, type Gathered, type Surveyed } from "./contents";
import { areaOf } from "./place";
import { cellsIn } from "./slices";

/** Beyond so many cells a single answer could pass the 5 MB of Excel on the web. */
const ONE_REQUEST_CELLS = 40_000;

/**
 * Re-reads the texts of one sheet: in a single request unless the sheet is huge. Merged areas,
 * hidden lines and lettering are those of `known`.
 * @returns null when the sheet is gone
 */
export async function rereadTexts(context: Excel.RequestContext, known: SheetSnapshot, signal?: AbortSignal): Promise<SheetSnapshot | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(known.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const atOnce = known.area === null || cellsIn(known.area) <= ONE_REQUEST_CELLS;
  if (atOnce) used.load("values,text,valueTypes,numberFormat");
  await context.sync();
  signal?.throwIfAborted();
  if (sheet.isNullObject) return null;
  if (used.isNullObject) return { ...known, area: null, texts: [], nonText: new Map() };

  const area = areaOf(used);
  const into = gather(area);
  if (atOnce) {
    into.texts.splice(0, Infinity, ...readRows(used, (row, column, text, nonText) => {
      if (nonText) into.nonText.set(cellKey(area.top + row, area.left + column), nonText);
      return text;
    }));
  } else {
    const survey: Surveyed = { sheet, name: known.name, visible: known.visible, area, lettering: [], hasHiddenRows: false, hasHiddenColumns: false };
    await readContents(context, [{ survey, into, area }], signal);
  }
  for (const [key, markup] of known.markup) if (markup === "struck") blankOut(into, area, key);
  return { ...known, area, texts: into.texts, nonText: into.nonText };
}

/** Struck-through words count as left out, as in the snapshot before. */
function blankOut({ texts, nonText }: Gathered, area: Area, key: number): void {
  for (const [row, line] of texts.entries()) {
    const column = key - cellKey(area.top + row, area.left);
    if (column >= 0 && column < line.length) {
      line[column] = "";
      nonText.delete(key);
    }
  }
}
