import { builtinFormats } from "../builtin-formats";
import { escapeAttribute } from "../xml/escape";
import { childOf, outlineXml, type XmlElement } from "../xml/outline";
import { appendChild, applySplices, insertAfter, prefixTags, setAttributes, withAttribute } from "../xml/splice";

const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors"];

/** The styles part of a workbook without one. */
export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Adds styles at the ends of their lists; no style that is there changes. */
export class StylesEditor {
  private root: XmlElement;

  constructor(
    private xml: string,
    private readonly part: string,
  ) {
    this.root = outlineXml(xml, part);
  }

  text(): string {
    return this.xml;
  }

  /** Index of a style that is `style` with another number format. */
  withNumberFormat(style: number, code: string): number {
    const format = this.numberFormat(code);
    const xf = this.children("cellXfs")[style];
    const open = xf ? this.openTag(xf) : '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    if (xf && Number(xf.tag.attribute("numFmtId") ?? 0) === format) return style;
    const changed = withAttribute(withAttribute(open, "numFmtId", String(format)), "applyNumberFormat", "1");
    return this.xf(changed + (xf ? this.xml.slice(xf.openEnd, xf.end) : ""));
  }

  /** Index of a style that is the workbook's default with another lettering, wrapped, at the top of its cell. */
  wrapped(font: { readonly bold?: boolean; readonly link?: boolean }): number {
    const [first] = this.children("fonts");
    const base = first ? this.xml.slice(first.openEnd, first.closeStart) : "";
    let fontId = 0;
    if (font.bold || font.link) {
      const plain = base.replace(/<([\w.-]+:)?(b|u|color)\b[^>]*\/>/g, "");
      // Order within a font: b … u … color; Excel is strict about it in differential styles alone, but keeps it everywhere.
      fontId = this.append("fonts", this.own(`<font>${font.bold ? "<b/>" : ""}${font.link ? '<u/>' : ""}`) + plain + this.own(`${font.link ? '<color rgb="FF0563C1"/>' : ""}</font>`));
    }
    return this.xf(
      this.own(`<xf numFmtId="49" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`),
    );
  }

  /** Index of a differential style that fills a cell with a colour ("#RRGGBB"). */
  fillDifference(color: string): number {
    const rgb = `rgb="FF${color.slice(1)}"`;
    const text = this.own(`<dxf><fill><patternFill patternType="solid"><fgColor ${rgb}/><bgColor ${rgb}/></patternFill></fill></dxf>`);
    const same = this.children("dxfs").findIndex((dxf) => this.xml.slice(dxf.start, dxf.end) === text);
    return same >= 0 ? same : this.append("dxfs", text);
  }

  private numberFormat(code: string): number {
    const written = this.children("numFmts").find((format) => format.tag.attribute("formatCode") === code);
    if (written) return Number(written.tag.attribute("numFmtId"));
    // Only the ids whose meaning is the same in every language; the others depend on who opens the file.
    for (const [id, known] of builtinFormats) if (known === code && (id <= 4 || (id >= 9 && id <= 13) || id === 49)) return id;
    const id = Math.max(163, ...this.children("numFmts").map((format) => Number(format.tag.attribute("numFmtId") ?? 0))) + 1;
    this.append("numFmts", this.own(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`));
    return id;
  }

  /** A cell style of exactly this text: the one that is there, or a new one. */
  private xf(text: string): number {
    const styles = this.children("cellXfs");
    const same = styles.findIndex((xf) => this.signature(this.xml.slice(xf.start, xf.end)) === this.signature(text));
    return same >= 0 ? same : this.append("cellXfs", text);
  }

  /** What a cell style says, whatever the order of its attributes. */
  private signature(text: string): string {
    const open = /^<[^>]*>/.exec(text)![0];
    const attributes = [...open.matchAll(/\s([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(([, name, value]) => `${name}=${value}`);
    return `${attributes.filter((each) => each !== "applyNumberFormat=1" && !each.endsWith("=0")).sort().join(" ")}|${text.slice(open.length).replace(/<\/[\w:.-]*xf>$/, "")}`;
  }

  private children(list: string): readonly XmlElement[] {
    return childOf(this.root, list)?.children ?? [];
  }

  private openTag(element: XmlElement): string {
    return this.xml.slice(element.start, element.openEnd);
  }

  private own(snippet: string): string {
    return prefixTags(this.xml, this.root, snippet);
  }

  /** Appends to one of the lists, which is made where it is missing, and counts it up; the new index. */
  private append(list: string, child: string): number {
    const present = childOf(this.root, list);
    if (present) {
      const index = present.children.length;
      const withChild = appendChild(this.xml, present, child);
      if (present.tag.selfClosing) {
        this.xml = applySplices(this.xml, [{ ...withChild, text: withChild.text.replace(/^<[^>]*>/, (open) => withAttribute(open, "count", "1")) }]);
      } else this.xml = applySplices(this.xml, [setAttributes(this.xml, present, { count: String(index + 1) }), withChild]);
      this.root = outlineXml(this.xml, this.part);
      return index;
    }
    const made = this.own(`<${list} count="1">`) + child + this.own(`</${list}>`);
    this.xml = applySplices(this.xml, [insertAfter(this.xml, this.root, order.slice(0, order.indexOf(list)), made)]);
    this.root = outlineXml(this.xml, this.part);
    return 0;
  }
}
