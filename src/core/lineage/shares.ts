import type { ItemId } from "../plan/model";

/** A possible pair with how much speaks for it. */
export interface WeightedPair {
  readonly from: ItemId;
  readonly to: ItemId;
  readonly weight: number;
}

/**
 * Lets all possible pairs compete: a pair wins not by being the closest text of one side but by being
 * hard to replace on both. Its share is its part of all that speaks for the one item, times its part of
 * all that speaks for the other.
 * @returns the share of each pair, 0…1, parallel to `pairs`
 */
export function shareOut(pairs: readonly WeightedPair[]): readonly number[] {
  const given = sumsBy(pairs, ({ from }) => from);
  const wanted = sumsBy(pairs, ({ to }) => to);
  return pairs.map(({ from, to, weight }) => (weight > 0 ? (weight / given.get(from)!) * (weight / wanted.get(to)!) : 0));
}

function sumsBy(pairs: readonly WeightedPair[], idOf: (pair: WeightedPair) => ItemId): ReadonlyMap<ItemId, number> {
  const sums = new Map<ItemId, number>();
  for (const pair of pairs) sums.set(idOf(pair), (sums.get(idOf(pair)) ?? 0) + pair.weight);
  return sums;
}
