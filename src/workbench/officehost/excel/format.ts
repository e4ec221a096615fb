import type { Area } from "../../../core/sheet/address";
import { fontProperty, type Cell, type CellStyle, type Font } from "../model/cell";
import { putStyle } from "../model/write";
import { invalidArgument } from "../rpc/errors";
import { object, type HostType, type Scalar } from "../rpc/types";
import { boolean, color, number, oneOf, text } from "./arguments";
import { requireSheet, requireUnprotected, type AreasSelf } from "./book";

/** Formats are asked of what is used: the rest of a whole sheet is as the first blank cell. */
const MOST_CELLS = 1_000_000;

function bounded({ sheet, areas }: AreasSelf): readonly Area[] {
  return areas.flatMap((area) => {
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= MOST_CELLS) return [area];
    const used = sheet.usedArea(false, area);
    return used ? [used] : [{ ...area, bottom: area.top, right: area.left }];
  });
}

/** The property where all cells agree, else null. */
function common<T>(self: AreasSelf, get: (cell: Cell) => T | null): T | null {
  requireSheet(self);
  let first: T | null | undefined;
  for (const area of bounded(self)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const one = get(self.sheet.cell(row, column));
        if (first === undefined) first = one;
        if (one === null || one !== first) return null;
      }
    }
  }
  return first ?? null;
}

function restyle(self: AreasSelf, style: Partial<Omit<CellStyle, "font">>, font: Partial<Font> = {}): void {
  requireSheet(self);
  requireUnprotected(self);
  for (const area of bounded(self)) {
    putStyle(self.book.workbook, self.sheet, area, style, font);
    self.book.workbook.note({ kind: "format", sheet: self.sheet.id, area, source: "addin" });
  }
}

function fontScalar<K extends keyof Font>(key: K, parse: (value: unknown) => Font[K]): Scalar<AreasSelf> {
  return {
    get: (self) => common(self, (cell) => fontProperty(cell, key)),
    set: (self, value) => restyle(self, {}, { [key]: parse(value) }),
  };
}

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

export const rangeFont: HostType<AreasSelf> = {
  name: "RangeFont",
  scalars: {
    bold: fontScalar("bold", boolean),
    color: fontScalar("color", color),
    italic: fontScalar("italic", boolean),
    name: fontScalar("name", text),
    size: fontScalar("size", number),
    strikethrough: fontScalar("strikethrough", boolean),
    underline: fontScalar("underline", (value) => oneOf(value, UNDERLINES)),
  },
};

export const rangeFill: HostType<AreasSelf> = {
  name: "RangeFill",
  scalars: {
    color: {
      get: (self) => common(self, ({ style }) => style.fill ?? "#FFFFFF"),
      set: (self, value) => restyle(self, { fill: color(value) }),
    },
  },
  methods: { clear: (self) => restyle(self, { fill: null }) },
};

export const formatProtection: HostType<AreasSelf> = {
  name: "FormatProtection",
  scalars: {
    locked: { get: (self) => common(self, ({ style }) => style.locked), set: (self, value) => restyle(self, { locked: boolean(value) }) },
    formulaHidden: { get: () => false },
  },
};

/** A size that all lines share, else null. */
function commonSize(first: number, last: number, sizeOf: (line: number) => number): number | null {
  const size = sizeOf(first);
  for (let line = first + 1; line <= Math.min(last, first + 200_000); line++) if (sizeOf(line) !== size) return null;
  return size;
}

function size(value: unknown, most: number): number {
  const given = number(value);
  if (given < 0 || given > most) throw invalidArgument();
  return given;
}

function setRowHeight(self: AreasSelf, value: unknown): void {
  requireSheet(self);
  requireUnprotected(self);
  const height = size(value, 409.5);
  const rows = new Map(self.sheet.state.rows);
  for (const { top, bottom } of self.areas) for (let row = top; row <= bottom; row++) rows.set(row, { height, hidden: height === 0 });
  self.book.workbook.putState(self.sheet, { rows });
  self.book.workbook.note({ kind: "sizes", sheet: self.sheet.id, source: "addin" });
}

function setColumnWidth(self: AreasSelf, value: unknown): void {
  requireSheet(self);
  requireUnprotected(self);
  const width = size(value, 1790);
  const columns = new Map(self.sheet.state.columns);
  for (const { left, right } of self.areas) for (let column = left; column <= right; column++) columns.set(column, { width, hidden: width === 0 });
  self.book.workbook.putState(self.sheet, { columns });
  self.book.workbook.note({ kind: "sizes", sheet: self.sheet.id, source: "addin" });
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** `Excel.RangeFormat`, of a range or of several areas. */
export const rangeFormatType: HostType<AreasSelf> = {
  name: "RangeFormat",
  scalars: {
    rowHeight: {
      get: ({ sheet, areas }) => (areas.length === 1 ? commonSize(areas[0].top, areas[0].bottom, (row) => sheet.rowHeight(row)) : null),
      set: setRowHeight,
    },
    columnWidth: {
      get: ({ sheet, areas }) => (areas.length === 1 ? commonSize(areas[0].left, areas[0].right, (column) => sheet.columnWidth(column)) : null),
      set: setColumnWidth,
    },
    useStandardHeight: {
      get: ({ sheet, areas }) => {
        const [{ top, bottom }] = areas;
        const own = (row: number): boolean => (sheet.state.rows.get(row)?.height ?? null) !== null;
        for (let row = top; row <= Math.min(bottom, top + 200_000); row++) if (own(row) !== own(top)) return null;
        return !own(top);
      },
    },
    wrapText: { get: (self) => common(self, ({ style }) => style.wrapText), set: (self, value) => restyle(self, { wrapText: boolean(value) }) },
    horizontalAlignment: {
      get: (self) => common(self, ({ style }) => style.horizontal),
      set: (self, value) => restyle(self, { horizontal: oneOf(value, HORIZONTAL) }),
    },
    verticalAlignment: {
      get: (self) => common(self, ({ style }) => style.vertical),
      set: (self, value) => restyle(self, { vertical: oneOf(value, VERTICAL) }),
    },
  },
  navigations: {
    font: (self) => object(rangeFont, self),
    fill: (self) => object(rangeFill, self),
    protection: (self) => object(formatProtection, self),
  },
  methods: {
    autofitRows: (self) => {
      requireUnprotected(self);
      const rows = new Map(self.sheet.state.rows);
      for (const { top, bottom } of bounded(self)) for (let row = top; row <= bottom; row++) rows.delete(row);
      self.book.workbook.putState(self.sheet, { rows });
      self.book.workbook.note({ kind: "sizes", sheet: self.sheet.id, source: "addin" });
    },
  },
};
