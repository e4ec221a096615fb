import type { Item, ItemId } from "../plan/model";

/** How many words a reason names: enough to judge by. */
const SHOWN = 3;
const WORD = /[一-鿿々ヶ]{2,}|[ァ-ヺー]{3,}|[A-Za-z]{2,}/gu;

/**
 * The words that make two items alike: runs of kanji or katakana that both hold, the rarest in this
 * sheet first.
 */
export function makeSharedWords(items: readonly Item[]): (a: ItemId, b: ItemId) => readonly string[] {
  const words = new Map<ItemId, ReadonlySet<string>>();
  const frequency = new Map<string, number>();
  const texts = new Map(items.map(({ id, normal }) => [id, normal]));
  for (const { id, normal } of items) {
    const own = new Set(normal.match(WORD) ?? []);
    words.set(id, own);
    for (const word of own) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return (a, b) => {
    const shared = [...(words.get(a) ?? [])].filter((word) => (texts.get(b) ?? "").includes(word));
    return shared.sort((x, y) => frequency.get(x)! - frequency.get(y)! || y.length - x.length).slice(0, SHOWN);
  };
}
