import { makeEvidenceMemo, type EvidenceMemo } from "../evidence/memo";
import type { Traced } from "../lineage/memo";
import { NO_READINGS, planMemo, type PlanMemo } from "../plan/memo";

/** What one check hands to the next: parsed cells and counted texts, by their text alone. It changes no answer. */
export interface CheckMemo {
  readonly plan: PlanMemo;
  /** Of comparisons that go over several sheets: the joined one bears the name of its first page. */
  readonly joinedPlan: PlanMemo;
  readonly evidence: EvidenceMemo;
  /** The lineages of the last check, table by table. */
  readonly lineages: Traced[];
}

function memoWith(newPlanMemo: () => PlanMemo): CheckMemo {
  return { plan: newPlanMemo(), joinedPlan: newPlanMemo(), evidence: makeEvidenceMemo(), lineages: [] };
}

/** An empty memo. Keep one for each workbook that is checked again and again. */
export function makeCheckMemo(): CheckMemo {
  return memoWith(() => planMemo());
}

/** A memo for one check: what was read on the way to its plans is let go as soon as these are there. */
export function memoOfOneCheck(): CheckMemo {
  return memoWith(() => planMemo(NO_READINGS));
}
