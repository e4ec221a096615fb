import { seenCell } from "../locate/column-cells";
import { cellKey } from "../sheet/address";
import { snapshotOfTexts, type NonTextCell } from "../sheet/snapshot";
import { parseLabel } from "../notation/numbers";
import type { ItemNumber } from "../notation/syntax";
import { numberOfConvertedCell, restoreTrailingZero } from "./converted-numbers";

function read(text: string, held: NonTextCell | null) {
  const sheet = { ...snapshotOfTexts("検討", [[text]], {}), nonText: new Map(held ? [[cellKey(0, 0), held]] : []) };
  const number = numberOfConvertedCell(sheet, seenCell(sheet, 0, 0));
  return number && [number.key, number.styles[0]];
}

describe("numberOfConvertedCell", () => {
  it.each<[string, string, NonTextCell | null, readonly string[] | null]>([
    ["1-3 that became a day", "1月3日", { kind: "date", value: 45660, format: 'm"月"d"日"' }, ["1-3", "plain"]],
    ["(3) that became a negative amount", "-3", { kind: "number", value: -3, format: "General" }, ["3", "parenthesised"]],
    ["1-3 shown as 1/3", "1/3", { kind: "date", value: 45660, format: "m/d" }, ["1-3", "plain"]],
    ["10-12 in wide digits", "１０月１２日", { kind: "date", value: 45942, format: 'm"月"d"日"' }, ["10-12", "plain"]],
    ["1-1-2 that became a day with its year", "2001/1/2", { kind: "date", value: 36893, format: "yyyy/m/d" }, ["1-1-2", "plain"]],
    ["1-3 that shows another day's words", "Jan-03", { kind: "date", value: 45660, format: "mmm-dd" }, ["1-3", "plain"]],
    ["a real day of these years", "2026/4/1", { kind: "date", value: 46113, format: "yyyy/m/d" }, ["4-1", "plain"]],
    ["a day that holds no serial number", "令和8年", { kind: "date", value: "2026-04-01", format: "yyyy" }, null],
    ["(99) as the largest negative amount", "-99", { kind: "number", value: -99, format: "General" }, ["99", "parenthesised"]],
    ["an amount beyond it", "-100", { kind: "number", value: -100, format: "General" }, null],
    ["nothing at all", "0", { kind: "number", value: 0, format: "General" }, null],
    ["true", "TRUE", { kind: "boolean", value: true, format: "General" }, null],
    ["a large amount", "-1,200", { kind: "number", value: -1200, format: "#,##0" }, null],
    ["a fraction", "-0.5", { kind: "number", value: -0.5, format: "General" }, null],
    ["a positive number", "3", { kind: "number", value: 3, format: "General" }, null],
    ["text", "-3", null, null],
  ])("%s", (_, text, held, expected) => {
    expect(read(text, held)).toEqual(expected);
  });
});

describe("1.10 that became 1.1", () => {
  const number = (label: string) => parseLabel(label).number as ItemNumber;
  const restored = (label: string, previous: string | null) => restoreTrailingZero(number(label), previous === null ? null : number(previous)).key;

  test("is the tenth where the ninth was before, the twentieth behind the nineteenth", () => {
    expect(restored("1.1", "1.9")).toBe("1-10");
    expect(restored("1.2", "1.19")).toBe("1-20");
    expect(restored("2.3.1", "2.3.9")).toBe("2-3-10");
  });

  test.each<readonly [string, string, string | null]>([
    ["1-1", "1.1", null],
    ["1-1", "1.1", "1.8"],
    ["2-1", "2.1", "1.9"],
    ["1-1", "1.1", "1.2.9"],
    ["1-10", "1.10", "1.9"],
    ["1", "(1)", "(9)"],
  ])("is %s elsewhere: %s behind %s", (key, label, previous) => {
    expect(restored(label, previous)).toBe(key);
  });
});
