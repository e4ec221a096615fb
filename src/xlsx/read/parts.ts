import type { Archive } from "../zip/archive";
import { inflateEntry } from "../zip/archive";
import { refusal } from "../refusal";
import { scanXml } from "../xml/scan";

/** One relation of a part to another. */
export interface Relation {
  readonly id: string;
  /** Last word of the relation's type: "worksheet", "sharedStrings"; the same in transitional and strict files. */
  readonly type: string;
  /** Full part name without a leading slash; the target as written when it lies outside the file. */
  readonly target: string;
  readonly external: boolean;
}

/** Decodes the text of an XML part: UTF-8, or UTF-16 with a byte order mark. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The text of a part, or null when the archive has none of that name (names are compared without case, as Excel does). */
export function partText(archive: Archive, name: string): string | null {
  const entry = archive.byName.get(name) ?? archive.entries.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return entry ? decodeXml(inflateEntry(entry)) : null;
}

/** The text of a part that must be there. */
export function requiredPartText(archive: Archive, name: string): string {
  const text = partText(archive, name);
  if (text === null) throw refusal("damaged-zip", `the part ${name} is missing`);
  return text;
}

/** Where the relations of a part are written: "xl/workbook.xml" → "xl/_rels/workbook.xml.rels". */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relations of a part ("" for the package itself); none when it has no relations part. */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const name = part === "" ? "_rels/.rels" : relationsPart(part);
  const xml = partText(archive, name);
  if (xml === null) return [];
  const relations: Relation[] = [];
  scanXml(xml, name, {
    open(tag) {
      if (tag.name !== "Relationship") return;
      const target = tag.attribute("Target") ?? "";
      const external = tag.attribute("TargetMode") === "External";
      relations.push({
        id: tag.attribute("Id") ?? "",
        type: (tag.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return relations;
}

/** A relation's target seen from its part: ("xl/workbook.xml", "worksheets/sheet1.xml") → "xl/worksheets/sheet1.xml". */
export function resolveTarget(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
