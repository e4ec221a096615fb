import fc from "fast-check";
import { deflateSync } from "fflate";
import { PortError } from "../app/ports";
import { createXlsx } from "./create/create";
import { openXlsx } from "./read/workbook";
import { packParts, withParts, workbookOf, worksheetOf } from "./testing/parts";
import { writeXlsx } from "./write/write";
import { crc32 } from "./zip/crc32";
import { packEntry, writeArchive } from "./zip/write";

const good = () => createXlsx({ sheets: [{ name: "表", cells: [{ row: 0, column: 0, value: "文" }] }] });
const text = (content: string) => new TextEncoder().encode(content);
const ole = (...names: string[]) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(names.join("\0"), "utf16le")]);
const workbookXml = "xl/workbook.xml";

/** 100 MB of one letter, in an entry that says so. */
function bomb(): Uint8Array {
  const size = 100 * 1024 * 1024;
  const content = new Uint8Array(size).fill(32);
  const entry = { name: "xl/worksheets/sheet1.xml", method: 8, crc: crc32(content), size, compressed: deflateSync(content), modified: 0, externalAttributes: 0 };
  return writeArchive([...["[Content_Types].xml", "_rels/.rels", workbookXml, "xl/_rels/workbook.xml.rels"].map((name) => packEntry(name, text(partsOf[name]))), entry]);
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const partsOf: Record<string, string> = {
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  [workbookXml]: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="s"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A good file with a byte of its workbook part damaged. */
function damaged(): Uint8Array {
  const bytes = good();
  bytes[Buffer.from(bytes).indexOf(workbookXml) + workbookXml.length + 20] ^= 0xff;
  return bytes;
}

/** A good file whose entries say they are encrypted. */
function encryptedEntries(): Uint8Array {
  const bytes = good();
  for (let at = 0; at < bytes.length - 4; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) bytes[at + 8] |= 1;
  }
  return bytes;
}

const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe("files that are refused, each with its reason", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing at all", new Uint8Array(), "empty-file"],
    ["a text file named .xlsx", text("番号,項目\n1,緑地\n"), "not-a-workbook"],
    ["a web page named .xlsx", text("<html><table></table></html>"), "not-a-workbook"],
    ["an encrypted workbook", ole("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an Excel 97 workbook", ole("Workbook"), "legacy-xls"],
    ["a zip with encrypted entries", encryptedEntries(), "encrypted"],
    ["the first half of a workbook", good().subarray(0, 900), "truncated"],
    ["a workbook without its last byte", good().subarray(0, -1), "truncated"],
    ["a workbook with a flipped byte", damaged(), "damaged-zip"],
    ["a zip of something else", packParts({ "a.txt": "文" }), "no-workbook"],
    ["a Word document", packParts({ ...partsOf, "_rels/.rels": partsOf["_rels/.rels"].replace("xl/workbook.xml", "word/document.xml"), "word/document.xml": "<w:document xmlns:w='w'/>" }), "no-workbook"],
    ["a binary workbook", packParts({ ...partsOf, "_rels/.rels": partsOf["_rels/.rels"].replace("workbook.xml", "workbook.bin"), "xl/workbook.bin": "x" }), "binary-xlsb"],
    ["a workbook without any worksheet", packParts({ ...partsOf, [workbookXml]: `<workbook xmlns="${main}"><sheets/></workbook>` }), "no-workbook"],
    ["a workbook whose sheet is missing", packParts(partsOf), "damaged-zip"],
    ["a sheet that ends in its middle", workbookOf(worksheetOf('<row r="1"><c r="A1"><v>1</v>').replace(/<\/.*$/, "")), "damaged-xml"],
    ["a cell that is nowhere", workbookOf(worksheetOf('<row r="1"><c r="?1"><v>1</v></c></row>')), "damaged-xml"],
    ["a shared text that does not exist", workbookOf(worksheetOf('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')), "damaged-xml"],
    ["a DOCTYPE with entities that grow", workbookOf(laughs + worksheetOf('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')), "doctype"],
    ["a zip bomb", bomb(), "too-big"],
  ])("%s", (_name, bytes, reason) => {
    const started = process.cpuUsage();
    expect(() => openXlsx(bytes)).toThrow(expect.objectContaining({ code: "bad-file", hostCode: reason }));
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });

  it("a signed workbook is read, but not written", () => {
    const signed = withParts(good(), { "_xmlsignatures/sig1.xml": "<Signature/>" });
    expect(openXlsx(signed).model.sheets).toHaveLength(1);
    expect(() => writeXlsx(signed, { stored: null })).toThrow(expect.objectContaining({ code: "bad-file", hostCode: "signed" }));
  });

  it("whatever bytes are broken, the answer is a workbook or a refusal, soon", () => {
    const whole = good();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), fc.nat(whole.length), (flips, length) => {
        const bytes = whole.slice(0, length > whole.length / 2 ? undefined : length);
        for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value;
        try {
          openXlsx(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(PortError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
