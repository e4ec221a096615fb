import { scanXml, type OpenTag } from "./scan";

/** An element with its place in the text it was read from (UTF-16 offsets). */
export interface XmlElement {
  readonly name: string;
  readonly tag: OpenTag;
  /** Offset of its "<". */
  readonly start: number;
  /** Offset behind its open tag. */
  readonly openEnd: number;
  /** Offset of its close tag; for `<x/>` the same as `end`. */
  closeStart: number;
  /** Offset behind it. */
  end: number;
  readonly children: XmlElement[];
}

/** The tree of a part that is small enough to be looked at whole. */
export function outlineXml(xml: string, part: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  scanXml(xml, part, {
    open(tag, start, end) {
      const element: XmlElement = { name: tag.name, tag, start, openEnd: end, closeStart: end, end, children: [] };
      open[open.length - 1]?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_name, start, end) {
      const element = open.pop()!;
      element.closeStart = start;
      element.end = end;
    },
  });
  // A text without any element is refused by the scanner.
  return root!;
}

/** The first child of a name, or null. */
export function childOf(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((child) => child.name === name) ?? null;
}

/** The namespace prefix that an element is written with, colon included: "x:" or "". */
export function writtenPrefix(xml: string, element: { readonly start: number }): string {
  return /^<([^\s:/>]+:)?/.exec(xml.slice(element.start, element.start + 200))?.[1] ?? "";
}
