import type { CellEdit } from "../../core/fixes/edit";
import { fillOpenSlot, hasOneOpenSlot } from "./open-slot";

const note = (replace: string, row = 3): CellEdit => ({ type: "cell", at: { sheet: "対照表", row, column: 1 }, expect: "", replace });

describe("the place that only a person can fill", () => {
  test.each([
    ["one, in a note that is new", [note("削除(〈　〉)")], true],
    ["one, after a statement that stands", [note("・表現修正\n・削除(〈　〉)")], true],
    ["none", [note("③-8に集約")], false],
    ["one in each of two rows: their words differ", [note("内容見直し(〈　〉)"), note("内容見直し(〈　〉)", 5)], false],
  ])("is asked for where there is %s", (_sentence, edits, asked) => {
    expect(hasOneOpenSlot(edits)).toBe(asked);
  });

  test("takes the words as they are typed, and stays open while there are none", () => {
    expect(fillOpenSlot([note("削除(〈　〉)")], " 類似の事業と重なるため$& ")).toEqual([note("削除(類似の事業と重なるため$&)")]);
    expect(fillOpenSlot([note("削除(〈　〉)")], "　")).toEqual([note("削除(〈　〉)")]);
  });
});
