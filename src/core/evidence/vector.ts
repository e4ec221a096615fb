import type { Bigrams } from "./bigrams";

/** A text as a direction: weights of its bigrams, of length 1 (or empty). */
export interface Vector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
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
 */
export function weigh({ terms, counts }: Bigrams, rarity: Float64Array): Vector {
  const weights = new Float64Array(terms.length);
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

/** How alike two directions are, 0…1. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.terms.length <= b.terms.length ? [a, b] : [b, a];
  const weights = new Map<number, number>();
  for (let at = 0; at < small.terms.length; at++) weights.set(small.terms[at], small.weights[at]);
  let sum = 0;
  for (let at = 0; at < large.terms.length; at++) {
    const weight = weights.get(large.terms[at]);
    if (weight !== undefined) sum += weight * large.weights[at];
  }
  return Math.min(1, sum);
}
