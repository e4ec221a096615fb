import type { CellAddress } from "../../src/core/sheet/address";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";

/** The snapshot with other texts in some cells; everything else as it is. Cells must lie in the used range. */
export function withTexts(snapshot: SheetSnapshot, changes: readonly { readonly at: CellAddress; readonly text: string }[]): SheetSnapshot {
  const area = snapshot.area;
  if (!area) return snapshot;
  const texts = snapshot.texts.map((row) => [...row]);
  for (const { at, text } of changes) texts[at.row - area.top][at.column - area.left] = text;
  return { ...snapshot, texts };
}

/** Replaces the stretch [start, end) of a text. */
export function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

/** A generator of reproducible numbers in [0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, or null from an empty one. */
export function pick<T>(list: readonly T[], random: () => number): T | null {
  return list.length === 0 ? null : list[Math.floor(random() * list.length)];
}
