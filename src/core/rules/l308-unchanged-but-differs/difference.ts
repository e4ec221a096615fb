import type { DiffSegment } from "../../evidence/diff";
import { textChange } from "../../notes/text-change";
import type { Item } from "../../plan/model";

/** What stood in the current text, and what stands in the next one instead, with its place there; either may be empty. */
export interface Difference {
  readonly before: string;
  readonly after: string;
  /** Offsets in the next text, without the blanks around it. */
  readonly start: number;
  readonly end: number;
}

/** A word in kanji or katakana that a changed ending belongs to: the 運 of 運び. */
const WORD_BEFORE = /[一-鿿々ァ-ヺー]{1,4}$/u;
const ENDING = /^[ぁ-ゖ]/u;

/** The change that shows best what became of a text: the longest, the first of several; と→や tells less than the words added behind it. */
export function mainDifference(current: Item, next: Item): Difference {
  const changes = changesIn(textChange([current], [next]).segments);
  const lengthOf = ({ before, after }: Difference) => Math.max(before.trim().length, after.trim().length);
  return withWord(changes.reduce((main, one) => (lengthOf(one) > lengthOf(main) ? one : main)), next.text.trim());
}

/** What was taken out and what was put in at each place where the texts differ. */
function changesIn(segments: readonly DiffSegment[]): readonly Difference[] {
  return segments.flatMap(({ kind, text, after }, at): Difference[] => {
    const [one, two] = [segments[at - 1], segments[at + 1]];
    if (kind === "removed") return [{ before: text, after: two?.kind === "added" ? two.text : "", start: after.start, end: two?.kind === "added" ? two.after.end : after.start }];
    return kind === "added" && one?.kind !== "removed" ? [{ before: "", after: text, start: after.start, end: after.end }] : [];
  });
}

/** び→んで as 運び→運んで. */
function withWord(difference: Difference, text: string): Difference {
  const { before, after, start } = difference;
  if (!ENDING.test(before) || !ENDING.test(after)) return difference;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? "";
  return { ...difference, before: word + before, after: word + after, start: start - word.length };
}
