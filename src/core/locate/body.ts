import { explainsMarks, isMarkLegend } from "../notation/mark-legend";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsOfColumn, filledCells, holdsNoText, isBlankRow, type SeenCell } from "./column-cells";
import { profileColumn, sampleRows } from "./column-profile";
import { isPageNumber } from "./page-numbers";
import { columnsOfSide, type LogicalColumn, type TableColumns } from "./table";
import { foldHeader } from "./vocabulary";

/** Words that begin a footnote, a legend, a source: nothing that belongs to an item. */
const FOOTNOTE = /^[(【〔［[]?(※|＊|\*|注|備考|凡例|出典|資料[:：]|問い?合わせ|連絡先|担当[:：]|作成[:：])/;

/** What stands below tables without 注 or ※, 以上 and 略称：… among it; also behind a mark, as no item would say it. */
const FOOTER =
  /^[(<【〔[☆★○◎●・■―ー-]*((.{0,4}の)?(課名)?略称(一覧)?|参考|留意事項|今後の予定|以上)([):>】〕\]\s―ー-]|$)|^[^\p{L}]{0,4}(番号|(担当|関係|所管|主管)課(の?名称?)?)は|^(表中の|.印は|([(【〔][^)】〕]{1,8}[)】〕]\s*)?[◎○●△▲×☆★]\s*[:=]|[^\s。=]{1,6}=\D|(令和|平成|R)[0-9元][^。]{1,12}(月|日|作成|現在|時点)$)/u;

const SHORT_NAMES = /略称/;

/** A word over footnotes that have numbers of their own: （備考）, 注. */
const OVER_NUMBERS = /^[(<【〔[]?(備考|注意?|留意事項|参考|凡例)[)>】〕\]]?[:]?$/;

/** What an item begins with, and no footnote. */
const ITEM_FIRST = /^[0-9①-⑳○]/;
/** Far more of a text than a footnote's first word needs. */
const FIRST_WORDS = 40;

/** Whether a cell begins as footnotes and legends do. */
export function isFootnote(text: string): boolean {
  return !ITEM_FIRST.test(text) && FOOTNOTE.test(firstWords(text));
}

const firstWords = (text: string) => text.trimStart().slice(0, FIRST_WORDS).normalize("NFKC").trim();

/** Whether a cell below a table begins as what stands there: footnotes, legends, 以上. */
function isFooter(text: string): boolean {
  return isFootnote(text) || isMarkLegend(text) || explainsMarks(text) || FOOTER.test(firstWords(text));
}

/** First and last sheet column of a table. */
export function tableEdges(columns: TableColumns): { readonly left: number; readonly right: number } {
  const all = allColumns(columns);
  return { left: Math.min(...all.map(({ left }) => left)), right: Math.max(...all.map(({ right }) => right)) };
}

/** Every logical column of a table. */
export function allColumns(columns: TableColumns): readonly LogicalColumn[] {
  return [
    ...columns.pillars,
    ...planColumns(columns),
    ...columns.notes,
    ...columns.changeKinds,
    ...columns.departments,
    ...columns.currentDepartments,
  ];
}

/** The columns that hold the two plans' own words. */
function planColumns(columns: TableColumns): readonly LogicalColumn[] {
  return [columns.current, columns.next].flatMap(columnsOfSide);
}

/** The rows of a table end where only footnotes, legends and blanks follow. */
export function bodyEnd(sheet: SheetSnapshot, columns: TableColumns, top: number, limit: number): number {
  const { left, right } = tableEdges(columns);
  const own = allColumns(columns);
  const plans = planColumns(columns);
  const aboveMatter = (last: number) => {
    let row = last;
    while (row >= top && isAfterMatter(sheet, row, left, right, own)) row -= 1;
    return row;
  };
  let bottom = aboveMatter(aboveLines(sheet, columns, top, aboveMatter(limit)));
  // Behind a gap, rows that touch no plan column belong to something else on the sheet.
  for (let row = bottom; row >= top; row--) {
    if (plans.some((column) => cellsOfColumn(sheet, column, row).length > 0)) break;
    if (isBlankRow(sheet, row, left, right)) {
      bottom = aboveMatter(row - 1);
    }
  }
  return bottom;
}

/** A bullet or bracket that an item may begin with, where it has no number. */
const MARK_FIRST = /^[^\p{L}\p{N}<＜☆★]/u;
/** Rows below a table in which its lines are looked for; a plan of which one side alone is filled has far more. */
const MOST_LINES = 60;
/** A short name beside the long one, in two cells. */
const LONGEST_SHORT_NAME = 8;

/** What a row below a table may hold: words as no item begins, a sentence in another column than the first, a short name beside its long one … */
type Line = "words" | "sentence" | "mark" | "number" | "pair";

/** The lines that may go on below a footer's first one. */
function goesOnBelow(footer: string, first: string | undefined): readonly Line[] {
  const lines: Line[] = ["words", "sentence"];
  if (OVER_NUMBERS.test(footer)) lines.push("mark", ...(/^[(]?1(?![0-9-])/.test(first ?? "") ? (["number"] as const) : []));
  if (SHORT_NAMES.test(footer)) lines.push("pair");
  return lines;
}

/**
 * The last row above lines that stand alone below a table: whatever goes on below a footnote's first line, and behind
 * an empty row what begins as no item of a numbered plan does. A numbered text is an item that one plan alone has.
 */
function aboveLines(sheet: SheetSnapshot, columns: TableColumns, top: number, bottom: number): number {
  const { left, right } = tableEdges(columns);
  const numbersIn = (at: LogicalColumn, rows: readonly number[]) => {
    const { labels, labelled } = profileColumn(sheet, at, rows);
    return labels + labelled;
  };
  let numbered: boolean | null = null;
  const isNumbered = (row: number) =>
    (numbered ??= [columns.current, columns.next].every(({ number, text }) => numbersIn(number ?? text, sampleRows(top, row, () => false)) > 0.6));
  let end = bottom;
  let first: string | undefined;
  const lines = new Set<Line>();
  for (let row = bottom; row > Math.max(top, bottom - MOST_LINES); row--) {
    const cells = filledCells(sheet, row).filter(({ area, column }) => area.right >= left && column <= right);
    if (cells.length > 2 || cells.some((cell) => cell.row !== row)) break;
    const [cell] = cells;
    const text = cell ? firstWords(cell.text) : "";
    const allowed: readonly Line[] = cell ? goesOnBelow(text, first) : ["words"];
    const ends = cell ? (cells.length === 1 || SHORT_NAMES.test(text)) && isFooter(cell.text) : lines.size > 0 && isNumbered(row);
    if (ends && [...lines].every((line) => allowed.includes(line))) {
      end = row - 1;
      lines.clear();
    } else if (cell) {
      const isNumber = numbersIn({ left: cell.column, right: cell.column, title: "" }, [row]) > 0;
      if (cells.length === 2 && (isNumber || text.length > LONGEST_SHORT_NAME)) break;
      lines.add(cells.length === 2 ? "pair" : isNumber ? "number" : MARK_FIRST.test(cell.text.trim()) ? "mark" : cell.column > left && /。\s*$/.test(cell.text) ? "sentence" : "words");
      first = text;
    }
  }
  return end;
}

function isAfterMatter(sheet: SheetSnapshot, row: number, left: number, right: number, own: readonly LogicalColumn[]): boolean {
  const cells = filledCells(sheet, row).filter((cell) => cell.area.right >= left && cell.column <= right);
  const fresh = cells.filter((cell) => cell.row === row || own.some((column) => column.left <= cell.column && cell.column <= column.right));
  if (fresh.length === 0) return true;
  return fresh.every(({ text }) => isFooter(text) || isPageNumber(text)) || (fresh.length <= 2 && isFootnote(fresh[0].text) && fresh[0].area.right > fresh[0].area.left);
}

/** Footnotes and legends between a table's last body row and `limit`; they may begin left of it, below the numbers of the rows. */
export function footnotesBelow(sheet: SheetSnapshot, bottom: number, limit: number, left: number, right: number): readonly SeenCell[] {
  const notes: SeenCell[] = [];
  for (let row = bottom + 1; row <= limit; row++) {
    for (const cell of filledCells(sheet, row)) {
      if (cell.row === row && (cell.area.right >= left || isFooter(cell.text)) && cell.column <= right) notes.push(cell);
    }
  }
  return notes;
}

/** Legends stand close above a table, under its title. */
const LEGEND_ROWS = 12;
/** A row with more cells is one of another table. */
const LEGEND_CELLS = 3;
/** A line of a legend that goes on below 凡例: 番号は次期計画の番号。 */
const ABOUT_NUMBERS = /番号(は|には|…|:)/;

/** What stands between a table's header and what is above it: legends and notes – 凡例, ※, ◎:新規 ○:拡充 – and titles. */
export function linesAbove(sheet: SheetSnapshot, top: number): { readonly legends: readonly SeenCell[]; readonly titles: readonly SeenCell[] } {
  const legends: SeenCell[] = [];
  const titles: SeenCell[] = [];
  for (let row = top - 1; row >= Math.max(sheet.area?.top ?? 0, top - LEGEND_ROWS); row--) {
    const cells = filledCells(sheet, row).filter((cell) => cell.row === row);
    if (cells.length > LEGEND_CELLS) break;
    const isLegend = ({ text }: SeenCell) => isFootnote(text) || isMarkLegend(text) || ABOUT_NUMBERS.test(foldHeader(text));
    legends.unshift(...cells.filter(isLegend));
    titles.unshift(...cells.filter((cell) => !isLegend(cell)));
  }
  return { legends, titles };
}

const PLACEHOLDER = /^[-－ー―—‐–()〃"同上左なし該当新規廃止削除略]*$/;

/**
 * Whether the two plans' columns hold measures in words. Tables that compare fees, budgets or
 * posts under the same headers hold figures or names of departments there.
 */
export function holdsPlans(sheet: SheetSnapshot, columns: TableColumns, rows: readonly number[]): boolean {
  const sides = [columns.current, columns.next];
  if (columns.current.text.left === columns.next.text.left) return false;
  const texts = sides.flatMap((side) =>
    rows.flatMap((row) =>
      cellsOfColumn(sheet, side.text, row).filter((cell) => cell.row === row && !PLACEHOLDER.test(foldHeader(cell.text))),
    ),
  );
  if (texts.length === 0) return false;
  const figures = texts.filter((cell) => holdsNoText(sheet, cell.row, cell.column)).length;
  if (figures > texts.length / 2) return false;
  const profiles = sides.map((side) => profileColumn(sheet, side.text, rows)).filter(({ filled }) => filled > 0);
  const numbered = (column: LogicalColumn | null) => {
    const { labels, labelled: led } = column ? profileColumn(sheet, column, rows) : { labels: 0, labelled: 0 };
    return labels + led > 0.8;
  };
  const labelled = profiles.some((profile) => profile.labelled >= 0.5) || sides.some((side) => side.number !== null);
  const departmentNames = profiles.every((profile) => profile.departments >= 0.7 && profile.length < 12);
  if (departmentNames) return false;
  // 1 女性, 2 こども: short names are items where both plans number them, and remarks or departments stand beside.
  const areItems = columns.notes.length + columns.departments.length > 0 && sides.every(({ number, text }) => numbered(number) || numbered(text));
  if (areItems && profiles.every(({ words }) => words > 0.8)) return true;
  const enough = labelled ? 0.4 : 0.6;
  // A short title of a chapter is no measure and speaks neither for nor against the table.
  return profiles.some(({ prose, chapters, length }) => prose >= enough * (1 - Math.min(chapters, 0.75)) && (labelled || length >= 6));
}
