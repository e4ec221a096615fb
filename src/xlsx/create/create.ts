import { columnName, formatArea, formatCell, MAX_COLUMNS } from "../../core/sheet/address";
import { encodeXstring, escapeAttribute, escapeText } from "../xml/escape";
import { packEntry, writeArchive } from "../zip/write";
import type { NewCell, NewRun, NewSheet, NewWorkbook } from "./new-workbook";
import { fontProperties, StyleTable } from "./style-table";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Makes a new .xlsx file. The same workbook gives the same bytes: there is no clock in it. */
export function createXlsx(workbook: NewWorkbook): Uint8Array {
  const styles = new StyleTable();
  const shared = new SharedTexts();
  const sheets = workbook.sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, text: worksheetXml(sheet, styles, shared) }));
  const parts = [
    { name: "[Content_Types].xml", text: contentTypesXml(sheets.map((sheet) => sheet.name)) },
    { name: "_rels/.rels", text: packageRelationsXml() },
    { name: "docProps/core.xml", text: coreXml(workbook) },
    { name: "docProps/app.xml", text: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>` },
    { name: "xl/workbook.xml", text: workbookXml(workbook) },
    { name: "xl/_rels/workbook.xml.rels", text: workbookRelationsXml(workbook.sheets.length) },
    ...sheets,
    { name: "xl/styles.xml", text: styles.xml() },
    { name: "xl/sharedStrings.xml", text: shared.xml() },
  ];
  const encoder = new TextEncoder();
  return writeArchive(parts.map(({ name, text }) => packEntry(name, encoder.encode(text))));
}

/** The table of shared texts: equal ones once. */
class SharedTexts {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  indexOf(cell: NewCell): number {
    const reading = cell.reading ? phoneticXml(cell) : "";
    const item = `<si>${typeof cell.value === "string" ? textXml(cell.value) : runsXml(cell.value as readonly NewRun[])}${reading}</si>`;
    this.uses++;
    const number = this.numbers.get(item) ?? this.numbers.size;
    this.numbers.set(item, number);
    return number;
  }

  xml(): string {
    return `${HEAD}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.numbers.size}">${[...this.numbers.keys()].join("")}</sst>`;
  }
}

function textXml(text: string): string {
  return `<t${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ""}>${encodeXstring(text)}</t>`;
}

function runsXml(runs: readonly NewRun[]): string {
  return runs.map((run) => `<r><rPr>${fontProperties(run, "rFont")}</rPr>${textXml(run.text)}</r>`).join("");
}

function phoneticXml(cell: NewCell): string {
  const length = typeof cell.value === "string" ? cell.value.length : 0;
  return `<rPh sb="0" eb="${length}">${textXml(cell.reading!)}</rPh><phoneticPr fontId="0"/>`;
}

function worksheetXml(sheet: NewSheet, styles: StyleTable, shared: SharedTexts): string {
  const merged = sheet.merged ?? [];
  const breaks = sheet.pageBreaks ?? [];
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    dimensionXml(sheet) +
    viewXml(sheet) +
    '<sheetFormatPr defaultRowHeight="18.75"/>' +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, styles, shared)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("")}</mergeCells>` : "") +
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToHeight="0"/>` +
    (breaks.length > 0
      ? `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`).join("")}</rowBreaks>`
      : "") +
    "</worksheet>"
  );
}

function dimensionXml({ cells }: NewSheet): string {
  if (cells.length === 0) return '<dimension ref="A1"/>';
  const area = cells.reduce(
    (outer, { row, column }) => ({
      top: Math.min(outer.top, row),
      left: Math.min(outer.left, column),
      bottom: Math.max(outer.bottom, row),
      right: Math.max(outer.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: 0, right: 0 },
  );
  return `<dimension ref="${formatArea(area)}"/>`;
}

function viewXml({ frozenRows }: NewSheet): string {
  const pane = frozenRows ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>` : "";
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml({ widths = [], hiddenColumns = [] }: NewSheet): string {
  const last = Math.max(widths.length - 1, ...hiddenColumns);
  const columns = Array.from({ length: last + 1 }, (_, column) => {
    const hidden = hiddenColumns.includes(column) ? ' hidden="1"' : "";
    return `<col min="${column + 1}" max="${column + 1}" width="${widths[column] ?? 8.71}" customWidth="1"${hidden}/>`;
  });
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

function rowsXml(sheet: NewSheet, styles: StyleTable, shared: SharedTexts): string {
  const byRow = new Map<number, NewCell[]>();
  for (const cell of sheet.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const hidden = new Set(sheet.hiddenRows);
  const rows = [...new Set([...byRow.keys(), ...(sheet.heights?.keys() ?? []), ...hidden])].sort((a, b) => a - b);
  return rows
    .map((row) => {
      const height = sheet.heights?.get(row);
      const cells = (byRow.get(row) ?? []).sort((a, b) => a.column - b.column).map((cell) => cellXml(cell, styles, shared));
      return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${hidden.has(row) ? ' hidden="1"' : ""}>${cells.join("")}</row>`;
    })
    .join("");
}

function cellXml(cell: NewCell, styles: StyleTable, shared: SharedTexts): string {
  const { value } = cell;
  const style = styles.indexOf(cell.style);
  const open = `<c r="${formatCell(cell)}"${style ? ` s="${style}"` : ""}`;
  if (cell.formula) {
    const type = typeof value === "string" ? ' t="str"' : typeof value === "boolean" ? ' t="b"' : "";
    const cached = value === null ? "" : `<v>${encodeXstring(typeof value === "boolean" ? String(Number(value)) : String(value))}</v>`;
    return `${open}${type}><f>${escapeText(cell.formula.slice(1))}</f>${cached}</c>`;
  }
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b"><v>${Number(value)}</v></c>`;
  return `${open} t="s"><v>${shared.indexOf(cell)}</v></c>`;
}

function workbookXml(workbook: NewWorkbook): string {
  const sheets = workbook.sheets.map((sheet, index) => {
    const state = sheet.visibility && sheet.visibility !== "visible" ? ` state="${sheet.visibility}"` : "";
    return `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const names = workbook.sheets.flatMap((sheet, index) => {
    const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
    const name = (id: string, range: string) => `<definedName name="${id}" localSheetId="${index}">${escapeText(`${quoted}!${range}`)}</definedName>`;
    const { printArea: area, printTitles: titles } = sheet;
    return [
      ...(area ? [name("_xlnm.Print_Area", `$${columnName(area.left)}$${area.top + 1}:$${columnName(area.right)}$${area.bottom + 1}`)] : []),
      ...(titles ? [name("_xlnm.Print_Titles", `$${titles.top + 1}:$${titles.bottom + 1}`)] : []),
    ];
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/>` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
    `<sheets>${sheets.join("")}</sheets>` +
    (names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "") +
    "</workbook>"
  );
}

function contentTypesXml(sheets: readonly string[]): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return (
    `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`) +
    sheets.map((sheet) => override(sheet, `${SHEET_TYPE}.worksheet+xml`)).join("") +
    override("xl/styles.xml", `${SHEET_TYPE}.styles+xml`) +
    override("xl/sharedStrings.xml", `${SHEET_TYPE}.sharedStrings+xml`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
    "</Types>"
  );
}

function packageRelationsXml(): string {
  return relationsXml([
    [`${RELATIONS}/officeDocument`, "xl/workbook.xml"],
    ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"],
    [`${RELATIONS}/extended-properties`, "docProps/app.xml"],
  ]);
}

function workbookRelationsXml(sheets: number): string {
  return relationsXml([
    ...Array.from({ length: sheets }, (_, index): [string, string] => [`${RELATIONS}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
    [`${RELATIONS}/styles`, "styles.xml"],
    [`${RELATIONS}/sharedStrings`, "sharedStrings.xml"],
  ]);
}

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): string {
  const lines = relations.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

function coreXml({ title = "", author = "" }: NewWorkbook): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeText(title)}</dc:title><dc:creator>${escapeText(author)}</dc:creator></cp:coreProperties>`
  );
}
