import type { BorderEdge, CellStyle, FontStyle } from "../model";
import { builtinFormats } from "../builtin-formats";
import { scanXml, type OpenTag } from "../xml/scan";
import { FontReader, readColor, type ThemeColors } from "./fonts";

type Borders = CellStyle["borders"];
type Edge = keyof Borders;

const noFont: FontStyle = { name: null, size: null, bold: false, italic: false, underline: false, strike: false, color: null };
const noBorders: Borders = { left: null, right: null, top: null, bottom: null };

/** The style of a workbook without a styles part. */
export const plainStyle: CellStyle = {
  font: noFont,
  fill: null,
  borders: noBorders,
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  numberFormat: "General",
  locked: true,
};

/** Strict files call the edges "start" and "end". */
const edges: Readonly<Record<string, Edge>> = { left: "left", start: "left", right: "right", end: "right", top: "top", bottom: "bottom" };

/** Reads the looks of cells, in the order that cells count them. */
export function readStyles(xml: string, part: string, theme: ThemeColors): readonly CellStyle[] {
  const formats = new Map<number, string>(builtinFormats);
  const fonts: FontStyle[] = [];
  const fills: (string | null)[] = [];
  const borders: Borders[] = [];
  const styles: CellStyle[] = [];
  /** Elements that are open, outermost first. */
  const path: string[] = [];
  let font: FontReader | null = null;
  let border: { -readonly [edge in Edge]: BorderEdge | null } = { ...noBorders };
  let edge: Edge | null = null;
  let solid = false;

  const number = (tag: OpenTag, name: string) => Number(tag.attribute(name) ?? 0);
  scanXml(xml, part, {
    open(tag) {
      const [, group] = path;
      path.push(tag.name);
      if (group === "numFmts" && tag.name === "numFmt") formats.set(number(tag, "numFmtId"), tag.attribute("formatCode") ?? "General");
      else if (group === "fonts") {
        if (tag.name === "font") font = new FontReader(theme);
        else font?.open(tag);
      } else if (group === "fills") {
        if (tag.name === "fill") fills.push(null);
        else if (tag.name === "patternFill") solid = tag.attribute("patternType") === "solid";
        else if (tag.name === "fgColor" && solid) fills[fills.length - 1] = readColor(tag, theme);
      } else if (group === "borders") {
        if (tag.name === "border") border = { ...noBorders };
        else if (edges[tag.name]) {
          edge = edges[tag.name];
          const style = tag.attribute("style");
          border[edge] = style && style !== "none" ? { style, color: null } : null;
        } else if (tag.name === "color" && edge) {
          const line = border[edge];
          if (line) border[edge] = { ...line, color: readColor(tag, theme) };
        }
      } else if (group === "cellXfs") {
        if (tag.name === "xf") {
          styles.push({
            ...plainStyle,
            font: fonts[number(tag, "fontId")] ?? noFont,
            fill: fills[number(tag, "fillId")] ?? null,
            borders: borders[number(tag, "borderId")] ?? noBorders,
            numberFormat: formats.get(number(tag, "numFmtId")) ?? "General",
          });
        } else if (tag.name === "alignment" && styles.length > 0) {
          styles[styles.length - 1] = {
            ...styles[styles.length - 1],
            horizontal: tag.attribute("horizontal"),
            vertical: tag.attribute("vertical"),
            wrap: tag.attribute("wrapText") === "1" || tag.attribute("wrapText") === "true",
            indent: number(tag, "indent"),
          };
        } else if (tag.name === "protection" && styles.length > 0) {
          const locked = tag.attribute("locked");
          styles[styles.length - 1] = { ...styles[styles.length - 1], locked: locked !== "0" && locked !== "false" };
        }
      }
    },
    close(name) {
      path.pop();
      const [, group] = path;
      if (group === "fonts" && name === "font" && font) fonts.push(font.take());
      else if (group === "borders" && name === "border") borders.push(border);
      else if (group === "borders" && edges[name]) edge = null;
    },
  });
  return styles.length > 0 ? styles : [plainStyle];
}

/** Reads the theme's colours. `theme="0"` is the light background although the file lists the dark text first. */
export function readThemeColors(xml: string, part: string): ThemeColors {
  const listed: string[] = [];
  let inScheme = false;
  scanXml(xml, part, {
    open(tag) {
      if (tag.name === "a:clrScheme") inScheme = true;
      else if (inScheme && tag.name === "a:srgbClr") listed.push(`#${(tag.attribute("val") ?? "000000").toUpperCase()}`);
      else if (inScheme && tag.name === "a:sysClr") listed.push(`#${(tag.attribute("lastClr") ?? "000000").toUpperCase()}`);
    },
    close(name) {
      if (name === "a:clrScheme") inScheme = false;
    },
  });
  const [dark1, light1, dark2, light2, ...accents] = listed;
  return light2 === undefined ? listed : [light1, dark1, light2, dark2, ...accents];
}
