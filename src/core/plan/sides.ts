import { withContinuations } from "./continuations";
import type { Entry } from "./entries";
import { findLevels, type Levels } from "./levels";
import { withHeadingLines } from "./heading-lines";
import { withLeaves } from "./leaves";
import type { Side } from "./model";
import { headingsToLend, judgeEntries, lacksHeadings, readSide, sameJudgement, type JudgedSide, type Light, type SideReading } from "./read-side";
import type { Judged } from "./outline";
import type { Beside } from "./roles";
import { withSameLeft } from "./same-left";
import type { Stepwise } from "../stepwise";
import type { Steps } from "./steps";

/** Something of each of the two plans. */
export type OfBoth<T> = Readonly<Record<Side, T>>;

export const SIDES = ["current", "next"] as const;

/** Departments of the next plan begin in a row, or reach down to it from above; notes begin in it. */
export const Company = { staffed: 1, reached: 2, noted: 4 } as const;

/** What is read of both plans' rows before it is known what their entries are. */
export interface SidesGiven {
  readonly entries: OfBoth<readonly Entry[]>;
  readonly bandCount: number;
  /** By row: what stands in the table's other columns, as `Company` counts it. */
  readonly company: Uint8Array;
  /** The pillar marks by row. */
  readonly pillars: readonly (readonly string[])[];
}

/** Reads both sides; one without numbered headings borrows the other's to complete its keys, and 同左 takes the item across. */
export function* readSides(given: SidesGiven, steps: Steps): Stepwise<OfBoth<SideReading>> {
  const written = given.entries;
  const led = (side: Side, other: Side) => steps.run(`${side} entries below headings`, [written[side], written[other]], () => withHeadingLines(written[side], written[other]));
  const [left, right] = [led("current", "next"), led("next", "current")];
  const entries = {
    current: steps.run("current entries for 同左", [left, right], () => withSameLeft(left, right)),
    next: steps.run("next entries for 同左", [right, left], () => withSameLeft(right, left)),
  };
  const judged = yield* judgeBoth({ ...given, entries }, steps);
  yield;
  const { pillars } = given;
  const alone = (side: Side) => steps.run(`read ${side} alone`, [judged[side], pillars], () => readSide(side, judged[side], [], pillars));
  const borrowing = (side: Side, from: SideReading) =>
    steps.run(`read ${side} with headings of the other`, [judged[side], from, pillars], () => readSide(side, judged[side], headingsToLend(from), pillars));
  const [currentLacks, nextLacks] = SIDES.map((side) => lacksHeadings(judged[side]));
  const current = currentLacks && !nextLacks ? borrowing("current", alone("next")) : alone("current");
  yield;
  const next = nextLacks && !currentLacks ? borrowing("next", current) : alone("next");
  yield;
  return {
    current: steps.run("whole current", [current, next], () => withContinuations(current, next)),
    next: steps.run("whole next", [next, current], () => withContinuations(next, current)),
  };
}

/** What the entries of both plans are; what one shows of its items may put the other's in another light. */
function* judgeBoth({ entries, bandCount, company }: SidesGiven, steps: Steps): Stepwise<OfBoth<JudgedSide>> {
  const levelsOf = (side: Side) => {
    const opposite = side === "current" ? "next" : "current";
    const across = steps.list(`texts beside ${side}`, bandsWithText(entries[opposite], bandCount));
    return steps.run(`levels of ${side}`, [entries[side], across], () => findLevels(entries[side], across));
  };
  const levels = { current: levelsOf("current"), next: levelsOf("next") };
  const isStaffed = ({ row }: Entry) => (company[row] & Company.staffed) > 0;
  const judge = (side: Side, light: Light | null) => {
    const opposite = side === "current" ? "next" : "current";
    const other = steps.list(`beside ${side}`, bandsWith(entries[opposite], levels[opposite], bandCount));
    const beside: Beside = {
      departments: isStaffed,
      notes: ({ row }) => (company[row] & Company.noted) > 0,
      reached: ({ row }) => (company[row] & Company.reached) > 0,
      itemAcross: ({ band }) => other[band] === NUMBERED,
      textAcross: ({ band }) => other[band] !== 0,
      runsOn: (from, to) => to - from < 2 || other.subarray(from + 1, to).every((band) => band === TEXT),
      itemBetween: (from, to) => other.subarray(from + 1, to).includes(NUMBERED),
    };
    return steps.run(`judge ${side}, ${light ?? "alone"}`, [entries[side], company, other], (last: JudgedSide | null) => {
      const judged = judgeEntries(entries[side], levels[side], beside, light);
      return last && sameJudgement(last, judged) ? last : judged;
    });
  };
  const current = judge("current", null);
  yield;
  const next = judge("next", null);
  const again = (side: Side, own: JudgedSide, other: JudgedSide) => {
    const light = lightOn(own, other);
    return light ? judge(side, light) : own;
  };
  const whole = { current: again("current", current, next), next: again("next", next, current) };
  const leaves = (side: Side, own: JudgedSide, other: JudgedSide) =>
    steps.run(`leaves of ${side}`, [own, other, company], () => withLeaves(own, other, isStaffed));
  return { current: leaves("current", whole.current, whole.next), next: leaves("next", whole.next, whole.current) };
}

/** What a side's entries must be looked at again for, now that the other's are known; null if nothing. */
function lightOn({ unnumbered, judged }: JudgedSide, other: JudgedSide): Light | null {
  if (unnumbered) return null;
  if (other.unnumbered) return "unnumbered";
  const goesOn = ({ role }: Judged) => role === "continuation";
  return other.judged.some(goesOn) && judged.some(({ entry, role }) => role === "item" && entry.number === null) ? "bullets go on" : null;
}

const TEXT = 1;
const NUMBERED = 2;

/** Which bands hold any entry. */
function bandsWithText(entries: readonly Entry[], bandCount: number): Uint8Array {
  const bands = new Uint8Array(bandCount);
  for (const { band } of entries) bands[band] = TEXT;
  return bands;
}

/** Which bands hold any entry (`TEXT`), and which one whose number is of the items' level (`NUMBERED`). */
function bandsWith(entries: readonly Entry[], { depthOf, itemDepth }: Levels, bandCount: number): Uint8Array {
  const bands = new Uint8Array(bandCount);
  for (const entry of entries) {
    const { band, number, wide, unused } = entry;
    if (number && !wide && !unused && (depthOf(entry) ?? 0) >= itemDepth) bands[band] = NUMBERED;
    else if (bands[band] === 0) bands[band] = TEXT;
  }
  return bands;
}
