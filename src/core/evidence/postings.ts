import { clear, product, spread, type Vector } from "./vector";

export interface Scored {
  readonly index: number;
  readonly score: number;
}

/** An inverted index over the texts of one side: which texts hold a bigram, and with what weight. */
export interface Postings {
  /** The texts closest to a vector, best first, equal ones in their order; `without` are left out. */
  closest(vector: Vector, limit: number, without: ReadonlySet<number>): readonly Scored[];
}

/**
 * How many postings one question may visit. Up to about 200 texts that is all of them; in larger
 * sheets the rarest bigrams come first and choose a shortlist, which is then scored in full, so
 * that the time for one question does not grow with the sheet.
 */
const VISITS = 20_000;
const SHORTLIST = 40;

/** Builds the index of texts given as vectors over `termCount` terms. */
export function makePostings(vectors: readonly Vector[], termCount: number): Postings {
  const starts = new Int32Array(termCount + 1);
  for (const { text: { terms, start, end } } of vectors) for (let at = start; at < end; at++) starts[terms[at] + 1]++;
  for (let term = 0; term < termCount; term++) starts[term + 1] += starts[term];
  const texts = new Int32Array(starts[termCount]);
  const weights = new Float32Array(starts[termCount]);
  const filled = starts.slice(0, termCount);
  for (let index = 0; index < vectors.length; index++) {
    const { text, weights: own, start } = vectors[index];
    for (let at = text.start; at < text.end; at++) {
      const slot = filled[text.terms[at]]++;
      texts[slot] = index;
      weights[slot] = own[start + at - text.start];
    }
  }
  const holders = (term: number) => (term < termCount ? starts[term + 1] - starts[term] : 0);
  const scores = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  const desk = new Float64Array(termCount);

  function rescored(vector: Vector, shortlist: readonly number[]): Scored[] {
    spread(vector, desk);
    const scored = shortlist.map((index) => ({ index, score: product(desk, vectors[index]) }));
    clear(vector, desk);
    return scored.sort(best);
  }

  return {
    closest(vector, limit, without) {
      const { terms, start, end } = vector.text;
      const order = Array.from({ length: end - start }, (_, place) => place).sort((a, b) => holders(terms[start + a]) - holders(terms[start + b]));
      let count = 0;
      let visits = 0;
      let all = true;
      for (const place of order) {
        const term = terms[start + place];
        const held = holders(term);
        if (held === 0) continue;
        if (visits > 0 && visits + held > VISITS) {
          all = false;
          break;
        }
        visits += held;
        const weight = vector.weights[vector.start + place];
        const behind = starts[term + 1];
        for (let slot = starts[term]; slot < behind; slot++) {
          const text = texts[slot];
          const score = scores[text];
          if (score === 0) touched[count++] = text;
          scores[text] = score + weight * weights[slot];
        }
      }
      const shortlist = topOf(touched, count, scores, all ? limit : Math.max(SHORTLIST, limit), without);
      for (let at = 0; at < count; at++) scores[touched[at]] = 0;
      return all ? shortlist : rescored(vector, shortlist.map(({ index }) => index)).slice(0, limit);
    },
  };
}

/** The best few of many without sorting, or even keeping, all of them. */
function topOf(indexes: Int32Array, count: number, scores: Float64Array, limit: number, without: ReadonlySet<number>): readonly Scored[] {
  const top: Scored[] = [];
  if (limit === 0) return top;
  for (let one = 0; one < count; one++) {
    const index = indexes[one];
    const score = Math.min(1, scores[index]);
    const last = top.length === limit ? top[limit - 1] : null;
    if ((last !== null && (score < last.score || (score === last.score && index > last.index))) || without.has(index)) continue;
    const candidate = { index, score };
    let at = last === null ? top.length : limit - 1;
    for (; at > 0 && best(candidate, top[at - 1]) < 0; at--) top[at] = top[at - 1];
    top[at] = candidate;
  }
  return top;
}

function best(a: Scored, b: Scored): number {
  return b.score - a.score || a.index - b.index;
}
