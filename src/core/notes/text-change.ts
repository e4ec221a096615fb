import { addedPart, diffTexts, type AddedPart, type DiffSegment } from "../evidence/diff";
import type { Item } from "../plan/model";

/** How a next text differs from the current one. */
export interface TextChange {
  /**
   * "equal" – the same but for widths and spaces; "added-to" – what stood there still stands, words
   * were added; "reworded" – a few words differ; "rewritten" – largely another text.
   */
  readonly kind: "equal" | "added-to" | "reworded" | "rewritten";
  readonly segments: readonly DiffSegment[];
  readonly added: AddedPart | null;
  /** Share of the longer text that both have in common, 0…1. */
  readonly common: number;
}

/** An addition shorter than this is a matter of wording. */
const SHORTEST_ADDITION = 6;
const KEPT_WHEN_ADDED_TO = 0.85;
const COMMON_WHEN_REWORDED = 0.7;
/** Of a sentence that is new, so little stood in the current text. */
const COMMON_IN_NEW_SENTENCE = 0.45;

/** Compares a current text with the next one; several items on a side are read as one text. */
export function textChange(current: readonly Item[], next: readonly Item[]): TextChange {
  const before = current.map(({ text }) => text.trim()).join("");
  const after = next.map(({ text }) => text.trim()).join("");
  const segments = diffTexts(before, after);
  const same = lengthOf(segments, "same");
  const common = same / Math.max(before.length, after.length, 1);
  if (joined(current) === joined(next)) return { kind: "equal", segments, added: null, common: 1 };
  const added = lengthOf(segments, "added");
  const keeps = same >= KEPT_WHEN_ADDED_TO * before.length && added >= SHORTEST_ADDITION;
  if (keeps) return { kind: "added-to", segments, added: addedPart(segments), common };
  const newEnd = newLastSentence(after, segments);
  if (newEnd) return { kind: "added-to", segments, added: { part: "second", texts: [newEnd] }, common };
  return { kind: common >= COMMON_WHEN_REWORDED ? "reworded" : "rewritten", segments, added: addedPart(segments), common };
}

function joined(items: readonly Item[]): string {
  return items.map(({ normal }) => normal).join("");
}

function lengthOf(segments: readonly DiffSegment[], kind: DiffSegment["kind"]): number {
  return segments.reduce((sum, segment) => sum + (segment.kind === kind ? segment.text.length : 0), 0);
}

/** The last of several sentences, if next to nothing of it stood in the current text. */
function newLastSentence(after: string, segments: readonly DiffSegment[]): string | null {
  const sentences = after.match(/[^。]+。?/gu) ?? [];
  if (sentences.length < 2) return null;
  const last = sentences[sentences.length - 1];
  const start = after.length - last.length;
  const kept = segments
    .filter(({ kind }) => kind === "same")
    .reduce((sum, segment) => sum + Math.max(0, segment.after.end - Math.max(segment.after.start, start)), 0);
  return kept <= COMMON_IN_NEW_SENTENCE * last.length ? last : null;
}
