import type { ColumnEvidence } from "./departments";
import { normalForm } from "./fold";
import type { DepartmentList } from "./syntax";

/** More names in one cell than this are no lists of departments; cutting them would be slow for nothing. */
const MOST_NAMES = 400;

/** A list as one string, to be looked up among the column's other lists. */
export function listSignature(names: readonly string[]): string {
  return names.map(normalForm).join("\n");
}

interface Way {
  readonly score: number;
  readonly starts: readonly number[];
}

/** What is known of the items beside a list, other than how many they are. */
export interface ItemsBeside {
  /** Their keys, in order. */
  readonly keys: readonly string[];
  /** They share one cell, so that its lines and the list's may answer each other. */
  readonly inOneCell: boolean;
  /** Whether the whole list is that of a single item elsewhere: its lines are one list then. */
  readonly isOneList: (list: DepartmentList) => boolean;
}

type Cuts = readonly (readonly number[])[];

/**
 * Cuts a department list into one list per item. Numbers of items in front of the names say whose
 * each is. Lines are lists where the names of a line are separated otherwise, or where as many names
 * stand below each other as items in the cell beside. Else a department that comes again shows that
 * there are several lists; of the cuts that give as many as items, the one whose lists stand elsewhere
 * in the column wins, then the one whose lists begin alike.
 * @returns indexes into `list.names`, in item order; null where no cut gives `count` lists
 */
export function cutLists(list: DepartmentList, count: number, evidence: ColumnEvidence, beside: ItemsBeside | null = null): Cuts | null {
  const names = list.names.map(({ name }) => normalForm(name));
  const all = names.map((_, index) => index);
  if (count === 1) return [all];
  const slices = (starts: readonly number[]): Cuts => starts.map((start, index) => all.slice(start, starts[index + 1]));
  const labelled = beside && labelledCut(list, beside.keys, slices);
  if (labelled) return labelled;
  if (count < 1 || names.length < count || names.length > MOST_NAMES) return null;
  const lines = lineStarts(list);
  const mixed = lines.length > 1 && list.separators.some(({ kind }) => kind !== "newline");
  if (lines.length === count && (mixed || (beside?.inOneCell && !beside.isOneList(list))) && areLists(list, slices(lines))) return slices(lines);
  if (new Set(names).size === names.length) return null;
  let ways = new Map<number, Way>([[0, { score: 0, starts: [] }]]);
  for (let made = 0; made < count; made++) {
    const next = new Map<number, Way>();
    // Where a line is a list, no list begins in the middle of one.
    for (const [start, way] of ways) if (!mixed || lines.includes(start)) extend(names, start, way, evidence, next);
    ways = next;
  }
  const best = ways.get(names.length);
  return best ? slices(best.starts) : null;
}

/** The lists behind the items' numbers, where each item's number stands there once: 1-1 福祉課, or ① for 1-1. */
function labelledCut(list: DepartmentList, items: readonly string[], slices: (starts: readonly number[]) => Cuts): Cuts | null {
  const { labels } = list;
  if (labels.some(({ only }) => only)) return restrictedCut(list, items);
  if (labels.length === 0 || labels[0].name > 0) return null;
  const lists = slices(labels.map(({ name }) => name));
  const owners = labels.flatMap(({ keys }, index) => keys.map((key) => ({ key, list: lists[index] })));
  const own = items.flatMap((item) => owners.find(({ key }) => isNumberOf(key, item)) ?? []);
  return owners.length === items.length && new Set(own).size === items.length ? own.map(({ list }) => list) : null;
}

/** A number as written beside a name: ① or 1-1 for 1-1. */
function isNumberOf(key: string, item: string): boolean {
  return item === key || item.endsWith(`-${key}`);
}

/** The list of all items less what is said to be some items' alone: 福祉課、健康課((3)のみ). */
function restrictedCut({ names, labels }: DepartmentList, items: readonly string[]): Cuts | null {
  if (!labels.every(({ keys }) => keys.every((key) => items.filter((item) => isNumberOf(key, item)).length === 1))) return null;
  return items.map((item) => names.flatMap((_, index) => (labels.every(({ keys, name }) => name !== index || keys.some((key) => isNumberOf(key, item))) ? index : [])));
}

/** The names that begin a line, by index. */
function lineStarts({ names, separators }: DepartmentList): readonly number[] {
  const breaks = separators.filter(({ kind }) => kind === "newline").map(({ end }) => names.findIndex(({ start }) => start >= end));
  return [0, ...breaks.filter((index) => index > 0)];
}

/** Whether lines may be a list each: not those of one list that names its lead, nor where 〃 repeats what stands above. */
function areLists({ names }: DepartmentList, lines: Cuts): boolean {
  const led = lines.filter((line) => line.some((name) => names[name].lead)).length;
  return (led === 0 || led === lines.length) && names.every(({ kind }) => kind !== "same-as-above");
}

/** Every list without a repeated name that may begin at `start`, added to the ways that lead to its end. */
function extend(names: readonly string[], start: number, way: Way, evidence: ColumnEvidence, next: Map<number, Way>): void {
  const seen = new Set<string>();
  for (let end = start + 1; end <= names.length; end++) {
    if (seen.has(names[end - 1])) break;
    seen.add(names[end - 1]);
    const stands = evidence.lists.has(names.slice(start, end).join("\n")) ? 10 : 0;
    const alike = start > 0 && names[start] === names[0] ? 1 : 0;
    const score = way.score + stands + alike;
    if (score > (next.get(end)?.score ?? -1)) next.set(end, { score, starts: [...way.starts, start] });
  }
}
