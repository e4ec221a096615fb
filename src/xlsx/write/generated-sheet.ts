import { columnName, formatQualifiedCell } from "../../core/sheet/address";
import type { GeneratedCell } from "../../core/fixes/edit";
import { escapeAttribute } from "../xml/escape";
import { inlineText } from "./cell-xml";

/** Indexes of the cell styles that a generated sheet uses. */
export interface GeneratedStyles {
  readonly plain: number;
  readonly bold: number;
  readonly link: number;
}

/** The worksheet part of a sheet of Keifu's own: texts, links to cells, widths, the first row frozen. */
export function generatedSheetXml(rows: readonly (readonly GeneratedCell[])[], widths: readonly number[], styles: GeneratedStyles): string {
  const columns = widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("");
  const links: string[] = [];
  const data = rows
    .map((row, rowIndex) => {
      const cells = row
        .map((cell, columnIndex) => {
          if (cell.text === "") return "";
          const reference = `${columnName(columnIndex)}${rowIndex + 1}`;
          if (cell.link) links.push(`<hyperlink ref="${reference}" location="${escapeAttribute(formatQualifiedCell(cell.link))}"/>`);
          const style = cell.link ? styles.link : cell.bold ? styles.bold : styles.plain;
          return `<c r="${reference}" s="${style}" t="inlineStr">${inlineText(cell.text)}</c>`;
        })
        .join("");
      return cells === "" ? "" : `<row r="${rowIndex + 1}">${cells}</row>`;
    })
    .join("");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    (columns === "" ? "" : `<cols>${columns}</cols>`) +
    `<sheetData>${data}</sheetData>` +
    (links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    "</worksheet>"
  );
}
