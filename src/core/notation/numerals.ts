import type { NumberStyle } from "./syntax";

/** One numeral of a number: ③, (2), 12, Ⅳ, ア. Offsets are those of the folded text. */
export interface Numeral {
  readonly value: number;
  readonly style: NumberStyle;
  /** The numeral with its brackets. */
  readonly start: number;
  readonly end: number;
  /** What is replaced when another value is written: without the brackets. */
  readonly inner: { readonly start: number; readonly end: number };
  readonly script: Script;
}

/** The characters that a value is written in. */
export type Script = "circled" | "bracketed" | "pointed" | "digits" | "roman" | "roman-letters" | "upper" | "lower" | "kana" | "kanji";

/** Kana in the order that lists are counted in. */
const KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const KANJI_DIGITS = "一二三四五六七八九";
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** Larger numbers are years, amounts or telephone numbers, not items. */
const MOST_DIGITS = 3;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly script: Script;
  /** Letters that count: they go on a series of letters and no other. */
  readonly letters?: true;
}

/** Runs of single characters that are a numeral by themselves, with the value of the first. */
const RUNS: readonly Run[] = [
  { first: 0x2460, last: 0x2473, value: 1, script: "circled" }, // ① – ⑳
  { first: 0x3251, last: 0x325f, value: 21, script: "circled" }, // ㉑ – ㉟
  { first: 0x32b1, last: 0x32bf, value: 36, script: "circled" }, // ㊱ – ㊿
  { first: 0x24ea, last: 0x24ea, value: 0, script: "circled" }, // ⓪
  { first: 0x24eb, last: 0x24f4, value: 11, script: "circled" }, // ⓫ – ⓴
  { first: 0x24f5, last: 0x24fe, value: 1, script: "circled" }, // ⓵ – ⓾
  { first: 0x2776, last: 0x277f, value: 1, script: "circled" }, // ❶ – ❿
  { first: 0x2780, last: 0x2789, value: 1, script: "circled" }, // ➀ – ➉
  { first: 0x278a, last: 0x2793, value: 1, script: "circled" }, // ➊ – ➓
  { first: 0x3280, last: 0x3289, value: 1, script: "circled" }, // ㊀ – ㊉
  { first: 0x2474, last: 0x2487, value: 1, script: "bracketed" }, // ⑴ – ⒇
  { first: 0x3220, last: 0x3229, value: 1, script: "bracketed" }, // ㈠ – ㈩
  { first: 0x249c, last: 0x24b5, value: 1, script: "bracketed", letters: true }, // ⒜ – ⒵
  { first: 0x2488, last: 0x249b, value: 1, script: "pointed" }, // ⒈ – ⒛
  { first: 0x2160, last: 0x216b, value: 1, script: "roman" }, // Ⅰ – Ⅻ
  { first: 0x2170, last: 0x217b, value: 1, script: "roman" }, // ⅰ – ⅻ
];

const RUN_STYLES: Partial<Record<Script, NumberStyle>> = {
  circled: "circled",
  bracketed: "parenthesised",
  pointed: "dotted",
  roman: "roman",
};

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

export function isLatin(char: string | undefined): boolean {
  return char !== undefined && ((char >= "A" && char <= "Z") || (char >= "a" && char <= "z"));
}

export function isKatakana(char: string | undefined): boolean {
  return char !== undefined && ((char >= "ァ" && char <= "ヺ") || char === "ー");
}

function numeral(value: number, style: NumberStyle, script: Script, start: number, end: number): Numeral {
  return { value, style, script, start, end, inner: { start, end } };
}

function formedAt(text: string, at: number): Numeral | null {
  const code = text.charCodeAt(at);
  if (code < 0x2160) return null;
  const run = RUNS.find(({ first, last }) => code >= first && code <= last);
  if (!run) return null;
  return numeral(run.value + code - run.first, RUN_STYLES[run.script] ?? "plain", run.script, at, at + 1);
}

/** Plain digits, at most three and not part of a longer run. */
export function digitsAt(text: string, at: number): Numeral | null {
  let end = at;
  while (end - at <= MOST_DIGITS && isDigit(text[end])) end++;
  if (end === at || end - at > MOST_DIGITS) return null;
  const value = Number(text.slice(at, end));
  return value === 0 ? null : numeral(value, "plain", "digits", at, end);
}

const CODE_DIGITS = { fewest: 4, most: 6 };

/** The digits of a code such as 1101 or 020103, which only a number column or the words around it can tell from a year or an amount. */
export function codeAt(text: string, at: number): Numeral | null {
  let end = at;
  while (end - at <= CODE_DIGITS.most && isDigit(text[end])) end++;
  if (end - at < CODE_DIGITS.fewest || end - at > CODE_DIGITS.most) return null;
  const value = Number(text.slice(at, end));
  return value === 0 ? null : numeral(value, "plain", "digits", at, end);
}

function romanLettersAt(text: string, at: number): Numeral | null {
  for (const letters of ["IVX", "ivx"]) {
    let end = at;
    while (end - at < 5 && text[end] !== undefined && letters.includes(text[end])) end++;
    const value = ROMAN.indexOf(text.slice(at, end).toUpperCase()) + 1;
    if (value > 0 && !isLatin(text[end])) return numeral(value, "roman", "roman-letters", at, end);
  }
  return null;
}

function latinAt(text: string, at: number): Numeral | null {
  const char = text[at];
  if (!isLatin(char) || isLatin(text[at + 1])) return null;
  const upper = char <= "Z";
  const value = char.charCodeAt(0) - (upper ? 64 : 96);
  return numeral(value, "latin", upper ? "upper" : "lower", at, at + 1);
}

/** ア, イ … ン as a list counts them. */
export function kanaAt(text: string, at: number): Numeral | null {
  const char = text[at];
  const value = char === undefined ? 0 : KANA.indexOf(char) + 1;
  return value === 0 ? null : numeral(value, "kana", "kana", at, at + 1);
}

/** 一 … 九十九. */
function kanjiAt(text: string, at: number): Numeral | null {
  let end = at;
  const digit = (): number => {
    const value = text[end] === undefined ? 0 : KANJI_DIGITS.indexOf(text[end]) + 1;
    if (value > 0) end++;
    return value;
  };
  let value = digit();
  if (text[end] === "十") {
    end++;
    value = (value || 1) * 10 + digit();
  }
  return value === 0 ? null : numeral(value, "kanji", "kanji", at, end);
}

/** ア, 一, A, I: characters that are numerals only where something sets them off. */
export function letterAt(text: string, at: number): Numeral | null {
  return romanLettersAt(text, at) ?? latinAt(text, at) ?? kanaAt(text, at) ?? kanjiAt(text, at);
}

/** Brackets that a numeral may stand in; in others than round ones it is digits. */
const NUMERAL_BRACKETS: Readonly<Record<string, string>> = { "(": ")", "〔": "〕", "[": "]" };

/** (1), ( ア ), 〔2〕: a numeral in brackets of its own. */
function bracketedAt(text: string, at: number): Numeral | null {
  const closing = NUMERAL_BRACKETS[text[at]];
  if (closing === undefined) return null;
  const start = text[at + 1] === " " ? at + 2 : at + 1;
  const inside = digitsAt(text, start) ?? (closing === ")" ? (formedAt(text, start) ?? letterAt(text, start)) : null);
  if (!inside) return null;
  const close = text[inside.end] === " " ? inside.end + 1 : inside.end;
  if (text[close] !== closing) return null;
  const style = inside.script === "digits" ? "parenthesised" : inside.style;
  return { ...inside, style, start: at, end: close + 1 };
}

/** A numeral whose form alone says that it is one: ①, ⑴, (1), (ア), Ⅰ. */
export function selfEvidentAt(text: string, at: number): Numeral | null {
  return formedAt(text, at) ?? bracketedAt(text, at);
}

/** Any numeral at an offset. */
export function numeralAt(text: string, at: number): Numeral | null {
  return selfEvidentAt(text, at) ?? digitsAt(text, at) ?? letterAt(text, at);
}

function writeFormed(value: number, script: Script, sample: string): string | null {
  const holds = (run: Run) => value >= run.value && value <= run.value + run.last - run.first;
  const code = sample.charCodeAt(0);
  const own = RUNS.find((run) => code >= run.first && code <= run.last);
  const run = own && holds(own) ? own : RUNS.find((each) => each.script === script && !each.letters && holds(each));
  return run ? String.fromCharCode(run.first + value - run.value) : null;
}

/**
 * A value in the characters of a script; plain digits where the script has no more characters.
 * @param sample a numeral of the same series (❶ rather than ①), or ""
 */
export function writeValue(value: number, script: Script, sample = ""): string {
  const digits = String(value);
  switch (script) {
    case "circled":
    case "bracketed":
      return writeFormed(value, script, sample) ?? `(${digits})`;
    case "pointed":
      return writeFormed(value, script, sample) ?? `${digits}.`;
    case "roman":
      return writeFormed(value, script, sample) ?? digits;
    case "roman-letters": {
      const letters = ROMAN[value - 1] ?? digits;
      return sample !== "" && sample === sample.toLowerCase() ? letters.toLowerCase() : letters;
    }
    case "upper":
      return value <= 26 ? String.fromCharCode(64 + value) : digits;
    case "lower":
      return value <= 26 ? String.fromCharCode(96 + value) : digits;
    case "kana":
      return KANA[value - 1] ?? digits;
    case "kanji":
      return writeKanji(value) ?? digits;
    case "digits":
      return digits;
  }
}

function writeKanji(value: number): string | null {
  if (value < 1 || value > 99) return null;
  const tens = Math.floor(value / 10);
  const tensText = tens === 0 ? "" : `${tens === 1 ? "" : KANJI_DIGITS[tens - 1]}十`;
  return tensText + (value % 10 === 0 ? "" : KANJI_DIGITS[(value % 10) - 1]);
}
