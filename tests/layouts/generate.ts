import type { Area } from "../../src/core/sheet/address";
import type { NonTextCell, SheetSnapshot } from "../../src/core/sheet/snapshot";
import type { Side } from "../../src/core/plan/model";
import { Canvas } from "./canvas";
import type { PlanSpec, SpecItem, SpecRow } from "./plan-spec";

/** How a plan is laid out; everything left out is the plain layout. */
export interface LayoutOptions {
  readonly left?: Side;
  readonly departments?: "right" | "left" | "between" | "lead-and-related" | "beside-each-plan";
  /** Number and text in columns of their own. */
  readonly numberColumn?: boolean;
  /** Headings in columns of their own, merged downwards; the number is how many levels stand there. */
  readonly headingColumns?: number;
  /** Sheet columns per logical column: above 1 it is Excel grid paper. */
  readonly grid?: number;
  readonly split?: "one-cell" | "two-rows";
  /** Body rows a page; 0 for one page. */
  readonly pageRows?: number;
  /** Pages as sheets of their own. */
  readonly sheetAPage?: boolean;
  /** Header rows of the first block. */
  readonly headerRows?: 1 | 2 | 3;
  /** A blank header cell left of an unmerged plan name is as common as a merged one. */
  readonly mergedHeader?: boolean;
  readonly origin?: { readonly row: number; readonly column: number };
  readonly titles?: boolean;
  readonly footnotes?: boolean;
  readonly blankRows?: boolean;
  readonly subtotals?: boolean;
  readonly changeKindColumn?: boolean;
  readonly pillars?: number;
  /** Every n-th body row is hidden. */
  readonly hideEvery?: number;
  /** Headings merged over the whole table instead of one a side. */
  readonly wideHeadings?: boolean;
  readonly mark?: string;
  /** How a number is written. */
  readonly label?: (path: readonly number[], what: "heading" | "item") => string;
  /** What Excel made of a number column's cell, if it holds no text. */
  readonly converted?: (path: readonly number[]) => { readonly text: string; readonly held: NonTextCell } | null;
  readonly names?: Partial<Record<"current" | "next" | "note" | "departments" | "text" | "number" | "changeKind", string>>;
}

const CIRCLED = (value: number) => String.fromCodePoint((value <= 20 ? 0x2460 : 0x3251 - 20) + value - 1);

/** ① for a heading, ①-3 for an item. */
export function circledLabel(path: readonly number[]): string {
  return [CIRCLED(path[0]), ...path.slice(1)].join("-");
}

type Role = "pillar" | "heading" | "number" | "text" | "note" | "kind" | "departments";

interface Column {
  readonly role: Role;
  readonly side: Side | null;
  readonly title: string;
  readonly left: number;
  readonly right: number;
  /** Which heading level, pillar or department column it is. */
  readonly index: number;
}

function layoutColumns(options: LayoutOptions): readonly Column[] {
  const { left = "current", departments = "right", names = {}, grid = 1 } = options;
  const right: Side = left === "current" ? "next" : "current";
  const made: Omit<Column, "left" | "right">[] = [];
  const add = (role: Role, side: Side | null, title: string, index = 0) => made.push({ role, side, title, index });
  const plan = (side: Side) => {
    for (let level = 0; level < (options.headingColumns ?? 0); level++) add("heading", side, ["基本目標", "施策の方向"][level], level);
    if (options.numberColumn) add("number", side, names.number ?? "番号");
    add("text", side, names.text ?? "主な施策");
  };
  const staff = (title: string, index = 0, side: Side | null = null) => add("departments", side, title, index);
  const title = names.departments ?? "関係課";
  for (let index = 0; index < (options.pillars ?? 0); index++) add("pillar", null, ["I", "II", "III", "IV"][index], index);
  if (departments === "left") staff(title);
  plan(left);
  if (departments === "between") staff(title);
  if (departments === "beside-each-plan") staff(title, left === "next" ? 0 : 9);
  plan(right);
  if (departments === "beside-each-plan") staff(title, right === "next" ? 0 : 9);
  if (options.changeKindColumn) add("kind", null, names.changeKind ?? "区分");
  add("note", null, names.note ?? "作業経過等");
  if (departments === "right") staff(title);
  if (departments === "lead-and-related") {
    staff("主管課", 1);
    staff("関係課", 2);
  }
  let at = options.origin?.column ?? 0;
  return made.map((column) => {
    const width = grid === 1 ? 1 : column.role === "text" ? grid * 3 : grid;
    const placed = { ...column, left: at, right: at + width - 1 };
    at += width;
    return placed;
  });
}

function drawHeader(canvas: Canvas, columns: readonly Column[], spec: PlanSpec, options: LayoutOptions, top: number, rows: number): void {
  const bottom = top + rows - 1;
  const planName = (side: Side) => options.names?.[side] ?? spec.planNames[side];
  for (const side of ["current", "next"] as const) {
    const own = columns.filter((column) => column.side === side);
    const [first, last] = [own[0], own[own.length - 1]];
    const merged = options.mergedHeader ?? true;
    canvas.set({ top, left: first.left, bottom: top, right: merged || rows === 1 ? last.right : first.right }, planName(side));
    if (rows === 3) canvas.set({ top: top + 1, left: first.left, bottom: top + 1, right: last.right }, "市の計画");
    if (rows > 1) for (const column of own) canvas.set({ top: bottom, left: column.left, bottom, right: column.right }, column.title);
  }
  const pillars = columns.filter((column) => column.role === "pillar");
  if (pillars.length > 0) {
    canvas.set({ top, left: pillars[0].left, bottom: Math.max(top, bottom - 1), right: pillars[pillars.length - 1].right }, "計画の柱※");
    if (rows > 1) for (const column of pillars) canvas.set({ top: bottom, left: column.left, bottom, right: column.right }, column.title);
  }
  for (const column of columns) {
    if (column.side === null && column.role !== "pillar") canvas.set({ top, left: column.left, bottom, right: column.right }, column.title);
  }
}

interface Labels {
  readonly heading: (path: readonly number[]) => string;
  readonly item: (path: readonly number[]) => string;
}

/** Lays a plan out as one sheet, or a sheet a page. */
export function renderLayout(spec: PlanSpec, options: LayoutOptions = {}): readonly SheetSnapshot[] {
  const columns = layoutColumns(options);
  const labels: Labels = {
    heading: (path) => (options.label ?? circledLabel)(path, "heading"),
    item: (path) => (options.label ?? circledLabel)(path, "item"),
  };
  const pages = pagesOf(spec.rows, options.pageRows ?? 0);
  const headerRows = options.headerRows ?? (options.numberColumn || options.headingColumns ? 2 : 1);
  const sheets: SheetSnapshot[] = [];
  let canvas = new Canvas();
  let row = options.origin?.row ?? 0;
  if (options.titles) {
    canvas.set(cell(row, columns[columns.length - 1].right), "資料2");
    canvas.set(cell(row + 1, columns[0].left), `${spec.name} 新旧対照表(現行計画と次期計画の比較)`);
    row += 3;
  }
  pages.forEach((page, index) => {
    const rows = index > 0 && headerRows > 1 && !options.sheetAPage ? 2 : headerRows;
    drawHeader(canvas, columns, spec, options, row, rows);
    row = drawBody(canvas, columns, page, options, labels, row + rows);
    const last = index === pages.length - 1;
    if (options.sheetAPage && !last) {
      sheets.push(canvas.snapshot(`${index + 1}ページ`));
      canvas = new Canvas();
      row = options.origin?.row ?? 0;
    }
  });
  if (options.footnotes) {
    canvas.set(cell(row, columns[0].left), "※ 計画の柱は、総合計画の4本の柱を表す。");
    canvas.set({ top: row + 2, left: columns[0].left, bottom: row + 2, right: columns[columns.length - 1].right }, "(注)関係課は令和7年度の組織による。");
  }
  sheets.push(canvas.snapshot(options.sheetAPage && pages.length > 1 ? `${pages.length}ページ` : spec.name));
  return sheets;
}

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

function pagesOf(rows: readonly SpecRow[], pageRows: number): readonly (readonly SpecRow[])[] {
  if (pageRows <= 0) return [rows];
  const pages: SpecRow[][] = [[]];
  for (const row of rows) {
    const isHeading = row.items.current.length + row.items.next.length === 0;
    if (pages[pages.length - 1].length >= pageRows && isHeading) pages.push([]);
    pages[pages.length - 1].push(row);
  }
  return pages;
}

function drawBody(canvas: Canvas, columns: readonly Column[], rows: readonly SpecRow[], options: LayoutOptions, labels: Labels, top: number): number {
  let row = top;
  let drawn = 0;
  const open = new Map<Column, { readonly top: number; readonly text: string }>();
  const closeHeadings = (level: number, bottom: number) => {
    for (const [column, heading] of open) {
      if (column.index < level) continue;
      canvas.set({ top: heading.top, left: column.left, bottom, right: column.right }, heading.text);
      open.delete(column);
    }
  };
  for (const spec of rows) {
    const isHeading = spec.headings.current !== undefined || spec.headings.next !== undefined;
    if (isHeading && (options.headingColumns ?? 0) > 0) {
      const level = (spec.headings.current ?? spec.headings.next)?.path.length ?? 1;
      closeHeadings(level - 1, row - 1);
      for (const column of columns) {
        const heading = column.role === "heading" && column.index === level - 1 && column.side ? spec.headings[column.side] : undefined;
        if (heading) open.set(column, { top: row, text: `${labels.heading(heading.path)} ${heading.title}` });
      }
      continue;
    }
    const height = isHeading ? 1 : drawItems(canvas, columns, spec, options, labels, row);
    if (isHeading) drawHeading(canvas, columns, spec, options, labels, row);
    drawn += 1;
    if (options.hideEvery && drawn % options.hideEvery === 0) canvas.hide(row);
    row += height;
    if (options.blankRows && !isHeading && drawn % 4 === 0) row += 1;
  }
  closeHeadings(0, row - 1);
  if (options.subtotals) {
    canvas.set(cell(row, columns[0].left), "小計");
    const text = columns.find((column) => column.role === "text" && column.left > columns[0].right);
    if (text) canvas.set(cell(row, text.left), `${rows.length}件`);
    row += 1;
  }
  return row;
}

function drawHeading(canvas: Canvas, columns: readonly Column[], spec: SpecRow, options: LayoutOptions, labels: Labels, row: number): void {
  if (options.wideHeadings && spec.headings.current) {
    const { path, title } = spec.headings.current;
    canvas.set({ top: row, left: columns[0].left, bottom: row, right: columns[columns.length - 1].right }, `${labels.heading(path)} ${title}`);
    return;
  }
  for (const column of columns) {
    const heading = column.side && spec.headings[column.side];
    const at = { top: row, left: column.left, bottom: row, right: column.right };
    if (heading && column.role === "number") canvas.set(at, labels.heading(heading.path));
    if (heading && column.role === "text") canvas.set(at, options.numberColumn ? heading.title : `${labels.heading(heading.path)} ${heading.title}`);
    if (column.role === "note" && spec.note !== "") canvas.set(at, spec.note);
    if (column.role === "pillar" && column.index % 2 === 0) canvas.set(at, "●");
  }
}

/** Draws items and returns how many sheet rows they took. */
function drawItems(canvas: Canvas, columns: readonly Column[], spec: SpecRow, options: LayoutOptions, labels: Labels, row: number): number {
  const { current, next } = spec.items;
  const twoRows = options.split === "two-rows" || options.numberColumn === true;
  const height = Math.max(1, current.length > 1 && next.length <= 1 ? current.length : 1, twoRows ? Math.max(current.length, next.length) : 1);
  const mark = options.mark ?? "○";
  const written = (item: SpecItem) => (options.numberColumn ? `${mark}${item.text}` : `${labels.item(item.path)} ${mark}${item.text}`);
  for (const column of columns) {
    const whole = { top: row, left: column.left, bottom: row + height - 1, right: column.right };
    const line = (at: number) => ({ ...whole, top: row + at, bottom: row + at });
    if (column.side && (column.role === "text" || column.role === "number")) {
      const items = spec.items[column.side];
      const draw = (area: Area, item: SpecItem) => {
        if (column.role === "text") return canvas.set(area, written(item));
        const converted = options.converted?.(item.path);
        canvas.set(area, converted?.text ?? labels.item(item.path), converted?.held);
      };
      if (items.length === 1) draw(whole, items[0]);
      else if (items.length > 1 && height >= items.length) items.forEach((item, at) => draw(line(at), item));
      else if (items.length > 1) canvas.set(whole, items.map(written).join("\n"));
      else if (height > 1) canvas.set(whole, "");
    }
    if (column.role === "note" && spec.note !== "") canvas.set(whole, spec.note);
    if (column.role === "kind" && spec.changeKind !== "") canvas.set(whole, spec.changeKind);
    if (column.role === "departments" && next.length > 0) {
      const list = ({ departments }: SpecItem): string => {
        if (column.index === 1) return departments[0];
        return (column.index === 2 ? departments.slice(1) : departments).join("\n");
      };
      if (column.index === 9) canvas.set(whole, current.length > 0 ? "旧企画課" : "");
      else if (next.length > 1 && height >= next.length) next.forEach((item, at) => canvas.set(line(at), list(item)));
      else canvas.set(whole, next.map(list).filter((text) => text !== "").join("\n"));
    }
  }
  return height;
}
