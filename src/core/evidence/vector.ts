import type { Bigrams } from "./bigrams";
import type { Room } from "./room";

/** A text as a direction: weights of its bigrams, of length 1 (or empty). */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
}

/** Several texts as one: counts add up; no bigram is made where two texts meet. */
export function concatenated(parts: readonly Bigrams[]): Bigrams {
  const sums = new Map<number, number>();
  for (const part of parts) part.terms.forEach((term, at) => sums.set(term, (sums.get(term) ?? 0) + part.counts[at]));
  return { terms: Int32Array.from(sums.keys()), counts: Uint16Array.from(sums.values()) };
}

/**
 * Weighs counted bigrams by their rarity and brings the whole to length 1.
 * @param rarity by term number
 * @param keep where the weights are to lie
 */
export function weigh({ terms, counts }: Bigrams, rarity: Float64Array, keep: Room<Float32Array>): Vector {
  const weights = keep(terms.length);
  let squares = 0;
  for (let at = 0; at < terms.length; at++) {
    const count = counts[at];
    // A bigram met first in a question (not in any item) has no weight: no item can share it.
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[terms[at]] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < weights.length; at++) weights[at] /= length;
  return { terms, weights };
}

/**
 * How alike two directions are, 0…1.
 * @param desk zeros to work on, one for each term number of the texts; left as zeros
 */
export function cosine(a: Vector, b: Vector, desk: Float64Array): number {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  spread(small, desk);
  const sum = product(desk, large);
  clear(small, desk);
  return sum;
}

/** Lays a direction's weights out by term number. */
export function spread({ terms, weights }: Vector, desk: Float64Array): void {
  for (let at = 0; at < terms.length; at++) desk[terms[at]] = weights[at];
}

/** How alike the direction on the desk is to another. */
export function product(desk: Float64Array, { terms, weights }: Vector): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at++) sum += desk[terms[at]] * weights[at];
  return Math.min(1, sum);
}

/** Takes a direction off the desk. */
export function clear({ terms }: Vector, desk: Float64Array): void {
  for (let at = 0; at < terms.length; at++) desk[terms[at]] = 0;
}
