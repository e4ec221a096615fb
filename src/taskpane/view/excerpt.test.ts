import { excerptOf } from "./excerpt";

const cell = { sheet: "表", row: 0, column: 0 };

describe("excerptOf", () => {
  it.each([
    ["marks the stretch", "②-2、3に集約", { start: 0, end: 5 }, { before: "", marked: "②-2、3", after: "に集約" }],
    ["marks nothing without a stretch", "②-2に集約", {}, { before: "②-2に集約", marked: "", after: "" }],
    ["marks nothing for an empty stretch", "②-2", { start: 2, end: 2 }, { before: "②-2", marked: "", after: "" }],
  ])("%s", (_name, text, range, excerpt) => {
    expect(excerptOf(text, { ...cell, ...range })).toEqual(excerpt);
  });

  it("shortens what stands far away", () => {
    const long = `${"前".repeat(40)}印${"後".repeat(40)}`;
    expect(excerptOf(long, { ...cell, start: 40, end: 41 })).toEqual({ before: `…${"前".repeat(24)}`, marked: "印", after: `${"後".repeat(24)}…` });
  });

  it("has nothing to show of a blank cell", () => {
    expect(excerptOf("", cell)).toBeNull();
  });
});
