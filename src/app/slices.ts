import type { Stepwise } from "../core/stepwise";
import type { ClockPort } from "./ports";

/** Milliseconds that the page may be kept busy at a time: keys and scrolling stay fluent. */
const SLICE = 30;
/** Milliseconds from which work is worth a word; a word each time would flicker, and cost a drawing. */
const LONG = 100;

export interface SliceOptions {
  /** Asked after each pause; once it says no the work is given up. */
  readonly wanted: () => boolean;
  /** Called once, at a pause: the work takes long enough to be said. */
  readonly onLong: () => void;
}

/** Lets the page paint and take keys. */
export function pause(clock: ClockPort): Promise<void> {
  return new Promise((resolve) => void clock.after(0, resolve));
}

/** Does stepwise work in slices with pauses between; null when it was given up. */
export async function inSlices<T>(work: Stepwise<T>, clock: ClockPort, { wanted, onLong }: SliceOptions): Promise<T | null> {
  const started = clock.now().getTime();
  let began = started;
  let said = false;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const now = clock.now().getTime();
    if (now - began < SLICE) continue;
    if (!said && now - started >= LONG) {
      said = true;
      onLong();
    }
    await pause(clock);
    if (!wanted()) return null;
    began = clock.now().getTime();
  }
}
