import { seenCell } from "../locate/column-cells";
import { cellKey } from "../sheet/address";
import { snapshotOfTexts, type NonTextCell } from "../sheet/snapshot";
import { numberOfConvertedCell } from "./converted-numbers";

function read(text: string, held: NonTextCell | null) {
  const sheet = { ...snapshotOfTexts("検討", [[text]], {}), nonText: new Map(held ? [[cellKey(0, 0), held]] : []) };
  const number = numberOfConvertedCell(sheet, seenCell(sheet, 0, 0));
  return number && [number.key, number.styles[0]];
}

describe("numberOfConvertedCell", () => {
  it.each<[string, string, NonTextCell | null, readonly string[] | null]>([
    ["1-3 that became a day", "1月3日", { kind: "date", value: 45660, format: 'm"月"d"日"' }, ["1-3", "plain"]],
    ["(3) that became a negative amount", "-3", { kind: "number", value: -3, format: "General" }, ["3", "parenthesised"]],
    ["a large amount", "-1,200", { kind: "number", value: -1200, format: "#,##0" }, null],
    ["a fraction", "-0.5", { kind: "number", value: -0.5, format: "General" }, null],
    ["a positive number", "3", { kind: "number", value: 3, format: "General" }, null],
    ["text", "-3", null, null],
  ])("%s", (_, text, held, expected) => {
    expect(read(text, held)).toEqual(expected);
  });
});
