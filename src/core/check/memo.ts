import { makeBigramCache, type BigramCache } from "../evidence/bigrams";

/** What one check hands to the next: parsed cells and counted texts, by their text alone. It changes no answer. */
export interface CheckMemo {
  readonly bigrams: BigramCache;
}

/** An empty memo. Keep one for each workbook that is checked again and again. */
export function makeCheckMemo(): CheckMemo {
  return { bigrams: makeBigramCache() };
}
