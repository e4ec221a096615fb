import type { CellBox } from "../core/notes/lines";
import type { Area } from "../core/sheet/address";
import { rangeOf } from "./place";

/** The room of some cells or merged areas, in one request, in the order asked for. */
export async function readCellBoxes(context: Excel.RequestContext, areas: readonly { readonly sheet: string; readonly area: Area }[]): Promise<readonly CellBox[]> {
  const answers = areas.map(({ sheet, area }) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = rangeOf(worksheet, area);
    const { format } = worksheet.getCell(area.top, area.left);
    format.load("wrapText");
    format.font.load("name,size");
    return {
      format,
      rows: range.getRowProperties({ format: { rowHeight: true } }),
      columns: range.getColumnProperties({ format: { columnWidth: true } }),
    };
  });
  await context.sync();
  return answers.map(({ format, rows, columns }) => ({
    width: columns.value.reduce((sum, column) => sum + (column.format?.columnWidth ?? 0), 0),
    rowHeights: rows.value.map((row) => row.format?.rowHeight ?? 0),
    wraps: format.wrapText === true,
    fontName: format.font.name ?? "",
    fontSize: format.font.size ?? DEFAULT_SIZE,
    // Excel fits its rows to what is written at once; it does not say which of them have a height of their own.
    grows: false,
  }));
}

/** Where a cell mixes sizes. */
const DEFAULT_SIZE = 11;
