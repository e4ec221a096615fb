import { groupBy } from "../../group-by";
import { formatKey } from "../../notation/number-format";
import type { Span } from "../../sheet/address";
import { oncePer } from "../../once";
import type { Item, PlanSide, Policy, PolicyId } from "../../plan/model";
import { keysAbove, lastOf, parentKey } from "../../plan/keys";
import { scopesOf } from "../../plan/scopes";
import { policyLevels } from "./policy-levels";

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
  /** Numbers that nothing else may be missing for: 欠番 written in the sheet, and what stands there as 再掲. */
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

/** How a number would be written beside one that stands there: (①-2, 5) → ①-5. */
export function siblingLabel({ key, label }: Pick<Numbered, "key" | "label">, value: number): string {
  return formatKey([...pathOf(key).slice(0, -1), value].join("-"), { label });
}

/** The sets of one side: the items of each policy, or all of them where numbering runs on, and the policies of each level. */
export const numberSets = oncePer((side: PlanSide): readonly NumberSet[] => {
  const groups = numberedItems(side);
  return [...itemSets(groups, side), ...policySets(groups, side)];
});

/** The items that count, those of one key above them together, or of one heading that begins them anew. */
function numberedItems(side: PlanSide): readonly (readonly Numbered[])[] {
  const scopes = scopesOf(side);
  const numbered = side.items.filter(({ key, repeated }) => key !== "" && !repeated).map(fromItem);
  return [...groupBy(numbered, ({ id, key }) => (scopes.size === 0 ? parentKey(key) : `${scopes.get(id) ?? ""}\n${parentKey(key)}`)).values()];
}

function parentOf([first]: readonly Numbered[]): string {
  return parentKey(first.key);
}

/** The keys that a side accounts for without an item of its own: 欠番 and 再掲. */
function accountedFor({ vacant, items }: PlanSide): readonly string[] {
  return [...vacant, ...items.filter(({ repeated }) => repeated)].map(({ key }) => key).filter((key) => key !== "");
}

function itemSets(groups: readonly (readonly Numbered[])[], side: PlanSide): NumberSet[] {
  const codes = groups.length === 1 && parentOf(groups[0]) === "" ? groups[0] : [];
  if (codes.length > 0 && codes.every(({ label }) => CODE.test(label))) return codeSets(codes);
  if (runsOn(groups)) {
    return [{ of: "items", parent: "", start: 1, members: inOrder(groups.flat()), vacant: new Set(accountedFor(side).map(lastOf)) }];
  }
  // Headings count with items of shorter numbers.
  const leftOut = groupBy([...accountedFor(side), ...side.policies.map(({ key }) => key)], parentKey);
  return groups.map((members) => ({
    of: "items",
    parent: parentOf(members),
    start: 1,
    members: inOrder(members),
    vacant: new Set((leftOut.get(parentOf(members)) ?? []).map(lastOf)),
  }));
}

const CODE = /^[0-9０-９]{3,6}$/u;

/** 1101, 1102, 1201, or 101, 102, 201: codes count within their hundred, from wherever they begin, if they do so one by one. */
function codeSets(codes: readonly Numbered[]): NumberSet[] {
  const hundreds = [...groupBy(codes, ({ value }) => `${Math.floor(value / 100)}`).values()].map(inOrder);
  return hundreds.map((members): NumberSet => {
    const [first, last] = [members[0].value, members[members.length - 1].value];
    const counts = members.length > 2 && last - first < members.length * 1.5;
    const between = Array.from({ length: counts ? 0 : last - first }, (_, at) => first + at);
    return { of: "items", parent: "", start: first, members, vacant: new Set(between) };
  });
}

/**
 * Whether numbering goes on where the policy before ended instead of beginning again at 1.
 * One policy that lacks its ①-1 must not look like it: most policies have to go on exactly.
 */
function runsOn(groups: readonly (readonly Numbered[])[]): boolean {
  const ranges = groups.map(inOrder).map((members) => ({ first: members[0].value, last: members[members.length - 1].value }));
  const [opening, ...others] = ranges;
  if (!opening || opening.last < 2 || others.length === 0) return false;
  const rises = others.every(({ first }, index) => first > ranges[index].last);
  const exact = others.filter(({ first }, index) => first === ranges[index].last + 1).length;
  return rises && exact * 2 >= others.length;
}

/**
 * Policies start at the smallest present: a sheet may show the later chapters of a plan only.
 * @param ofItems the items that count, those of one key above them together
 */
function policySets(ofItems: readonly (readonly Numbered[])[], side: PlanSide): NumberSet[] {
  const { policies, items, vacant } = side;
  const level = policyLevels(side);
  const numbered = policies.filter(({ key }) => key !== "");
  // A policy whose heading alone is missing is N106's to say: its items show that the number is in use.
  const shown = [...ofItems.map(parentOf), ...items.filter(({ repeated }) => repeated).map(({ key }) => parentKey(key))];
  // Items of shorter numbers count with the headings beside them.
  const parents = new Set(numbered.map(({ key }) => parentKey(key)));
  const beside = ofItems.filter((members) => parents.has(parentOf(members))).flatMap((members) => members.map(({ key }) => key));
  const inUse = groupBy([...new Set([...beside, ...shown.flatMap((key) => [key, ...keysAbove(key)])])].filter((key) => key !== ""), parentKey);
  const leftOut = groupBy(vacant.map(({ key }) => key).filter((key) => key !== ""), parentKey);
  const lowest = new Map<string, number>();
  for (const policy of numbered) lowest.set(parentKey(policy.key), Math.max(lowest.get(parentKey(policy.key)) ?? 0, level(policy)));
  return [...groupBy(numbered, (policy) => `${level(policy)}:${parentKey(policy.key)}`).values()].map((members) => {
    const parent = parentKey(members[0].key);
    const ordered = inOrder(members.map(fromPolicy));
    // Items show the numbers of the headings right above them.
    const used = level(members[0]) === lowest.get(parent) ? inUse.get(parent) : [];
    return {
      of: "policies",
      parent,
      start: ordered[0].value,
      members: ordered,
      vacant: new Set([...(leftOut.get(parent) ?? []), ...(used ?? [])].map(lastOf)),
    };
  });
}

function fromItem({ id, key, label, numberAt }: Item): Numbered {
  return { id, key, value: lastOf(key), label, at: numberAt };
}

function fromPolicy({ id, key, label, at }: Policy): Numbered {
  return { id, key, value: lastOf(key), label, at };
}

function inOrder(members: readonly Numbered[]): readonly Numbered[] {
  const isInOrder = members.every(({ value }, at) => at === 0 || members[at - 1].value <= value);
  return isInOrder ? members : [...members].sort((a, b) => a.value - b.value);
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

/** How many numbers a set lacks. */
export function missingIn(set: NumberSet): number {
  return gapsOf(set).reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** How many numbers of a set stand there more than once. */
export function surplusOf({ members }: NumberSet): number {
  return members.length - new Set(members.map(({ value }) => value)).size;
}

/** The keys that a side's numbers leave out. */
export const missingKeysOf = oncePer((side: PlanSide): ReadonlySet<string> => {
  const gaps = numberSets(side).flatMap(gapsOf);
  const keys = gaps.flatMap(({ from, to, next }) =>
    Array.from({ length: to - from + 1 }, (_, at) => [...pathOf(next.key).slice(0, -1), from + at].join("-")),
  );
  return new Set(keys);
});

/** How many items without a number stand under each heading. */
export const unnumberedUnder = oncePer(({ items }: PlanSide): ReadonlyMap<PolicyId | null, number> => {
  const counts = new Map<PolicyId | null, number>();
  for (const { key, under } of items) if (key === "") counts.set(under, (counts.get(under) ?? 0) + 1);
  return counts;
});
