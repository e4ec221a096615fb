import type { Vector } from "./vector";

/** An inverted index over the texts of one side: which texts hold a bigram, and with what weight. */
export interface Postings {
  /** The texts closest to a vector, best first, equal ones in their order; `without` are left out. */
  closest(vector: Vector, limit: number, without: ReadonlySet<number>): readonly { readonly index: number; readonly score: number }[];
}

/**
 * How many postings one question may visit. Up to about 300 texts that is all of them; in larger
 * sheets the rarest bigrams come first and choose a shortlist, which is then scored in full, so
 * that the time for one question does not grow with the sheet.
 */
const VISITS = 30_000;
const SHORTLIST = 64;

/** Builds the index of texts given as vectors over `termCount` terms. */
export function makePostings(vectors: readonly Vector[], termCount: number): Postings {
  const starts = new Int32Array(termCount + 1);
  for (const { terms } of vectors) for (const term of terms) starts[term + 1]++;
  for (let term = 0; term < termCount; term++) starts[term + 1] += starts[term];
  const texts = new Int32Array(starts[termCount]);
  const weights = new Float32Array(starts[termCount]);
  const filled = starts.slice(0, termCount);
  vectors.forEach((vector, index) => {
    vector.terms.forEach((term, at) => {
      texts[filled[term]] = index;
      weights[filled[term]++] = vector.weights[at];
    });
  });
  const holders = (term: number) => (term < termCount ? starts[term + 1] - starts[term] : 0);
  const scores = new Float64Array(vectors.length);

  return {
    closest(vector, limit, without) {
      const order = [...vector.terms.keys()].sort((a, b) => holders(vector.terms[a]) - holders(vector.terms[b]));
      const touched: number[] = [];
      let visits = 0;
      let all = true;
      for (const at of order) {
        const term = vector.terms[at];
        const count = holders(term);
        if (count === 0) continue;
        if (visits > 0 && visits + count > VISITS) {
          all = false;
          break;
        }
        visits += count;
        for (let slot = starts[term]; slot < starts[term] + count; slot++) {
          if (scores[texts[slot]] === 0) touched.push(texts[slot]);
          scores[texts[slot]] += vector.weights[at] * weights[slot];
        }
      }
      const found = touched.filter((index) => !without.has(index)).map((index) => ({ index, score: Math.min(1, scores[index]) }));
      for (const index of touched) scores[index] = 0;
      const ranked = found.sort(best);
      if (all) return ranked.slice(0, limit);
      const shortlist = ranked.slice(0, Math.max(SHORTLIST, limit));
      return rescored(vector, shortlist.map(({ index }) => index), vectors).slice(0, limit);
    },
  };
}

function rescored(vector: Vector, shortlist: readonly number[], vectors: readonly Vector[]) {
  const asked = new Map<number, number>();
  vector.terms.forEach((term, at) => asked.set(term, vector.weights[at]));
  return shortlist
    .map((index) => {
      const { terms, weights } = vectors[index];
      let score = 0;
      for (let at = 0; at < terms.length; at++) score += (asked.get(terms[at]) ?? 0) * weights[at];
      return { index, score: Math.min(1, score) };
    })
    .sort(best);
}

function best(a: { index: number; score: number }, b: { index: number; score: number }): number {
  return b.score - a.score || a.index - b.index;
}
