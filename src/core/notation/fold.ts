/**
 * Text made comparable: widths, dashes, arrows and spaces unified, invisible characters
 * left out, and every folded unit still knows where it stood in the text as written.
 * Enclosed and Roman numerals (①, ⑴, Ⅰ) keep their form, because it is their meaning.
 */
export interface Folded {
  readonly text: string;
  /** The original UTF-16 offset of a folded offset (0 … text.length, the end included). */
  at(offset: number): number;
}

/** Every dash that people type for "-". ー is not among them: it is one only between numbers. */
const DASHES = new Set("-‐‑‒–—―−﹣－➖");
const PROLONGED = new Set("ーｰ");
const ARROWS = new Set("→⇒➡⇨➔➜➝➞⟶⟹⇛▶►");
const CIRCLES = new Set("○〇◯⚪⭕");
const WAVES = new Set("~～〜∼˜〰");

/**
 * Radicals that a PDF gives for whole characters and that NFKC leaves as they are (CJK Radicals Supplement; the others
 * are parts of characters, or simplified ones). Source: EquivalentUnifiedIdeograph of the Unicode Character Database.
 */
const RADICALS = new Map(
  Object.entries({ "⺒": "巳", "⺝": "月", "⺟": "母", "⺠": "民", "⺩": "王", "⺬": "示", "⻁": "虎", "⻄": "西", "⻆": "角", "⻑": "長", "⻗": "雨", "⻘": "青", "⻝": "食", "⻣": "骨", "⻤": "鬼", "⻨": "麦", "⻩": "黄", "⻫": "斉", "⻭": "歯", "⻯": "竜", "⻲": "亀" }),
);

/** Whether a character has no width and no meaning of its own: joiners, marks of direction, variation selectors. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0100 && code <= 0xe01ef)
  );
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Characters that NFKC would turn into plain digits or letters although their form says the level. */
function isFormedNumeral(code: number): boolean {
  return (
    (code >= 0x2160 && code <= 0x217f) || // Ⅰ … ⅿ
    (code >= 0x2460 && code <= 0x24ff) || // ① ⑴ ⒈ ⒜ Ⓐ ⓵
    (code >= 0x2776 && code <= 0x2793) || // ❶ ➀ ➊
    (code >= 0x3220 && code <= 0x3229) || // ㈠
    (code >= 0x3251 && code <= 0x325f) || // ㉑
    (code >= 0x3280 && code <= 0x3289) || // ㊀
    (code >= 0x32b1 && code <= 0x32bf) // ㊱
  );
}

/** Hiragana, katakana and the common ideographs are their own compatibility form. */
function isStable(code: number): boolean {
  return (
    code < 0x80 ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff)
  );
}

/** The commonest characters, which nothing below changes. */
function isOrdinary(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fb) || (code >= 0x20 && code <= 0x7e);
}

function isNumeralEnd(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19) || isFormedNumeral(code);
}

/** A prolonged-sound mark between two numbers is a dash that somebody typed with the wrong key: １ー２. */
function isDashBetweenNumbers(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset + 1);
  const left = isNumeralEnd(before) || before === 0x29 || before === 0xff09;
  return left && (isNumeralEnd(after) || after === 0x28 || after === 0xff08);
}

function foldCharacter(char: string, text: string, offset: number): string {
  const code = char.codePointAt(0) as number;
  if (isOrdinary(code)) return char;
  if (code === 0x0d) return text.charCodeAt(offset + 1) === 0x0a ? "" : "\n";
  // Twice as wide, and never inside a word: a space that sets off.
  if (code === 0x3000) return "  ";
  if (isSpace(code)) return " ";
  if (DASHES.has(char)) return "-";
  if (PROLONGED.has(char) && isDashBetweenNumbers(text, offset)) return "-";
  if (isStable(code)) return char;
  if (code >= 0xff01 && code <= 0xff5d) return String.fromCharCode(code - 0xfee0);
  if (isInvisible(code)) return "";
  if (isFormedNumeral(code)) return char;
  if (CIRCLES.has(char)) return "○";
  if (ARROWS.has(char)) return "→";
  if (WAVES.has(char)) return "~";
  return RADICALS.get(char) ?? char.normalize("NFKC");
}

/** The character at an offset; a half-width kana takes its voicing mark along (ｶﾞ). */
function characterAt(text: string, offset: number): string {
  const code = text.charCodeAt(offset);
  const next = text.charCodeAt(offset + 1);
  if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) return text.slice(offset, offset + 2);
  if (code >= 0xff66 && code <= 0xff9d && (next === 0xff9e || next === 0xff9f)) return text.slice(offset, offset + 2);
  return text[offset];
}

/** Texts whose characters fold to themselves; ー does unless it stands behind a number. Most cells hold nothing else. */
const UNFOLDED = /^[\n -~、。「」『』【】〈〉《》〔〕ぁ-ゖァ-・ー㐀-䶿一-鿿①-⑳→○◎●◆◇■□△▲]*$/;
const PERHAPS_DASH = /[0-9)①-⑳]ー/;

const sameOffset = (offset: number): number => offset;

/** Folds a text for the grammars. Linear; takes any text, lone surrogates included. */
export function fold(text: string): Folded {
  if (UNFOLDED.test(text) && !PERHAPS_DASH.test(text)) return { text, at: sameOffset };
  const offsets: number[] = [];
  let whole = "";
  for (let offset = 0; offset < text.length; ) {
    const char = characterAt(text, offset);
    const folded = foldCharacter(char, text, offset);
    whole += folded;
    for (let unit = 0; unit < folded.length; unit++) offsets.push(offset);
    offset += char.length;
  }
  offsets.push(text.length);
  return { text: whole, at: (offset) => offsets[offset] };
}

/** Kana, common ideographs, ASCII letters and digits: their own normal form. Most texts are nothing else. */
const PLAIN = /^[ぁ-ゖァ-ヾ一-鿿、。0-9A-Za-z]*$/;

/**
 * The form in which two texts are compared: NFKC, without white space and invisible
 * characters, look-alike dashes, waves and circles unified. Never shown, never written back.
 */
export function normalForm(text: string): string {
  if (PLAIN.test(text)) return text;
  let normal = "";
  for (const char of text.normalize("NFKC")) {
    const code = char.codePointAt(0) as number;
    if (code !== 0x20 && isOrdinary(code)) {
      normal += char;
      continue;
    }
    if (isSpace(code) || code === 0x0a || code === 0x0d || code === 0x0b || isInvisible(code)) continue;
    if (DASHES.has(char)) normal += "-";
    else if (WAVES.has(char)) normal += "~";
    else if (CIRCLES.has(char)) normal += "○";
    else normal += RADICALS.get(char) ?? char;
  }
  return normal;
}
