import type { MarkEdit } from "../core/fixes/edit";
import { markColors, markFormula, markOfFormula, severities } from "../core/fixes/own";
import { cellKey, formatArea, parseArea, type CellAddress } from "../core/sheet/address";
import { runsOf } from "./runs";

type Severity = MarkEdit["cells"][number]["severity"];

interface OwnFormat {
  readonly format: Excel.ConditionalFormat;
  readonly severity: Severity;
}

/** Keifu's own conditional formats on a sheet, told by their formula. */
async function ownFormats(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly OwnFormat[]> {
  const custom = (await formatsOf(context, sheet)).filter(({ type }) => type === "Custom").map((format) => ({ format, rule: format.custom.rule }));
  for (const { rule } of custom) rule.load("formula");
  await context.sync();
  return custom.flatMap(({ format, rule }) => {
    const severity = markOfFormula(rule.formula);
    return severity ? [{ format, severity }] : [];
  });
}

/** Excel reads addresses up to 8,192 characters. */
const LONGEST_ADDRESS = 8000;

/** The addresses of some cells, in texts that Excel reads as one each. */
function addressesOf(cells: readonly CellAddress[]): readonly string[] {
  const areas = runsOf(cells, (cell) => cell).map(({ column, top, items }) =>
    formatArea({ top, left: column, bottom: top + items.length - 1, right: column }),
  );
  const texts: string[] = [];
  for (const area of areas) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + area.length < LONGEST_ADDRESS) texts[texts.length - 1] = `${last},${area}`;
    else texts.push(area);
  }
  return texts;
}

/** Replaces Keifu's marks on one sheet; conditional formats of others stay as they are. */
export async function writeMarks(context: Excel.RequestContext, marks: MarkEdit): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(marks.sheet);
  const own = await ownFormats(context, sheet);
  const known = await formatsOf(context, sheet);
  for (const { format } of own) format.delete();
  try {
    addMarks(sheet, marks);
    await context.sync();
  } catch (error) {
    // A format that failed before it got its formula could not be told as Keifu's own later on.
    const ids = new Set(known.map(({ id }) => id));
    for (const format of await formatsOf(context, sheet)) if (!ids.has(format.id)) format.delete();
    await context.sync();
    throw error;
  }
}

function addMarks(sheet: Excel.Worksheet, marks: MarkEdit): void {
  for (const severity of severities) {
    const cells = marks.cells.filter((cell) => cell.severity === severity).map(({ at }) => at);
    for (const address of addressesOf(cells)) {
      const { custom } = sheet.getRanges(address).conditionalFormats.add("Custom");
      custom.rule.formula = `=${markFormula(severity)}`;
      custom.format.fill.color = markColors[severity];
    }
  }
}

async function formatsOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly Excel.ConditionalFormat[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await context.sync();
  return formats.items;
}

/** Keifu's marks on one sheet, in reading order. */
export async function readMarks(context: Excel.RequestContext, name: string): Promise<MarkEdit> {
  const sheet = context.workbook.worksheets.getItem(name);
  const own = await ownFormats(context, sheet);
  const found = own.map(({ format, severity }) => ({ severity, ranges: format.getRanges() }));
  for (const { ranges } of found) ranges.load("areas/items/address");
  await context.sync();
  const cells = found.flatMap(({ severity, ranges }) =>
    ranges.areas.items.flatMap(({ address }) => cellsOf(name, address).map((at) => ({ at, severity }))),
  );
  return { type: "marks", sheet: name, cells: cells.sort((a, b) => cellKey(a.at.row, a.at.column) - cellKey(b.at.row, b.at.column)) };
}

function cellsOf(sheet: string, address: string): readonly CellAddress[] {
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (!area) return [];
  const cells: CellAddress[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.push({ sheet, row, column });
  return cells;
}
