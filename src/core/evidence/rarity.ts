import type { Bigrams, WeightRoom } from "./bigrams";
import { weigh, type Vector } from "./vector";

/**
 * From so many texts on, counts are taken roughly (an eighth of their size is dropped at most): then an
 * edited text changes what few bigrams weigh, and nearly all other texts keep the weights they had.
 */
const MANY = 500;

/** How rare every bigram is among some texts. */
export interface Rarity {
  readonly texts: readonly Bigrams[];
  /** In how many of the texts a bigram stands, by term number. */
  readonly frequency: Int32Array;
  /** What a bigram weighs, by term number; 0 where no text has it. */
  readonly weights: Float64Array;
  /** The texts that were weighed so far. */
  readonly vectors: ReadonlyMap<Bigrams, Vector>;
  /** A text as a direction; worked out once. */
  vectorOf(text: Bigrams): Vector;
}

/** What the texts have in common: how many term numbers there are, from 0 on, and where their weights are kept. */
export interface RarityPlace {
  readonly terms: number;
  readonly weightRoom: WeightRoom;
}

/**
 * Counts the bigrams of texts and weighs each by its inverse document frequency.
 * @param former an earlier count, of nearly the same texts: it spares work and changes no answer
 */
export function countRarity(texts: readonly Bigrams[], { terms: termCount, weightRoom }: RarityPlace, former: Rarity | null): Rarity {
  const frequency = new Int32Array(termCount);
  if (former) frequency.set(former.frequency);
  const touched = recount(frequency, former?.texts ?? NONE, texts);
  const weights = new Float64Array(termCount);
  const weightOf = weigher(texts.length);
  const carriesOver = former !== null && former.texts.length >= MANY && texts.length >= MANY && rough(former.texts.length) === rough(texts.length);
  /** The bigrams that weigh something else than before, as flags by term number; null where all may. */
  let changed: Uint8Array | null = null;
  if (carriesOver) {
    changed = new Uint8Array(termCount);
    weights.set(former.weights);
    for (let term = 0; term < termCount; term++) {
      if (touched[term] === 0) continue;
      const weight = weightOf(frequency[term]);
      if (weight === weights[term]) continue;
      weights[term] = weight;
      changed[term] = 1;
    }
  } else {
    for (let term = 0; term < termCount; term++) weights[term] = weightOf(frequency[term]);
  }

  const inherited = carriesOver ? former.vectors : null;
  const vectors = new Map<Bigrams, Vector>();
  return {
    texts,
    frequency,
    weights,
    vectors,
    vectorOf(text) {
      const known = vectors.get(text);
      if (known) return known;
      const before = inherited?.get(text);
      const vector = before && changed && !holdsOneOf(changed, text) ? before : weigh(text, weights, weightRoom);
      vectors.set(text, vector);
      return vector;
    },
  };
}

const NONE: readonly Bigrams[] = [];

/** Brings the frequencies of some texts to those of others; flags, by number, the terms of which any text came or went. */
function recount(frequency: Int32Array, before: readonly Bigrams[], after: readonly Bigrams[]): Uint8Array {
  const touched = new Uint8Array(frequency.length);
  const add = ({ terms, start, end }: Bigrams, amount: 1 | -1) => {
    for (let at = start; at < end; at++) {
      frequency[terms[at]] += amount;
      touched[terms[at]] = 1;
    }
  };
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    if (before[at] === after[at]) continue;
    if (at < before.length) add(before[at], -1);
    if (at < after.length) add(after[at], 1);
  }
  return touched;
}

/** What a bigram weighs that stands in so many of so many texts. */
function weigher(texts: number): (frequency: number) => number {
  if (texts < MANY) return (frequency) => (frequency === 0 ? 0 : Math.log(1 + texts / frequency));
  const all = rough(texts);
  return (frequency) => (frequency === 0 ? 0 : Math.log(1 + all / rough(frequency)));
}

/** A count with its three leading binary digits only. */
function rough(count: number): number {
  const dropped = Math.max(0, 32 - Math.clz32(count) - 3);
  return (count >>> dropped) << dropped;
}

function holdsOneOf(flags: Uint8Array, { terms, start, end }: Bigrams): boolean {
  for (let at = start; at < end; at++) if (flags[terms[at]] === 1) return true;
  return false;
}
