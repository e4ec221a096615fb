import { refusal } from "../refusal";
import { decodeXml, relationsPart, resolveTarget } from "../read/parts";
import type { XlsxPackage } from "../read/workbook";
import { escapeAttribute } from "../xml/escape";
import { outlineXml } from "../xml/outline";
import { appendChild, applySplices, prefixTags, removeElement } from "../xml/splice";
import { inflateEntry, type ArchiveEntry } from "../zip/archive";
import { packEntry, writeArchive } from "../zip/write";

const CONTENT_TYPES = "[Content_Types].xml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package under edit: parts are replaced, added and removed by name; all others keep their packed bytes. */
export class PackageEditor {
  private readonly changed = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(readonly source: XlsxPackage) {
    if ([...source.archive.byName.keys()].some((name) => name.startsWith("_xmlsignatures/"))) {
      throw refusal("signed", "the workbook is digitally signed; any change would break the signature");
    }
  }

  get workbookPart(): string {
    return this.source.workbookPart;
  }

  has(part: string): boolean {
    return !this.removed.has(part) && (this.changed.has(part) || this.source.archive.byName.has(part));
  }

  /** The text of a part as it is now. */
  text(part: string): string {
    const changed = this.changed.get(part);
    if (changed !== undefined) return changed;
    const entry = this.source.archive.byName.get(part);
    if (!entry) throw refusal("damaged-zip", `the part ${part} is missing`);
    return decodeXml(inflateEntry(entry));
  }

  set(part: string, text: string): void {
    this.removed.delete(part);
    this.changed.set(part, text);
  }

  /** Removes a part with its content type. Relations to it are the caller's. */
  remove(part: string): void {
    this.changed.delete(part);
    this.removed.add(part);
    const xml = this.text(CONTENT_TYPES);
    const override = outlineXml(xml, CONTENT_TYPES).children.find((child) => child.name === "Override" && child.tag.attribute("PartName") === `/${part}`);
    if (override) this.set(CONTENT_TYPES, applySplices(xml, [removeElement(override)]));
  }

  /** Adds a part and states its content type. */
  add(part: string, text: string, contentType: string): void {
    this.set(part, text);
    const xml = this.text(CONTENT_TYPES);
    const types = outlineXml(xml, CONTENT_TYPES);
    const override = `<Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, applySplices(xml, [appendChild(xml, types, prefixTags(xml, types, override))]));
  }

  /** A part name that is free: `unusedName("xl/worksheets/sheet", ".xml")` → "xl/worksheets/sheet4.xml". */
  unusedName(stem: string, extension: string): string {
    let number = 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }

  /**
   * Relates a part to another.
   * @param type last word of the relation's type
   * @returns the relation's id
   */
  relate(part: string, type: string, target: string): string {
    const name = relationsPart(part);
    if (!this.has(name)) this.set(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    const xml = this.text(name);
    const relations = outlineXml(xml, name);
    const ids = new Set(relations.children.map((child) => child.tag.attribute("Id")));
    let number = relations.children.length + 1;
    while (ids.has(`rId${number}`)) number++;
    // Strict files have another stem; a new relation speaks as those beside it.
    const stem = relations.children.map((child) => child.tag.attribute("Type") ?? "").find((each) => each.includes("officeDocument"))?.replace(/\/[^/]*$/, "") ?? TRANSITIONAL;
    const relation = `<Relationship Id="rId${number}" Type="${stem}/${type}" Target="/${escapeAttribute(target)}"/>`;
    this.set(name, applySplices(xml, [appendChild(xml, relations, prefixTags(xml, relations, relation))]));
    return `rId${number}`;
  }

  /** Takes away every relation of a part to another; the id of the last one, or null. */
  unrelate(part: string, target: string): string | null {
    const name = relationsPart(part);
    if (!this.has(name)) return null;
    const xml = this.text(name);
    const relations = outlineXml(xml, name).children.filter((child) => resolveTarget(part, child.tag.attribute("Target") ?? "") === target);
    this.set(name, applySplices(xml, relations.map(removeElement)));
    return relations[relations.length - 1]?.tag.attribute("Id") ?? null;
  }

  /** The edited package. Parts whose text is the same in the end keep their packed bytes. */
  bytes(): Uint8Array {
    const { archive } = this.source;
    const modified = archive.entries[0]?.modified;
    const entries: ArchiveEntry[] = [];
    for (const entry of archive.entries) {
      if (this.removed.has(entry.name)) continue;
      const text = this.changed.get(entry.name);
      if (text === undefined || text === decodeXml(inflateEntry(entry))) entries.push(entry);
      else entries.push(packEntry(entry.name, encodePart(text), entry.modified));
    }
    for (const [name, text] of this.changed) {
      if (!archive.byName.has(name)) entries.push(packEntry(name, encodePart(text), modified));
    }
    return writeArchive(entries);
  }
}

/** Parts are written as UTF-8, whatever they were. */
function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*encoding=["'])utf-16(["'])/i, "$1UTF-8$2"));
}
