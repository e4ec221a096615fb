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

/**
 * Cuts a department list into one list per item. A department that comes again shows that there
 * are several lists; of the cuts that give as many as items, the one whose lists stand elsewhere
 * in the column wins, then the one whose lists begin alike.
 * @returns indexes into `list.names`, in item order; null where no cut gives `count` lists
 */
export function cutLists(list: DepartmentList, count: number, evidence: ColumnEvidence): readonly (readonly number[])[] | null {
  const names = list.names.map(({ name }) => normalForm(name));
  const all = names.map((_, index) => index);
  if (count === 1) return [all];
  if (count < 1 || names.length < count || names.length > MOST_NAMES) return null;
  if (new Set(names).size === names.length) return null;
  let ways = new Map<number, Way>([[0, { score: 0, starts: [] }]]);
  for (let made = 0; made < count; made++) {
    const next = new Map<number, Way>();
    for (const [start, way] of ways) extend(names, start, way, evidence, next);
    ways = next;
  }
  const best = ways.get(names.length);
  return best ? best.starts.map((start, index) => all.slice(start, best.starts[index + 1])) : null;
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
