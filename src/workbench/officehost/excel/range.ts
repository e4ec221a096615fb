import type { Area } from "../../../core/sheet/address";
import { BLANK_CELL, isError, type Cell, type CellValue } from "../model/cell";
import { displayText } from "../model/display";
import { mergeArea, unmergeArea } from "../model/merge";
import { shifted } from "../model/structure";
import { clearCell, noteCells, plainValue, putInput, putStyle } from "../model/write";
import { HostError, invalidArgument } from "../rpc/errors";
import type { HostObject, HostType } from "../rpc/types";
import { boolean, fullAddress, integer, oneOf, record, text, WHOLE_SHEET } from "./arguments";
import { requireSheet, requireUnprotected, requireWritable, type AreaSelf } from "./book";
import { cellProperties, columnProperties, rowProperties } from "./cell-properties";
import { heightOf, isUnbounded, readMatrix, widthOf, writeMatrix } from "./matrix";

/** Excel's longest cell text. */
const LONGEST_TEXT = 32_767;

function read<T>(self: AreaSelf, get: (cell: Cell, row: number, column: number) => T): T[][] | null {
  requireSheet(self);
  return readMatrix(self.sheet, self.area, get);
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

function requireInput(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value.length > LONGEST_TEXT) throw invalidArgument();
  return value;
}

function writeInputs(self: AreaSelf, value: unknown): void {
  requireSheet(self);
  requireWritable(self, [self.area]);
  const { book, sheet, area } = self;
  const writes: (readonly [number, number, string | number | boolean])[] = [];
  writeMatrix(sheet, area, value, (row, column, one) => writes.push([row, column, requireInput(one)]));
  for (const [row, column, input] of writes) putInput(book.workbook, sheet, row, column, input);
  noteCells(book.workbook, sheet, area, "addin");
}

function writeNumberFormat(self: AreaSelf, value: unknown): void {
  requireSheet(self);
  requireUnprotected(self);
  const { book, sheet, area } = self;
  const writes: (readonly [number, number, string])[] = [];
  writeMatrix(sheet, area, value, (row, column, one) => writes.push([row, column, text(one)]));
  for (const [row, column, numberFormat] of writes) {
    putStyle(book.workbook, sheet, { top: row, left: column, bottom: row, right: column }, { numberFormat });
  }
  book.workbook.note({ kind: "format", sheet: sheet.id, area, source: "addin" });
}

/** true or false where all lines agree, else null. */
function common(first: number, last: number, ask: (line: number) => boolean): boolean | null {
  const answer = ask(first);
  for (let line = first + 1; line <= last; line++) if (ask(line) !== answer) return null;
  return answer;
}

function readHyperlink({ sheet, area }: AreaSelf): unknown {
  const cell = sheet.cell(area.top, area.left);
  return cell.hyperlink && { ...cell.hyperlink, textToDisplay: displayText(cell) };
}

function writeHyperlink(self: AreaSelf, value: unknown): void {
  requireSheet(self);
  requireUnprotected(self);
  const { book, sheet, area } = self;
  const { documentReference, address, screenTip, textToDisplay } = record(value);
  for (const part of [documentReference, address, screenTip, textToDisplay]) if (part !== undefined && part !== null) text(part);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = sheet.cell(row, column);
      const shown = typeof textToDisplay === "string" ? textToDisplay : cell.value;
      const hyperlink = { documentReference, address, screenTip } as Cell["hyperlink"];
      // Excel dresses a link in its Hyperlink style.
      const font = { ...cell.style.font, color: "#0563C1", underline: "Single" as const };
      book.workbook.putCell(sheet, row, column, { ...cell, value: shown, hyperlink, style: { ...cell.style, font } });
    }
  }
  noteCells(book.workbook, sheet, area, "addin");
}

const part = (self: AreaSelf, area: Partial<Area>): HostObject => self.book.objects.range(self.sheet, requireArea({ ...self.area, ...area }));

function requireArea(area: Area): Area {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= WHOLE_SHEET.bottom && area.right <= WHOLE_SHEET.right;
  if (!inside || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return area;
}

function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.bottom < area.top || area.right < area.left ? null : area;
}

/** The range that an argument names: a Range object or an address. */
function otherArea(argument: unknown): Area {
  const other = argument as HostObject<AreaSelf> | null;
  if (other && typeof other === "object" && other.type?.name === "Range") return other.self.area;
  throw invalidArgument();
}

/** Merges whose first cell lies in the range, whole. Excel fails beyond 512. */
function mergedAreas(self: AreaSelf): HostObject | null {
  requireSheet(self);
  const { sheet, area, book } = self;
  if (book.quirks.mergedReadClearsUndo) book.workbook.forgetUndo();
  const merges = sheet.state.merges.filter(
    ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
  );
  if (merges.length > 512) throw new HostError("GeneralException", "There was an internal error while processing the request.", "", 500);
  return merges.length === 0 ? null : book.objects.ranges(sheet, merges);
}

function usedRange(self: AreaSelf, valuesOnly: unknown): HostObject | null {
  requireSheet(self);
  const used = self.sheet.usedArea(valuesOnly === true, self.area);
  return used && self.book.objects.range(self.sheet, used);
}

function insert(self: AreaSelf, direction: unknown): HostObject {
  requireSheet(self);
  requireUnprotected(self);
  const { book, sheet, area } = self;
  const down = oneOf(direction, ["Down", "Right"]) === "Down";
  const whole = down ? widthOf(area) === widthOf(WHOLE_SHEET) : heightOf(area) === heightOf(WHOLE_SHEET);
  if (!whole) throw new HostError("NotImplemented", "This host inserts whole rows and columns only.");
  const shift = down
    ? ({ axis: "rows", at: area.top, count: heightOf(area) } as const)
    : ({ axis: "columns", at: area.left, count: widthOf(area) } as const);
  book.workbook.putState(sheet, shifted(sheet.state, shift));
  book.workbook.note(
    down
      ? { kind: "rows-inserted", sheet: sheet.id, row: shift.at, count: shift.count, source: "addin" }
      : { kind: "columns-inserted", sheet: sheet.id, column: shift.at, count: shift.count, source: "addin" },
  );
  return book.objects.range(sheet, area);
}

function remove(self: AreaSelf, direction: unknown): void {
  requireSheet(self);
  requireUnprotected(self);
  const { book, sheet, area } = self;
  const up = oneOf(direction, ["Up", "Left"]) === "Up";
  const whole = up ? widthOf(area) === widthOf(WHOLE_SHEET) : heightOf(area) === heightOf(WHOLE_SHEET);
  if (!whole) throw new HostError("NotImplemented", "This host deletes whole rows and columns only.");
  const shift = up
    ? ({ axis: "rows", at: area.top, count: -heightOf(area) } as const)
    : ({ axis: "columns", at: area.left, count: -widthOf(area) } as const);
  book.workbook.putState(sheet, shifted(sheet.state, shift));
  book.workbook.note(
    up
      ? { kind: "rows-deleted", sheet: sheet.id, row: shift.at, count: -shift.count, source: "addin" }
      : { kind: "columns-deleted", sheet: sheet.id, column: shift.at, count: -shift.count, source: "addin" },
  );
}

const CLEARED = { All: "All", Formats: "Formats", Contents: "Contents", Hyperlinks: "Hyperlinks", RemoveHyperlinks: "Hyperlinks" } as const;

function clear(self: AreaSelf, applyTo: unknown): void {
  requireSheet(self);
  const { book, sheet, area } = self;
  const what = CLEARED[oneOf(applyTo ?? "All", Object.keys(CLEARED) as (keyof typeof CLEARED)[])];
  if (what === "Contents") requireWritable(self, [area]);
  else requireUnprotected(self);
  const used = sheet.usedArea(false, area);
  if (used) {
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        const cell = sheet.cell(row, column);
        if (cell !== BLANK_CELL) book.workbook.putCell(sheet, row, column, clearCell(cell, what, BLANK_CELL));
      }
    }
  }
  if (what === "All") {
    unmergeArea(book.workbook, sheet, area);
    clearConditionalFormats(self);
  }
  noteCells(book.workbook, sheet, area, "addin");
}

function clearConditionalFormats({ book, sheet, area }: AreaSelf): void {
  const remaining = sheet.state.conditionalFormats.filter((format) => !format.areas.every((one) => intersection(one, area)));
  if (remaining.length !== sheet.state.conditionalFormats.length) book.workbook.putState(sheet, { conditionalFormats: remaining });
}

function remerge(self: AreaSelf, act: typeof mergeArea): void {
  requireSheet(self);
  requireUnprotected(self);
  act(self.book.workbook, self.sheet, self.area);
  self.book.workbook.note({ kind: "merges", sheet: self.sheet.id, area: self.area, source: "addin" });
}

function setRowsHidden(self: AreaSelf, value: unknown): void {
  requireSheet(self);
  requireUnprotected(self);
  const hidden = boolean(value);
  const { book, sheet, area } = self;
  if (heightOf(area) === heightOf(WHOLE_SHEET)) throw invalidArgument();
  const rows = new Map(sheet.state.rows);
  for (let row = area.top; row <= area.bottom; row++) rows.set(row, { height: rows.get(row)?.height ?? null, hidden });
  book.workbook.putState(sheet, { rows });
  book.workbook.note({ kind: "rows-hidden", sheet: sheet.id, top: area.top, bottom: area.bottom, hidden, source: "addin" });
}

/** `Excel.Range`. */
export const rangeType: HostType<AreaSelf> = {
  name: "Range",
  kept: true,
  scalars: {
    address: { get: ({ sheet, area }) => fullAddress(sheet, area) },
    addressLocal: { get: ({ sheet, area }) => fullAddress(sheet, area) },
    cellCount: { get: ({ area }) => Math.min(heightOf(area) * widthOf(area), 2 ** 31 - 1) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => heightOf(area) },
    columnCount: { get: ({ area }) => widthOf(area) },
    values: { get: (self) => read(self, (cell) => plainValue(cell.value)), set: writeInputs },
    formulas: { get: (self) => read(self, (cell) => cell.formula ?? plainValue(cell.value)), set: writeInputs },
    text: { get: (self) => read(self, displayText) },
    valueTypes: { get: (self) => read(self, (cell) => valueType(cell.value)) },
    numberFormat: { get: (self) => read(self, (cell) => cell.style.numberFormat), set: writeNumberFormat },
    rowHidden: { get: ({ sheet, area }) => common(area.top, Math.min(area.bottom, area.top + 200_000), (row) => sheet.rowHidden(row)), set: setRowsHidden },
    columnHidden: { get: ({ sheet, area }) => common(area.left, area.right, (column) => sheet.columnHidden(column)) },
    hidden: {
      get: ({ sheet, area }) =>
        common(area.top, Math.min(area.bottom, area.top + 200_000), (row) => sheet.rowHidden(row)) === true ||
        common(area.left, area.right, (column) => sheet.columnHidden(column)) === true,
    },
    isEntireRow: { get: ({ area }) => widthOf(area) === widthOf(WHOLE_SHEET) },
    isEntireColumn: { get: ({ area }) => heightOf(area) === heightOf(WHOLE_SHEET) },
    hyperlink: { get: readHyperlink, set: writeHyperlink },
  },
  navigations: {
    worksheet: ({ book, sheet }) => book.objects.worksheet(sheet),
    format: ({ book, sheet, area }) => book.objects.rangeFormat(sheet, [area]),
    conditionalFormats: ({ book, sheet, area }) => book.objects.conditionalFormats(sheet, [area]),
  },
  objectMethods: {
    getCell: (self, [row, column]) => {
      const [y, x] = [integer(row), integer(column)];
      return self.book.objects.range(self.sheet, requireArea({ top: self.area.top + y, bottom: self.area.top + y, left: self.area.left + x, right: self.area.left + x }));
    },
    getRow: (self, [row]) => part(self, { top: self.area.top + integer(row, 0, heightOf(self.area) - 1), bottom: self.area.top + integer(row) }),
    getColumn: (self, [column]) => part(self, { left: self.area.left + integer(column, 0, widthOf(self.area) - 1), right: self.area.left + integer(column) }),
    getLastRow: (self) => part(self, { top: self.area.bottom }),
    getLastColumn: (self) => part(self, { left: self.area.right }),
    getLastCell: (self) => part(self, { top: self.area.bottom, left: self.area.right }),
    getEntireRow: (self) => part(self, { left: 0, right: WHOLE_SHEET.right }),
    getEntireColumn: (self) => part(self, { top: 0, bottom: WHOLE_SHEET.bottom }),
    getOffsetRange: (self, [rows, columns]) => {
      const [y, x] = [integer(rows, -Infinity), integer(columns, -Infinity)];
      return part(self, { top: self.area.top + y, bottom: self.area.bottom + y, left: self.area.left + x, right: self.area.right + x });
    },
    getResizedRange: (self, [rows, columns]) =>
      part(self, { bottom: self.area.bottom + integer(rows, -Infinity), right: self.area.right + integer(columns, -Infinity) }),
    getBoundingRect: (self, [other]) => {
      const area = otherArea(other);
      return part(self, {
        top: Math.min(self.area.top, area.top),
        left: Math.min(self.area.left, area.left),
        bottom: Math.max(self.area.bottom, area.bottom),
        right: Math.max(self.area.right, area.right),
      });
    },
    getIntersectionOrNullObject: (self, [other]) => {
      const area = intersection(self.area, otherArea(other));
      return area && self.book.objects.range(self.sheet, area);
    },
    getUsedRange: (self, [valuesOnly]) => usedRange(self, valuesOnly) ?? part(self, { bottom: self.area.top, right: self.area.left }),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => usedRange(self, valuesOnly),
    getMergedAreasOrNullObject: mergedAreas,
    insert: (self, [shift]) => insert(self, shift),
  },
  methods: {
    clear: (self, [applyTo]) => clear(self, applyTo),
    delete: (self, [shift]) => remove(self, shift),
    merge: (self, [across]) => {
      if (across === true) throw new HostError("NotImplemented", "This host merges whole areas only.");
      remerge(self, mergeArea);
    },
    unmerge: (self) => remerge(self, unmergeArea),
    select: (self) => {
      requireSheet(self);
      if (self.sheet.visibility !== "Visible") throw new HostError("GeneralException", "The sheet is hidden.", "", 500);
      self.book.workbook.activate(self.sheet);
      self.book.workbook.select(self.sheet, self.area);
    },
    getCellProperties: (self, [wanted]) => {
      requireSheet(self);
      if (isUnbounded(self.area)) throw invalidArgument();
      return readMatrix(self.sheet, self.area, (_cell, row, column) => cellProperties(self.sheet, row, column, record(wanted)));
    },
    getRowProperties: (self, [wanted]) => {
      requireSheet(self);
      return Array.from({ length: heightOf(self.area) }, (_, y) => rowProperties(self.sheet, self.area, self.area.top + y, record(wanted)));
    },
    getColumnProperties: (self, [wanted]) => {
      requireSheet(self);
      return Array.from({ length: widthOf(self.area) }, (_, x) => columnProperties(self.sheet, self.area, self.area.left + x, record(wanted)));
    },
    // The library announces the shape of a large write before it slices it.
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (heightOf(area) !== rows || widthOf(area) !== columns) throw invalidArgument();
    },
  },
};

