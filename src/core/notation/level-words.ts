import { matchAt } from "./match-at";

/** What stands over measures by its name. */
const HEADINGS = "方向性|方向|戦略|目標|方針|政策|課題|理念|分野|視点|テーマ|大?柱";
/** What a level is called, alone or behind one of `MODIFIERS`: 戦略1, 基本戦略1, 具体的な取組1. Longer ones first. */
const HEADS = `${HEADINGS}|施策|事業群|事業|取組み?|取り組み|プロジェクト|プログラム|アクション|ミッション|チャレンジ|項目|方策`;
/** What kind of level it is. They are listed, for in a note a verb may stand in front of the word: 統合施策2へ, 廃止事業3. */
const MODIFIERS =
  "基本|最?重点|主要?|個別|具体|成長|推進|実施|検討|改革|政策|施策|戦略|取組|行動|展開|達成|成果|活動|数値|将来|健康|環境|先導|共通|横断|中心|優先|まちづくり|地域づくり|人づくり";
/** What else is followed by a number; these take nothing in front. */
const OTHERS = "(?:施策|取組|項目|事業)?番号|行動計画|[大中小]項目|プラン|措置|対策|[Nn]o\\.?|NO\\.?|#";
/** 総合戦略2-1 is of a plan of that name. */
const NO_PLAN = "(?<!総合|創生)";
const LEVEL_WORD = new RegExp(`${OTHERS}|${NO_PLAN}(?:(?:${MODIFIERS})(?:的|別)?[なの]?){0,3}(?:${HEADS})`, "y");
/** No word begins with another character: the pattern is tried at few places only. */
const FIRST = new Set("施取項事番行大中小プ措対N n#方戦目政課理分視テアミチ柱基最重主個具成推実検改展達活数将健環先共横優まち地人");

/** Anything in front of the word, where both are at the start of a heading: 観光戦略1, めざすまちの姿2, リーディングプロジェクト3. */
const OWN_WORD = new RegExp(`(?:[一-鿿々ァ-ヶーのな]|めざす|目指す|まち|ひと|しごと|づくり){0,10}(?:${HEADS}|姿|展開|体系|区分)`, "y");

/** The word at an offset that a number may follow wherever it stands, "" for none. */
export function levelWordAt(text: string, at: number): string {
  return FIRST.has(text[at]) ? matchAt(LEVEL_WORD, text, at)[0] : "";
}

/** The word at the start of a heading that a number may follow there, with whatever the plan puts in front of it; "" for none. */
export function ownLevelWordAt(text: string, at: number): string {
  return matchAt(OWN_WORD, text, at)[0];
}

const ENDS_AS_HEADING = new RegExp(`(?:${HEADINGS})$`, "u");

/** Whether a level's word is that of a heading, whatever stands in front of it: 柱, 基本目標; a 施策 or 取組 may be a measure. */
export function isHeadingWord(word: string): boolean {
  return ENDS_AS_HEADING.test(word);
}
