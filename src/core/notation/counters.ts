import { isDigit } from "./numerals";

/** Words that count or measure: a number before one of them is an amount (3歳, 10年, 24時間, 2つ), not an item's number. */
const COUNTERS = [
  "つ", "ツ", "人", "名", "歳", "才", "年", "月", "日", "時", "分", "秒", "週", "回", "件", "か所", "カ所", "ヶ所", "ヵ所", "箇所",
  "か月", "カ月", "ヶ月", "ヵ月", "箇月", "か年", "カ年", "ヶ年", "か国", "カ国", "ヶ国", "個", "校", "館", "社", "団体", "組", "級", "位", "次",
  "期", "度", "点", "本", "枚", "台", "戸", "棟", "床", "席", "食", "便", "世帯", "世紀", "地区", "地域", "自治体", "市町", "丁目",
  "番地", "学年", "学期", "学区", "割", "倍", "万", "千", "億", "兆", "円", "階", "行", "字", "文字", "代", "部門", "分野", "項目", "施策",
  "区分", "種", "類", "型", "問", "圏域", "事業", "課", "段階", "周年", "者", "頃", "以上", "以下", "未満", "前後", "程度", "%", "‰", "℃", "km", "kg", "ha",
  "cm", "mm", "kw", "m2", "ppm", "mg",
];

/** Counters that also begin ordinary words: 人権, 日常, 時代, 年齢, 地域づくり. A number before those words is a label. */
const COUNTS_BEFORE_KANJI = "間度児生以程目前後頃分末初未用中毎単";
const ALSO_A_WORD = new Set([
  "人", "名", "個", "年", "月", "日", "時", "分", "回", "件", "校", "館", "社", "組", "級", "位", "次", "期", "度", "点", "本", "台", "食", "便",
  "地区", "地域", "自治体", "市町", "世帯", "学区", "学期", "段階", "世紀", "項目", "施策", "分野", "事業", "部門", "区分", "種", "類", "型", "課", "行", "字", "代", "者", "団体", "席", "床", "戸",
]);

const BY_FIRST = new Map<string, string[]>();
for (const counter of COUNTERS) {
  const first = counter[0];
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), counter].sort((a, b) => b.length - a.length));
}

function isIdeograph(char: string | undefined): boolean {
  return char !== undefined && char >= "一" && char <= "鿿";
}

/** Words that look like a counter with something countable behind it, and are none. */
const WORDS = ["時間外", "地域づくり", "地域の", "地域に", "地域で", "つな", "つく", "つた", "つど", "つか", "つむ", "つよ", "つづ", "円滑", "円卓", "階段", "階層", "週末"];

/**
 * Whether a counter stands at an offset of a folded text, so that the number before it is an amount.
 * @returns the counter's length, 0 if there is none
 */
export function counterAt(text: string, at: number): number {
  const candidates = BY_FIRST.get(text[at]?.toLowerCase());
  if (!candidates) return 0;
  if (WORDS.some((word) => text.startsWith(word, at))) return 0;
  const here = text.slice(at, at + 4).toLowerCase();
  const counter = candidates.find((each) => here.startsWith(each));
  if (!counter) return 0;
  const next = text[at + counter.length];
  if (ALSO_A_WORD.has(counter) && isIdeograph(next) && !COUNTS_BEFORE_KANJI.includes(next)) return 0;
  return counter.length;
}

/** Words of one character that a title may begin with: 1 人を育てる, 2 食を支える, 3 人・農地プラン. */
const TITLE_WORDS = "人食本日時校館社場地";

/** Longer ones: 2 団体の活動を支える, 3 地区の会館. */
const LONG_TITLE_WORDS = [...ALSO_A_WORD].filter((word) => word.length > 1);

/** Whether one of these stands at an offset and something is said of it: behind a blank it counts nothing. */
export function titleWordAt(text: string, at: number): boolean {
  const [char, next] = [text[at], text[at + 1]];
  if (char === undefined || next === undefined) return false;
  if (TITLE_WORDS.includes(char) && "をがと々・".includes(next)) return true;
  return LONG_TITLE_WORDS.some((word) => text.startsWith(word, at) && "をがとの".includes(text[at + word.length] ?? "。"));
}

/** Particles that tie a number into a sentence (②-2と連携); words that begin with the same letter are no particles. */
const PARTICLES = "のをへがはにとでも";
const NOT_PARTICLES = ["にぎわ", "のび", "はぐく", "はつらつ", "ともに", "とも", "がん", "はじめ", "はたら", "もの", "のり", "はな", "にこ", "できる", "もり", "もっと"];

/** Whether a particle stands at an offset, so that the number before it is part of a sentence. */
export function particleAt(text: string, at: number): boolean {
  const char = text[at];
  if (char === undefined) return false;
  if (text.startsWith("から", at) || text.startsWith("より", at) || text.startsWith("及び", at) || text.startsWith("および", at)) return true;
  return PARTICLES.includes(char) && !NOT_PARTICLES.some((word) => text.startsWith(word, at));
}

/** Whether the digits before an offset go on as a larger number, a decimal, a date or a telephone number. */
export function numberGoesOn(text: string, at: number): boolean {
  const char = text[at];
  if (isDigit(char)) return true;
  return (char === "-" || char === "." || char === "," || char === "/" || char === ":") && isDigit(text[at + 1]);
}
