import type { Folded } from "./fold";
import { objectAtEnd, verbAtEnd } from "./note-vocabulary";

/** Enough for the longest verb on either side of a line break. */
const LONGEST_WORD = 14;
const JAPANESE = /[ぁ-んァ-ヶ一-鿿]/u;

/**
 * A note without the line breaks that only a narrow column made: inside a verb (変更⏎なし, 統⏎合), between an object
 * that is all of its line and the verb (文言の⏎修正), in front of a particle and verb (県の事業⏎に統合). Breaks between two statements stay: 文言修正⏎番号変更.
 */
export function withoutWraps(folded: Folded): Folded {
  const { text } = folded;
  if (!text.includes("\n")) return folded;
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) if (text[at] !== "\n" || !isWrap(text, at)) kept.push(at);
  if (kept.length === text.length) return folded;
  const joined = kept.map((at) => text[at]).join("");
  kept.push(text.length);
  return { text: joined, at: (offset) => folded.at(kept[offset]) };
}

function isWrap(text: string, at: number): boolean {
  const before = lineBefore(text, at);
  const after = text.slice(at + 1, at + 1 + LONGEST_WORD);
  if (!JAPANESE.test(before.at(-1) ?? "") || !JAPANESE.test(after[0] ?? "")) return false;
  const isObject = isAllObject(before);
  const particle = "をにへ".includes(after[0]) ? 1 : 0;
  for (let end = 1; end <= after.length && after[end - 1] !== "\n"; end++) {
    const behind = after.slice(0, end);
    const alone = verbAtEnd(behind);
    if (alone === null && (verbAtEnd(before + behind)?.word.length ?? 0) > end) return true;
    if ((isObject || particle > 0) && alone?.word.length === end - particle) return true;
  }
  return false;
}

/** The end of the line in front of a break, from its beginning if it is no longer than a word. */
function lineBefore(text: string, at: number): string {
  const tail = text.slice(Math.max(0, at - LONGEST_WORD), at);
  return tail.slice(tail.lastIndexOf("\n") + 1);
}

/** Whether a line is an object and no more: 文言, 表現の. */
function isAllObject(line: string): boolean {
  const object = line.trimStart().replace(/[のを]$/u, "");
  return object !== "" && objectAtEnd(object)?.word === object;
}
