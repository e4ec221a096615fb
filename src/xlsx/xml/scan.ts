import { SaxesParser, type SaxesTagNS } from "saxes";
import { refusal } from "../refusal";
import { shortName } from "./namespaces";

/** An element's start. */
export interface OpenTag {
  /** Name by `shortName`: the same whatever prefix the file uses. */
  readonly name: string;
  /** Whether it was written `<x/>`. */
  readonly selfClosing: boolean;
  /** An attribute by its `shortName` ("ref", "r:id"), or null. */
  attribute(name: string): string | null;
}

/** What a reader wants to hear. Offsets are UTF-16 units in the scanned text. */
export interface XmlListener {
  /** `start` is the offset of "<", `end` the one behind ">". */
  open?(tag: OpenTag, start: number, end: number): void;
  /** For `<x/>` both offsets are the tag's own end. */
  close?(name: string, start: number, end: number): void;
  text?(text: string): void;
}

/**
 * Reads XML once, in order.
 * @throws PortError "bad-file" where it is not well-formed, or where it has a DOCTYPE: no workbook
 *   has one, and entities can blow up a reader
 */
export function scanXml(xml: string, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("error", (error) => {
    throw refusal("damaged-xml", `${part} is damaged: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw refusal("doctype", `${part} has a document type declaration, which no workbook has`);
  });
  const tagStart = () => xml.lastIndexOf("<", parser.position - 1);
  if (listener.open) {
    const { open } = listener;
    parser.on("opentag", (tag) => open.call(listener, new ScannedTag(tag), tagStart(), parser.position));
  }
  if (listener.close) {
    const { close } = listener;
    parser.on("closetag", (tag) => {
      const end = parser.position;
      close.call(listener, shortName(tag.uri, tag.local), tag.isSelfClosing ? end : tagStart(), end);
    });
  }
  if (listener.text) {
    const { text } = listener;
    parser.on("text", (value) => text.call(listener, value));
    parser.on("cdata", (value) => text.call(listener, value));
  }
  parser.write(xml).close();
}

/** A tag of the parser with the names that Keifu uses. */
class ScannedTag implements OpenTag {
  readonly name: string;
  readonly selfClosing: boolean;

  constructor(private readonly tag: SaxesTagNS) {
    this.name = shortName(tag.uri, tag.local);
    this.selfClosing = tag.isSelfClosing;
  }

  attribute(name: string): string | null {
    const { attributes } = this.tag;
    // Unprefixed attributes have no namespace; prefixes are the file's own.
    const plain = attributes[name];
    if (plain && plain.prefix === "") return plain.value;
    if (!name.includes(":")) return null;
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix !== "" && shortName(attribute.uri, attribute.local) === name) return attribute.value;
    }
    return null;
  }
}
