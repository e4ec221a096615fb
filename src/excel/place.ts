import type { Area } from "../core/sheet/address";

/** The 0-based area of a range whose place was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The range of a 0-based area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
