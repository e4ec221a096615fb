import { cellKey, MAX_COLUMNS, type Area, type CellAddress } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { Table } from "./table";

/** A sheet with its one table: a page of a comparison that goes over several sheets. */
export interface Page {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
}

/**
 * Pages joined into one sheet: the first page as it is, the tables of the others below it, their
 * columns under the first one's. Everything that reads one sheet reads this one too.
 */
export interface JoinedPages {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  /** Where a cell of the joined sheet really stands. */
  readonly place: (cell: CellAddress) => CellAddress;
}

interface Strip {
  readonly page: Page;
  /** First and last row of the page that are taken, and how far they move. */
  readonly top: number;
  readonly bottom: number;
  readonly down: number;
  readonly across: number;
}

/** Joins pages in the given order; they must have the same columns in the same order (`samePageColumns`). */
export function joinPages(pages: readonly Page[]): JoinedPages {
  const strips = stripsOf(pages);
  const first = pages[0];
  const left = Math.min(...strips.map(({ page, across }) => (page.snapshot.area?.left ?? 0) + across));
  const right = Math.max(...strips.map(({ page, across }) => (page.snapshot.area?.right ?? 0) + across));
  const area: Area = { top: strips[0].top, left, bottom: strips[strips.length - 1].bottom + strips[strips.length - 1].down, right };
  const texts = strips.flatMap(({ page, top, bottom, across }) => {
    const own = page.snapshot.area as Area;
    return page.snapshot.texts.slice(top - own.top, bottom - own.top + 1).map((row) => {
      const shifted = Array<string>(right - left + 1).fill("");
      row.forEach((text, index) => (shifted[own.left + index + across - left] = text));
      return shifted;
    });
  });
  const keyed = <T>(pick: (sheet: SheetSnapshot) => ReadonlyMap<number, T>) =>
    new Map(
      strips.flatMap(({ page, top, bottom, down, across }) =>
        [...pick(page.snapshot)].flatMap(([key, value]): [number, T][] => {
          const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
          return row >= top && row <= bottom ? [[cellKey(row + down, column + across), value]] : [];
        }),
      ),
    );
  const merged = strips.flatMap(({ page, top, bottom, down, across }) =>
    page.snapshot.merged
      .filter((each) => each.top >= top && each.bottom <= bottom)
      .map((each) => shiftArea(each, down, across)),
  );
  const hiddenRows = strips.flatMap(({ page, top, bottom, down }) =>
    [...page.snapshot.hiddenRows].filter((row) => row >= top && row <= bottom).map((row) => row + down),
  );
  const counts = (pick: "textBoxes" | "comments") =>
    pages.reduce<number | null>((sum, { snapshot }) => {
      const more = snapshot.notRead[pick];
      return sum === null || more === null ? null : sum + more;
    }, 0);
  const snapshot: SheetSnapshot = {
    name: first.snapshot.name,
    visible: first.snapshot.visible,
    own: first.snapshot.own,
    area,
    texts,
    nonText: keyed((sheet) => sheet.nonText),
    merged,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: first.snapshot.hiddenColumns,
    markup: keyed((sheet) => sheet.markup),
    notRead: { textBoxes: counts("textBoxes"), comments: counts("comments") },
  };
  const headers = strips.flatMap(({ page, down }) => page.table.headers.map(({ top, bottom }) => ({ top: top + down, bottom: bottom + down })));
  const table: Table = {
    ...first.table,
    area: { ...first.table.area, bottom: area.bottom },
    headers,
    bodyBottom: area.bottom,
    footnotes: pages.flatMap((page) => page.table.footnotes),
    // Each page may be of a goal of its own.
    titles: [],
  };
  return { snapshot, table, place: (cell) => placeOf(strips, cell) };
}

/** The first page from its top, so that its titles and addresses stay; of the others the table alone. */
function stripsOf(pages: readonly Page[]): readonly Strip[] {
  const strips: Strip[] = [];
  let end = 0;
  pages.forEach((page, index) => {
    const top = index === 0 ? (page.snapshot.area?.top ?? page.table.area.top) : page.table.area.top;
    const bottom = page.table.bodyBottom;
    const down = index === 0 ? 0 : end + 1 - top;
    strips.push({ page, top, bottom, down, across: pages[0].table.area.left - page.table.area.left });
    end = bottom + down;
  });
  return strips;
}

function shiftArea(area: Area, down: number, across: number): Area {
  return { top: area.top + down, left: area.left + across, bottom: area.bottom + down, right: area.right + across };
}

function placeOf(strips: readonly Strip[], cell: CellAddress): CellAddress {
  if (cell.sheet !== strips[0].page.snapshot.name) return cell;
  const strip = strips.find(({ bottom, down }) => cell.row <= bottom + down) ?? strips[strips.length - 1];
  return { ...cell, sheet: strip.page.snapshot.name, row: cell.row - strip.down, column: cell.column - strip.across };
}

/** Whether two tables have the same columns for the same ends, wherever on their sheets they begin. */
export function samePageColumns(a: Table, b: Table): boolean {
  const shape = ({ columns, area }: Table) =>
    JSON.stringify(columns, (key, value: unknown) => {
      if (key === "title") return undefined;
      return (key === "left" || key === "right") && typeof value === "number" ? value - area.left : value;
    });
  return shape(a) === shape(b);
}

/**
 * Moves every cell address in plain data (findings, edits, a plan) from the joined sheet to where
 * it really stands. Rows that are no part of an address are left alone.
 */
export function relocate<T>(value: T, place: JoinedPages["place"]): T {
  if (Array.isArray(value)) return value.map((each: unknown) => relocate(each, place)) as T;
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const moved = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, relocate(each as unknown, place)])) as T;
  return isAddress(moved) ? (place(moved) as T) : moved;
}

function isAddress(value: unknown): value is CellAddress {
  const { sheet, row, column } = value as Partial<CellAddress>;
  return typeof sheet === "string" && typeof row === "number" && typeof column === "number";
}
