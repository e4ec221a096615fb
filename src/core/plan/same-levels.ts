import type { Entry } from "./entries";
import { SECTION_MARKS } from "./section-marks";

/** A run of numbers of one kind, one right behind the other. */
interface Run {
  readonly kind: string;
  /** The kinds whose count it takes up, or which take up its own. */
  readonly joined: Set<string>;
  last: number;
  size: number;
}

/** What is known of a kind by its runs. */
interface Tally {
  runs: number;
  /** Of its runs, those that count on with another kind's. */
  readonly joined: Map<string, number>;
  /** Kinds beside which it stands in a section without counting on with them. */
  readonly apart: Set<string>;
  /** Something begins at 1 right behind it. */
  leads: boolean;
  /** A section begins with several of it. */
  lists: boolean;
}

/** Which kinds of numbers are one level in two forms, found out from a side's entries in reading order. */
export interface SameLevels {
  /** The next entry; a kind only of numbers in the plan's text column. */
  readonly take: (entry: Entry, kind: string | null) => void;
  /** The other plan alone has something here: a title over both where numbers begin anew behind it, or an item that is gone. */
  readonly passOther: () => void;
  readonly areSame: (a: string, b: string) => boolean;
}

/**
 * Numbers of two forms are one level where one form takes up the other's count wherever it comes (①, (2), (3)), and where
 * each fills sections of its own: (1) to (3) under one title, ① and ② under the next. Forms that stand in one section
 * without counting on, as (1) and the ① below it, are two levels.
 */
export function sameLevels(): SameLevels {
  const tallies = new Map<string, Tally>();
  const inSection = new Set<string>();
  let run: Run | null = null;
  let passed = false;

  const tallyOf = (kind: string): Tally => {
    let tally = tallies.get(kind);
    if (!tally) tallies.set(kind, (tally = { runs: 0, joined: new Map(), apart: new Set(), leads: false, lists: false }));
    return tally;
  };
  const endRun = (): void => {
    if (!run) return;
    const tally = tallyOf(run.kind);
    tally.runs += 1;
    for (const kind of run.joined) tally.joined.set(kind, (tally.joined.get(kind) ?? 0) + 1);
    run = null;
  };
  const beginRun = (kind: string, value: number): void => {
    const before = run;
    const goesOn = before !== null && value === before.last + 1;
    if (before && value === 1) tallyOf(before.kind).leads = true;
    for (const other of inSection) {
      if (other !== kind && !(goesOn && other === before.kind)) tallyOf(kind).apart.add(other);
    }
    if (goesOn) before.joined.add(kind);
    endRun();
    run = { kind, joined: new Set(goesOn ? [before.kind] : []), last: value, size: 1 };
  };
  const endSection = (): void => {
    endRun();
    inSection.clear();
  };
  const take = (entry: Entry, kind: string | null): void => {
    if (kind === null || !entry.number) {
      if (isTitle(entry)) endSection();
      return;
    }
    const value = entry.number.path[entry.number.path.length - 1];
    if (passed && value === 1) endSection();
    passed = false;
    if (run?.kind !== kind) beginRun(kind, value);
    else {
      run.size += 1;
      if (run.size === 2 && value > run.last && inSection.size === 1) tallyOf(kind).lists = true;
      run.last = value;
    }
    inSection.add(kind);
  };
  const countsOn = (a: string, b: string): boolean => {
    const { runs, joined, leads } = tallyOf(a);
    return !leads && runs > 0 && joined.get(b) === runs;
  };
  const takeTurns = (a: string, b: string): boolean => {
    const [here, there] = [tallyOf(a), tallyOf(b)];
    return here.lists && there.lists && !here.apart.has(b) && !there.apart.has(a);
  };
  return {
    take,
    passOther: () => {
      passed = true;
    },
    areSame: (a, b) => {
      endRun();
      return countsOn(a, b) || countsOn(b, a) || takeTurns(a, b);
    },
  };
}

/** Whether an entry is set apart as a title: over both plans, in a column of headings, or as 【道路】. */
function isTitle({ wide, headingColumn, number, mark, normal }: Entry): boolean {
  return wide || headingColumn !== null || (number === null && ((mark !== null && SECTION_MARKS.includes(mark)) || /^[【〔<《]/.test(normal)));
}
