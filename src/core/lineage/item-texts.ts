import type { EvidenceIndex } from "../evidence/model";
import { isEqual } from "../plan/keep";
import type { ComparisonSheet, ItemId, Side } from "../plan/model";
import { directoryOf } from "./directory";

/** How alike the items' texts are. */
export type Likeness = Pick<EvidenceIndex, "similarity" | "nearest">;

/**
 * All that tracing may ask about the items' texts. It asks nowhere else: where an edited text changes none
 * of the answers, the lineage is the same but for which links are plain (`withPlainKinds`).
 */
export interface ItemTexts extends Likeness {
  /** Whether two items have the same text. */
  same(a: ItemId, b: ItemId): boolean;
  /** Whether an item's text has some words in it, given as in `Item.normal`. */
  holds(id: ItemId, words: string): boolean;
  /** The items of a side that have the words in them, in the sheet's order. */
  holders(side: Side, words: string): readonly ItemId[];
}

/** The texts of a sheet's items. */
export function itemTexts(sheet: ComparisonSheet, { similarity, nearest }: EvidenceIndex): ItemTexts {
  const { item } = directoryOf(sheet);
  return {
    similarity,
    nearest,
    same: (a, b) => item(a).normal === item(b).normal,
    holds: (id, words) => item(id).normal.includes(words),
    holders: (side, words) => sheet[side].items.filter(({ normal }) => normal.includes(words)).map(({ id }) => id),
  };
}

type Question<Answer = unknown> = (texts: ItemTexts) => Answer;

/** A question about texts with the answer that it got. */
export interface Asked {
  readonly question: Question;
  readonly answer: unknown;
}

/** Made out here, so that a question that is kept holds on to no texts. */
const about = {
  similarity: (a: readonly ItemId[], b: readonly ItemId[]) => (texts: ItemTexts) => texts.similarity(a, b),
  nearest: (items: readonly ItemId[], side: Side, limit: number) => (texts: ItemTexts) => texts.nearest(items, side, limit),
  same: (a: ItemId, b: ItemId) => (texts: ItemTexts) => texts.same(a, b),
  holds: (id: ItemId, words: string) => (texts: ItemTexts) => texts.holds(id, words),
  holders: (side: Side, words: string) => (texts: ItemTexts) => texts.holders(side, words),
};

/** The same texts; what they are asked is taken down in `asked`. */
export function heard(texts: ItemTexts): { readonly texts: ItemTexts; readonly asked: readonly Asked[] } {
  const asked: Asked[] = [];
  const ask = <Answer>(question: Question<Answer>): Answer => {
    const answer = question(texts);
    asked.push({ question, answer });
    return answer;
  };
  return {
    texts: {
      similarity: (a, b) => ask(about.similarity(a, b)),
      nearest: (items, side, limit) => ask(about.nearest(items, side, limit)),
      same: (a, b) => ask(about.same(a, b)),
      holds: (id, words) => ask(about.holds(id, words)),
      holders: (side, words) => ask(about.holders(side, words)),
    },
    asked,
  };
}

/** Whether other texts answer all questions as they were answered. */
export function answerAlike(texts: ItemTexts, asked: readonly Asked[]): boolean {
  return asked.every(({ question, answer }) => isEqual(question(texts), answer));
}
