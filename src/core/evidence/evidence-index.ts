import type { ItemId, Side } from "../plan/model";
import type { BigramCache, Bigrams } from "./bigrams";
import { complete, type Stepwise } from "../stepwise";
import { makeEvidenceMemo, type EvidenceMemo } from "./memo";
import type { EvidenceIndex, EvidenceSides, Ranked } from "./model";
import { makePostings, type Postings } from "./postings";
import { countRarity, type Rarity } from "./rarity";
import { concatenated, cosine, weigh, type Vector } from "./vector";

interface Corpus {
  readonly bigrams: Readonly<Record<Side, readonly Bigrams[]>>;
  readonly rarity: Rarity;
  /** Zeros by term number, to work on. */
  readonly desk: Float64Array;
}

/** An index with the count that the next one may start from. */
export interface CountedIndex extends EvidenceIndex {
  /** null until the first question. */
  rarity(): Rarity | null;
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
  return memo.indexOf(sides, (former) => newIndex(sides, memo.bigrams, former?.rarity() ?? null));
}

function newIndex(sides: EvidenceSides, cache: BigramCache, former: Rarity | null): CountedIndex {
  const places = new Map<ItemId, { readonly side: Side; readonly index: number }>();
  for (const side of ["current", "next"] as const) {
    sides[side].items.forEach((item, index) => places.set(item.id, { side, index }));
  }

  let corpus: Corpus | null = null;
  const joined = new Map<string, Vector>();
  const postings: Partial<Record<Side, Postings>> = {};
  const answers: Record<Side, Map<string, readonly Ranked[]>> = { current: new Map(), next: new Map() };

  function* readInSteps(): Stepwise<Corpus> {
    corpus ??= yield* readCorpus(sides, cache, former);
    return corpus;
  }

  function read(): Corpus {
    return corpus ?? complete(readInSteps());
  }

  function vectorAt(side: Side, index: number): Vector {
    return read().rarity.vectorOf(read().bigrams[side][index]);
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
    const vector = weigh(parts.length === 1 ? parts[0] : concatenated(parts), read().rarity.weights, cache.weightRoom);
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
    similarity: (a, b) => cosine(vectorOf(a), vectorOf(b), read().desk),
    nearest,
    rarity: () => corpus?.rarity ?? former,
    nearestToText: (text, side, limit) => {
      const { rarity } = read();
      return rank(weigh(cache.of(text.normalize("NFKC").replace(/\s/gu, "")), rarity.weights, cache.weightRoom), side, limit, []);
    },
    *prepare() {
      const { rarity, bigrams } = yield* readInSteps();
      for (let at = 0; at < bigrams.next.length; at++) {
        if (at % TEXTS_A_STEP === 0) yield;
        rarity.vectorOf(bigrams.next[at]);
      }
      yield;
      postingsOf("next");
    },
  };
}

/** So many texts are counted or weighed in one step: a few milliseconds. */
const TEXTS_A_STEP = 500;

function* readCorpus(sides: EvidenceSides, cache: BigramCache, former: Rarity | null): Stepwise<Corpus> {
  const bigrams: Record<Side, Bigrams[]> = { current: [], next: [] };
  for (const side of ["current", "next"] as const) {
    const { items } = sides[side];
    for (let at = 0; at < items.length; at++) {
      if (at % TEXTS_A_STEP === 0) yield;
      bigrams[side].push(cache.of(items[at].normal));
    }
  }
  yield;
  return { bigrams, rarity: countRarity([...bigrams.current, ...bigrams.next], cache, former), desk: new Float64Array(cache.terms) };
}
