/** What acts alone need of the workbook: single cells, rows' heights, Keifu's own sheets and marks. */
export { readCellBoxes } from "./cell-boxes";
export { readCells, writeCells } from "./cells";
export { readMarks, writeMarks } from "./marks";
export { readOwnSheet, removeSheet, writeSheet } from "./own-sheets";
export { readRowHeights, writeRowHeights } from "./row-heights";
