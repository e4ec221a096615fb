import * as fc from "fast-check";
import { lastRowHeightFor, linesOf, missingLines, type CellBox } from "./lines";

/** 10 full-width characters a line, three lines high. */
const box: CellBox = { width: 114, rowHeights: [41.25], wraps: true, fontName: "ＭＳ Ｐゴシック", fontSize: 11, grows: false };

describe("how many lines a text takes", () => {
  it.each<[string, string, Partial<CellBox>, number]>([
    ["a blank text takes one", "", {}, 1],
    ["ten full-width characters fill a line", "新規追加貸館業務省力", {}, 1],
    ["the eleventh begins another", "新規追加貸館業務省力化", {}, 2],
    ["letters, digits and half-width kana take half the room", "ABCDEFGHIJ0123456789", {}, 1],
    ["half-width kana too", "ｼﾝｷ".repeat(7), {}, 2],
    ["line breaks count", "・削除\n・集約\n", {}, 3],
    ["a line break and an edge", "・新規追加貸館業務省力\n・集約", {}, 3],
    ["a cell that does not wrap has one line", "一\n二\n三", { wraps: false }, 1],
    ["a column too narrow for a character still takes one a line", "集約", { width: 3 }, 2],
  ])("%s", (_, text, part, lines) => expect(linesOf(text, { ...box, ...part })).toBe(lines));
});

describe("how many lines have no room", () => {
  const five = "一\n二\n三\n四\n五";
  it.each<[string, string, Partial<CellBox>, number]>([
    ["three lines fit", "一\n二\n三", {}, 0],
    ["of five, two do not", five, {}, 2],
    ["a merged cell has the room of all its rows", five, { rowHeights: [41.25, 27.5] }, 0],
    ["far-set lines need more", "一\n二\n三", { fontName: "游ゴシック" }, 1],
    ["メイリオ is one of them", "一\n二\n三", { fontName: "Meiryo UI" }, 1],
    ["rows that follow the text are never short", five, { grows: true }, 0],
    ["a row just high enough by Excel's own rounding", "一\n二\n三", { rowHeights: [40.5] }, 0],
    ["one line always fits", "一", { rowHeights: [8] }, 0],
    ["a hidden row is not asked for more", five, { rowHeights: [0] }, 0],
  ])("%s", (_, text, part, missing) => expect(missingLines(text, { ...box, ...part })).toBe(missing));

  it("is nothing once the last row has the height that was offered", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("施", "策", "a", "1", "\n") , maxLength: 60 }), fc.double({ min: 20, max: 300, noNaN: true }), fc.integer({ min: 6, max: 16 }), (text, width, fontSize) => {
        const narrow = { ...box, width, fontSize };
        const offered = lastRowHeightFor(text, narrow);
        return offered === 409 || missingLines(text, { ...narrow, rowHeights: [offered] }) === 0;
      }),
    ));
});
