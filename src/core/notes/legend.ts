import type { Side } from "../plan/model";

/**
 * 凡例: the line below the table that says which numbers the notes use. A legend settles
 * the frame of every number that does not state its own.
 * @param planNames what the sheet calls its two plans
 */
export function legendLine(planNames: Readonly<Record<Side, string>>, noteColumn: string): string {
  const next = planNames.next || "次期計画";
  const column = noteColumn || "作業経過等";
  return `※${column}欄の番号は${next}の番号。現行計画の番号には「現行」を付す。A→BはA=現行、B=${shortName(next)}。`;
}

/** 第2期計画(案) → 第2期, as people say it in a mapping; a name without a period stays as it is. */
function shortName(name: string): string {
  return /^第[0-9０-９一二三四五六七八九十]+[期次]/.exec(name)?.[0] ?? name;
}
