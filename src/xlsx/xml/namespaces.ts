/**
 * Short names of the namespaces that a workbook is written in. The transitional and the strict
 * (ISO/IEC 29500) namespace of the same thing have the same short name, so a reader need not care.
 * The names of a part's own vocabulary stand without a prefix.
 */
const shortNames: Readonly<Record<string, string>> = {
  "": "",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/package/2006/content-types": "",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
  "http://purl.oclc.org/ooxml/drawingml/main": "a",
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
  "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** "row", "a:t", or "?:sparkline" for a vocabulary that Keifu does not read. */
export function shortName(uri: string, local: string): string {
  const prefix = shortNames[uri] ?? "?";
  return prefix === "" ? local : `${prefix}:${local}`;
}
