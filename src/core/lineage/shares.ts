import type { ItemId } from "../plan/model";

/** A possible pair with how much speaks for it. */
export interface WeightedPair {
  readonly from: ItemId;
  readonly to: ItemId;
  readonly weight: number;
}

const ROUNDS = 8;
/** A next item may well have two predecessors: competition for it counts, but does not exclude. */
const COMPETITION = 0.7;
/** A column that nobody wants stays small: little evidence is not made much by being the only one. */
const LEAST_DEMAND = 0.3;

/**
 * Lets all possible pairs compete: each current item has one share to give, each next item attracts
 * about one (Sinkhorn's scaling, damped on the next side). A pair wins not by being the closest text
 * of one side but by being hard to replace on both.
 * @returns the share of each pair, parallel to `pairs`
 */
export function shareOut(pairs: readonly WeightedPair[]): readonly number[] {
  const froms = numbered(pairs.map(({ from }) => from));
  const tos = numbered(pairs.map(({ to }) => to));
  const shares = Float64Array.from(pairs, ({ weight }) => weight);
  for (let round = 0; round < ROUNDS; round++) {
    const given = sums(shares, froms);
    shares.forEach((share, at) => (shares[at] = given[froms[at]] > 0 ? share / given[froms[at]] : 0));
    const wanted = sums(shares, tos);
    shares.forEach((share, at) => (shares[at] = share / Math.max(LEAST_DEMAND, wanted[tos[at]]) ** COMPETITION));
  }
  return [...shares];
}

function numbered(ids: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

function sums(values: Float64Array, groups: readonly number[]): Float64Array {
  const totals = new Float64Array(groups.reduce((most, group) => Math.max(most, group + 1), 0));
  values.forEach((value, at) => (totals[groups[at]] += value));
  return totals;
}
