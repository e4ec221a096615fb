import { fold } from "./fold";
import { labelPathAt } from "./number-path";
import { writeValue, type Script } from "./numerals";
import type { ItemNumber, NumberStyle } from "./syntax";

const SCRIPTS: Readonly<Record<NumberStyle, Script>> = {
  circled: "circled",
  parenthesised: "bracketed",
  dotted: "digits",
  plain: "digits",
  worded: "digits",
  chapter: "digits",
  roman: "roman",
  latin: "upper",
  kana: "kana",
  kanji: "kanji",
};

/**
 * The one way in which Keifu itself prints a number: ①-3, (1), 1., 第1章第2節, 施策1-2-3.
 * Parsing it gives the same path, styles and words again.
 */
export function canonicalLabel(number: Pick<ItemNumber, "path" | "styles" | "levelWords">): string {
  const last = number.path.length - 1;
  let label = "";
  number.path.forEach((value, level) => {
    const style = number.styles[level] ?? "plain";
    const word = number.levelWords[level] ?? "";
    if (style === "chapter") {
      label += `第${value}${word}`;
      return;
    }
    const before = number.styles[level - 1];
    const joined = label === "" || before === "dotted" ? "" : "-";
    const written = style === "parenthesised" ? `(${value})` : writeValue(value, SCRIPTS[style]);
    label += joined + written + (style === "dotted" ? "." : "");
  });
  const word = number.styles[last] === "chapter" ? "" : (number.levelWords[last] ?? "");
  return word + label;
}

function isFullWidth(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e;
}

function widen(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}

/** As many digits as a sample that begins with 0: 5 like 03 is 05. */
function padded(value: string, sample: string): string {
  return /^[0０]/u.test(sample) ? value.padStart(sample.length, "0") : value;
}

/**
 * Writes a key in the style of a number that the sheet has: "1-6" like ①-3 is ①-6, like 1-(2) is
 * 1-(6), like 01-02 is 01-06. Where the key has more levels than the label (a heading's number stands in front of it),
 * its last levels are written; where it has fewer (a policy's key like an item's label), the
 * label's first levels are kept.
 */
export function formatKey(key: string, like: Pick<ItemNumber, "label">): string {
  const values = key.split("-").map(Number);
  const folded = fold(like.label);
  const path = labelPathAt(folded.text, 0);
  if (!path) return key;
  const taken = path.levels.slice(0, values.length);
  const written = values.slice(-taken.length);
  let text = "";
  let at = 0;
  taken.forEach(({ numeral }, level) => {
    const sample = like.label.slice(folded.at(numeral.inner.start), folded.at(numeral.inner.end));
    const value = padded(writeValue(written[level], numeral.script, sample), sample);
    text += like.label.slice(at, folded.at(numeral.inner.start)) + (isFullWidth(sample) ? widen(value) : value);
    at = folded.at(numeral.inner.end);
  });
  const complete = taken.length === path.levels.length;
  const end = complete ? like.label.length : folded.at(taken[taken.length - 1].end);
  return text + like.label.slice(at, end);
}
