import type { EvidenceIndex } from "../evidence/model";
import { isEqual } from "../plan/keep";
import type { Band, ComparisonSheet, Item } from "../plan/model";
import type { JudgedLink } from "./judged";
import type { Lineage } from "./model";

/**
 * The lineages that were traced last, by the evidence they rest on: as long as that stays, no number and
 * no text of an item has changed. It changes no answer.
 */
export type LineageMemo = WeakMap<EvidenceIndex, Traced>;

/** A lineage with all that it was traced from. */
export interface Traced {
  readonly sheet: ComparisonSheet;
  readonly judgedLinks: readonly JudgedLink[];
  readonly lineage: Lineage;
}

/** The lineage that was traced last, where tracing again would give the same: at most departments have changed since. */
export function lineageKept(last: Traced | undefined, sheet: ComparisonSheet, judgedLinks: readonly JudgedLink[]): Lineage | null {
  return last && last.judgedLinks === judgedLinks && traceAlike(last.sheet, sheet) ? last.lineage : null;
}

function traceAlike(a: ComparisonSheet, b: ComparisonSheet): boolean {
  return (
    a.notes === b.notes &&
    a.current.policies === b.current.policies &&
    a.next.policies === b.next.policies &&
    every(a.current.items, b.current.items, sameButDepartments) &&
    every(a.next.items, b.next.items, sameButDepartments) &&
    every(a.bands, b.bands, holdTheSame) &&
    isEqual(a.table, b.table)
  );
}

function every<T>(a: readonly T[], b: readonly T[], alike: (one: T, two: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => one === b[at] || alike(one, b[at])));
}

function sameButDepartments(a: Item, b: Item): boolean {
  const { departments, departmentsPending } = a;
  return isEqual(a, { ...b, departments, departmentsPending });
}

function holdTheSame(a: Band, b: Band): boolean {
  const { departmentCells, hidden } = a;
  return isEqual(a, { ...b, departmentCells, hidden });
}
