import type { Item, ItemId, Side } from "../plan/model";
import { makeBigramCache, type BigramCache, type Bigrams } from "./bigrams";
import type { EvidenceIndex, Ranked } from "./model";
import { makePostings, type Postings } from "./postings";
import { concatenated, cosine, weigh, type Vector } from "./vector";

/** What evidence needs to know of a plan's two sides; a ComparisonSheet is one. */
export type EvidenceSides = Readonly<Record<Side, { readonly items: readonly Pick<Item, "id" | "normal">[] }>>;

interface Corpus {
  readonly bigrams: Readonly<Record<Side, readonly Bigrams[]>>;
  readonly rarity: Float64Array;
}

/**
 * Text similarity over one sheet's own items: TF-IDF cosine of character bigrams. Municipal
 * prose is boilerplate, so a bigram weighs by how rare it is in this very sheet.
 * Nothing is counted before the first question; an edit changes the weights of all, so the
 * index is made anew after each, and only `cache` goes on.
 */
export function makeEvidence(sides: EvidenceSides, cache: BigramCache = makeBigramCache()): EvidenceIndex {
  cache.turn();
  const places = new Map<ItemId, { readonly side: Side; readonly index: number }>();
  for (const side of ["current", "next"] as const) {
    sides[side].items.forEach((item, index) => places.set(item.id, { side, index }));
  }

  let corpus: Corpus | null = null;
  const postings: Partial<Record<Side, Postings>> = {};
  const vectors = new Map<string, Vector>();

  function read(): Corpus {
    corpus ??= readCorpus(sides, cache);
    return corpus;
  }

  function postingsOf(side: Side): Postings {
    return (postings[side] ??= makePostings(read().bigrams[side].map((one) => weigh(one, read().rarity)), cache.terms));
  }

  function vectorOf(items: readonly ItemId[]): Vector {
    const key = items.join("\n");
    const known = vectors.get(key);
    if (known) return known;
    const parts = items.flatMap((id) => {
      const place = places.get(id);
      return place ? [read().bigrams[place.side][place.index]] : [];
    });
    const vector = weigh(parts.length === 1 ? parts[0] : concatenated(parts), read().rarity);
    vectors.set(key, vector);
    return vector;
  }

  function rank(vector: Vector, side: Side, limit: number, without: readonly ItemId[]): readonly Ranked[] {
    const skipped = new Set(without.flatMap((id) => (places.get(id)?.side === side ? [places.get(id)!.index] : [])));
    return postingsOf(side)
      .closest(vector, limit, skipped)
      .map(({ index, score }) => ({ item: sides[side].items[index].id, score }));
  }

  return {
    similarity: (a, b) => cosine(vectorOf(a), vectorOf(b)),
    nearest: (items, side, limit) => rank(vectorOf(items), side, limit, items),
    nearestToText: (text, side, limit) => {
      const { rarity } = read();
      return rank(weigh(cache.of(text.normalize("NFKC").replace(/\s/gu, "")), rarity), side, limit, []);
    },
  };
}

function readCorpus(sides: EvidenceSides, cache: BigramCache): Corpus {
  const bigrams = {
    current: sides.current.items.map((item) => cache.of(item.normal)),
    next: sides.next.items.map((item) => cache.of(item.normal)),
  };
  const frequency = new Int32Array(cache.terms);
  for (const one of [...bigrams.current, ...bigrams.next]) for (const term of one.terms) frequency[term]++;
  const texts = bigrams.current.length + bigrams.next.length;
  const rarity = new Float64Array(cache.terms);
  frequency.forEach((count, term) => {
    rarity[term] = Math.log(1 + texts / Math.max(1, count));
  });
  return { bigrams, rarity };
}
