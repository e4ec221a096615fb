import { mergeAt, snapshotOfTexts, textAt } from "./snapshot";

describe("a sheet that does not begin in A1", () => {
  const sheet = snapshotOfTexts("表", [["番号", "内容", "課"], ["1"], ["2", "水辺"]], { origin: { row: 4, column: 1 }, merged: [{ top: 5, left: 2, bottom: 6, right: 3 }, { top: 6, left: 1, bottom: 99, right: 1 }] });

  test("has the area of its texts, with short rows filled up", () => {
    expect([sheet.area, sheet.texts[1]]).toEqual([{ top: 4, left: 1, bottom: 6, right: 3 }, ["1", "", ""]]);
  });

  test.each<[number, number, string]>([
    [4, 1, "番号"],
    [6, 2, "水辺"],
    [5, 3, ""],
    [3, 1, ""],
    [7, 1, ""],
    [4, 0, ""],
    [4, 4, ""],
  ])("row %i, column %i says %j", (row, column, text) => {
    expect(textAt(sheet, row, column)).toBe(text);
  });

  test.each<[number, number, number | null]>([
    [5, 2, 0],
    [5, 3, 0],
    [6, 2, 0],
    [6, 3, 0],
    [6, 1, 1],
    [4, 2, null],
    [5, 1, null],
  ])("row %i, column %i belongs to merge %p", (row, column, merge) => {
    expect(mergeAt(sheet, row, column)).toBe(merge === null ? null : sheet.merged[merge]);
  });
});

test("an empty sheet has no area, no texts and no merges", () => {
  for (const sheet of [snapshotOfTexts("表", []), snapshotOfTexts("表", [[]])]) {
    expect([sheet.area, textAt(sheet, 0, 0), mergeAt(sheet, 0, 0)]).toEqual([null, "", null]);
    expect([sheet.visible, sheet.own, sheet.notRead]).toEqual([true, false, { textBoxes: 0, comments: 0 }]);
  }
});
