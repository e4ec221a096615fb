import { draftSide } from "../locate/vocabulary";
import type { Side } from "../plan/model";

const FALLBACK: Readonly<Record<Side, string>> = { current: "現行", next: "次期" };
/** Words of a column title that say no more than that it is a plan. */
const PLAIN = /計画書?|素案|原案|案|の?(?:市|町|村|県)?の?施策|主な施策|の?内容|[\s　]/g;
/** What a column holds of its plan: 旧計画の事業, 新計画の取組名. */
const CONTENT = /の(?:事業|取組|取り組み|施策|項目)(?:名称?|内容)?$/;
const LONGEST = 8;

/** The periods that plans are told apart by: 第2期, 第３次, 令和6年度. */
const PERIOD = /第[0-9０-９一二三四五六七八九十]+[期次]|(?:令和|平成|R|H)[0-9０-９元]+年度?/;

/** A draft's name that tells it from no other. */
const ANY_DRAFT = /^(?:計画)?案$/;

/**
 * What a plan is called in a column title or message: 第2期計画(案) → 第2期, 現行計画 → 現行.
 * A name that says nothing short becomes 現行 or 次期.
 */
export function shortPlanName(name: string, side: Side): string {
  const period = PERIOD.exec(name)?.[0];
  if (period) return period;
  // Drafts of one plan are told apart by their names alone: 素案(9月), 成案.
  const draft = name.replace(/[(（][^)）]*[)）]\s*$/, "").trim();
  if (draftSide(draft) === side && !ANY_DRAFT.test(draft)) return draft;
  const bare = name.replace(/[(（][^)）]*[)）]/g, "").replace(PLAIN, "").replace(CONTENT, "");
  return bare === "" || bare === "現" || bare.length > LONGEST ? FALLBACK[side] : bare;
}
