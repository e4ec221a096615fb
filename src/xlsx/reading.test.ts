import { cellKey, formatArea } from "../core/sheet/address";
import { textAt, type SheetSnapshot } from "../core/sheet/snapshot";
import { createXlsx } from "./create/create";
import { readWorkbook } from "./snapshot";
import { packParts, workbookOf, worksheetOf, type Parts } from "./testing/parts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

function sheetOf(worksheet: string, more: Parts = {}): SheetSnapshot {
  return readWorkbook(workbookOf(worksheet, more), "").sheets[0];
}

/** One cell's text, written by hand. */
const read = (cell: string, more: Parts = {}) => textAt(sheetOf(worksheetOf(`<row r="1">${cell}</row>`), more), 0, 0);
const sheetWith = (cell: string, more: Parts = {}) => sheetOf(worksheetOf(`<row r="1">${cell}</row>`), more);

describe("texts of cells", () => {
  it.each([
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>文</t></is></c>', "文"],
    ["furigana left out", '<c r="A1" t="inlineStr"><is><t>緑地</t><rPh sb="0" eb="2"><t>リョクチ</t></rPh></is></c>', "緑地"],
    ["furigana between runs left out", '<c r="A1" t="inlineStr"><is><r><t>緑</t></r><rPh sb="0" eb="1"><t>ミドリ</t></rPh><r><t>地</t></r></is></c>', "緑地"],
    ["a formula's text", '<c r="A1" t="str"><f>"①"&amp;"-1"</f><v>①-1</v></c>', "①-1"],
    ["a dependent of a shared formula", '<c r="A1" t="str"><f t="shared" si="0"/><v>②</v></c>', "②"],
    ["a formula that gives nothing", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a number", '<c r="A1"><v>2.1</v></c>', "2.1"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["an error", '<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>', "#REF!"],
    ["a carriage return as Excel escapes it", '<c r="A1" t="inlineStr"><is><t>上_x000D_\n下</t></is></c>', "上\n下"],
    ["an escaped escape", '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', "_x000D_"],
    ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', "a<b"],
    ["entities", '<c r="A1" t="inlineStr"><is><t>&lt;&#x7DD1;&gt;</t></is></c>', "<緑>"],
    ["spaces that matter", '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> ①-1　</t></is></c>', " ①-1　"],
  ])("%s", (_name, cell, text) => {
    expect(read(cell)).toBe(text);
  });

  it("are found where cells and rows leave out their addresses", () => {
    const sheet = sheetOf(worksheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'));
    expect(sheet.texts).toEqual([["1", "2", "", ""], ["", "", "", ""], ["", "", "", ""], ["", "", "3", "4"], ["5", "", "", ""]]);
  });

  it("come from the shared table, with their furigana left out", () => {
    const shared = `<sst xmlns="${main}"><si><t>一</t><rPh sb="0" eb="1"><t>イチ</t></rPh><phoneticPr fontId="1"/></si><si><r><t>二</t></r><r><t xml:space="preserve"> 三</t></r></si><si/></sst>`;
    const sheet = sheetOf(worksheetOf('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c></row>'), { "xl/sharedStrings.xml": shared });
    expect(sheet.texts).toEqual([["二 三", "一"]]);
  });

  it("are the same under any prefix and in a strict file", () => {
    const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const inStrict = worksheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>文</t></is></c></row>').replace(main, strict);
    expect([prefixed, inStrict].map((xml) => sheetOf(xml).texts)).toEqual([[["文"]], [["文"]]]);
  });
});

describe("cells that hold no text", () => {
  const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  it("say what they are: 1-3 became 1月3日", () => {
    const sheet = sheetWith('<c r="A1" s="1"><v>45660</v></c><c r="B1"><v>2.1</v></c><c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c>', { "xl/styles.xml": styles });
    expect(sheet.texts).toEqual([["1月3日", "2.1", "FALSE", "#N/A"]]);
    expect([0, 1, 2, 3].map((column) => sheet.nonText.get(cellKey(0, column)))).toEqual([
      { kind: "date", value: 45660, format: 'm"月"d"日"' },
      { kind: "number", value: 2.1, format: "General" },
      { kind: "boolean", value: false, format: "General" },
      { kind: "error", value: "#N/A", format: "General" },
    ]);
  });

  it("are dates in a strict file, too", () => {
    expect(read('<c r="A1" s="2" t="d"><v>2025-01-03</v></c>', { "xl/styles.xml": styles })).toBe("2025/1/3");
  });
});

describe("見え消し", () => {
  const run = (text: string, properties = "") => `<r>${properties === "" ? "" : `<rPr>${properties}</rPr>`}<t>${text}</t></r>`;
  const cell = (...runs: string[]) => sheetWith(`<c r="A1" t="inlineStr"><is>${runs.join("")}</is></c>`);
  it.each([
    ["struck runs are left out", [run("公園の"), run("整備", "<strike/>"), run("再整備", '<color rgb="FFFF0000"/>')], "公園の再整備", "struck"],
    ["strike=0 is no strike", [run("公園"), run("整備", '<strike val="0"/>')], "公園整備", undefined],
    ["red words alone are mixed lettering", [run("公園の"), run("再整備", '<color rgb="FFFF0000"/>')], "公園の再整備", "mixed"],
    ["underlined words are mixed lettering", [run("公園の"), run("再整備", "<u/>")], "公園の再整備", "mixed"],
    ["another typeface for ① marks nothing", [run("①", '<rFont val="MS 明朝"/><sz val="9"/>'), run("公園", '<rFont val="游ゴシック"/><sz val="11"/>')], "①公園", undefined],
    ["a cell struck as a whole holds nothing any more", [run("公園", "<strike/>")], "", "struck"],
    ["a struck paragraph leaves no blank line", [run("古い文\n", "<strike/>"), run("新しい文")], "新しい文", "struck"],
  ])("%s", (_name, runs, text, markup) => {
    const sheet = cell(...runs);
    expect([textAt(sheet, 0, 0), sheet.markup.get(0)]).toEqual([text, markup]);
  });

  it("is seen where the whole cell's style is struck", () => {
    const styles = `<styleSheet xmlns="${main}"><fonts><font/><font><strike/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`;
    const sheet = sheetWith('<c r="A1" s="1" t="inlineStr"><is><t>公園</t></is></c>', { "xl/styles.xml": styles });
    expect([textAt(sheet, 0, 0), sheet.markup.get(0)]).toEqual(["", "struck"]);
  });
});

describe("the used range", () => {
  it("is that of real contents: a stale dimension and coloured blank cells do not extend it", () => {
    const xml = `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="Z2" s="1"/></row><row r="900"><c r="A900" s="1"/></row></sheetData></worksheet>`;
    const sheet = sheetOf(xml);
    expect(sheet.area && formatArea(sheet.area)).toBe("B2");
  });

  it("costs little although a stray word stands in the last row", () => {
    const started = process.cpuUsage();
    const sheet = sheetOf(worksheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="J1048576"><v>2</v></c></row>'));
    expect(textAt(sheet, 1048575, 9)).toBe("2");
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });

  it("is the same although whole columns were coloured far down", () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="1"/><c r="B${row + 1}" s="1"/></row>`).join("");
    const sheet = sheetOf(worksheetOf(`${rows}<row r="5001"><c r="C5001"><v>7</v></c></row>`));
    expect(sheet.area && formatArea(sheet.area)).toBe("C5001");
  });

  it("is refused where it is beyond any table", () => {
    expect(() => sheetOf(worksheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'))).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  it("is none for an empty sheet", () => {
    expect(sheetOf(`<worksheet xmlns="${main}"><sheetData/></worksheet>`)).toMatchObject({ area: null, texts: [] });
  });
});

describe("sheets", () => {
  it("say what is merged, hidden, shown and invisible", () => {
    const bytes = createXlsx({
      sheets: [
        { name: "表紙", cells: [], visibility: "veryHidden" },
        {
          name: "表",
          cells: [0, 1, 2, 3].map((row) => ({ row, column: row, value: row })),
          merged: [{ top: 0, left: 0, bottom: 1, right: 0 }],
          hiddenRows: [2],
          hiddenColumns: [1],
        },
      ],
    });
    const [cover, sheet] = readWorkbook(bytes, "").sheets;
    expect(cover.visible).toBe(false);
    expect(sheet.merged.map(formatArea)).toEqual(["A1:A2"]);
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[2], [1]]);
  });

  it("say how many text boxes and comments were not read", () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const shape = (words: string) => `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
    const sheet = sheetOf(worksheetOf(""), {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/drawing" Target="../drawings/drawing1.xml"/><Relationship Id="rId2" Type="${relations}/comments" Target="/xl/comments1.xml"/></Relationships>`,
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${shape("要確認")}${shape("")}<xdr:pic/></xdr:wsDr>`,
      "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="A1"><text><t>一</t></text></comment><comment ref="A2"><text><t>二</t></text></comment></commentList></comments>`,
    });
    expect(sheet.notRead).toEqual({ textBoxes: 1, comments: 2 });
  });

  it("without cells, such as chart sheets, are passed over", () => {
    const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = workbookOf(worksheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="図" sheetId="1" r:id="rId9"/><sheet name="表" sheetId="2" r:id="rId1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${relations}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
    });
    const workbook = readWorkbook(bytes, "");
    expect([workbook.sheets.map((sheet) => sheet.name), workbook.activeSheet]).toEqual([["表"], "表"]);
  });
});

describe("parts by hand", () => {
  it("need not be more than a workbook and a sheet", () => {
    expect(readWorkbook(packParts({ ...partsOfLeast }), "").sheets).toHaveLength(1);
  });
});

const partsOfLeast: Parts = {
  "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book.xml"/></Relationships>',
  "book.xml": `<workbook xmlns="${strict}" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="表" sheetId="1" rel:id="s"/></sheets></workbook>`,
  "_rels/book.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="s.xml"/></Relationships>',
  "s.xml": `<worksheet xmlns="${strict}"><sheetData/></worksheet>`,
};
