import { formatArea, formatCell, type Area } from "../../core/sheet/address";
import { PortError } from "../../app/ports";
import type { SheetModel } from "../model";
import { escapeText } from "../xml/escape";
import { appendChild, applySplices, insertAfter, prefixTags, removeElement, setAttributes, type Splice, withAttribute } from "../xml/splice";
import { cellXml } from "./cell-xml";
import type { CellChange, RowHeightChange } from "./changes";
import { readLayout, type CellPlace, type RowPlace, type SheetLayout } from "./sheet-layout";

/** Elements that stand in front of conditional formats in a worksheet (ECMA-376 CT_Worksheet). */
const beforeConditionalFormats = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting"
).split(" ");

/** A conditional format of Keifu's own, ready to be written. */
export interface OwnFormat {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly formula: string;
  /** Index of its differential style. */
  readonly style: number;
}

export interface SheetEdits {
  readonly cells: readonly CellChange[];
  readonly rowHeights: readonly RowHeightChange[];
  /** null leaves conditional formats alone; otherwise all that `isOwn` are replaced. */
  readonly formats: { readonly isOwn: (formula: string) => boolean; readonly replaceBy: readonly OwnFormat[] } | null;
}

/** The style of a cell under a number format: its own, or a copy with that format. */
export type StyleChooser = (style: number, numberFormat: string | null) => number;

/** What an edit of a worksheet part gave. */
export interface SheetEditResult {
  readonly xml: string;
  /** A cell lost its formula: the calculation chain no longer fits. */
  readonly formulaRemoved: boolean;
}

/**
 * Edits the text of a worksheet part where cells, rows and Keifu's own formats stand, and nowhere else.
 * @throws PortError "failed" where a cell's formula spreads over other cells
 */
export function editSheet(xml: string, sheet: SheetModel, edits: SheetEdits, chooseStyle: StyleChooser): SheetEditResult {
  const byRow = groupByRow(edits);
  const layout = readLayout(xml, sheet.part, new Set(byRow.keys()));
  const page: Page = { xml, sheet, layout, chooseStyle, own: (snippet) => prefixTags(xml, layout.root, snippet) };
  const splices: Splice[] = [];
  const newRows: NewRow[] = [];
  let formulaRemoved = false;
  for (const [row, edit] of byRow) {
    const changes = lastPerCell(edit.cells);
    const place = layout.rows.get(row);
    if (place) {
      splices.push(...editRow(page, place, changes, edit.height));
      formulaRemoved ||= changes.some((change) => change.formula === null && place.cells.some((cell) => cell.column === change.at.column && cell.hasFormula));
    } else newRows.push(...newRow(page, row, changes, edit.height));
  }
  splices.push(...insertRows(page, newRows));
  const dimension = extendDimension(xml, layout, edits.cells);
  if (dimension) splices.push(dimension);
  if (edits.formats) splices.push(...replaceFormats(page, edits.formats));
  return { xml: applySplices(xml, splices), formulaRemoved };
}

/** The part under edit. */
interface Page {
  readonly xml: string;
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  readonly chooseStyle: StyleChooser;
  /** Gives Keifu's own XML the namespace prefix of the file. */
  readonly own: (snippet: string) => string;
}

interface RowEdit {
  readonly cells: CellChange[];
  height: RowHeightChange | null;
}

interface NewRow {
  readonly row: number;
  readonly text: string;
}

function groupByRow(edits: SheetEdits): ReadonlyMap<number, RowEdit> {
  const byRow = new Map<number, RowEdit>();
  const editOf = (row: number): RowEdit => {
    const edit = byRow.get(row) ?? { cells: [], height: null };
    byRow.set(row, edit);
    return edit;
  };
  for (const change of edits.cells) editOf(change.at.row).cells.push(change);
  for (const change of edits.rowHeights) editOf(change.row).height = change;
  return new Map([...byRow].sort(([a], [b]) => a - b));
}

/** Where a cell is named twice the last change counts; in column order. */
function lastPerCell(changes: readonly CellChange[]): CellChange[] {
  return [...new Map(changes.map((change) => [change.at.column, change])).values()].sort((a, b) => a.at.column - b.at.column);
}

function editRow(page: Page, place: RowPlace, changes: readonly CellChange[], height: RowHeightChange | null): Splice[] {
  const { xml } = page;
  const splices: Splice[] = [];
  const added: { readonly before: number; readonly column: number; readonly text: string }[] = [];
  for (const change of changes) {
    const { column } = change.at;
    const cell = place.cells.find((each) => each.column === column);
    if (cell) {
      refuseSpreading(change, cell);
      const open = xml.slice(cell.start, cell.openEnd);
      const style = page.chooseStyle(Number(/\ss=["'](\d+)["']/.exec(open)?.[1] ?? 0), change.numberFormat);
      splices.push({ start: cell.start, end: cell.end, text: page.own(cellXml(change, style, open)) });
    } else {
      const text = newCell(page, place, change);
      const next = place.cells.find((each) => each.column > column);
      if (text !== "") added.push({ before: next?.start ?? place.closeStart, column, text });
    }
  }
  const oldOpen = xml.slice(place.start, place.openEnd);
  const open = heightAttributes(withoutNarrowSpans(oldOpen, place, added.map((cell) => cell.column)), height);
  if (place.tag.selfClosing && added.length > 0) {
    const name = /^<([^\s/>]+)/.exec(open)![1];
    return [{ start: place.start, end: place.end, text: `${open.replace(/\s*\/>$/, ">")}${added.map((cell) => cell.text).join("")}</${name}>` }];
  }
  if (open !== oldOpen) splices.push({ start: place.start, end: place.openEnd, text: open });
  return [...splices, ...added.map(({ before, text }) => ({ start: before, end: before, text }))];
}

function refuseSpreading(change: CellChange, cell: CellPlace): void {
  if (cell.spreads) throw new PortError("failed", `the formula of ${formatCell(change.at)} spreads over other cells`, "spreading-formula");
}

/** `spans` is a hint for readers; one that is too narrow for a new cell is worse than none. */
function withoutNarrowSpans(openTag: string, place: RowPlace, columns: readonly number[]): string {
  const [first, last] = (place.tag.attribute("spans") ?? "").split(":").map(Number);
  const fits = columns.every((column) => column + 1 >= first && column + 1 <= last);
  return fits ? openTag : withAttribute(openTag, "spans", null);
}

/** A cell where none was; it looks as its row or column says. Nothing where it would stay blank. */
function newCell(page: Page, row: RowPlace | null, change: CellChange): string {
  if (change.value === "" && change.formula === null) return "";
  const { column } = change.at;
  const rowStyle = row && row.tag.attribute("customFormat") === "1" ? row.tag.attribute("s") : null;
  const columnStyle = page.sheet.columns.find((each) => column >= each.left && column <= each.right)?.style ?? 0;
  return page.own(cellXml(change, page.chooseStyle(rowStyle === null ? columnStyle : Number(rowStyle), change.numberFormat), null));
}

function heightAttributes(openTag: string, change: RowHeightChange | null): string {
  if (!change) return openTag;
  const withHeight = withAttribute(openTag, "ht", change.height === null ? null : String(change.height));
  return withAttribute(withHeight, "customHeight", change.height === null ? null : "1");
}

function newRow(page: Page, row: number, changes: readonly CellChange[], height: RowHeightChange | null): NewRow[] {
  const cells = changes.map((change) => newCell(page, null, change)).join("");
  if (cells === "" && (height?.height ?? null) === null) return [];
  const open = heightAttributes(page.own(`<row r="${row + 1}">`), height);
  return [{ row, text: `${open}${cells}${page.own("</row>")}` }];
}

/** New rows go in front of the first row with a greater number. */
function insertRows({ xml, layout }: Page, rows: readonly NewRow[]): Splice[] {
  const { sheetData, rowStarts } = layout;
  if (rows.length === 0) return [];
  if (sheetData.tag.selfClosing) return [appendChild(xml, sheetData, rows.map((row) => row.text).join(""))];
  let next = 0;
  return rows.map(({ row, text }) => {
    while (next < rowStarts.length && rowStarts[next].row < row) next++;
    const start = rowStarts[next]?.start ?? sheetData.closeStart;
    return { start, end: start, text };
  });
}

/** `<dimension>` grows where a cell beyond it was written; Excel rewrites it, other readers may believe it. */
function extendDimension(xml: string, layout: SheetLayout, changes: readonly CellChange[]): Splice | null {
  const { dimension } = layout;
  if (!dimension?.area || changes.length === 0) return null;
  const { area } = dimension;
  const grown = changes
    .filter((change) => change.value !== "" || change.formula !== null)
    .reduce<Area>(
      (outer, { at }) => ({
        top: Math.min(outer.top, at.row),
        left: Math.min(outer.left, at.column),
        bottom: Math.max(outer.bottom, at.row),
        right: Math.max(outer.right, at.column),
      }),
      area,
    );
  return formatArea(grown) === formatArea(area) ? null : setAttributes(xml, dimension.element, { ref: formatArea(grown) });
}

function replaceFormats({ xml, layout, own: prefixed }: Page, formats: NonNullable<SheetEdits["formats"]>): Splice[] {
  const own = layout.rules.filter((rule) => formats.isOwn(rule.formula));
  const splices: Splice[] = [];
  for (const block of new Set(own.map((rule) => rule.block))) {
    const inBlock = layout.rules.filter((rule) => rule.block === block);
    const ownInBlock = inBlock.filter((rule) => own.includes(rule));
    splices.push(...(ownInBlock.length === inBlock.length ? [removeElement(block)] : ownInBlock.map(removeElement)));
  }
  const highest = layout.rules.reduce((max, rule) => Math.max(max, rule.priority), 0);
  const text = formats.replaceBy
    .map(
      (format, index) =>
        `<conditionalFormatting sqref="${format.cells.map(formatCell).join(" ")}">` +
        `<cfRule type="expression" dxfId="${format.style}" priority="${highest + index + 1}"><formula>${escapeText(format.formula)}</formula></cfRule>` +
        `</conditionalFormatting>`,
    )
    .join("");
  if (text !== "") splices.push(insertAfter(xml, layout.root, beforeConditionalFormats, prefixed(text)));
  return splices;
}
