import fc from "fast-check";
import { laws } from "./laws";

describe("laws, a few seconds each (npm run fuzz goes on for minutes)", () => {
  it.each(laws)("$name", async ({ property }) => {
    await fc.assert(property as fc.IAsyncProperty<unknown>, { numRuns: 60, interruptAfterTimeLimit: 6000 });
  }, 60000);
});
