import type { DepartmentList } from "../notation/syntax";
export type ColumnEvidence = ReadonlySet<string>;
export function columnEvidence(_texts: readonly string[]): ColumnEvidence {
  return new Set(_texts.map((t) => t.replace(/\s/g, "")));
}
export function parseDepartments(text: string, _evidence: ColumnEvidence): DepartmentList {
  const names = [...text.matchAll(/[^\n、,]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, name: m[0], lead: false, broken: false, kind: "named" as const }));
  return { names, separators: [], remarks: [] };
}
export function cutLists(list: DepartmentList, count: number, evidence: ColumnEvidence): readonly (readonly number[])[] | null {
  const n = list.names.length;
  let best: number[][] | null = null;
  if (count !== 2) return null;
  let score = -1;
  for (let cut = 1; cut < n; cut++) {
    const lists = [[...Array(cut).keys()], [...Array(n - cut).keys()].map((i) => i + cut)];
    const ok = lists.every((l) => new Set(l.map((i) => list.names[i].name)).size === l.length);
    const s = lists.filter((l) => evidence.has(l.map((i) => list.names[i].name).join(""))).length;
    if (ok && s > score) { best = lists; score = s; }
  }
  return best;
}
