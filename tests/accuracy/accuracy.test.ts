import { cleanWorkbooks } from "./clean-workbooks";
import { certainRecall, measureAccuracy } from "./measure";

/** One round of what `npm run bench:accuracy` measures in full. */
describe("accuracy over the clean sheets", () => {
  const result = measureAccuracy(cleanWorkbooks(), 1);

  it("raises no false alarm at error or warning level", () => {
    expect(result.falseAlarms).toEqual([]);
  });

  it("finds at least 98 % of the certain slips", () => {
    expect(certainRecall(result)).toBeGreaterThanOrEqual(0.98);
  });

  it("has a place for at least 20 kinds of slip", () => {
    expect(result.kinds.filter(({ injected }) => injected > 0).length).toBeGreaterThanOrEqual(20);
  });
});
