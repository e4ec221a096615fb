import { OWN_SHEET_NAME } from "../core/fixes/own";
import { SETTINGS_NAMESPACE } from "../core/settings/stored";
import type { WorkbookSnapshot } from "../core/sheet/snapshot";
import { askLayout, gather, LETTERING, readContents, type Piece, type Surveyed } from "./contents";
import { areaOf } from "./place";
import { bareXml } from "./stored";

/**
 * Reads the shown sheet or all sheets in three round trips – what sheets there are, how large they
 * are, what they hold – and one more for every further slice. Writes nothing.
 */
export async function readWorkbook(context: Excel.RequestContext, scope: "active" | "all", signal?: AbortSignal): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const active = workbook.worksheets.getActiveWorksheet();
  const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  workbook.load("name");
  workbook.worksheets.load("items/name,items/visibility");
  active.load("name");
  parts.load("items/id");
  await context.sync();
  signal?.throwIfAborted();

  const stored = parts.items.length > 0 ? parts.items[0].getXml() : null;
  const wanted = workbook.worksheets.items.filter((sheet) => scope === "all" || sheet.name === active.name);
  const surveys = await survey(context, wanted);
  signal?.throwIfAborted();

  const gathered = surveys.map(({ area }) => gather(area));
  const pieces = surveys.flatMap((one, index): Piece[] => (one.area ? [{ survey: one, into: gathered[index], area: one.area }] : []));
  // Merged areas and hidden lines weigh little: they come whole, with the first slice.
  const layouts = pieces.map(askLayout);
  await readContents(context, pieces, signal);
  for (const take of layouts) take();
  return {
    name: workbook.name,
    sheets: surveys.map(({ name, visible, own, area }, index) => ({ name, visible, own, area, ...gathered[index], notRead: { textBoxes: null, comments: null } })),
    activeSheet: active.name,
    stored: stored && bareXml(stored.value),
  };
}

async function survey(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Surveyed[]> {
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
    const { font } = range.format;
    font.load(LETTERING.join(","));
    const mark = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
    mark.load("name");
    return { range, font, mark };
  });
  await context.sync();
  return sheets.map((sheet, index) => {
    const { range, font, mark } = used[index];
    const area = range.isNullObject ? null : areaOf(range);
    return {
      sheet,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      own: !mark.isNullObject,
      area,
      lettering: area ? LETTERING.filter((property) => font[property] === null || (property === "strikethrough" && font.strikethrough)) : [],
      hasHiddenRows: area !== null && range.rowHidden !== false,
      hasHiddenColumns: area !== null && range.columnHidden !== false,
    };
  });
}
