/** Work that can be left between two steps and taken up again, so that a page stays alive meanwhile. */
export type Stepwise<T> = Generator<undefined, T, undefined>;

/** Does all the work at once. */
export function complete<T>(work: Stepwise<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
