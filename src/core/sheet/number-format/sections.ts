/** A piece of a number format section. */
export type FormatToken =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly text: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "text" | "general" | "slash" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  /** A date or time part: "yyyy", "m", "ggg", "[h]", "AM/PM" … in lower case. */
  | { readonly kind: "date"; readonly text: string };

/** One of the up to four sections of a format code. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=100]`: which numbers the section is for; null where its position decides. */
  readonly condition: { readonly operator: string; readonly operand: number } | null;
  /** `[$-411]`: parts speak Japanese. */
  readonly japanese: boolean;
  /** `[DBNum3]`: digits are full-width. */
  readonly fullWidthDigits: boolean;
  readonly isDate: boolean;
}

const parsed = new Map<string, readonly FormatSection[]>();

/** Parses a format code ("#,##0;[Red]-#,##0"). Total: what it does not know stays as literal text. */
export function parseFormat(code: string): readonly FormatSection[] {
  let sections = parsed.get(code);
  if (!sections) {
    sections = splitSections(code).map(parseSection);
    parsed.set(code, sections);
  }
  return sections;
}

/** Cuts at semicolons that are neither quoted nor escaped; there are four sections at most. */
function splitSections(code: string): string[] {
  const sections = [""];
  for (const [piece] of code.matchAll(/"[^"]*"?|[\\_*].|\[[^\]]*\]?|./gsu)) {
    if (piece === ";") sections.push("");
    else sections[sections.length - 1] += piece;
  }
  return sections.slice(0, 4);
}

const tokenPattern =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[([^\]]*)\]?|(general)|(am\/pm|a\/p)|(e[+-])|(y+|m+|d+|h+|s+|g+|e+|r+|b+|a{3,4})|([0#?])|(\.)|(,)|(%)|(@)|(\/)|(.)/gisy;

function parseSection(source: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection["condition"] = null;
  let japanese = false;
  let fullWidthDigits = false;
  for (const match of source.matchAll(tokenPattern)) {
    const [, quoted, escaped, padded, bracket, general, meridiem, exponent, date, digit, point, comma, percent, text, slash, other] = match;
    if (bracket !== undefined) {
      const comparison = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(bracket);
      const currency = /^\$([^-]*)(?:-(.*))?$/.exec(bracket);
      if (comparison) condition = { operator: comparison[1], operand: Number(comparison[2]) };
      else if (currency) {
        if (currency[1]) tokens.push({ kind: "literal", text: currency[1] });
        if (/411$/i.test(currency[2] ?? "")) japanese = true;
      } else if (/^(h+|m+|s+)$/i.test(bracket)) tokens.push({ kind: "date", text: `[${bracket.toLowerCase()}]` });
      else if (/^dbnum3$/i.test(bracket)) fullWidthDigits = true;
    } else if (quoted !== undefined || escaped !== undefined) tokens.push({ kind: "literal", text: quoted ?? escaped });
    else if (padded !== undefined) tokens.push({ kind: "literal", text: " " });
    else if (general) tokens.push({ kind: "general" });
    else if (meridiem) tokens.push({ kind: "date", text: meridiem.toLowerCase() });
    else if (exponent) tokens.push({ kind: "exponent", plus: exponent.endsWith("+") });
    else if (date) tokens.push({ kind: "date", text: date.toLowerCase() });
    else if (digit) tokens.push({ kind: "digit", text: digit as "0" | "#" | "?" });
    else if (point) tokens.push({ kind: "point" });
    else if (comma) tokens.push({ kind: "comma" });
    else if (percent) tokens.push({ kind: "percent" });
    else if (text) tokens.push({ kind: "text" });
    else if (slash) tokens.push({ kind: "slash" });
    else if (other !== undefined) tokens.push({ kind: "literal", text: other });
  }
  const isDate = tokens.some((token) => token.kind === "date");
  return { tokens, condition, japanese, fullWidthDigits, isDate };
}

/** Whether a number under this format is a date or a time. */
export function isDateFormat(code: string): boolean {
  return parseFormat(code)[0].isDate;
}
