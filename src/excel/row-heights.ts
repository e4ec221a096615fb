interface RowHeight {
  readonly row: number;
  /** Points. */
  readonly height: number;
}

const rowOf = (sheet: Excel.Worksheet, row: number): Excel.RangeFormat => sheet.getCell(row, 0).getEntireRow().format;

/** Heights of some rows, in the order asked for. */
export async function readRowHeights(context: Excel.RequestContext, name: string, rows: readonly number[]): Promise<readonly RowHeight[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const formats = rows.map((row) => rowOf(sheet, row));
  for (const format of formats) format.load("rowHeight");
  await context.sync();
  return rows.map((row, index) => ({ row, height: formats[index].rowHeight }));
}

export async function writeRowHeights(context: Excel.RequestContext, name: string, heights: readonly RowHeight[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const { row, height } of heights) rowOf(sheet, row).rowHeight = height;
  await context.sync();
}
