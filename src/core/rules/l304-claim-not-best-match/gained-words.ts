import { predecessorsOf } from "../../notes/lineage-index";
import type { Item } from "../../plan/model";
import { itemsOf } from "../lineage/view";
import type { RuleContext } from "../rule";

/** A next item that took a word up, which its own predecessor had not. */
export interface TakenUp {
  readonly item: Item;
  readonly word: string;
}

/** So many of the closest next items are looked at: one that took up an item's words is among them. */
const LOOKED_AT = 20;

/** From so many characters on a word is hardly there by chance: 低燃費車, not 家庭. */
const TELLING = 3;

/** Runs of kanji, katakana or letters. Figures make no word: years come and go in every text. */
const RUNS = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,}/gu;

/**
 * The item into which another seems to have gone by its words, where a note sends it elsewhere: it gained a word of
 * the item's that stands nowhere else in either plan, and none of those that the note names gained any word of it.
 * @param claimed the next items that the note names
 */
export function takenUpElsewhere(context: RuleContext, from: Item, claimed: readonly Item[]): TakenUp | null {
  if (claimed.some((item) => gained(context, from, item).length > 0)) return null;
  const found = itemsOf(context, context.evidence.nearest([from.id], "next", LOOKED_AT).map(({ item }) => item)).flatMap((item): readonly TakenUp[] => {
    if (claimed.includes(item)) return [];
    const sources = predecessorsOf(context.lineage, item.id);
    if (sources.length === 0 || sources.includes(from.id)) return [];
    const [word] = gained(context, from, item).filter((one) => one.length >= TELLING && standsNowhereElse(context, one, [from.id, item.id])).sort((a, b) => b.length - a.length);
    return word === undefined ? [] : [{ item, word }];
  });
  return found.length === 1 ? found[0] : null;
}

/** The words of an item that a next item holds and what that came from does not. */
function gained(context: RuleContext, from: Item, into: Item): readonly string[] {
  const sources = itemsOf(context, predecessorsOf(context.lineage, into.id)).filter(({ id }) => id !== from.id);
  return sharedWords(from.normal, into.normal).filter((word) => !sources.some(({ normal }) => normal.includes(word)));
}

/** What is common to two texts within the words of the first, as long as it can be. */
function sharedWords(text: string, other: string): readonly string[] {
  const words = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    for (let start = 0; start < run.length - 1; ) {
      let end = start + 1;
      while (end < run.length && other.includes(run.slice(start, end + 1))) end += 1;
      if (end > start + 1) words.add(run.slice(start, end));
      start = end;
    }
  }
  return [...words];
}

function standsNowhereElse({ sheet }: RuleContext, word: string, among: readonly string[]): boolean {
  return [sheet.current, sheet.next].every(({ items }) => items.every(({ id, normal }) => among.includes(id) || !normal.includes(word)));
}
