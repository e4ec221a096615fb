import { parseLabel } from "../notation/numbers";
import type { ItemNumber } from "../notation/syntax";
import type { SheetSnapshot } from "../sheet/snapshot";
import { isFootnote } from "./body";
import { filledCells, type SeenCell } from "./column-cells";
import type { Table } from "./table";
import { foldHeader } from "./vocabulary";

/** Titles that name a comparison, not a section of one. */
export const TABLE_TITLES = /計画|プラン|対照|比較|シート|一覧|大綱|ビジョン/;
/** What tells the pages of one title apart. */
export const PAGE_MARKS = /[(（]?(その|No\.?)?[0-9①-⑳]+([/／][0-9]+)?[)）]?/g;
/** What may stand on a page without any title. */
const CONTINUED = /[(【〔]?(続き|つづき|[0-9]+\/[0-9]+|[0-9]+(ページ|頁))[)】〕]?/g;

/**
 * Numbered titles that stand alone in the row above a header block and below a blank one, by row: Ⅱ 身体活動
 * above a header that comes again is a heading of both plans. Without the blank row it may be one plan's
 * last heading before a page ends. The title above the first block is one only where a later
 * one goes on with its numbers; else it names the table.
 */
export function sectionTitles(sheet: SheetSnapshot, table: Table): ReadonlyMap<number, SeenCell> {
  const titles = new Map<number, { readonly cell: SeenCell; readonly number: ItemNumber }>();
  for (const { top } of table.headers) {
    const title = numberedTitle(sheet, top - 1);
    if (title) titles.set(top - 1, title);
  }
  const aboveTable = table.area.top - 1;
  const first = titles.get(aboveTable);
  const goesOn = first && [...titles.values()].some(({ number }) => follows(number, first.number));
  if (first && !goesOn) titles.delete(aboveTable);
  return new Map([...titles].map(([row, { cell }]) => [row, cell]));
}

/** Whether the title above a header block goes on with the number of the one above another: Ⅰ …, Ⅱ … are sections of one table. */
export function isNextSection(sheet: SheetSnapshot, top: number, previousTop: number): boolean {
  const [title, previous] = [numberedTitle(sheet, top - 1), numberedTitle(sheet, previousTop - 1)];
  return title !== null && previous !== null && follows(title.number, previous.number);
}

/**
 * The rows above later header blocks in which only the table's title or what else stands above the first block comes
 * again, perhaps with the number of the page: 施策対照表(2/2), (続き). They are no part of the plans.
 */
export function pageTitles(sheet: SheetSnapshot, table: Table): ReadonlySet<number> {
  const [first, ...later] = table.headers;
  const rows = new Set<number>();
  if (later.length === 0) return rows;
  const form = (text: string) => {
    const title = foldHeader(text).replace(CONTINUED, "");
    return TABLE_TITLES.test(title) ? title.replace(PAGE_MARKS, "") : title;
  };
  const forms = new Set([""]);
  for (let row = sheet.area?.top ?? 0; row < first.top; row++) for (const { text } of filledCells(sheet, row)) forms.add(form(text));
  const sections = sectionTitles(sheet, table);
  for (const { top } of later) {
    for (let row = top - 1; row > first.bottom && filledCells(sheet, row).every((cell) => cell.row === row && forms.has(form(cell.text))) && !sections.has(row); row--) {
      if (filledCells(sheet, row).length > 0) rows.add(row);
    }
  }
  return rows;
}

function numberedTitle(sheet: SheetSnapshot, row: number): { readonly cell: SeenCell; readonly number: ItemNumber } | null {
  const [cell, ...others] = filledCells(sheet, row);
  if (!cell || cell.row !== row || others.length > 0 || isFootnote(cell.text) || filledCells(sheet, row - 1).length > 0) return null;
  const { number, bodyStart } = parseLabel(cell.text);
  return number && cell.text.slice(bodyStart).trim() !== "" ? { cell, number } : null;
}

/** Whether a number is the next one of the same form. */
function follows(number: ItemNumber, previous: ItemNumber): boolean {
  const last = previous.path.length - 1;
  return (
    number.path.length === previous.path.length &&
    number.path.every((value, level) => value === previous.path[level] + (level === last ? 1 : 0) && number.styles[level] === previous.styles[level])
  );
}
