import type { Stepwise } from "../core/stepwise";
import type { ClockPort } from "./ports";

/** Milliseconds that the page may be kept busy at a time: keys and scrolling stay fluent. */
const SLICE = 30;

export interface SliceOptions {
  /** Asked after each pause; once it says no the work is given up. */
  readonly wanted: () => boolean;
  /** Called before the first pause: the work takes long enough to be said. */
  readonly onPause: () => void;
}

/** Lets the page paint and take keys. */
export function pause(clock: ClockPort): Promise<void> {
  return new Promise((resolve) => void clock.after(0, resolve));
}

/** Does stepwise work in slices with pauses between; null when it was given up. */
export async function inSlices<T>(work: Stepwise<T>, clock: ClockPort, { wanted, onPause }: SliceOptions): Promise<T | null> {
  let began = clock.now().getTime();
  for (let pauses = 0; ; ) {
    const step = work.next();
    if (step.done) return step.value;
    if (clock.now().getTime() - began < SLICE) continue;
    if (pauses++ === 0) onPause();
    await pause(clock);
    if (!wanted()) return null;
    began = clock.now().getTime();
  }
}
