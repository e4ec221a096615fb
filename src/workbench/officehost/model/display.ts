import { isError, type Cell } from "./cell";

/** Excel's day 0 is 1899-12-30 for every date after its invented 1900-02-29. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The serial day number of a calendar date (month 1–12). */
export function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - EPOCH) / DAY;
}

/** Whether a number format shows its number as a date or a time. */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return bare !== "General" && /[ymdhseg]/i.test(bare);
}

function dateText(serial: number, format: string): string {
  const date = new Date(EPOCH + Math.round(serial * DAY));
  const month = date.getUTCMonth() + 1;
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(2),
    mmmm: String(month),
    mmm: date.toLocaleString("en-US", { month: "short", timeZone: "UTC" }),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
    hh: String(date.getUTCHours()).padStart(2, "0"),
    h: String(date.getUTCHours()),
    ss: String(date.getUTCSeconds()).padStart(2, "0"),
    minute: String(date.getUTCMinutes()).padStart(2, "0"),
  };
  let afterHour = false;
  return format
    .split(";")[0]
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"|\\(.)|yyyy|yy|mmmm|mmm|mm|m|dd|d|hh|h|ss/gi, (token, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const key = token.toLowerCase();
      const minutes = afterHour && key.startsWith("m");
      afterHour = key.startsWith("h");
      return parts[minutes ? "minute" : key];
    });
}

function numberText(value: number, format: string): string {
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11)));
  if (isDateFormat(format)) return dateText(value, format);
  const percent = format.includes("%");
  const decimals = /\.(0+)/.exec(format)?.[1].length ?? 0;
  const fixed = (percent ? value * 100 : value).toFixed(decimals);
  const [whole, fraction] = fixed.split(".");
  const grouped = format.includes("#,##0") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return grouped + (fraction ? `.${fraction}` : "") + (percent ? "%" : "");
}

/** The text that a cell shows, as Excel's `range.text` gives it. */
export function displayText(cell: Cell): string {
  const { value, style } = cell;
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? numberText(value, style.numberFormat) : value;
}
