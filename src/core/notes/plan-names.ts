import type { Side } from "../plan/model";

const FALLBACK: Readonly<Record<Side, string>> = { current: "現行", next: "次期" };

/** 総合計画前期基本計画: which half of a longer plan it is. */
const HALF: Readonly<Record<Side, string>> = { current: "前期", next: "後期" };

/** The periods that plans are told apart by: 第2期, 第３次; years only where they are the name, and not in brackets behind it. */
const PERIOD = /第[0-9０-９一二三四五六七八九十]+[期次]/;
const YEAR = /(?:令和|平成|R|H)[0-9０-９元]+年度?/;

/** Brackets around a whole name or heading. */
export const BRACKETS = /^\p{Ps}(\P{Pe}+)\p{Pe}$/u;
const REMARKS = /[(（][^)）]*[)）]|\s|書(?=の|案|$)/gu;
/** What a column holds of its plan: 旧計画の事業, 改訂後の方針, 現行取組, 新施策No. */
const CONTENT =
  /(?:(?:における|の)?(?:主な|具体的な|[市町村県区]の)*(?:施策|取り?組み?|事業|項目|内容|本文|文言|記載|欄|名称?|番号|No\.?|№)|の(?:方針|方向性?|目標|体系))+$/iu;
/** Names that stand without 計画: 現行計画, 後期基本計画案, 改定後の計画. */
const WITHOUT_NOUN = /^(現行|次期|今期|来期|従来|今回|前回|当初|(?:改[正定訂]|変更|見直し|修正|策定|更新)[前後])の?(?:(?:総合|基本|実施|推進|行動)?計画)?(?:素?案)?$/;
/** Words that are no nouns, with those that are. */
const NOUNS: Readonly<Record<string, string>> = { これまで: "従来", これから: "今後", 前: "前計画" };
/** What is no name, or tells nothing: 現在の, 次, 計画. */
const NO_NAME = /^(?:計画|案|[現次])?$|[のない]$|の計画/;
const LONGEST = 8;

/**
 * What a plan is called in a column title or message, a noun that reads well before の and before a number:
 * 第2期計画(案) → 第2期, 現行計画の施策 → 現行, 新計画 → 新計画, 素案(9月) → 素案. A name that says nothing short becomes
 * 現行 or 次期.
 */
export function shortPlanName(name: string, side: Side): string {
  if (name.includes(HALF[side])) return HALF[side];
  const plain = name.replace(BRACKETS, "$1").replace(REMARKS, "");
  const period = PERIOD.exec(name)?.[0] ?? YEAR.exec(plain)?.[0];
  if (period) return period;
  const bare = plain.replace(CONTENT, "").replace(/計画[素原]?案$/, "計画").replace(WITHOUT_NOUN, "$1");
  const noun = NOUNS[bare] ?? bare;
  return NO_NAME.test(noun) || noun.length > LONGEST ? FALLBACK[side] : noun;
}

/** What reads on from a plan's name: 第4次 and 1 are not 第4次1. */
const READS_ON = /^[0-9０-９A-Za-zＡ-Ｚａ-ｚァ-ヴ第一二三四五六七八九十]/u;

/** A number behind the name of its plan: 第2期②-7, 第4次の1-2. */
export function numberInPlan(plan: string, number: string): string {
  return `${plan}${READS_ON.test(number) ? "の" : ""}${number}`;
}
