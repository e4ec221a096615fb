import type { CellState, CellWrite } from "../app/ports";
import type { CellAddress } from "../core/sheet/address";
import { markupOf, readCell, visibleText } from "./cell-reading";
import { runsOf } from "./runs";

const FONT = "strikethrough,color,bold,italic,underline,name,size";

/** The cells as they are now, in the order asked for, in one request. */
export async function readCells(context: Excel.RequestContext, cells: readonly CellAddress[]): Promise<readonly CellState[]> {
  const sheets = new Map<string, { sheet: Excel.Worksheet; protection: Excel.WorksheetProtection }>();
  const asked = cells.map((at) => {
    let home = sheets.get(at.sheet);
    if (!home) {
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      home = { sheet, protection: sheet.protection };
      home.protection.load("protected");
      sheets.set(at.sheet, home);
    }
    const range = home.sheet.getCell(at.row, at.column);
    const { font, protection } = range.format;
    range.load("values,text,valueTypes,formulas,numberFormat");
    font.load(FONT);
    protection.load("locked");
    return { at, range, font, locked: protection, sheet: home.protection };
  });
  await context.sync();
  return asked.map(({ at, range, font, locked, sheet }) => {
    const [[value]] = range.values as CellState["value"][][];
    const [[format]] = range.numberFormat as string[][];
    const { text, nonText } = readCell({ value, text: range.text[0][0], type: range.valueTypes[0][0], format });
    const { strikethrough, color, bold, italic, underline, name, size } = font;
    const markup = markupOf({ strikethrough, color, bold, italic, underline });
    return {
      at,
      text: visibleText(text, nonText, markup),
      value,
      formula: formulaOf(value, (range.formulas as unknown[][])[0][0]),
      numberFormat: format,
      mixedLettering: markup !== null || name === null || size === null,
      locked: locked.locked !== false && sheet.protected,
    };
  });
}

/** Excel gives a text that begins with "=" as its own formula: only what differs from the value is one. */
function formulaOf(value: unknown, formula: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** What to hand to Excel so that the cell holds the value: of a leading apostrophe Excel keeps nothing. */
function inputOf({ value, formula }: CellWrite): string | number | boolean {
  if (formula !== null) return formula;
  return typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
}

const sameFormats = (a: CellWrite, b: CellWrite): boolean => a.numberFormat === b.numberFormat && a.numberFormatAfter === b.numberFormatAfter;

/** Writes all cells in one request. Excel may stop half-way: what was written before stays written. */
export async function writeCells(context: Excel.RequestContext, writes: readonly CellWrite[]): Promise<void> {
  for (const { sheet, column, top, items } of runsOf(writes, ({ at }) => at, sameFormats)) {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, items.length, 1);
    const [{ numberFormat, numberFormatAfter }] = items;
    if (numberFormat !== null) range.numberFormat = items.map(() => [numberFormat]);
    range.formulas = items.map((write) => [inputOf(write)]);
    if (numberFormatAfter !== null) range.numberFormat = items.map(() => [numberFormatAfter]);
  }
  await context.sync();
}
