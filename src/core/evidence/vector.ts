import type { Bigrams, WeightRoom } from "./bigrams";

/** A text as a direction: weights of its bigrams, of length 1 (or empty). */
export interface Vector {
  readonly text: Bigrams;
  /** From `start` on, one for each of the text's bigrams. */
  readonly weights: Float32Array;
  readonly start: number;
}

/** Several texts as one: counts add up; no bigram is made where two texts meet. */
export function concatenated(parts: readonly Bigrams[]): Bigrams {
  const sums = new Map<number, number>();
  for (const { terms, counts, start, end } of parts) for (let at = start; at < end; at++) sums.set(terms[at], (sums.get(terms[at]) ?? 0) + counts[at]);
  return { terms: Int32Array.from(sums.keys()), counts: Uint16Array.from(sums.values()), start: 0, end: sums.size };
}

/**
 * Weighs counted bigrams by their rarity and brings the whole to length 1.
 * @param rarity by term number
 * @param room where the weights are to lie
 */
export function weigh(text: Bigrams, rarity: Float64Array, room: WeightRoom): Vector {
  const { terms, counts } = text;
  const { arrays: weights, start } = room.take(text.end - text.start);
  const shift = start - text.start;
  let squares = 0;
  for (let at = text.start; at < text.end; at++) {
    const count = counts[at];
    // A bigram met first in a question (not in any item) has no weight: no item can share it.
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (rarity[terms[at]] ?? 0);
    weights[at + shift] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = text.start; at < text.end; at++) weights[at + shift] /= length;
  return { text, weights, start };
}

/**
 * How alike two directions are, 0…1.
 * @param desk zeros to work on, one for each term number of the texts; left as zeros
 */
export function cosine(a: Vector, b: Vector, desk: Float64Array): number {
  const [small, large] = a.text.end - a.text.start <= b.text.end - b.text.start ? [a, b] : [b, a];
  spread(small, desk);
  const sum = product(desk, large);
  clear(small, desk);
  return sum;
}

/** Lays a direction's weights out by term number. */
export function spread({ text: { terms, start, end }, weights, start: first }: Vector, desk: Float64Array): void {
  for (let at = start; at < end; at++) desk[terms[at]] = weights[first + at - start];
}

/** How alike the direction on the desk is to another. */
export function product(desk: Float64Array, { text: { terms, start, end }, weights, start: first }: Vector): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum += desk[terms[at]] * weights[first + at - start];
  return Math.min(1, sum);
}

/** Takes a direction off the desk. */
export function clear({ text: { terms, start, end } }: Vector, desk: Float64Array): void {
  for (let at = start; at < end; at++) desk[terms[at]] = 0;
}
