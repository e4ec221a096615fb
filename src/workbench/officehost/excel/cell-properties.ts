import { formatArea, type Area } from "../../../core/sheet/address";
import type { Cell } from "../model/cell";
import { fontProperty } from "../model/cell";
import { displayText } from "../model/display";
import type { SheetModel } from "../model/sheet";
import { invalidArgument, notImplemented } from "../rpc/errors";
import { fullAddress, record } from "./arguments";

type Wanted = Readonly<Record<string, unknown>>;
type Readers<T> = Readonly<Record<string, (subject: T, wanted: Wanted) => unknown>>;

/** Answers the members that a load-options object marks with true, nested as it is. */
function pick<T>(subject: T, wanted: Wanted, readers: Readers<T>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(wanted)) {
    if (choice === false || choice === undefined || choice === null) continue;
    const reader = readers[name];
    if (!reader) throw notImplemented(`CellPropertiesLoadOptions.${name}`);
    if (choice !== true && typeof choice !== "object") throw invalidArgument();
    answer[name] = reader(subject, choice === true ? {} : record(choice));
  }
  return answer;
}

const font: Readers<Cell> = {
  bold: (cell) => fontProperty(cell, "bold"),
  color: (cell) => fontProperty(cell, "color"),
  italic: (cell) => fontProperty(cell, "italic"),
  name: (cell) => fontProperty(cell, "name"),
  size: (cell) => fontProperty(cell, "size"),
  strikethrough: (cell) => fontProperty(cell, "strikethrough"),
  underline: (cell) => fontProperty(cell, "underline"),
};

const format: Readers<Cell> = {
  font: (cell, wanted) => pick(cell, wanted, font),
  fill: (cell, wanted) => pick(cell, wanted, { color: ({ style }) => style.fill ?? "#FFFFFF" }),
  protection: (cell, wanted) => pick(cell, wanted, { locked: ({ style }) => style.locked, formulaHidden: () => false }),
  wrapText: ({ style }) => style.wrapText,
  horizontalAlignment: ({ style }) => style.horizontal,
  verticalAlignment: ({ style }) => style.vertical,
};

interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

const cell: Readers<Place> = {
  address: ({ sheet, row, column }) => fullAddress(sheet, { top: row, left: column, bottom: row, right: column }),
  format: ({ sheet, row, column }, wanted) => pick(sheet.cell(row, column), wanted, format),
  hidden: ({ sheet, row, column }) => sheet.rowHidden(row) || sheet.columnHidden(column),
  hyperlink: ({ sheet, row, column }) => {
    const found = sheet.cell(row, column);
    return found.hyperlink ? { ...found.hyperlink, textToDisplay: displayText(found) } : null;
  },
};

/** One entry of `getCellProperties`. */
export function cellProperties(sheet: SheetModel, row: number, column: number, wanted: Wanted): Record<string, unknown> {
  return pick({ sheet, row, column }, wanted, cell);
}

/** One entry of `getRowProperties`. */
export function rowProperties(sheet: SheetModel, area: Area, row: number, wanted: Wanted): Record<string, unknown> {
  return pick(row, wanted, {
    address: () => formatArea({ ...area, top: row, bottom: row }),
    rowHidden: () => sheet.rowHidden(row),
    rowIndex: () => row,
    format: (_row, inner) => pick(row, inner, { rowHeight: () => sheet.rowHeight(row) }),
  });
}

/** One entry of `getColumnProperties`. */
export function columnProperties(sheet: SheetModel, area: Area, column: number, wanted: Wanted): Record<string, unknown> {
  return pick(column, wanted, {
    address: () => formatArea({ ...area, left: column, right: column }),
    columnHidden: () => sheet.columnHidden(column),
    columnIndex: () => column,
    format: (_column, inner) => pick(column, inner, { columnWidth: () => sheet.columnWidth(column) }),
  });
}
