import { findItemStarts, type ItemStart } from "../notation/item-starts";
import type { Labelled } from "../notation/syntax";
import { tagAtEnd } from "../notation/tags";
import { oncePerText } from "../once";

/** One labelled stretch of a text, offsets as in the text. A tag behind it (…を配る。【新規】) is the label's and not in the stretch. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly labelled: Labelled;
}

/** Reads texts into stretches, each distinct text once: a sheet repeats its cells, a recheck repeats the sheet. */
export type StretchReader = (text: string) => readonly Stretch[];

/** A reader that remembers; share it between checks of the same sheet. */
export function stretchReader(): StretchReader {
  return oncePerText((text) => stretchesOf(text, findItemStarts(text)));
}

/** The stretches of a text from where they start, each to the next one's start or the text's end. */
export function stretchesOf(text: string, starts: readonly ItemStart[]): readonly Stretch[] {
  return starts.map(({ start, labelled }, index) => {
    const next = starts[index + 1]?.start ?? text.length;
    const whole = text.slice(start, next).trimEnd();
    const tag = labelled.tag ? null : tagAtEnd(whole);
    const behind = tag ? start + whole.slice(0, tag.open).trimEnd().length : 0;
    if (!tag || behind <= labelled.bodyStart) return { start, end: start + whole.length, labelled };
    return { start, end: behind, labelled: { ...labelled, tag: { start: start + tag.start, end: start + tag.end, text: tag.text } } };
  });
}
