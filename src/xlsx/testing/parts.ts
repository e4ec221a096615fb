import { inflateEntry, openArchive } from "../zip/archive";
import { packEntry, writeArchive } from "../zip/write";

/** Parts of a package by name, as texts. */
export type Parts = Readonly<Record<string, string>>;

/** Packs texts into an archive: a workbook file written by hand. */
export function packParts(parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  return writeArchive(Object.entries(parts).map(([name, text]) => packEntry(name, encoder.encode(text))));
}

/** A workbook file with some parts replaced or added. */
export function withParts(bytes: Uint8Array, parts: Parts): Uint8Array {
  const encoder = new TextEncoder();
  const { entries } = openArchive(bytes);
  const kept = entries.filter((entry) => !Object.hasOwn(parts, entry.name));
  return writeArchive([...kept, ...Object.entries(parts).map(([name, text]) => packEntry(name, encoder.encode(text)))]);
}

/** The text of one part. */
export function partOf(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(inflateEntry(openArchive(bytes).byName.get(name)!));
}

/** Names of parts that were added, removed or changed. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [openArchive(before).byName, openArchive(after).byName];
  const packed = (parts: typeof old, name: string) => Buffer.from(parts.get(name)?.compressed ?? []);
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => !packed(old, name).equals(packed(now, name))).sort();
}

/** The least workbook of one sheet, from the text of its worksheet part. */
export function workbookOf(worksheet: string, more: Parts = {}): Uint8Array {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return packParts({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": worksheet,
    ...more,
  });
}

/** A worksheet part around rows. */
export function worksheetOf(rows: string, behind = ""): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData>${behind}</worksheet>`;
}
