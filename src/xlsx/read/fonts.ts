import type { FontStyle } from "../model";
import type { OpenTag } from "../xml/scan";

/** The twelve colours of the workbook's theme, in the order that `theme="n"` counts them; "#RRGGBB". */
export type ThemeColors = readonly string[];

/** Colours of the old indexed palette (ECMA-376 18.8.27), 0–63; 0–7 repeat 8–15. */
const indexedColors =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
    .split(" ")
    .map((color) => `#${color}`);

/** Reads a `<color>`, `<fgColor>` …: rgb, theme with tint, or indexed; null for "automatic". */
export function readColor(tag: OpenTag, theme: ThemeColors): string | null {
  const rgb = tag.attribute("rgb");
  if (rgb && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = theme[Number(tag.attribute("theme") ?? NaN)];
  if (themed) return tint(themed, Number(tag.attribute("tint") ?? 0));
  return indexedColors[Number(tag.attribute("indexed") ?? NaN)] ?? null;
}

/** Lightens (tint > 0) or darkens a colour. Excel works on the lightness in HSL; per channel differs by a shade at most. */
function tint(color: string, amount: number): string {
  if (!amount) return color;
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const tinted = channels.map((value) => Math.round(amount < 0 ? value * (1 + amount) : value + (255 - value) * amount));
  return `#${tinted.map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Whether a switch such as `<b/>` or `<strike val="0"/>` is on. */
function isOn(tag: OpenTag): boolean {
  const value = tag.attribute("val");
  return value !== "0" && value !== "false";
}

/** Collects the children of `<font>` or `<rPr>`. */
export class FontReader {
  private name: string | null = null;
  private size: number | null = null;
  private bold = false;
  private italic = false;
  private underline = false;
  private strike = false;
  private color: string | null = null;

  constructor(private readonly theme: ThemeColors) {}

  open(tag: OpenTag): void {
    switch (tag.name) {
      case "b":
        this.bold = isOn(tag);
        break;
      case "i":
        this.italic = isOn(tag);
        break;
      case "u":
        this.underline = tag.attribute("val") !== "none";
        break;
      case "strike":
        this.strike = isOn(tag);
        break;
      case "color":
        this.color = readColor(tag, this.theme);
        break;
      case "sz":
        this.size = Number(tag.attribute("val") ?? NaN) || null;
        break;
      case "rFont":
      case "name":
        this.name = tag.attribute("val");
        break;
    }
  }

  take(): FontStyle {
    const { name, size, bold, italic, underline, strike, color } = this;
    return { name, size, bold, italic, underline, strike, color };
  }
}
