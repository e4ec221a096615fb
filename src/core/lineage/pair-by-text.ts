import type { ItemId } from "../plan/model";
import type { Likeness } from "./item-texts";

/** Below this a further item in a cell of several is no part of the pair beside it. */
const SOME_LIKENESS = 0.12;
/** From here on two texts belong together whatever the note says. */
const CLEAR_LIKENESS = 0.3;
/** How much a place in the same order counts between texts that are equally alike. */
const SAME_PLACE = 0.05;

/**
 * Pairs items that stand together. One item beside several takes them all; of several beside
 * several the texts tell which belongs to which, and the order where the texts do not.
 */
export function pairByText(current: readonly ItemId[], next: readonly ItemId[], texts: Likeness): readonly (readonly [ItemId, ItemId])[] {
  if (current.length === 1 && next.length === 1) return [[current[0], next[0]]];
  if (current.length < 2 || next.length < 2) return current.flatMap((from) => next.map((to) => [from, to] as const));
  const pairs = current
    .flatMap((from, i) => next.map((to, j) => ({ from, to, score: texts.similarity([from], [to]) + (i === j ? SAME_PLACE : 0) })))
    .sort((a, b) => b.score - a.score);
  const chosen: (readonly [ItemId, ItemId])[] = [];
  const free = { current: new Set(current), next: new Set(next) };
  for (const { from, to } of pairs) {
    if (!free.current.has(from) || !free.next.has(to)) continue;
    chosen.push([from, to]);
    free.current.delete(from);
    free.next.delete(to);
  }
  for (const { from, to, score } of pairs) {
    if ((!free.current.has(from) && !free.next.has(to)) || score < SOME_LIKENESS) continue;
    chosen.push([from, to]);
    free.current.delete(from);
    free.next.delete(to);
  }
  return chosen;
}

/** Whether the texts alone say that one became the other: clearly alike, or each the other's closest. */
export function speaksFor(from: ItemId, to: ItemId, texts: Likeness): boolean {
  const score = texts.similarity([from], [to]);
  if (score >= CLEAR_LIKENESS) return true;
  if (score < SOME_LIKENESS) return false;
  return texts.nearest([from], "next", 1)[0]?.item === to && texts.nearest([to], "current", 1)[0]?.item === from;
}

/** Whether a text has enough of what was split to be a part of it. */
export function isPartOf(current: readonly ItemId[], next: ItemId, texts: Likeness): boolean {
  return texts.similarity(current, [next]) >= SOME_LIKENESS;
}
