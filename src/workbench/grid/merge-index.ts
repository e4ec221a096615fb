import { cellKey, type Area } from "../../core/sheet/address";

const indexes = new WeakMap<readonly Area[], ReadonlyMap<number, Area>>();

/** The merged area of every cell that lies in one, by `cellKey`. A list of merges is never changed, only replaced. */
export function mergesByCell(merges: readonly Area[]): ReadonlyMap<number, Area> {
  let index = indexes.get(merges);
  if (!index) {
    const cells = new Map<number, Area>();
    for (const area of merges) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) cells.set(cellKey(row, column), area);
      }
    }
    indexes.set(merges, (index = cells));
  }
  return index;
}
