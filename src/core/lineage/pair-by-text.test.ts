import { makeEvidence } from "../evidence/evidence-index";
import { isPartOf, pairByText, speaksFor } from "./pair-by-text";
import { shareOut } from "./shares";

const items = (texts: Readonly<Record<string, string>>) => ({ items: Object.entries(texts).map(([id, normal]) => ({ id, normal })) });
const evidence = makeEvidence({
  current: items({ 橋: "古い橋の欄干を年に一度点検します。", 池: "池の鳥を春に数えます。", 花: "花壇に季節の花を植えます。" }),
  next: items({ 橋: "古い橋の欄干を年に二度点検します。", 鳥: "池の鳥を春と秋に数えます。", 車: "水車小屋の粉ひきを公開します。", 欄干: "橋の欄干の色を塗り替えます。", 苗: "苗木の季節の市を公園で開きます。", 菊: "季節の菊を並べます。" }),
});
const pairs = (current: readonly string[], next: readonly string[]) => pairByText(current, next, evidence).map(([from, to]) => `${from}>${to}`).sort();

describe("items that stand together", () => {
  test("are pairs, each with each, where one side has one", () => {
    expect(pairs(["橋"], ["車"])).toEqual(["橋>車"]);
    expect(pairs(["橋"], ["鳥", "車"])).toEqual(["橋>車", "橋>鳥"]);
    expect(pairs(["橋", "池"], ["車"])).toEqual(["橋>車", "池>車"]);
    expect(pairs([], ["車"])).toEqual([]);
  });

  test("belong to the closest text where each side has several", () => {
    expect(pairs(["橋", "池"], ["鳥", "橋"])).toEqual(["橋>橋", "池>鳥"]);
  });

  test("stand in their order where no text tells", () => {
    expect(pairs(["花", "池"], ["車", "橋"])).toEqual(["池>橋", "花>車"]);
  });

  test("may be more on one side: what is alike belongs to a pair as well, what is not to none", () => {
    expect(pairs(["橋", "池"], ["橋", "鳥", "欄干"])).toEqual(["橋>橋", "橋>欄干", "池>鳥"]);
    expect(pairs(["橋", "池"], ["橋", "鳥", "車"])).toEqual(["橋>橋", "池>鳥"]);
  });
});

describe("texts alone", () => {
  test("say that one became the other where they are clearly alike, or each the other's closest", () => {
    expect([speaksFor("橋", "欄干", evidence), speaksFor("池", "鳥", evidence), speaksFor("花", "菊", evidence)]).toEqual([true, true, true]);
  });

  test("say nothing where another is closer, or nothing is alike", () => {
    expect([speaksFor("花", "苗", evidence), speaksFor("花", "車", evidence)]).toEqual([false, false]);
  });

  test("tell what may be a part of what was split", () => {
    expect([isPartOf(["橋"], "欄干", evidence), isPartOf(["池", "花"], "鳥", evidence), isPartOf(["橋"], "車", evidence)]).toEqual([true, true, false]);
  });
});

test("a pair's share is its part of all that speaks for either of its items", () => {
  const pair = (from: string, to: string, weight: number) => ({ from, to, weight });
  expect(shareOut([pair("橋", "橋", 3), pair("橋", "鳥", 1), pair("池", "鳥", 1), pair("花", "車", 0)])).toEqual([3 / 4, 1 / 8, 1 / 2, 0]);
  expect(shareOut([])).toEqual([]);
});
