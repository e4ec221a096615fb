/** What acts alone need of the workbook, and what follows edits: single cells, rows' heights, Keifu's own sheets and marks, texts read again. */
export { readCellBoxes } from "./cell-boxes";
export { readCells, writeCells } from "./cells";
export { readMarks, writeMarks } from "./marks";
export { readOwnSheet, removeSheet, writeSheet } from "./own-sheets";
export { rereadTexts } from "./reread";
export { readRowHeights, writeRowHeights } from "./row-heights";
