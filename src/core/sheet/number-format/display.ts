import { dateParts, eraOf, type DateParts } from "./date-parts";
import { parseFormat, type FormatSection, type FormatToken } from "./sections";

/**
 * The text that Excel shows for a number under a format, in a column that is wide enough.
 * @param date1904 whether the workbook counts days from 1904
 */
export function displayNumber(value: number, format: string, date1904 = false): string {
  const sections = parseFormat(format);
  const section = chooseSection(sections, value);
  // A section of its own for negative numbers says itself how "minus" is written.
  const ownSign = value < 0 && sections.indexOf(section) > 0;
  const magnitude = ownSign ? Math.abs(value) : value;
  const text = section.isDate ? displayDate(magnitude, section, date1904) : displayDigits(magnitude, section);
  return section.fullWidthDigits ? text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : text;
}

/** The text that Excel shows for a text under a format: most show it as it is, `"第"@"号"` adds to it. */
export function displayString(value: string, format: string): string {
  const sections = parseFormat(format);
  const section = sections[3] ?? (sections.length === 1 && sections[0].tokens.some((token) => token.kind === "text") ? sections[0] : null);
  if (!section) return value;
  return section.tokens.map((token) => (token.kind === "literal" ? token.text : token.kind === "text" ? value : "")).join("");
}

function chooseSection(sections: readonly FormatSection[], value: number): FormatSection {
  const fitting = sections.find(({ condition }) => condition && compare(value, condition.operator, condition.operand));
  if (fitting) return fitting;
  if (sections.some((section) => section.condition)) return sections.find((section) => !section.condition) ?? sections[0];
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function compare(value: number, operator: string, operand: number): boolean {
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
    case "<>":
      return value !== operand;
    default:
      return value === operand;
  }
}

/** "General": up to 11 characters, trailing zeros dropped, exponents only where digits would be lost. */
export function displayGeneral(value: number): string {
  if (value === 0) return "0";
  const magnitude = Math.abs(value);
  if (magnitude >= 1e11 || magnitude < 1e-9) return scientific(value);
  const whole = Math.max(1, Math.floor(Math.log10(magnitude)) + 1);
  const fixed = String(Number(value.toFixed(Math.max(0, 10 - whole))));
  if (magnitude < 1e-4 && Number(fixed) !== value) return scientific(value);
  return fixed.includes("e") ? value.toFixed(9).replace(/0+$/, "") : fixed;
}

function scientific(value: number): string {
  const [digits, exponent] = value.toExponential(5).split("e");
  const power = Number(exponent);
  return `${String(Number(digits))}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}

function displayDigits(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (tokens.length === 0) return "";
  if (tokens.some((token) => token.kind === "general" || token.kind === "text" || token.kind === "slash")) {
    // Fractions ("# ?/?") are shown as Excel would show them in a General cell.
    return tokens.map((token) => (token.kind === "literal" ? token.text : token.kind === "general" || token.kind === "text" || token.kind === "slash" ? displayGeneral(value) : "")).join("");
  }
  const digits = tokens.flatMap((token, index) => (token.kind === "digit" ? [index] : []));
  if (digits.length === 0) return (value < 0 ? "-" : "") + literals(tokens);
  const layout = readLayout(tokens, digits);
  return layout.exponent === null ? fixedPoint(value, tokens, layout) : exponential(value, tokens, layout);
}

function literals(tokens: readonly FormatToken[]): string {
  return tokens.map((token) => (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : token.kind === "point" ? "." : token.kind === "comma" ? "," : "")).join("");
}

interface DigitLayout {
  readonly first: number;
  readonly last: number;
  /** Indexes of the digit tokens before the point, after it, and in the exponent. */
  readonly whole: readonly number[];
  readonly decimals: readonly number[];
  readonly exponent: number | null;
  readonly power: readonly number[];
  readonly grouped: boolean;
  readonly scale: number;
}

function readLayout(tokens: readonly FormatToken[], digits: readonly number[]): DigitLayout {
  const point = tokens.findIndex((token) => token.kind === "point");
  const exponent = tokens.findIndex((token) => token.kind === "exponent");
  const mantissa = exponent < 0 ? digits : digits.filter((index) => index < exponent);
  const whole = point < 0 ? mantissa : mantissa.filter((index) => index < point);
  const decimals = point < 0 ? [] : mantissa.filter((index) => index > point);
  const lastMantissa = mantissa[mantissa.length - 1] ?? digits[0];
  const lastWhole = whole[whole.length - 1] ?? -1;
  const grouped = tokens.some((token, index) => token.kind === "comma" && whole.length > 0 && index > whole[0] && index < lastWhole);
  let scale = 1;
  // A comma behind the last digit divides by a thousand.
  for (let index = lastMantissa + 1; tokens[index]?.kind === "comma"; index++) scale /= 1000;
  for (const token of tokens) if (token.kind === "percent") scale *= 100;
  return {
    first: digits[0],
    last: digits[digits.length - 1],
    whole,
    decimals,
    exponent: exponent < 0 ? null : exponent,
    power: exponent < 0 ? [] : digits.filter((index) => index > exponent),
    grouped,
    scale,
  };
}

function fixedPoint(value: number, tokens: readonly FormatToken[], layout: DigitLayout): string {
  const rounded = roundTo(Math.abs(value) * layout.scale, layout.decimals.length);
  const [wholeText, decimalText = ""] = rounded.split(".");
  const minus = value < 0 && Number(rounded) !== 0 ? "-" : "";
  return minus + place(tokens, layout, wholeText === "0" ? "" : wholeText, decimalText);
}

/** Decimal rounding half away from zero, on the digits that a person sees (1.005 → 1.01). */
function roundTo(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(Math.min(value, Number.MAX_VALUE)).toString();
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals) : value.toFixed(decimals);
}

function exponential(value: number, tokens: readonly FormatToken[], layout: DigitLayout): string {
  const [mantissa, power] = Math.abs(value).toExponential(layout.decimals.length).split("e");
  const [wholeText, decimalText = ""] = mantissa.split(".");
  const exponent = tokens[layout.exponent!];
  const sign = Number(power) < 0 ? "-" : exponent.kind === "exponent" && exponent.plus ? "+" : "";
  const digits = String(Math.abs(Number(power))).padStart(layout.power.length, "0");
  const before = place(tokens.slice(0, layout.exponent!), { ...layout, last: layout.exponent! - 1 }, wholeText, decimalText);
  return `${value < 0 ? "-" : ""}${before}E${sign}${digits}${literals(tokens.slice(layout.last + 1))}`;
}

/** Puts the digits where the placeholders are; digits that have none stand before the first. */
function place(tokens: readonly FormatToken[], layout: DigitLayout, wholeText: string, decimalText: string): string {
  const surplus = Math.max(0, wholeText.length - layout.whole.length);
  const padded = wholeText.padStart(layout.whole.length, "\0");
  let wholeAt = surplus;
  let decimalAt = 0;
  const significant = decimalText.replace(/0+$/, "").length;
  let text = "";
  tokens.forEach((token, index) => {
    if (token.kind === "digit") {
      if (layout.whole.includes(index)) {
        const isFirst = index === layout.whole[0];
        const digits = isFirst ? padded.slice(0, surplus + 1) : padded.slice(wholeAt, wholeAt + 1);
        wholeAt = isFirst ? surplus + 1 : wholeAt + 1;
        const shown = digits === "\0" ? (token.text === "0" ? "0" : token.text === "?" ? " " : "") : digits;
        text += layout.grouped ? group(shown, padded.length - wholeAt) : shown;
      } else {
        const digit = decimalText[decimalAt] ?? "0";
        text += decimalAt < significant || token.text === "0" ? digit : token.text === "?" ? " " : "";
        decimalAt++;
      }
    } else if (token.kind === "point") {
      text += layout.whole.length === 0 && wholeText !== "" ? `${wholeText}.` : ".";
    } else if (token.kind === "literal") text += token.text;
    else if (token.kind === "percent") text += "%";
  });
  return text;
}

/** Adds thousands separators to digits that have `behind` more digits to their right. */
function group(digits: string, behind: number): string {
  let text = "";
  for (let index = 0; index < digits.length; index++) {
    const right = digits.length - 1 - index + behind;
    text += digits[index] + (right > 0 && right % 3 === 0 && /\d/.test(digits[index]) ? "," : "");
  }
  return text;
}

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const youbi = "日月火水木金土";

function displayDate(value: number, section: FormatSection, date1904: boolean): string {
  const date = dateParts(value, date1904);
  if (!date) return "########";
  const parts = section.tokens.filter((token) => token.kind === "date").map((token) => token.text);
  const half = parts.some((part) => part === "am/pm" || part === "a/p");
  const named = parts.some((part) => /^g+$/.test(part));
  let at = -1;
  return section.tokens
    .map((token) => {
      if (token.kind !== "date") return token.kind === "slash" ? "/" : token.kind === "digit" ? "" : literals([token]);
      at++;
      const isMinute = /^m{1,2}$/.test(token.text) && (/^\[?h/.test(parts[at - 1] ?? "") || /^s/.test(parts[at + 1] ?? ""));
      return datePart(isMinute ? token.text.replaceAll("m", "n") : token.text, date, { value, half, era: named || section.japanese, japanese: section.japanese });
    })
    .join("");
}

/** One part of a date; "n" stands for minutes, to tell them from months. */
function datePart(part: string, date: DateParts, how: { value: number; half: boolean; era: boolean; japanese: boolean }): string {
  const padded = (number: number) => (part.length > 1 ? String(number).padStart(2, "0") : String(number));
  switch (part[0]) {
    case "y":
      return part.length > 2 ? String(date.year).padStart(4, "0") : String(date.year % 100).padStart(2, "0");
    case "e":
      return how.era ? padded(eraOf(date).year) : String(date.year);
    case "g":
      return part.length === 1 ? eraOf(date).letter : part.length === 2 ? eraOf(date).name[0] : eraOf(date).name;
    case "r":
      return `${part.length > 1 ? eraOf(date).name : ""}${String(eraOf(date).year).padStart(2, "0")}`;
    case "m":
      return part.length < 3 ? padded(date.month) : part.length === 3 ? months[date.month - 1].slice(0, 3) : part.length === 5 ? months[date.month - 1][0] : months[date.month - 1];
    case "d":
      return part.length < 3 ? padded(date.day) : part.length === 3 ? weekdays[date.weekday].slice(0, 3) : weekdays[date.weekday];
    case "a":
      if (part === "am/pm" || part === "a/p") return how.japanese ? (date.hour < 12 ? "午前" : "午後") : part === "a/p" ? (date.hour < 12 ? "A" : "P") : date.hour < 12 ? "AM" : "PM";
      return part.length === 3 ? youbi[date.weekday] : `${youbi[date.weekday]}曜日`;
    case "h":
      return padded(how.half ? date.hour % 12 || 12 : date.hour);
    case "n":
      return padded(date.minute);
    case "s":
      return padded(date.second);
    case "[":
      return String(Math.floor(Math.round(how.value * 86400) / (part[1] === "h" ? 3600 : part[1] === "m" ? 60 : 1))).padStart(part.length - 2, "0");
    default:
      return "";
  }
}
