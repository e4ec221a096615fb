import type { Item, ItemId, Side } from "../plan/model";
import type { Stepwise } from "../stepwise";

/** What evidence needs to know of a plan's two sides; a ComparisonSheet is one. */
export type EvidenceSides = Readonly<Record<Side, { readonly items: readonly Pick<Item, "id" | "normal">[] }>>;

/** An item that texts are compared with, and how close it is (0…1; never shown to people). */
export interface Ranked {
  readonly item: ItemId;
  readonly score: number;
}

/**
 * Text similarity over one sheet's own items: TF-IDF cosine of character bigrams.
 * Scores are computed on demand; bigram counts are memoised by text.
 */
export interface EvidenceIndex {
  /** Cosine of two sets of items, each taken as one concatenated text. */
  similarity(a: readonly ItemId[], b: readonly ItemId[]): number;
  /** The items of `side` closest to the given items' concatenated text, best first, at most `limit`. */
  nearest(items: readonly ItemId[], side: Side, limit: number): readonly Ranked[];
  /** The same for a free text: the words in a note's brackets. */
  nearestToText(text: string, side: Side, limit: number): readonly Ranked[];
  /** Does what the first question would have to wait for, in steps; changes no answer. */
  prepare(): Stepwise<void>;
}
