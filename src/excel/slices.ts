import type { Area } from "../core/sheet/address";

/** UTF-16 units that one request may ask for; Excel on the web stops at 5 MB. */
export const SLICE_BUDGET = 4_000_000;
/** What a cell is reckoned to weigh until the first ones have been read: texts come twice. */
export const FIRST_WEIGHT = 400;

/** The largest merged areas that one call may find (office-js: "more than 512 … will fail"). */
const MOST_MERGES = 512;

export const cellsIn = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/**
 * Takes from a list of areas what fits into one request, cut at row borders; at least one row.
 * @param weight UTF-16 units a cell
 * @returns the areas to read now, and what is left
 */
export function takeSlice<T extends { readonly area: Area }>(
  queue: readonly T[],
  weight: number,
): { readonly now: readonly T[]; readonly rest: readonly T[] } {
  let room = SLICE_BUDGET / Math.max(1, weight);
  const now: T[] = [];
  for (const [index, piece] of queue.entries()) {
    const { area } = piece;
    const width = area.right - area.left + 1;
    const rows = Math.floor(room / width);
    if (rows >= area.bottom - area.top + 1) {
      now.push(piece);
      room -= cellsIn(area);
      continue;
    }
    const bottom = area.top + (now.length === 0 ? Math.max(1, rows) : rows) - 1;
    if (bottom < area.top) return { now, rest: queue.slice(index) };
    now.push({ ...piece, area: { ...area, bottom } });
    return { now, rest: [{ ...piece, area: { ...area, top: bottom + 1 } }, ...queue.slice(index + 1)] };
  }
  return { now, rest: [] };
}

/**
 * Bands of rows so low that none can hold more merged areas than one call may answer. A merge
 * counts where its first cell lies: it may cover as little as one cell of the last row or column.
 */
export function mergeBands(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.floor((2 * MOST_MERGES) / (width + 1)) - 1);
  const bands: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return bands;
}
