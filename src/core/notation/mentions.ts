import { counterAt, numberGoesOn, particleAt } from "./counters";
import { numberPathAt, type NumberPath } from "./number-path";
import { codeAt, isDigit, isKatakana, isLatin, numeralAt } from "./numerals";
import { isOfOtherThing, PAPER } from "./other-numbers";

/** What already speaks for a number at this place: a frame word, a list or an arrow in front of it. */
export type Support = "framed" | "listed" | "pointed-at" | null;

/** A number that a sentence mentions; a tentative one is an item's only if the sheet has that item. */
export interface Mention extends NumberPath {
  readonly tentative?: true;
}

/** Signs that may follow a number that is mentioned. */
const SIGNS_BEHIND = "、,・+&~→()「」『』。/>;:：";

/** Whether what follows a number is what follows a mention: a particle, a list, an arrow, a bracket, the end. */
function isMentionedBefore(text: string, end: number): boolean {
  let at = end;
  while (text[at] === " ") at++;
  const next = text[at];
  if (next === undefined || next === "\n") return true;
  return SIGNS_BEHIND.includes(next) || text.startsWith("->", at) || text.startsWith("=>", at) || (at === end && (particleAt(text, at) || text.startsWith("並び", at)));
}

/** Whether a number begins in the middle of something longer: 10-20, A4-1, (株)2-1. */
function isInsideWord(text: string, path: NumberPath): boolean {
  const before = text[path.start - 1];
  const { script, start, inner } = path.levels[0].numeral;
  const isBracketed = start !== inner.start;
  if (path.word !== "" || before === undefined) return false;
  if (isBracketed) return false;
  if (script === "digits" || script === "roman-letters" || script === "upper" || script === "lower") {
    // 統合先:2-1 names a number, 9:30 a time.
    if (before === ":") return isDigit(text[path.start - 2]);
    return isDigit(before) || isLatin(before) || "-./,第".includes(before);
  }
  if (script === "kana") return isKatakana(before);
  return script === "kanji" && before >= "一" && before <= "鿿";
}

function isAmount(text: string, path: NumberPath): boolean {
  const last = path.levels[path.levels.length - 1].numeral;
  if (last.script === "kana") return isKatakana(text[path.end]);
  if (last.script !== "digits") return isLatin(text[path.end]) && (last.style === "latin" || last.style === "roman");
  return counterAt(text, path.end) > 0 || (numberGoesOn(text, path.end) && !commaLists(text, path.end)) || isLatin(text[path.end]) || isLooseCounter(text, path.end);
}

/** Whether a comma joins another number (②-2,3) and does not set off thousands (1,000). */
function commaLists(text: string, at: number): boolean {
  return text[at] === "," && !/^,[0-9]{3}/.test(text.slice(at, at + 4));
}

/** In a note a number before one of these is always an amount, whatever word they may begin elsewhere. */
function isLooseCounter(text: string, at: number): boolean {
  return "つ人名歳年月日時回件期".includes(text[at] ?? " ");
}

/** Words in front of a bare number that say strongly enough that it is one; 事業2, 目標10 want more. */
const STRONG_WORDS = ["施策", "基本", "重点", "主要", "個別", "具体", "推進", "番号", "No", "NO", "no", "取組", "政策"];

/** Bare numbers or letters, the first with others listed behind it. */
const BARE = "(?:[0-9]{1,6}|[ア-ン])[.番)]?";
const LISTED = `(?:[、,・~と及び]{1,2}${BARE})`;
/** The title, quoted or in brackets, behind the last of them. */
const NAMED = "(?:「[^「」\\n]{1,40}」|\\([^()\\n]{1,40}\\))?";
const JOINED_TO = "統合|集約|編入|移動|移行|移設|吸収|包含|含め|一本化|引継|引き継|まとめ";
/** How many parts something is divided into: 2つ, 二項目. */
const COUNT = "[2-9二三四五六七八九](?:つ|個|本|件)?の?(?:項目|施策|取組|事業)?";
/** What one of them is put into behind を: 7に統合, 次期の1と2に分割; in 2に分割 the 2 may be a count. */
const PUT_INTO = `${BARE}(?:${LISTED}{0,5}${NAMED}[にへ](?:${JOINED_TO})|${LISTED}{1,5}${NAMED}[にへ](?:分割|分け))`;

/** What is done with a bare number or letter where it is an item's: 3に統合, 4と統合, 5と6を統合, ウとエを統合, 07と08に分割, アをアとイに分割. */
const DONE_WITH = new RegExp(
  `^${LISTED}{0,5}${NAMED}(?:[にへ](?:${JOINED_TO}|分割)|を(?:統合|集約|分割|移動|まとめ|吸収)|を[^0-9ア-ン、。→\\n]{0,8}${PUT_INTO}|を${COUNT}[にへ](?:分割|分け)|と(?:の)?(?:統合|一本化|合併|併合|集約)|(?:から|より)(?:移動|分割|分離|独立|移設))|^${LISTED}{1,5}の?(?:統合|一本化)`,
  "u",
);
/** A bare number or letter behind another one and を. */
const TAKES_IN = new RegExp(`^${PUT_INTO}`, "u");
/** Others that may come upon it, and may be said of an amount as well: 2に再編, 2の中で実施, 2と併せて記載, ウの取組に含む, 3は利用がないため削除. */
const PERHAPS_DONE_WITH = new RegExp(
  `^${LISTED}{0,5}${NAMED}(?:[にへ](?:(?:発展的に?)?解消|再編|再構築|整理|分けて|含[むま])|の中で(?:実施|取り?組|推進|対応|行)|と(?:併せて|あわせて|合わせて)(?:記載|掲載|整理)|の(?:取り?組み?|事業|項目|施策)[にへ](?:${JOINED_TO}|分割|含[むま])|を(?:削除|廃止)|は[^は\\n。0-9]{0,40}?(?:削除|廃止|新規|新たに))`,
  "u",
);
/** What is left of a note that is nothing but numbers and where to: 2へ, →1・2. */
const ALONE = new RegExp(`^${LISTED}{0,5}([へに]?)[。 ]{0,2}$`, "u");
/** What is left of a line that is nothing but numbers and an arrow, several on one side of it: 6,7→7; 2→3 may be an amount. */
const MAPPED = new RegExp(`^(?:${LISTED}{1,5} ?(?:→|[-=]>) ?${BARE}${LISTED}{0,5}| ?(?:→|[-=]>) ?${BARE}${LISTED}{1,5})[。 ]{0,2}(?:\\n|$)`, "u");
/** A bracket behind a verb that holds nothing but some bare numbers or letters: 統合(ア、イ). */
const VERB_BEFORE_BRACKET = /(?:統合|集約|合体|一本化|分割|移動) ?\($/u;
const IN_BRACKET = new RegExp(`^${LISTED}{1,5}\\)`, "u");

/** Enough for a list of six codes, a title and the verb. */
const LONGEST_DOING = 100;

/** The title, in full or short, between a number with a full stop and what is done with it: the 講座 of 2.講座に統合. */
const TITLED = /^\.[^0-9\s、。,.→「」()][^0-9\n、。,.→「」()]{0,29}[にへ](?:統合|集約|編入|移動|移行|吸収|包含|一本化|まとめ)/u;

/** Whether 2.講座に統合 is all of a note: in a list of several points the 2. only counts them. */
function isTitled(text: string, at: number, end: number): boolean {
  if (!TITLED.test(text.slice(end, end + LONGEST_DOING)) || text.slice(0, at).trim() !== "") return false;
  const following = Number(text.slice(at, end)) + 1;
  return !["\n", " "].some((blank) => text.includes(`${blank}${following}.`));
}

/** Longer than what stands in a note's brackets. */
const LONGEST_BRACKET = 200;

/** Whether a bracket that opened before an offset is still open there. */
function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BRACKET), at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

/** Whether what becomes of it stands right behind the last number of a list: 2・3統合. */
const JOINED_BEHIND = /統合|一本化/uy;

function isJoinedBehind(text: string, end: number): boolean {
  JOINED_BEHIND.lastIndex = end;
  return JOINED_BEHIND.test(text);
}

/** A number with the full stop, the closing bracket or 番 behind it, where these belong to a mention: 9.へ, 2)と, 2番に. */
function withStop(text: string, path: NumberPath): NumberPath {
  const next = text[path.end];
  const { script, start, inner } = path.levels[path.levels.length - 1].numeral;
  const isStop = ((next === "." || (next === ")" && !isInBrackets(text, path.start))) && (script === "digits" || script === "kana")) || (next === "番" && script === "digits");
  if (!isStop || start !== inner.start || path.levels[path.levels.length - 1].style === "chapter") return path;
  const end = path.end + 1;
  const behind = text[end];
  return behind !== undefined && (SIGNS_BEHIND.includes(behind) || particleAt(text, end)) ? { ...path, end } : path;
}

function isDoneWith(text: string, at: number, end: number): boolean {
  return isFree(text, at) && DONE_WITH.test(text.slice(end, end + LONGEST_DOING));
}

/** Whether a bare number or letter takes in what stands before an を in front of it: the 7 of 6・7を7に統合; 6・7を1に統合 counts. */
export function takesIn(text: string, at: number, members: number): boolean {
  if (members > 1 && /^1[にへ]/u.test(text.slice(at, at + 2))) return false;
  return text[at - 1] === "を" && TAKES_IN.test(text.slice(at, at + LONGEST_DOING));
}

/** Whether a bare number or letter may be an item's, if the sheet has such an item. */
function isPerhapsDoneWith(text: string, { start, end }: NumberPath): boolean {
  const behind = text.slice(end, end + LONGEST_DOING);
  if (isFree(text, start) && PERHAPS_DONE_WITH.test(behind)) return true;
  if (/(?:^|\n)[ ・]?$/u.test(text.slice(Math.max(0, start - 2), start)) && MAPPED.test(behind)) return true;
  if (VERB_BEFORE_BRACKET.test(text.slice(Math.max(0, start - 6), start)) && IN_BRACKET.test(behind)) return true;
  if (text.length - end > LONGEST_DOING || start > 2) return false;
  const lead = text.slice(0, start).trim();
  const particle = ALONE.exec(text.slice(end))?.[1];
  return (lead === "→" && particle !== undefined) || (lead === "" && particle === "へ");
}

/** A code of four digits or more where the words around it show that it is no year and no amount. */
function codePathAt(text: string, at: number, support: Support): NumberPath | null {
  const numeral = codeAt(text, at);
  if (!numeral || isDigit(text[at - 1])) return null;
  if (support === null ? !isDoneWith(text, at, numeral.end) : !isMentionedBefore(text, numeral.end)) return null;
  return { levels: [{ numeral, style: numeral.style, word: "", end: numeral.end }], start: at, end: numeral.end, word: "" };
}

/**
 * A number that a sentence mentions, at an offset of a folded text. Numbers of ordinary prose
 * (2つの項目, 令和6年度, 3歳, 10%) are none; a single ① or (1) is one only where what stands around it
 * treats it so.
 */
export function mentionAt(text: string, at: number, support: Support): Mention | null {
  const found = numberPathAt(text, at);
  if (!found) return codePathAt(text, at, support);
  if (isAmount(text, found) || isOfOtherThing(text, found)) return null;
  const path = withStop(text, found);
  if (support === null && (isInsideWord(text, path) || PAPER.test(text.slice(path.start, path.end)))) return null;
  const { style, numeral } = path.levels[0];
  const bare = numeral.start === numeral.inner.start;
  const letter = bare && ["latin", "kana", "kanji"].includes(style);
  const mentioned = isMentionedBefore(text, path.end);
  if (path.word !== "") return letter || !STRONG_WORDS.some((word) => path.word.startsWith(word)) ? (mentioned ? path : null) : path;
  if (path.levels.length > 1) {
    const weak = letter || numeral.script === "roman-letters" || path.levels.some((level) => level.style === "dotted");
    return !weak || ((support !== null || isFree(text, at)) && mentioned) ? path : null;
  }
  const plain = bare && (numeral.script === "digits" || numeral.script === "roman-letters");
  if (plain && support === null) {
    if (numeral.script !== "digits") return null;
    // 2) says by its form that it is a number.
    if (path.end > found.end && text[found.end] === ")") return path;
    if (isTitled(text, path.start, found.end)) return { ...path, end: found.end + 1 };
    return whereDoneWith(text, path);
  }
  if (style === "kana" && bare && support === null) return isKatakana(text[path.start]) ? whereDoneWith(text, path) : null;
  if (plain || letter) return support !== null && (mentioned || (support === "listed" && isJoinedBehind(text, path.end))) ? path : null;
  return mentioned || support === "listed" || leadsList(text, path) ? path : null;
}

/** More circled numbers in a row than this are no list of items. */
const LONGEST_ROW = 10;

/** The ① of ①②を統合: circled numbers need nothing between them. */
function leadsList(text: string, { levels, end }: NumberPath): boolean {
  if (levels[0].style !== "circled") return false;
  for (let at = end, count = 0; count < LONGEST_ROW; count++) {
    const next = numeralAt(text, at);
    if (next?.style !== "circled") return count > 0 && isMentionedBefore(text, at);
    at = next.end;
  }
  return false;
}

/** A bare number or letter as a mention, where something is done with it that is done with items. */
function whereDoneWith(text: string, path: NumberPath): Mention | null {
  if (isDoneWith(text, path.start, path.end)) return path;
  return isPerhapsDoneWith(text, path) ? { ...path, tentative: true } : null;
}

/** Whether nothing that could be its sentence stands right before an offset. */
function isFree(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || " \n、。・(「→".includes(before);
}
