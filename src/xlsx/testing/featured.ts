import { createXlsx } from "../create/create";
import { partOf, withParts } from "./parts";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * A workbook with what real ones carry and Keifu must not touch: drawings, a chart, comments, data validation,
 * conditional formats, a calculation chain, macros, somebody else's custom XML, furigana, runs, hidden sheets.
 */
export function featuredWorkbook(): Uint8Array {
  const base = createXlsx({
    sheets: [
      {
        name: "対照表",
        cells: [
          { row: 0, column: 0, value: "①樹林地の保全", reading: "ジュリンチノホゼン", style: { bold: true, fill: "#E2EFDA" } },
          { row: 1, column: 0, value: "①-1 ○樹林地を守ります。", style: { wrap: true, border: true } },
          { row: 1, column: 1, value: [{ text: "公園の" }, { text: "整備", strike: true }, { text: "再整備", color: "#FF0000" }] },
          { row: 2, column: 1, value: 45660, style: { numberFormat: 'm"月"d"日"' } },
          { row: 3, column: 0, value: 3, formula: "=SUM(B5:B6)" },
          { row: 4, column: 1, value: 1 },
          { row: 5, column: 1, value: 2 },
        ],
        merged: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        heights: new Map([[1, 40]]),
        hiddenRows: [5],
        printTitles: { top: 0, bottom: 0 },
      },
      { name: "控え", cells: [{ row: 0, column: 0, value: "控え" }], visibility: "hidden" },
    ],
  });
  const sheet = partOf(base, "xl/worksheets/sheet1.xml")
    .replace("<mergeCells", '<?keifu-test?><!-- 手を触れないこと --><mergeCells')
    .replace(
      "<pageMargins",
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>$B1="済"</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="C1:C9"><formula1>"新規,継続"</formula1></dataValidation></dataValidations><pageMargins',
    )
    .replace("</worksheet>", `<drawing xmlns:r="${relations}" r:id="rId1"/><legacyDrawing xmlns:r="${relations}" r:id="rId3"/></worksheet>`);
  const relation = (id: number, type: string, target: string) => `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return withParts(base, {
    "xl/worksheets/sheet1.xml": sheet,
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packageRelations}">${relation(1, "drawing", "../drawings/drawing1.xml")}${relation(2, "comments", "../comments1.xml")}${relation(3, "vmlDrawing", "../drawings/vml1.vml")}</Relationships>`,
    "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>`,
    "xl/drawings/vml1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    "xl/comments1.xml": '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>課</author></authors><commentList><comment ref="A1" authorId="0"><text><t>確認</t></text></comment></commentList></comments>',
    "xl/charts/chart1.xml": "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/>",
    "xl/vbaProject.bin": "\u0001マクロ\u0000",
    "xl/calcChain.xml": '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A4" i="1"/></calcChain>',
    "customXml/item1.xml": '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    "xl/styles.xml": partOf(base, "xl/styles.xml").replace("</styleSheet>", '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>'),
    "xl/_rels/workbook.xml.rels": partOf(base, "xl/_rels/workbook.xml.rels").replace(
      "</Relationships>",
      `${relation(7, "calcChain", "calcChain.xml")}${relation(8, "customXml", "../customXml/item1.xml")}${relation(9, "vbaProject", "vbaProject.bin")}</Relationships>`,
    ),
    "[Content_Types].xml": partOf(base, "[Content_Types].xml").replace(
      "</Types>",
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
        '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
        '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
    ),
  });
}
