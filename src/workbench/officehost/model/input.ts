import type { CellValue } from "./cell";
import { serialOf } from "./display";

/** What Excel makes of a text that is typed into a cell or written by an add-in. */
export interface TypedInput {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The format that Excel gives a General cell of its own accord, or null. */
  readonly numberFormat: string | null;
}

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH_DAY = 'm"月"d"日"';
const FULL_DATE = "yyyy/m/d";

const plain = (value: CellValue): TypedInput => ({ value, formula: null, numberFormat: null });

/** Excel keeps days that exist; 2-30 and 13-1 stay texts. */
function date(year: number, month: number, day: number, numberFormat: string): TypedInput | null {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
  return valid ? { value: serialOf(year, month, day), formula: null, numberFormat } : null;
}

function parseNumber(text: string): TypedInput | null {
  const bracketed = /^\(([\d.,]+)\)$/.exec(text);
  if (bracketed) {
    const inner = parseNumber(bracketed[1]);
    return inner && typeof inner.value === "number" ? plain(-inner.value) : null;
  }
  const match = /^([+-]?)([¥$]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i.exec(text);
  if (!match) return null;
  const [, sign, currency, digits, exponent = "", percent] = match;
  const value = Number(`${sign}${digits.replaceAll(",", "")}${exponent}`) / (percent ? 100 : 1);
  const grouped = digits.includes(",") || currency ? "#,##0" : null;
  return { value, formula: null, numberFormat: percent ? "0%" : grouped };
}

function parseDate(text: string, year: number): TypedInput | null {
  const numbers = /^(\d{1,4})[-/](\d{1,2})(?:[-/](\d{1,4}))?$/.exec(text);
  if (numbers) {
    const [a, b, c] = numbers.slice(1).map((part) => (part === undefined ? null : Number(part)));
    if (c === null) return date(year, a!, b!, MONTH_DAY);
    return a! > 31 ? date(a!, b!, c, FULL_DATE) : date(a! + 2000, b!, c, FULL_DATE);
  }
  const japanese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (japanese) {
    const given = japanese[1] ? Number(japanese[1]) : null;
    return date(given ?? year, Number(japanese[2]), Number(japanese[3]), given ? 'yyyy"年"m"月"d"日"' : MONTH_DAY);
  }
  const english = /^(\d{1,2})-([a-z]{3})$/i.exec(text) ?? /^([a-z]{3})-(\d{1,2})$/i.exec(text);
  if (english) {
    const [day, month] = /^\d/.test(english[1]) ? [english[1], english[2]] : [english[2], english[1]];
    const index = MONTHS.indexOf(month.toLowerCase());
    return index < 0 ? null : date(year, index + 1, Number(day), "d-mmm");
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time && Number(time[1]) < 24 && Number(time[2]) < 60) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { value: seconds / 86400, formula: null, numberFormat: time[3] ? "h:mm:ss" : "h:mm" };
  }
  return null;
}

/** Japanese Excel reads full-width digits and signs as their narrow kin; brackets, ① and the like it leaves alone. */
function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＋－．，／：％]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

/**
 * Reads a text the way Excel (Japanese) does: 1-3 becomes a date, (1) minus one, TRUE a boolean,
 * １２ the number 12, =… a formula – unless the cell is formatted as text ("@").
 * @param year the year that a date without one falls into
 */
export function readTyped(text: string, numberFormat: string, year: number): TypedInput {
  if (text === "") return plain(null);
  // The apostrophe is a mark of texts, not part of them, whatever the format.
  if (text.startsWith("'")) return plain(text.slice(1));
  if (numberFormat === "@") return plain(text);
  if (/^=./s.test(text)) return { value: null, formula: text, numberFormat: null };
  const folded = foldWidth(text).trim();
  if (/^(true|false)$/i.test(folded)) return plain(folded.toLowerCase() === "true");
  if (ERRORS.includes(folded.toUpperCase())) return plain({ error: folded.toUpperCase() });
  const number = parseNumber(folded) ?? parseDate(folded, year);
  if (number) return number;
  if (/^[+-][A-Za-z(]/.test(text)) return { value: null, formula: `=${text.replace(/^\+/, "")}`, numberFormat: null };
  return plain(text);
}
