import type { Stepwise } from "../core/stepwise";
import type { ClockPort } from "./ports";
import { inSlices } from "./slices";

/** A clock that the work itself moves; a pause takes no time but is counted. */
function deskClock() {
  const clock = { ms: 0, pauses: 0 };
  const port: ClockPort = {
    now: () => new Date(clock.ms),
    after: (_ms, callback) => {
      clock.pauses++;
      void Promise.resolve().then(callback);
      return () => undefined;
    },
  };
  function* work(steps: number, msEach: number): Stepwise<string> {
    for (let step = 0; step < steps; step++) {
      clock.ms += msEach;
      yield;
    }
    return "done";
  }
  return { clock, port, work };
}

describe("long work in slices", () => {
  it.each([
    ["short work is done without a pause", 5, 5, 0, 0],
    ["a pause comes after each 30 ms", 9, 10, 3, 0],
    ["work of more than a tenth of a second is said once", 30, 10, 10, 1],
    ["a step longer than a slice is followed by a pause", 3, 100, 3, 1],
  ])("%s", async (_, steps, msEach, pauses, words) => {
    const { clock, port, work } = deskClock();
    let said = 0;
    expect(await inSlices(work(steps, msEach), port, { wanted: () => true, onLong: () => said++ })).toBe("done");
    expect(clock.pauses).toBe(pauses);
    expect(said).toBe(words);
  });

  it("is given up at the next pause once nobody wants it", async () => {
    const { clock, port, work } = deskClock();
    expect(await inSlices(work(100, 10), port, { wanted: () => false, onLong: () => undefined })).toBeNull();
    expect(clock.ms).toBe(30);
  });
});
