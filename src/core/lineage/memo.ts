import type { EvidenceIndex } from "../evidence/model";
import { isEqual } from "../plan/keep";
import type { Band, ComparisonSheet, Item, ItemId } from "../plan/model";
import { directoryOf } from "./directory";
import { answerAlike, heard, itemTexts, type Asked, type ItemTexts } from "./item-texts";
import type { JudgedLink } from "./judged";
import { withPlainKinds } from "./links";
import type { Lineage } from "./model";
import { traceInSteps } from "./trace";
import type { Stepwise } from "../stepwise";

/** A lineage with all that it was traced from. */
export interface Traced {
  readonly sheet: ComparisonSheet;
  readonly judgedLinks: readonly JudgedLink[];
  /** What it asked of the texts. */
  readonly asked: readonly Asked[];
  readonly lineage: Lineage;
}

/**
 * Traces a sheet, unless what was traced last is still right. It changes no answer.
 * @param last what was traced in this place of the check before
 */
export function* traceWithMemo(sheet: ComparisonSheet, evidence: EvidenceIndex, judgedLinks: readonly JudgedLink[], last: Traced | undefined): Stepwise<Traced> {
  const texts = itemTexts(sheet, evidence);
  const kept = last ? lineageKept(last, sheet, texts, judgedLinks) : null;
  if (last && kept) return { ...last, sheet, lineage: kept };
  const { texts: heardOut, asked } = heard(texts);
  return { sheet, judgedLinks, asked, lineage: yield* traceInSteps(sheet, heardOut, { judgedLinks }) };
}

/**
 * What tracing a sheet would give, taken from the last time, where nothing has changed since but departments
 * and texts, and the texts still answer as they did; else null.
 */
function lineageKept({ lineage, ...last }: Traced, sheet: ComparisonSheet, texts: ItemTexts, judgedLinks: readonly JudgedLink[]): Lineage | null {
  if (last.judgedLinks !== judgedLinks || !areSentAlike(last.sheet, sheet)) return null;
  const edited = new Set(editedItems(last.sheet, sheet));
  if (edited.size === 0) return lineage;
  // A judgement is of texts, and so is what makes an item one that is written again.
  const areJudged = judgedLinks.some(({ from, to }) => [...from, ...to].some((id) => edited.has(id)));
  const directory = directoryOf(sheet);
  if (areJudged || !isEqual([...directoryOf(last.sheet).writtenAgain], [...directory.writtenAgain]) || !answerAlike(texts, last.asked)) return null;
  return withPlainKinds(lineage, edited, directory);
}

/** Whether two readings differ in nothing that tracing looks at, but for texts. */
function areSentAlike(a: ComparisonSheet, b: ComparisonSheet): boolean {
  return (
    a.notes === b.notes &&
    a.current.policies === b.current.policies &&
    a.next.policies === b.next.policies &&
    every(a.current.items, b.current.items, standAlike) &&
    every(a.next.items, b.next.items, standAlike) &&
    every(a.bands, b.bands, holdTheSame) &&
    isEqual(a.table, b.table)
  );
}

function every<T>(a: readonly T[], b: readonly T[], alike: (one: T, two: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => one === b[at] || alike(one, b[at])));
}

/** One item in two readings: its number and its place are the same, whatever its text and who is in charge. */
function standAlike(a: Item, b: Item): boolean {
  const { text, normal, departments, departmentsPending } = a;
  return isEqual(a, { ...b, text, normal, departments, departmentsPending, at: { ...b.at, end: a.at.end } });
}

function holdTheSame(a: Band, b: Band): boolean {
  const { departmentCells, hidden } = a;
  return isEqual(a, { ...b, departmentCells, hidden });
}

function editedItems(a: ComparisonSheet, b: ComparisonSheet): readonly ItemId[] {
  return (["current", "next"] as const).flatMap((side) => b[side].items.filter(({ normal }, at) => normal !== a[side].items[at].normal).map(({ id }) => id));
}
