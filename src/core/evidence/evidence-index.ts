import type { ItemId, Side } from "../plan/model";
import type { BigramCache, Bigrams } from "./bigrams";
import { makeEvidenceMemo, type EvidenceMemo } from "./memo";
import type { EvidenceIndex, EvidenceSides, Ranked } from "./model";
import { makePostings, type Postings } from "./postings";
import { concatenated, cosine, weigh, type Vector } from "./vector";

interface Corpus {
  readonly bigrams: Readonly<Record<Side, readonly Bigrams[]>>;
  readonly rarity: Float64Array;
}

/** As many of the closest are worked out at a time: most questions about an item are asked again, with another limit. */
const ASKED_AT_ONCE = 24;

/**
 * Text similarity over one sheet's own items: TF-IDF cosine of character bigrams. Municipal
 * prose is boilerplate, so a bigram weighs by how rare it is in this very sheet.
 * Nothing is counted before the first question. An edited text changes the weights of all, so the
 * index is made anew after it; while the texts stay as they were, so does the index.
 */
export function makeEvidence(sides: EvidenceSides, memo: EvidenceMemo = makeEvidenceMemo()): EvidenceIndex {
  return memo.indexOf(sides, () => newIndex(sides, memo.bigrams));
}

function newIndex(sides: EvidenceSides, cache: BigramCache): EvidenceIndex {
  const places = new Map<ItemId, { readonly side: Side; readonly index: number }>();
  for (const side of ["current", "next"] as const) {
    sides[side].items.forEach((item, index) => places.set(item.id, { side, index }));
  }

  let corpus: Corpus | null = null;
  const vectors: Record<Side, Vector[]> = { current: [], next: [] };
  const joined = new Map<string, Vector>();
  const postings: Partial<Record<Side, Postings>> = {};
  const answers: Record<Side, Map<string, readonly Ranked[]>> = { current: new Map(), next: new Map() };

  function read(): Corpus {
    corpus ??= readCorpus(sides, cache);
    return corpus;
  }

  function vectorAt(side: Side, index: number): Vector {
    return (vectors[side][index] ??= weigh(read().bigrams[side][index], read().rarity));
  }

  function postingsOf(side: Side): Postings {
    return (postings[side] ??= makePostings(sides[side].items.map((_, index) => vectorAt(side, index)), cache.terms));
  }

  function vectorOf(items: readonly ItemId[]): Vector {
    const only = items.length === 1 ? places.get(items[0]) : undefined;
    if (only) return vectorAt(only.side, only.index);
    const key = items.join("\n");
    const known = joined.get(key);
    if (known) return known;
    const parts = items.flatMap((id) => {
      const place = places.get(id);
      return place ? [read().bigrams[place.side][place.index]] : [];
    });
    const vector = weigh(parts.length === 1 ? parts[0] : concatenated(parts), read().rarity);
    joined.set(key, vector);
    return vector;
  }

  function rank(vector: Vector, side: Side, limit: number, without: readonly ItemId[]): readonly Ranked[] {
    const skipped = new Set(without.flatMap((id) => (places.get(id)?.side === side ? [places.get(id)!.index] : [])));
    return postingsOf(side)
      .closest(vector, limit, skipped)
      .map(({ index, score }) => ({ item: sides[side].items[index].id, score }));
  }

  function nearest(items: readonly ItemId[], side: Side, limit: number): readonly Ranked[] {
    if (limit > ASKED_AT_ONCE) return rank(vectorOf(items), side, limit, items);
    const key = items.join("\n");
    const closest = answers[side].get(key) ?? rank(vectorOf(items), side, ASKED_AT_ONCE, items);
    answers[side].set(key, closest);
    return closest.slice(0, limit);
  }

  return {
    similarity: (a, b) => cosine(vectorOf(a), vectorOf(b)),
    nearest,
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
  for (const side of [bigrams.current, bigrams.next]) {
    for (const { terms } of side) for (let at = 0; at < terms.length; at++) frequency[terms[at]]++;
  }
  const texts = bigrams.current.length + bigrams.next.length;
  const rarity = new Float64Array(cache.terms);
  for (let term = 0; term < rarity.length; term++) rarity[term] = Math.log(1 + texts / Math.max(1, frequency[term]));
  return { bigrams, rarity };
}
