import { findItemStarts } from "../notation/item-starts";
import type { Labelled } from "../notation/syntax";
import { remember } from "./remember";

/** One labelled stretch of a text, offsets as in the text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly labelled: Labelled;
}

/** Reads texts into stretches, each distinct text once: a sheet repeats its cells, a recheck repeats the sheet. */
export type StretchReader = (text: string) => readonly Stretch[];

/** A reader that remembers; share it between checks of the same sheet. */
export function stretchReader(): StretchReader {
  return remember((text) => {
    const starts = findItemStarts(text);
    return starts.map(({ start, labelled }, index) => {
      const next = starts[index + 1]?.start ?? text.length;
      return { start, end: start + text.slice(start, next).trimEnd().length, labelled };
    });
  });
}
