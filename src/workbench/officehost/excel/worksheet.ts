import { MAX_COLUMNS, MAX_ROWS } from "../../../core/sheet/address";
import type { SheetModel } from "../model/sheet";
import { accessDenied, HostError, invalidArgument } from "../rpc/errors";
import { object, type HostType } from "../rpc/types";
import { area, areas, color, integer, oneOf, text, WHOLE_SHEET } from "./arguments";
import { requireOpenStructure, requireSheet, type SheetSelf } from "./book";
import { eventMethods, WORKSHEET_EVENTS } from "./events";

const FORBIDDEN_IN_NAMES = /[\\/?*[\]:]/;

/** A name that a sheet may have. */
export function sheetName(value: unknown): string {
  const name = text(value);
  if (name === "" || name.length > 31 || FORBIDDEN_IN_NAMES.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  return name;
}

function rename(self: SheetSelf, value: unknown): void {
  requireSheet(self);
  requireOpenStructure(self.book);
  const { book, sheet } = self;
  const after = sheetName(value);
  const taken = book.workbook.sheetNamed(after);
  if (taken && taken !== sheet) throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", "", 409);
  const before = sheet.name;
  book.dropUndo();
  book.workbook.putSheet(sheet, "name", after);
  book.workbook.note({ kind: "sheet-renamed", sheet: sheet.id, before, after, source: "addin" });
}

function remove(self: SheetSelf): void {
  requireSheet(self);
  requireOpenStructure(self.book);
  const { workbook } = self.book;
  const rest = workbook.sheets.filter((other) => other !== self.sheet);
  if (!rest.some((sheet) => sheet.visibility === "Visible")) throw new HostError("InvalidOperation", "The last visible sheet cannot be deleted.");
  self.book.dropUndo();
  workbook.put("sheets", rest);
  workbook.note({ kind: "sheet-deleted", sheet: self.sheet.id, source: "addin" });
  if (workbook.activeId === self.sheet.id) workbook.activate(rest.find((sheet) => sheet.visibility === "Visible")!);
}

const VISIBILITIES: readonly SheetModel["visibility"][] = ["Visible", "Hidden", "VeryHidden"];

/** `Excel.Worksheet`. */
export const worksheetType: HostType<SheetSelf> = {
  name: "Worksheet",
  scalars: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: rename },
    position: { get: ({ book, sheet }) => book.workbook.sheets.indexOf(sheet) },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (self, value) => {
        requireSheet(self);
        requireOpenStructure(self.book);
        self.book.dropUndo();
        self.book.workbook.putSheet(self.sheet, "visibility", oneOf(value, VISIBILITIES));
        self.book.workbook.note({ kind: "sheet-visibility", sheet: self.sheet.id, source: "addin" });
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: (self, value) => {
        requireSheet(self);
        self.book.workbook.putSheet(self.sheet, "tabColor", value === "" ? "" : color(value));
        self.book.workbook.note({ kind: "sizes", sheet: self.sheet.id, source: "addin" });
      },
    },
    standardHeight: { get: ({ sheet }) => sheet.defaultRowHeight },
    standardWidth: { get: ({ sheet }) => sheet.defaultColumnWidth },
  },
  id: ({ sheet }) => sheet.id,
  navigations: {
    protection: ({ book, sheet }) => book.objects.protection(sheet),
    freezePanes: ({ book, sheet }) => book.objects.freezePanes(sheet),
    names: ({ book, sheet }) => book.objects.names(sheet),
    customProperties: ({ book, sheet }) => book.objects.sheetProperties(sheet),
  },
  objectMethods: {
    getRange: (self, [address]) => {
      requireSheet(self);
      return self.book.objects.range(self.sheet, area(address));
    },
    getRanges: (self, [address]) => {
      requireSheet(self);
      return self.book.objects.ranges(self.sheet, address === null || address === undefined ? [WHOLE_SHEET] : areas(address));
    },
    getCell: (self, [row, column]) => {
      requireSheet(self);
      const [y, x] = [integer(row, 0, MAX_ROWS - 1), integer(column, 0, MAX_COLUMNS - 1)];
      return self.book.objects.range(self.sheet, { top: y, left: x, bottom: y, right: x });
    },
    getRangeByIndexes: (self, [row, column, rows, columns]) => {
      requireSheet(self);
      const [top, left] = [integer(row), integer(column)];
      const [bottom, right] = [top + integer(rows, 1) - 1, left + integer(columns, 1) - 1];
      if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) throw invalidArgument();
      return self.book.objects.range(self.sheet, { top, left, bottom, right });
    },
    getUsedRangeOrNullObject: (self, [valuesOnly]) => {
      requireSheet(self);
      const used = self.sheet.usedArea(valuesOnly === true);
      return used && self.book.objects.range(self.sheet, used);
    },
    // An empty sheet answers its first cell.
    getUsedRange: (self, [valuesOnly]) => {
      requireSheet(self);
      return self.book.objects.range(self.sheet, self.sheet.usedArea(valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 });
    },
  },
  methods: {
    activate: (self) => {
      requireSheet(self);
      if (self.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
      self.book.workbook.activate(self.sheet);
    },
    delete: remove,
    ...eventMethods<SheetSelf>("Worksheet", WORKSHEET_EVENTS, ({ sheet }) => sheet.id),
  },
};

function setProtection(self: SheetSelf, protection: SheetModel["protection"]): void {
  requireSheet(self);
  self.book.dropUndo();
  self.book.workbook.putSheet(self.sheet, "protection", protection);
  self.book.workbook.note({ kind: "protection", sheet: self.sheet.id, source: "addin" });
}

/** `Excel.WorksheetProtection`. */
export const protection: HostType<SheetSelf> = {
  name: "WorksheetProtection",
  scalars: { protected: { get: ({ sheet }) => sheet.protection !== null } },
  methods: {
    protect: (self, [, password]) => {
      if (self.sheet.protection) throw accessDenied();
      setProtection(self, { password: password === null || password === undefined ? null : text(password) });
    },
    unprotect: (self, [password]) => {
      if (self.sheet.protection?.password && self.sheet.protection.password !== password) throw accessDenied();
      setProtection(self, null);
    },
  },
};

export const protectionOf = (self: SheetSelf): ReturnType<typeof object> => object(protection, self);

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes: HostType<SheetSelf> = {
  name: "WorksheetFreezePanes",
  scalars: {},
  methods: {
    freezeRows: (self, [count]) => freeze(self, integer(count ?? 1)),
    unfreeze: (self) => freeze(self, 0),
  },
};

function freeze(self: SheetSelf, rows: number): void {
  requireSheet(self);
  self.book.workbook.putSheet(self.sheet, "frozenRows", rows);
  self.book.workbook.note({ kind: "sizes", sheet: self.sheet.id, source: "addin" });
}

export const freezePanesOf = (self: SheetSelf): ReturnType<typeof object> => object(freezePanes, self);
