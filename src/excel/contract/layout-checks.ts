import type { Check } from "./contract";

/** Where things stand: the used range, merged areas, hidden lines, sizes. */
export const layoutChecks: readonly Check[] = [
  {
    name: "the used range leaves out cells that are only formatted; an empty sheet has none",
    run: async ({ context, sheet, same }) => {
      const none = sheet.getUsedRangeOrNullObject(true);
      none.load("address");
      await context.sync();
      same("of an empty sheet", none.isNullObject, true);
      sheet.getRange("B2:C3").values = [["a", ""], ["", "d"]];
      sheet.getRange("F9").format.fill.color = "#FFFF00";
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowIndex,columnIndex,rowCount,columnCount,address");
      await context.sync();
      same("place", [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount], [1, 1, 2, 2]);
      same("address", used.address.slice(used.address.lastIndexOf("!") + 1), "B2:C3");
    },
  },
  {
    name: "merged areas are found whole by their first cell, and not by any other",
    run: async ({ context, sheet, same }) => {
      sheet.getRange("A1:B2").merge();
      sheet.getRange("D2:D5").merge();
      const places = ["A1:D4", "B1:D1", "D3:D9"].map((address) => {
        const found = sheet.getRange(address).getMergedAreasOrNullObject();
        found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
        return found;
      });
      await context.sync();
      const [all, ...others] = places;
      const areas = all.areas.items.map((item) => [item.rowIndex, item.columnIndex, item.rowCount, item.columnCount]);
      same("areas", areas.sort((a, b) => a[1] - b[1]), [[0, 0, 2, 2], [1, 3, 4, 1]]);
      same("where no merge begins", others.map((found) => found.isNullObject), [true, true]);
    },
  },
  {
    name: "what is written into a covered cell is not kept, what stands under a new merge is lost",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["一"], ["二"], ["三"]];
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A2").values = [["見えない"]];
      range.load("values");
      await context.sync();
      same("values", range.values, [["一"], [""], ["三"]]);
    },
  },
  {
    name: "hidden rows are true, false or – mixed – null, and are read row by row",
    run: async ({ context, sheet, same }) => {
      sheet.getRange("A1:C3").values = [["a", "b", "c"], ["d", "e", "f"], ["g", "h", "i"]];
      sheet.getRange("2:2").rowHidden = true;
      const [all, one, other] = ["A1:C3", "A2:C2", "A1:C1"].map((address) => sheet.getRange(address));
      for (const range of [all, one, other]) range.load("rowHidden,columnHidden");
      const rows = all.getRowProperties({ rowHidden: true });
      const columns = all.getColumnProperties({ columnHidden: true });
      await context.sync();
      same("rowHidden", [all.rowHidden, one.rowHidden, other.rowHidden], [null, true, false]);
      same("columnHidden", all.columnHidden, false);
      same("rows", rows.value.map(({ rowHidden }) => rowHidden), [false, true, false]);
      same("columns", columns.value.map(({ columnHidden }) => columnHidden), [false, false, false]);
    },
  },
  {
    name: "row heights and column widths are in points",
    run: async ({ context, sheet, same }) => {
      const row = sheet.getCell(4, 0).getEntireRow().format;
      const column = sheet.getRangeByIndexes(0, 2, 1, 1).getEntireColumn().format;
      row.rowHeight = 45;
      column.columnWidth = 90;
      row.load("rowHeight");
      column.load("columnWidth");
      await context.sync();
      same("height", row.rowHeight, 45);
      same("width, to a pixel", Math.abs(column.columnWidth - 90) < 1, true);
    },
  },
  {
    name: "the sizes of several rows and columns come one by one, as each was set",
    run: async ({ context, sheet, same }) => {
      sheet.getCell(4, 0).getEntireRow().format.rowHeight = 45;
      sheet.getCell(5, 0).getEntireRow().format.rowHeight = 30;
      sheet.getRangeByIndexes(0, 2, 1, 1).getEntireColumn().format.columnWidth = 90;
      const range = sheet.getRangeByIndexes(4, 1, 2, 2);
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      const columns = range.getColumnProperties({ format: { columnWidth: true } });
      await context.sync();
      same("heights", rows.value.map((row) => row.format?.rowHeight), [45, 30]);
      same("width, to a pixel", Math.abs((columns.value[1].format?.columnWidth ?? 0) - 90) < 1, true);
    },
  },
  {
    name: "a sheet can be shown and a cell selected",
    run: async ({ context, sheet, same }) => {
      const before = context.workbook.worksheets.getActiveWorksheet();
      before.load("name");
      sheet.load("name,visibility,id");
      await context.sync();
      sheet.activate();
      sheet.getCell(4, 6).select();
      const cell = context.workbook.getActiveCell();
      cell.load("rowIndex,columnIndex");
      cell.worksheet.load("name");
      await context.sync();
      same("active cell", [cell.worksheet.name, cell.rowIndex, cell.columnIndex], [sheet.name, 4, 6]);
      same("visibility", sheet.visibility, "Visible");
      context.workbook.worksheets.getItem(before.name).activate();
      await context.sync();
    },
  },
];
