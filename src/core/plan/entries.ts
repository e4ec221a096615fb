import type { SheetSnapshot } from "../sheet/snapshot";
import type { Span } from "../sheet/address";
import { cellsBegunIn, cellsOfColumn, seenCell, type SeenCell } from "../locate/column-cells";
import { isFootnote } from "../locate/body";
import { holdsWords } from "../locate/column-profile";
import type { LogicalColumn, SideColumns, Table } from "../locate/table";
import { normalForm } from "../notation/fold";
import { parseCode, parseLabel } from "../notation/numbers";
import type { ItemNumber, Labelled } from "../notation/syntax";
import { numberOfConvertedCell } from "./converted-numbers";
import type { Side } from "./model";
import { saysRepeated } from "./repeated";
import { saysNothingThere } from "./roles";
import { repeatsOther } from "./same-left";
import type { Stretch, StretchReader } from "./stretches";

/** A stretch of a side's cell that stands for one heading or item, before it is known which. */
export interface Entry {
  readonly side: Side;
  readonly band: number;
  readonly row: number;
  readonly cell: SeenCell;
  readonly at: Span;
  readonly numberAt: Span;
  readonly number: ItemNumber | null;
  readonly mark: string | null;
  /** The word in brackets that stands with number or mark (【新規】), with its place in the cell's text. */
  readonly tag: Labelled["tag"];
  /** Without number, mark and tag, as written. */
  readonly text: string;
  /** `text` folded for comparison. */
  readonly normal: string;
  /** Index of the heading column it stands in; null in the plan's text column. */
  readonly headingColumn: number | null;
  /** Merged over both plans: a section title of the whole table. */
  readonly wide: boolean;
  /** A title that shares its cell with the items below it, see `withHeadingLines`. */
  readonly leads: boolean;
  /** The 事業名 beside its text, which is a part of it: the name's column is the plan's own. */
  readonly name: string;
  /** The name between its number and its text says 再掲. */
  readonly repeated: boolean;
  /** 同左 stands in the place of its number. */
  readonly sameNumber: boolean;
  /** It has no number, and that of the text above it reaches down to it. */
  readonly belowNumber: boolean;
  /** A number that counts the rows of both plans, in a row where this plan has nothing. */
  readonly unused: boolean;
}

function spanOf(sheet: SheetSnapshot, cell: SeenCell, start: number, end: number): Span {
  return { sheet: sheet.name, row: cell.row, column: cell.column, start, end };
}

function entryOf(
  sheet: SheetSnapshot,
  place: Pick<Entry, "side" | "band" | "row" | "headingColumn" | "wide">,
  cell: SeenCell,
  stretch: Stretch,
): Entry {
  const { number, mark, tag, bodyStart } = stretch.labelled;
  const at = spanOf(sheet, cell, stretch.start, stretch.end);
  const converted = number ? null : numberOfConvertedCell(sheet, cell);
  const body = converted ? stretch.end : Math.min(bodyStart, stretch.end);
  const shown = number ?? converted;
  const text = cell.text.slice(body, stretch.end);
  // Field by field: a spread of `place` costs a fifth of the reading of a large sheet.
  return {
    side: place.side,
    band: place.band,
    row: place.row,
    headingColumn: place.headingColumn,
    wide: place.wide,
    unused: false,
    sameNumber: false,
    repeated: false,
    leads: false,
    belowNumber: false,
    name: "",
    cell,
    at,
    number: shown,
    numberAt: shown ? spanOf(sheet, cell, shown.start, shown.end) : at,
    mark: mark?.text ?? null,
    tag,
    text,
    normal: normalForm(text),
  };
}

/** The number of a number column's cell that reads as no label anywhere else: one that Excel converted, or a code. */
function numberWithoutLabel(sheet: SheetSnapshot, cell: SeenCell): ItemNumber | null {
  return numberOfConvertedCell(sheet, cell) ?? parseCode(cell.text);
}

/** Joins a number of its own column with the text beside it. */
function withNumberCell(sheet: SheetSnapshot, entry: Entry, numberCell: SeenCell, stretch: Stretch | null): Entry {
  const number = stretch?.labelled.number ?? numberWithoutLabel(sheet, numberCell);
  if (!number) return entry;
  // A number that the text repeats is its own; another one inside the text is part of the sentence.
  const repeated = entry.number === null || entry.number.key === number.key;
  const text = repeated ? entry.text : entry.cell.text.slice(entry.number?.start ?? 0, entry.at.end);
  return {
    ...entry,
    number,
    text,
    normal: repeated ? entry.normal : normalForm(text),
    mark: entry.mark ?? stretch?.labelled.mark?.text ?? null,
    numberAt: spanOf(sheet, numberCell, number.start, number.end),
  };
}

/** The text cells of a side in a row: in its text column, merged from its number column over the text, or words in the number column alone. */
function textCells(sheet: SheetSnapshot, columns: SideColumns, row: number): readonly SeenCell[] {
  const own = cellsBegunIn(sheet, columns.text, row);
  if (own.length > 0 || !columns.number) return own;
  return cellsBegunIn(sheet, columns.number, row).filter((cell) => cell.area.right >= columns.text.left || isTitle(sheet, cell));
}

/** Whether a cell of a number column holds a title and no number: 【市民サービス】. */
function isTitle(sheet: SheetSnapshot, cell: SeenCell): boolean {
  return holdsWords(cell.text) && parseLabel(cell.text).number === null && numberWithoutLabel(sheet, cell) === null;
}

/** Whether a cell reaches over the text columns of both plans: a section title, no entry of one side. */
function isWide(cell: SeenCell, table: Table): boolean {
  const { current, next } = table.columns;
  const covers = ({ left }: LogicalColumn) => cell.area.left <= left && left <= cell.area.right;
  return covers(current.text) && covers(next.text);
}

/** A section title of the whole table in a row: merged over both plans, or alone in the row left of them. */
export function wideCell(sheet: SheetSnapshot, table: Table, row: number): SeenCell | null {
  const { current, next, pillars } = table.columns;
  const cell = seenCell(sheet, row, current.text.left);
  if (isWide(cell, table)) return cell.row === row && cell.text.trim() !== "" && !isFootnote(cell.text) ? cell : null;
  if (pillars.length === 0) return null;
  const firstText = Math.min(current.text.left, next.text.left);
  let found: SeenCell | null = null;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const other = seenCell(sheet, row, column);
    if (other.text.trim() === "" || (found && other.column === found.column)) continue;
    if (found || other.row !== row || other.column >= firstText || [...other.text.trim()].length < 3) return null;
    found = other;
  }
  return found && !isFootnote(found.text) ? found : null;
}

/**
 * All entries of a side in one row, headings first, in reading order. Only cells that begin in
 * this row: a merged cell is read once, where it starts.
 * @param wide the section title that fills the row, see `wideCell`
 */
export function entriesOfRow(
  sheet: SheetSnapshot,
  table: Table,
  side: Side,
  row: number,
  band: number,
  wide: SeenCell | null,
  read: StretchReader,
): readonly Entry[] {
  const columns = table.columns[side];
  const place = { side, band, row, headingColumn: null, wide: false };
  if (wide) return read(wide.text).map((stretch) => entryOf(sheet, { ...place, wide: true }, wide, stretch));

  const headings = columns.headings.flatMap((column, headingColumn) =>
    entriesOfCells(cellsBegunIn(sheet, column, row), (cell) => read(cell.text).map((stretch) => entryOf(sheet, { ...place, headingColumn }, cell, stretch))),
  );
  const cells = textCells(sheet, columns, row);
  const texts = cells.some((cell) => isFootnote(cell.text)) ? cells.filter((cell) => !isFootnote(cell.text)) : cells;
  const entries = entriesOfCells(texts, (cell) => read(cell.text).map((stretch) => entryOf(sheet, place, cell, stretch)));
  const shared = table.columns.current.number?.left === table.columns.next.number?.left;
  // － beside a number that counts the rows of both plans: the row is the other plan's.
  const absent = shared && entries.length > 0 && entries.every(saysNothingThere);
  const numbered = withNumbers(sheet, columns, row, absent ? [] : entries, place, read, shared);
  const named = nameSaysRepeated(sheet, columns, table.columns[side === "current" ? "next" : "current"].text, row) ? numbered.map((entry) => ({ ...entry, repeated: true })) : numbered;
  const name = columns.name && named.length === 1 ? nameIn(sheet, columns.name, row, read) : "";
  const whole = name === "" ? named : [{ ...named[0], name }];
  const used = absent || (shared && texts.length === 0) ? whole.map((entry) => ({ ...entry, unused: true })) : whole;
  const all = absent ? [...used, ...entries] : used;
  return headings.length === 0 ? all : [...headings, ...all];
}

/** The name in a row of the column of names, without a number in front of it. */
function nameIn(sheet: SheetSnapshot, column: LogicalColumn, row: number, read: StretchReader): string {
  const cell = cellsOfColumn(sheet, column, row)[0];
  return cell ? cell.text.slice(read(cell.text)[0]?.labelled.bodyStart).trim() : "";
}

/** Whether the 事業名 between a row's number and its text ends with (再掲); of a number for both plans, what is between the plans. */
function nameSaysRepeated(sheet: SheetSnapshot, { number, text }: SideColumns, across: LogicalColumn, row: number): boolean {
  if (!number) return false;
  const left = 1 + Math.max(number.right, across.left < text.left ? across.right : -1);
  if (left >= text.left) return false;
  return cellsBegunIn(sheet, { left, right: text.left - 1, title: "" }, row).some((cell) => saysRepeated(cell.text));
}

const NONE: readonly Entry[] = [];

/** Most rows have one cell: its entries need no other list. */
function entriesOfCells(cells: readonly SeenCell[], entriesOf: (cell: SeenCell) => readonly Entry[]): readonly Entry[] {
  if (cells.length === 0) return NONE;
  return cells.length === 1 ? entriesOf(cells[0]) : cells.flatMap(entriesOf);
}

/** Gives a row's entries the numbers of the number column, one by one; the rest of a longer list stays without text. */
function withNumbers(
  sheet: SheetSnapshot,
  columns: SideColumns,
  row: number,
  entries: readonly Entry[],
  place: Pick<Entry, "side" | "band" | "row" | "headingColumn" | "wide">,
  read: StretchReader,
  isShared: boolean,
): readonly Entry[] {
  const cell = columns.number && cellsOfColumn(sheet, columns.number, row)[0];
  if (!cell || cell.area.right >= columns.text.left) return entries;
  const numbers = read(cell.text).filter((stretch) => stretch.labelled.number !== null);
  if (cell.row !== row) return numbers.length === 1 && !isShared ? entries.map((entry) => ({ ...entry, belowNumber: entry.number === null })) : entries;
  if (numbers.length === 0) {
    if (repeatsOther(normalForm(cell.text))) return entries.map((entry) => ({ ...entry, sameNumber: true }));
    return numberWithoutLabel(sheet, cell) ? entries.map((entry, index) => (index === 0 ? withNumberCell(sheet, entry, cell, null) : entry)) : entries;
  }
  if (entries.length === 0) return numbers.map((stretch) => entryOf(sheet, place, cell, stretch));
  const parts = numbers.length > entries.length ? splitByLines(sheet, entries, numbers.length) : entries;
  return parts.map((entry, index) => (index < numbers.length ? withNumberCell(sheet, entry, cell, numbers[index]) : entry));
}

/** Several numbers beside one text: its lines are the items where there are as many of them. */
function splitByLines(sheet: SheetSnapshot, entries: readonly Entry[], count: number): readonly Entry[] {
  if (entries.length !== 1) return entries;
  const [entry] = entries;
  const lines = [...entry.cell.text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== "");
  const marked = lines.filter(([line]) => parseLabel(line).mark !== null);
  const starts = marked.length === count ? marked : lines;
  if (starts.length !== count) return entries;
  return starts.map((line, index) => {
    const end = index + 1 < count ? starts[index + 1].index : entry.cell.text.length;
    const stretch = { start: line.index, end: line.index + entry.cell.text.slice(line.index, end).trimEnd().length };
    return entryOf(sheet, entry, entry.cell, { ...stretch, labelled: parseLabel(entry.cell.text, line.index) });
  });
}
