import type { Side } from "../plan/model";
import type { SheetSnapshot } from "../sheet/snapshot";
import { headerPath } from "./column-cells";
import type { HeaderCandidate, SideCell, WordReader } from "./header-block";
import type { TableHeader } from "./leaf-columns";
import { foldHeader } from "./vocabulary";

/** Neighbouring cells of one plan: 現行番号, 現行内容. */
interface SideRun {
  readonly side: Side;
  readonly cells: readonly SideCell[];
}

function runsOf(sides: readonly SideCell[]): readonly SideRun[] {
  const runs: { side: Side; cells: SideCell[] }[] = [];
  for (const cell of sides) {
    const last = runs.at(-1);
    if (last?.side === cell.side) last.cells.push(cell);
    else runs.push({ side: cell.side, cells: [cell] });
  }
  return runs;
}

/** Whether a column without any title lies between two places of a header block. */
function gapBetween(sheet: SheetSnapshot, block: HeaderCandidate, left: number, right: number): number | null {
  for (let column = left; column <= right; column++) {
    if (headerPath(sheet, block, column).length === 0) return column;
  }
  return null;
}

/**
 * Tables stand side by side where the pair of plans comes again with the same words, or after an
 * empty column; 現行施策 | 次期施策 | 現行担当課 | 次期担当課 is one table.
 */
export function headersOfCandidate(sheet: SheetSnapshot, candidate: HeaderCandidate, read: WordReader): readonly TableHeader[] {
  const area = sheet.area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const runs = runsOf(candidate.sides);
  const pairs: SideRun[][] = [];
  for (let at = 0; at + 1 < runs.length; at += 2) pairs.push([runs[at], runs[at + 1]]);
  if (pairs.length === 0) return [];
  const wording = (pair: readonly SideRun[]) => pair.flatMap((run) => run.cells.map(({ cell }) => foldHeader(cell.text))).join("|");
  const roles = (pair: readonly SideRun[]) => pair.map((run) => read(run.cells[0].cell.text).role ?? "text").join("|");
  const edges = pairs.slice(1).map((pair, index) => {
    const end = Math.max(...pairs[index].flatMap((run) => run.cells.map(({ cell }) => cell.area.right)));
    const start = pair[0].cells[0].cell.column;
    const gap = gapBetween(sheet, candidate, end + 1, start - 1);
    const again = wording(pair) === wording(pairs[index]) || (gap !== null && roles(pair) === roles(pairs[index]));
    return again ? { end: gap === null ? start - 1 : gap, start: gap === null ? start : gap + 1 } : null;
  });
  const headers: TableHeader[] = [];
  let left = area.left;
  let sides: SideCell[] = [];
  const block = { top: candidate.top, bottom: candidate.bottom, sideRow: candidate.sideRow };
  pairs.forEach((pair, index) => {
    sides.push(...pair.flatMap((run) => run.cells));
    const edge = edges[index];
    if (index < edges.length && edge === null) return;
    // An odd run at the end (a third column of the first plan) stays with the last table.
    if (index === pairs.length - 1 && runs.length % 2 === 1) sides.push(...runs[runs.length - 1].cells);
    headers.push({ ...block, sides, left, right: edge ? edge.end : area.right });
    sides = [];
    if (edge) left = edge.start;
  });
  return headers;
}
