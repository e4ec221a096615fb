/** What Keifu has of its own in a workbook: its sheets and its marks. Needed by acts only. */
export { readMarks, writeMarks } from "./marks";
export { readOwnSheet, removeSheet, writeSheet } from "./own-sheets";
