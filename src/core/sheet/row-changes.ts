import { MAX_COLUMNS, type Area } from "./address";
import type { NonTextCell, SheetSnapshot } from "./snapshot";

/**
 * Which rows of a sheet read as they did before: the same texts, held the same way, under the same merges.
 * A row that a merge ties to a changed one has changed itself.
 * @returns null where the sheets are laid out differently, so that no row can be compared
 */
export function unchangedRows(before: SheetSnapshot, after: SheetSnapshot): ((row: number) => boolean) | null {
  const [from, to] = [before.area, after.area];
  if (before.name !== after.name || !from || !to) return null;
  if (from.top !== to.top || from.left !== to.left || from.right !== to.right || !sameAreas(before.merged, after.merged)) return null;
  const changed = new Set<number>();
  for (let row = to.top; row <= to.bottom; row++) {
    const texts = before.texts[row - to.top] as readonly string[] | undefined;
    if (!texts || !sameRow(texts, after.texts[row - to.top])) changed.add(row);
  }
  addHeldDifferently(before.nonText, after.nonText, changed);
  if (changed.size > 0) addTied(after.merged, to, changed);
  return (row) => row <= to.bottom && !changed.has(row);
}

/** Whether two rows hold the same texts; at once where they are the same row. */
export function sameRow(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((text, index) => text === b[index]));
}

/** Whether two lists hold the same areas in the same order. */
export function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return a === b || (a.length === b.length && a.every((area, index) => sameArea(area, b[index])));
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function addHeldDifferently(before: SheetSnapshot["nonText"], after: SheetSnapshot["nonText"], changed: Set<number>): void {
  if (before === after) return;
  const add = (key: number) => changed.add(Math.floor(key / MAX_COLUMNS));
  for (const [key, cell] of after) if (!sameHeld(before.get(key), cell)) add(key);
  for (const key of before.keys()) if (!after.has(key)) add(key);
}

function sameHeld(a: NonTextCell | undefined, b: NonTextCell): boolean {
  return a !== undefined && a.kind === b.kind && a.value === b.value && a.format === b.format;
}

function addTied(merged: readonly Area[], { bottom: last }: Area, changed: Set<number>): void {
  for (const { top, bottom } of merged) {
    if (top === bottom) continue;
    let touched = false;
    for (let row = top; row <= Math.min(bottom, last); row++) touched ||= changed.has(row);
    for (let row = top; touched && row <= Math.min(bottom, last); row++) changed.add(row);
  }
}
