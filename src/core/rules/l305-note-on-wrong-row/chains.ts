import type { Misplaced } from "./misplaced";

/** Notes that slipped together: a note that slipped a row pushed the next one. */
export type Chain = readonly Misplaced[];

/** Joins the statements where one stands in the row where another belongs. */
export function chainsOf(misplaced: readonly Misplaced[]): readonly Chain[] {
  const chains: Misplaced[][] = [];
  for (const one of misplaced) {
    const touching = chains.filter((chain) => chain.some((other) => touches(one, other)));
    const joined = [...touching.flat(), one];
    for (const chain of touching) chains.splice(chains.indexOf(chain), 1);
    chains.push(joined);
  }
  return chains.map((chain) => chain.sort((a, b) => a.placed.band - b.placed.band));
}

function touches(a: Misplaced, b: Misplaced): boolean {
  return a.placed.band === b.placed.band || a.target?.band === b.placed.band || b.target?.band === a.placed.band;
}
