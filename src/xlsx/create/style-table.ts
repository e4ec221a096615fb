import { escapeAttribute } from "../xml/escape";
import type { NewStyle } from "./new-workbook";

/** Typeface of a Japanese Excel since 2016. */
const DEFAULT_FONT = "游ゴシック";

/** Collects the looks of a new workbook and gives each a number. */
export class StyleTable {
  private readonly fonts = new Numbered([fontXml({})]);
  private readonly fills = new Numbered(['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>']);
  private readonly borders = new Numbered(["<border><left/><right/><top/><bottom/><diagonal/></border>"]);
  private readonly formats = new Numbered<string>([]);
  private readonly styles = new Numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** The number of a look, as cells name it. */
  indexOf(style: NewStyle | undefined): number {
    if (!style) return 0;
    const font = this.fonts.indexOf(fontXml(style));
    const fill = style.fill ? this.fills.indexOf(fillXml(style.fill)) : 0;
    const border = style.border ? this.borders.indexOf(borderXml()) : 0;
    const format = style.numberFormat === undefined ? 0 : style.numberFormat === "@" ? 49 : 164 + this.formats.indexOf(style.numberFormat);
    const alignment = alignmentXml(style);
    const applies = `${format ? ' applyNumberFormat="1"' : ""}${font ? ' applyFont="1"' : ""}${fill ? ' applyFill="1"' : ""}${border ? ' applyBorder="1"' : ""}${alignment ? ' applyAlignment="1"' : ""}`;
    const open = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applies}`;
    return this.styles.indexOf(alignment ? `${open}>${alignment}</xf>` : `${open}/>`);
  }

  /** The styles part. */
  xml(): string {
    const formats = this.formats.all.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeAttribute(code)}"/>`);
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length > 0 ? list("numFmts", formats) : "") +
      list("fonts", this.fonts.all) +
      list("fills", this.fills.all) +
      list("borders", this.borders.all) +
      list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list("cellXfs", this.styles.all) +
      list("cellStyles", ['<cellStyle name="標準" xfId="0" builtinId="0"/>']) +
      "</styleSheet>"
    );
  }
}

/** Values in the order of their first use. */
class Numbered<T> {
  readonly all: T[];
  private readonly numbers: Map<T, number>;

  constructor(first: readonly T[]) {
    this.all = [...first];
    this.numbers = new Map(first.map((value, index) => [value, index]));
  }

  indexOf(value: T): number {
    let index = this.numbers.get(value);
    if (index === undefined) {
      index = this.all.push(value) - 1;
      this.numbers.set(value, index);
    }
    return index;
  }
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

/** The children of a font, in the order that the schema wants; `face` is "name" in a style, "rFont" in a run. */
export function fontProperties(style: Pick<NewStyle, "bold" | "strike" | "color" | "size" | "font">, face: "name" | "rFont"): string {
  const name = `<${face} val="${escapeAttribute(style.font ?? DEFAULT_FONT)}"/>`;
  return (
    (face === "rFont" ? name : "") +
    (style.bold ? "<b/>" : "") +
    (style.strike ? "<strike/>" : "") +
    (face === "rFont" ? "" : `<sz val="${style.size ?? 11}"/>`) +
    (style.color ? `<color rgb="FF${style.color.slice(1)}"/>` : "") +
    (face === "rFont" ? `<sz val="${style.size ?? 11}"/>` : name) +
    `<family val="3"/><charset val="128"/>`
  );
}

function fontXml(style: NewStyle): string {
  return `<font>${fontProperties(style, "name")}</font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(): string {
  const edges = ["left", "right", "top", "bottom"].map((edge) => `<${edge} style="thin"><color rgb="FF808080"/></${edge}>`);
  return `<border>${edges.join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: NewStyle): string {
  if (!horizontal && !vertical && !wrap) return "";
  return `<alignment${horizontal ? ` horizontal="${horizontal}"` : ""}${vertical ? ` vertical="${vertical}"` : ""}${wrap ? ' wrapText="1"' : ""}/>`;
}
