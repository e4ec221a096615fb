import { counterAt, numberGoesOn, particleAt, titleWordAt } from "./counters";
import { levelWordAt, ownLevelWordAt } from "./level-words";
import { matchAt } from "./match-at";
import { codeAt, digitsAt, isDigit, isKatakana, isLatin, kanaAt, letterAt, numeralAt, selfEvidentAt, type Numeral } from "./numerals";
import type { NumberStyle } from "./syntax";

/** One level of a number, with the word that names it (第1章: 章) and what joins it to the next level. */
export interface Level {
  readonly numeral: Numeral;
  readonly style: NumberStyle;
  readonly word: string;
  readonly end: number;
}

/** A number as scanned in a folded text; offsets are folded ones. */
export interface NumberPath {
  readonly levels: readonly Level[];
  readonly start: number;
  readonly end: number;
  /** The word in front (施策, 基本目標, No.), "" for none. */
  readonly word: string;
}

/** Words that a code of many digits may follow: No.1101, 事業番号1101. */
const MAY_NAME_CODES = /^no|番号$/i;

/** Units of a book or a law; 期, 回, 次 and 子 are not among them: 第2期計画 names a plan. */
const CHAPTER_WORDS = ["章", "節", "項", "編", "款", "条", "目", "柱", "部", "号"];

/** A number of more levels than this is none. */
const MOST_LEVELS = 6;

/** 第1章, 第 二 節, 第1 before a blank or another number – or, without 第, nothing. */
function chapterAt(text: string, at: number): Level | null {
  if (text[at] !== "第") return null;
  const start = text[at + 1] === " " ? at + 2 : at + 1;
  const numeral = numeralAt(text, start);
  if (!numeral || numeral.style === "latin" || numeral.style === "kana") return null;
  const unit = text[numeral.end] === " " ? numeral.end + 1 : numeral.end;
  const word = CHAPTER_WORDS.find((each) => text.startsWith(each, unit));
  if (!word) {
    const level: Level = { numeral: { ...numeral, start: at }, style: "chapter", word: "", end: numeral.end };
    return endsAlone(text, numeral.end) || (text[numeral.end] === "の" && ofWhatStands(text, level)) ? level : null;
  }
  const end = unit + word.length;
  if ((word === "部" && text[end] === "会") || (word === "号" && text[end] === "館")) return null;
  return { numeral: { ...numeral, start: at, end }, style: "chapter", word, end };
}

/** What 第1 counts where a space was lost in it: 第1 期, 第2 回. */
const ORDINALS = "期回次種者類位弾段番度四子";

/** 第3へ移動 and 第3に統合 name a heading; 第1に, 第2に only count arguments. */
const WHERE_TO = /へ|から|より|に(?:移[動行設]|統合|集約|編入|再編|含め|まとめ)/y;

/** Whether 第1 stands as a heading's number does, without a unit: 第1 趣旨, 第1(2), 第1へ. */
function endsAlone(text: string, end: number): boolean {
  if (text[end] === undefined || text[end] === "\n" || selfEvidentAt(text, text[end] === "-" ? end + 1 : end)) return true;
  if (text[end] === "-") return goesOnBehindHyphen(text, end + 1);
  if (matchAt(WHERE_TO, text, end)[0] !== "") return true;
  if (text[end] !== " ") return false;
  const behind = text[skipOneSpace(text, end)];
  return behind !== undefined && !ORDINALS.includes(behind);
}

/** 第一-一, 第1-1(1): a numeral behind a hyphen that counts nothing, unlike 第1-3期. */
function goesOnBehindHyphen(text: string, at: number): boolean {
  const numeral = numeralAt(text, at);
  if (!numeral || (numeral.script !== "digits" && numeral.script !== "kanji")) return false;
  return counterAt(text, numeral.end) === 0 && !ORDINALS.includes(text[numeral.end] ?? " ");
}

/** Past a single space, half- or full-width (which folds to two). */
function skipOneSpace(text: string, at: number): number {
  if (text[at] !== " ") return at;
  return text[at + 1] === " " ? at + 2 : at + 1;
}

/** R8 and H30 are years; A1, B2-3 and S1-2 are numbers, if no 年 or the like is behind them. */
const ERAS = "RHST";
const CODE_OF_ERA = /[0-9]{1,2}-[0-9]{1,3}(?![0-9.-])/y;

function isEra(text: string, letter: number): boolean {
  if (!ERAS.includes(text[letter])) return false;
  CODE_OF_ERA.lastIndex = letter + 1;
  return !CODE_OF_ERA.test(text) || counterAt(text, CODE_OF_ERA.lastIndex) > 0;
}

/** The next level after one that ends at `from`, or null. */
function nextLevel(text: string, from: Level): Level | null {
  if (from.style === "chapter") {
    const chapter = chapterBelow(text, from) ?? itemOfChapter(text, from);
    if (chapter) return chapter;
  }
  if (from.numeral.script === "upper" && !isBracketed(from.numeral) && !isEra(text, from.numeral.start)) {
    const digits = digitsAt(text, from.end);
    if (digits) return levelOf(digits);
  }
  if (from.numeral.script === "roman" && !isBracketed(from.numeral)) {
    const digits = digitsAt(text, text[from.end] === "." ? from.end + 1 : from.end);
    if (digits && counterAt(text, digits.end) === 0) return levelOf(digits);
  }
  const ofIt = text[from.end] === "の" ? ofWhatStands(text, from) : null;
  if (ofIt) return levelOf(ofIt);
  const below = wordedBelow(text, from);
  if (below) return below;
  const dash = skipOneSpace(text, from.end);
  if (text[dash] === "-") {
    const numeral = numeralAt(text, skipOneSpace(text, dash + 1));
    return numeral && !(isLatin(text[numeral.end]) && numeral.style === "latin") ? levelOf(numeral) : null;
  }
  if (from.style === "plain" || from.style === "dotted") {
    const dotted = text[from.end] === "." ? from.end + 1 : from.end;
    const inDigits = from.numeral.script === "digits" || from.numeral.script === "pointed";
    if (inDigits && dotted > from.end) {
      const digits = digitsAt(text, dotted);
      if (digits) return levelOf(digits);
    }
    const formed = selfEvidentAt(text, dotted);
    return formed && formed.style !== "roman" ? levelOf(formed) : null;
  }
  const formed = selfEvidentAt(text, from.end);
  const another = formed && (formed.style !== from.style || isBracketed(formed) !== isBracketed(from.numeral));
  if (another && formed.style !== "roman") return levelOf(formed);
  return isFormed(from.numeral) ? kanaBehind(text, from) : null;
}

/** The 推進項目2 of 重点項目Ⅰ推進項目2, 基本目標1の施策2 and 第1章施策2: a number with another word of its own right behind one with a word. */
function wordedBelow(text: string, from: Level): Level | null {
  if (from.word === "") return null;
  const at = "の-".includes(text[from.end] ?? " ") ? skipOneSpace(text, from.end + 1) : from.end;
  const word = levelWordAt(text, at);
  if (word === "" || word === from.word) return null;
  const numeral = numeralAt(text, skipOneSpace(text, at + word.length));
  if (!numeral || numeral.style === "kanji" || numeral.script === "kana") return null;
  return counterAt(text, numeral.end) > 0 && !namesLevelAt(text, numeral.end) ? null : { ...levelOf(numeral), word };
}

/** Whether a word with a number of its own begins at an offset: 施策2, not the 施策 of 2施策を. */
function namesLevelAt(text: string, at: number): boolean {
  const word = levelWordAt(text, at);
  return word !== "" && numeralAt(text, skipOneSpace(text, at + word.length)) !== null;
}

/** Units that stand below another one without a 第 of their own, unless they count: not the 3章 of 第1部3章立て. */
const UNIT_BELOW = /[章節款条](?![構立仕分])/y;

/** The 第2節 of 第1章第2節, 第1章-第2節 and 第1章の第2節, and the 2節 of 第1章2節; 第1章-第3章 is a range. */
function chapterBelow(text: string, from: Level): Level | null {
  const joined = text[from.end] === "-" || text[from.end] === "の";
  const at = skipOneSpace(text, joined ? from.end + 1 : from.end);
  const chapter = chapterAt(text, at);
  if (chapter) return joined && chapter.word === from.word ? null : chapter;
  const digits = from.word === "" ? null : digitsAt(text, at);
  const word = digits ? matchAt(UNIT_BELOW, text, digits.end)[0] : "";
  if (!digits || word === "" || word === from.word) return null;
  const end = digits.end + word.length;
  return { numeral: { ...digits, end }, style: "chapter", word, end };
}

/** The 3 of 第1章第2節3 and of 第1章第2節 3へ, not that of 第1章3つの柱. */
function itemOfChapter(text: string, from: Level): Level | null {
  const spaced = skipOneSpace(text, from.end);
  const digits = from.word === "" ? null : digitsAt(text, spaced);
  // 第1節 3R運動 is a title, 第1節 3へ移動 says where to.
  if (digits && spaced > from.end && matchAt(WHERE_TO, text, digits.end)[0] === "") return null;
  return digits && counterAt(text, digits.end) === 0 ? levelOf(digits) : null;
}

/** The 一 of 第一の一, the (2) of 3の(2): behind の a numeral in its own form, or behind 第1 one that counts nothing. */
function ofWhatStands(text: string, from: Level): Numeral | null {
  const at = from.end + 1;
  const formed = selfEvidentAt(text, at);
  if (formed || from.style !== "chapter") return formed;
  const numeral = digitsAt(text, at) ?? numeralAt(text, at);
  if (!numeral || (numeral.script !== "digits" && numeral.script !== "kanji") || counterAt(text, numeral.end) > 0) return null;
  const next = text[numeral.end];
  return numeral.script === "kanji" && next !== undefined && next >= "一" && next <= "鿿" ? null : numeral;
}

/** What may stand behind (1)ア where it is a label or a sentence mentions it. */
const BEHIND_KANA = " \n.)、,・:にへをとはの~→(";
const JOINING_KANA = ["から", "より", "及び", "および", "並びに"];
const NEVER_FIRST = "ンーァィゥェォッャュョ";

/** The ア of (1)ア and ①ア: a letter right behind a numeral, where a blank, a sign or a particle shows that no word begins with it. */
function kanaBehind(text: string, from: Level, at = from.end): Level | null {
  const kana = kanaAt(text, at);
  if (!kana || (from.style === "kana" && !isBracketed(from.numeral))) return null;
  const next = text[kana.end];
  if (next === undefined || JOINING_KANA.some((word) => text.startsWith(word, kana.end))) return levelOf(kana);
  const torn = next === " " && NEVER_FIRST.includes(text[kana.end + 1] ?? "。");
  return BEHIND_KANA.includes(next) && !torn ? levelOf(kana) : null;
}

/** The ア of 1-1ア and 1-1のア, behind a number that has levels already. */
function kanaBelow(text: string, levels: readonly Level[]): Level | null {
  const last = levels[levels.length - 1];
  if (levels.length < 2 || last.numeral.script !== "digits") return null;
  return kanaBehind(text, last, text[last.end] === "の" ? last.end + 1 : last.end);
}

function levelOf(numeral: Numeral): Level {
  return { numeral, style: numeral.style, word: "", end: numeral.end };
}

/** Levels from a first one on: ①-3, 1-(2)-①, 第1章第2節, 1.2.3. */
function levelsFrom(text: string, first: Level): Level[] {
  const levels = [first];
  while (levels.length < MOST_LEVELS) {
    const last = levels[levels.length - 1];
    const next = nextLevel(text, last) ?? kanaBelow(text, levels);
    if (!next) break;
    if (text[last.end] === ".") levels[levels.length - 1] = { ...last, style: "dotted" };
    levels.push(next);
  }
  return levels;
}

/**
 * A number at an offset of a folded text by its form alone – whether it is a label or a
 * mention, and not an amount, is for the caller to say (see `isLabelEnd`).
 */
export function numberPathAt(text: string, at: number): NumberPath | null {
  const chapter = chapterAt(text, at);
  if (chapter) return finish(levelsFrom(text, chapter), at, "");
  return wordedPathAt(text, at, levelWordAt(text, at));
}

/** A number at an offset, behind a word that stands there. */
function wordedPathAt(text: string, at: number, word: string): NumberPath | null {
  const start = word === "" ? at : skipOneSpace(text, at + word.length);
  const numeral = numeralAt(text, start) ?? (MAY_NAME_CODES.test(word) ? codeAt(text, start) : null);
  if (!numeral) return null;
  if (word !== "" && (numeral.style === "kanji" || (numeral.script === "kana" && isKatakana(text[numeral.end])))) return null;
  const first: Level = levelOf(numeral);
  const levels = levelsFrom(text, { ...first, word, style: word !== "" && first.style === "plain" ? "worded" : first.style });
  return finish(levels, at, word);
}

/** What sets a number off from its title: a heading's own word may stand in front of a sentence as well (普及率目標20ポイント). */
const SETS_OFF = "\n.:)]】〕」「";

/**
 * A number where a label may stand: there the word in front may be one that only this plan
 * has (観光戦略1, めざす姿2), if the number is set off from what follows.
 */
export function labelPathAt(text: string, at: number): NumberPath | null {
  const path = numberPathAt(text, at);
  if (path && labelEnd(text, path) !== null) return path;
  const word = ownLevelWordAt(text, at);
  const own = word === "" ? null : wordedPathAt(text, at, word);
  return own && isSetOff(text, own) ? own : path;
}

function isSetOff(text: string, { levels, end }: NumberPath): boolean {
  const next = text[end];
  if (next === " ") return spaceSetsOff(text, end, levels[levels.length - 1].numeral);
  return next === undefined || SETS_OFF.includes(next);
}

function finish(levels: Level[], start: number, word: string): NumberPath {
  const last = levels[levels.length - 1];
  const end = last.end;
  // 施策1-2 names its last level, 基本目標1施策2 each of its own.
  if (word !== "" && levels.every((level, index) => index === 0 || level.word === "")) {
    levels[0] = { ...levels[0], word: "" };
    levels[levels.length - 1] = { ...levels[levels.length - 1], word };
  }
  return { levels, start, end, word };
}

function isBracketed({ start, inner }: Numeral): boolean {
  return start !== inner.start;
}

/** Whether a numeral says by its form that it is one: ①, (1), (ア), ⒈. */
function isFormed(numeral: Numeral): boolean {
  return isBracketed(numeral) || numeral.script === "circled" || numeral.script === "bracketed" || numeral.script === "pointed";
}

/** Whether the number's last level says by its form that it is a number: ①, (1), (ア), ⒈, 第1章. */
function isSelfEvident(path: NumberPath): boolean {
  const { style, numeral } = path.levels[path.levels.length - 1];
  return style === "circled" || style === "chapter" || isFormed(numeral);
}

const CLOSING = ")]】〕》」』";
const OPENING = "「『(【[〔";
export const MARKS = "○●◎・◇◆■□▲△▼▽☆★•‣▪";

/**
 * The end of a label's delimiter (1. 1) 1: …), if what follows a number at the start of a
 * text sets it off from the sentence; null where the number belongs to the sentence (3歳児, 1人ひとり).
 */
export function labelEnd(text: string, path: NumberPath): number | null {
  const end = path.end;
  const last = path.levels[path.levels.length - 1].numeral;
  const next = text[end];
  if (next === undefined || next === "\n") return end;
  if (MARKS.includes(next)) return next === "・" && isDigit(text[end + 1]) ? null : end;
  if (isChapter(path) && particleAt(text, end)) return null;
  if (isSelfEvident(path)) return delimiterEnd(text, end);
  if (last.script === "roman") return "期型種類度".includes(next) || particleAt(text, end) ? null : delimiterEnd(text, end);
  if (numberGoesOn(text, end)) return null;
  const letter = last.script !== "digits";
  // 施策1 分野横断の取組: a word or a second level says that this is a number, whatever the next word counts.
  if (next === " " && (path.word !== "" || path.levels.length > 1) && (last.script === "digits" || last.script === "kana")) return end;
  if (next === " ") return spaceSetsOff(text, end, last) ? end : null;
  if (next === "." || next === ")" || next === ":" || (next === "、" && path.levels.length === 1)) {
    return isDigit(text[end + 1]) || (next === "、" && letterAt(text, end + 1)) ? null : end + 1;
  }
  if (CLOSING.includes(next)) return end;
  if (letter) return null;
  if (OPENING.includes(next)) return path.levels.length > 1 || path.word !== "" ? end : null;
  if (path.levels.length < 2 && path.word === "") return null;
  if (counterAt(text, end) > 0 || particleAt(text, end) || isLatin(next) || "~→,/%、。+=".includes(next)) return null;
  return isLatinLed(path) ? null : end;
}

function isChapter(path: NumberPath): boolean {
  return path.levels[path.levels.length - 1].style === "chapter";
}

/** B-1グランプリ: a letter first needs a space behind the number. */
function isLatinLed(path: NumberPath): boolean {
  return path.levels[0].style === "latin";
}

function delimiterEnd(text: string, end: number): number {
  const next = text[end];
  return next === "." || next === ":" || next === "、" ? end + 1 : end;
}

/** ア 住民 is a label, ア ンケート and I o T are words that were torn. */
function spaceSetsOff(text: string, end: number, last: Numeral): boolean {
  let after = end;
  while (text[after] === " " && after < end + 2) after++;
  if (after > end + 1) return true;
  if (last.script === "kana") return !isKatakana(text[after]);
  // 2 AIの活用 is a label; 5 km and 3 D are amounts and torn words.
  if (isLatin(text[after])) return last.script === "digits" && /^[A-Z][A-Za-z]/.test(text.slice(after, after + 2)) && counterAt(text, after) === 0;
  return last.script !== "digits" || counterAt(text, after) === 0 || titleWordAt(text, after);
}
