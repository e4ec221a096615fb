import { groupBy } from "../../check/group-by";
import { formatKey } from "../../notation/number-format";
import type { Span } from "../../sheet/address";
import type { Item, PlanSide, Policy } from "../../plan/model";

/** A number that stands in the sheet: of an item or of a policy's heading. */
export interface Numbered {
  readonly id: string;
  readonly key: string;
  /** The last level of its key. */
  readonly value: number;
  readonly label: string;
  readonly at: Span;
}

/** Numbers that should be complete together. */
export interface NumberSet {
  readonly of: "items" | "policies";
  /** Key in front of the last level; "" for the first level and for numbering that runs on. */
  readonly parent: string;
  /** The first number that must be there. */
  readonly start: number;
  /** In the order of their values. */
  readonly members: readonly Numbered[];
  /** 欠番 written in the sheet. */
  readonly vacant: ReadonlySet<number>;
}

/** Numbers without which a set has a hole, and what stands behind it. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly next: Numbered;
}

/** The integers of a key: "1-3" → [1, 3]. */
export function pathOf(key: string): number[] {
  return key === "" ? [] : key.split("-").map(Number);
}

/** The key above: "1-3" → "1"; "" for the first level. */
export function parentKey(key: string): string {
  return key.split("-").slice(0, -1).join("-");
}

/** How a number would be written beside one that stands there: (①-2, 5) → ①-5. */
export function siblingLabel({ key, label }: Pick<Numbered, "key" | "label">, value: number): string {
  return formatKey([...pathOf(key).slice(0, -1), value].join("-"), { label });
}

/** The sets of one side: the items of each policy, or all of them where numbering runs on, and the policies of each level. */
export function numberSets(side: PlanSide): readonly NumberSet[] {
  const sets = known.get(side) ?? [...itemSets(side), ...policySets(side)];
  known.set(side, sets);
  return sets;
}

const known = new WeakMap<PlanSide, readonly NumberSet[]>();

function itemSets({ items, vacant }: PlanSide): NumberSet[] {
  const numbered = items.filter(({ key, repeated }) => key !== "" && !repeated);
  const groups = groupBy(numbered, ({ key }) => parentKey(key));
  const vacantKeys = vacant.map(({ key }) => key);
  if (runsOn([...groups.values()])) {
    const values = vacantKeys.map((key) => pathOf(key).at(-1) ?? 0);
    return [{ of: "items", parent: "", start: 1, members: inOrder(numbered.map(fromItem)), vacant: new Set(values) }];
  }
  return [...groups].map(([parent, members]) => ({
    of: "items",
    parent,
    start: 1,
    members: inOrder(members.map(fromItem)),
    vacant: valuesUnder(parent, vacantKeys),
  }));
}

/**
 * Whether numbering goes on where the policy before ended instead of beginning again at 1.
 * One policy that lacks its ①-1 must not look like it: most policies have to go on exactly.
 */
function runsOn(groups: readonly (readonly Item[])[]): boolean {
  const ranges = groups.map((items) => items.map(({ key }) => pathOf(key).at(-1) ?? 0)).map((values) => ({
    first: Math.min(...values),
    last: Math.max(...values),
  }));
  const [opening, ...others] = ranges;
  if (!opening || opening.last < 2 || others.length === 0) return false;
  const rises = others.every(({ first }, index) => first > ranges[index].last);
  const exact = others.filter(({ first }, index) => first === ranges[index].last + 1).length;
  return rises && exact * 2 >= others.length;
}

/** Policies start at the smallest present: a sheet may show the later chapters of a plan only. */
function policySets({ policies, items, vacant }: PlanSide): NumberSet[] {
  const numbered = policies.filter(({ key }) => key !== "");
  const vacantKeys = vacant.map(({ key }) => key);
  return [...groupBy(numbered, ({ key }) => parentKey(key))].map(([parent, members]) => {
    const depth = pathOf(parent).length;
    // A policy whose heading alone is missing is N106's to say: its items show that the number is in use.
    const below = items.map(({ key }) => pathOf(key)).filter((path) => path.length > depth + 1);
    const inUse = valuesUnder(parent, below.map((path) => path.slice(0, depth + 1).join("-")));
    return {
      of: "policies",
      parent,
      start: Math.min(...members.map(({ key }) => pathOf(key)[depth])),
      members: inOrder(members.map(fromPolicy)),
      vacant: new Set([...valuesUnder(parent, vacantKeys), ...inUse]),
    };
  });
}

function valuesUnder(parent: string, keys: readonly string[]): Set<number> {
  return new Set(keys.filter((key) => key !== "" && parentKey(key) === parent).map((key) => pathOf(key).at(-1) ?? 0));
}

function fromItem({ id, key, label, numberAt }: Item): Numbered {
  return { id, key, value: pathOf(key).at(-1) ?? 0, label, at: numberAt };
}

function fromPolicy({ id, key, label, at }: Policy): Numbered {
  return { id, key, value: pathOf(key).at(-1) ?? 0, label, at };
}

function inOrder(members: readonly Numbered[]): Numbered[] {
  return [...members].sort((a, b) => a.value - b.value);
}

/** The holes of a set, first to last. A 欠番 is no hole, and parts the numbers around it. */
export function gapsOf({ start, members, vacant }: NumberSet): Gap[] {
  const gaps: Gap[] = [];
  let expected = start;
  for (const next of members) {
    for (let value = expected; value < next.value; value++) {
      if (vacant.has(value)) continue;
      const open = gaps.at(-1);
      if (open?.next === next && open.to === value - 1) gaps[gaps.length - 1] = { ...open, to: value };
      else gaps.push({ from: value, to: value, next });
    }
    expected = Math.max(expected, next.value + 1);
  }
  return gaps;
}

/** How many numbers of a set stand there more than once. */
export function surplusOf({ members }: NumberSet): number {
  return members.length - new Set(members.map(({ value }) => value)).size;
}
