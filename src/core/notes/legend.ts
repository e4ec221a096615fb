import type { Side } from "../plan/model";
import { shortPlanName } from "./plan-names";

/**
 * 凡例: the line below the table that says which numbers the notes use. A legend settles
 * the frame of every number that does not state its own.
 * @param planNames what the sheet calls its two plans
 * @param noteColumn title of the sheet's note column ("" when it has none)
 */
export function legendLine(planNames: Readonly<Record<Side, string>>, noteColumn: string): string {
  const next = planNames.next || "次期計画";
  const column = noteColumn || "作業経過等";
  return `※${column}欄の番号は${next}の番号。現行計画の番号には「現行」を付す。A→BはA=現行、B=${shortPlanName(next, "next")}。`;
}
