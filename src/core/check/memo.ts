import { makeBigramCache, type BigramCache } from "../evidence/bigrams";
import { planMemo, type PlanMemo } from "../plan/memo";

/** What one check hands to the next: parsed cells and counted texts, by their text alone. It changes no answer. */
export interface CheckMemo {
  readonly plan: PlanMemo;
  readonly bigrams: BigramCache;
}

/** An empty memo. Keep one for each workbook that is checked again and again. */
export function makeCheckMemo(): CheckMemo {
  return { plan: planMemo(), bigrams: makeBigramCache() };
}
