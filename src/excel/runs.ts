import type { CellAddress } from "../core/sheet/address";

/** Cells of one column that follow each other without a gap. */
export interface Run<T> {
  readonly sheet: string;
  readonly column: number;
  readonly top: number;
  readonly items: readonly T[];
}

/**
 * Gathers cells into runs, so that a column of a thousand cells is one range and not a thousand.
 * @param alike whether two neighbours may stand in one run
 */
export function runsOf<T>(items: readonly T[], at: (item: T) => CellAddress, alike: (a: T, b: T) => boolean = () => true): readonly Run<T>[] {
  const sorted = [...items].sort((x, y) => {
    const [a, b] = [at(x), at(y)];
    if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
    return a.column - b.column || a.row - b.row;
  });
  const runs: { sheet: string; column: number; top: number; items: T[] }[] = [];
  for (const item of sorted) {
    const { sheet, row, column } = at(item);
    const last = runs.at(-1);
    const follows = last && last.sheet === sheet && last.column === column && last.top + last.items.length === row;
    if (follows && alike(last.items[last.items.length - 1], item)) last.items.push(item);
    else runs.push({ sheet, column, top: row, items: [item] });
  }
  return runs;
}
