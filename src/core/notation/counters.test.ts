import { counterAt, numberGoesOn, particleAt, titleWordAt } from "./counters";

describe("what counts or measures", () => {
  test.each([
    ["歳児の健診", 1],
    ["人以上", 1],
    ["年間の計画", 1],
    ["時間以内", 1],
    ["か所に設ける", 2],
    ["ヶ月", 2],
    ["か月", 2],
    ["KM先", 2],
    ["m2", 2],
    ["団体中", 2],
    ["つの項目", 1],
    ["丁目", 2],
    ["地区", 2],
  ])("%s", (text, length) => {
    expect(counterAt(text, 0)).toBe(length);
  });

  test.each(["人権の尊重", "日常の見守り", "時代の変化", "年齢を問わず", "時間外の相談", "地域づくり", "地域の会", "つなぐ場", "つどい", "円滑な移動", "階段の手すり", "週末の講座", "事業者の支援", "広報", ""])("%s begins a word", (text) => {
    expect(counterAt(text, 0)).toBe(0);
  });

  test("is looked for where it is asked for", () => {
    expect([counterAt("3歳児", 1), counterAt("3歳児", 0)]).toEqual([1, 0]);
  });
});

describe("a word that might count begins a title", () => {
  test.each(["人を育てる", "食と農", "人・農地プラン", "本が好き", "日々の見守り", "団体の活動", "地区を結ぶ", "世帯との連携"])("%s", (text) => {
    expect(titleWordAt(text, 0)).toBe(true);
  });

  test.each(["人", "人以上", "食の支援", "回を重ねる", "団体", "団体以上", ""])("%s does not", (text) => {
    expect(titleWordAt(text, 0)).toBe(false);
  });
});

describe("what ties a number into a sentence", () => {
  test.each(["の一部", "を統合", "からの移動", "より分割", "及び2", "およびその他", "がある", "もある"])("%s", (text) => {
    expect(particleAt(text, 0)).toBe(true);
  });

  test.each(["にぎわいの創出", "のびのび育つ", "はぐくむ", "ともに支える", "がん検診", "はじめの一歩", "はたらく場", "ものづくり", "できること", "広報", ""])("%s does not", (text) => {
    expect(particleAt(text, 0)).toBe(false);
  });
});

test("a number goes on with digits, and with digits behind a sign", () => {
  expect(["0", "-4", ".5", ",200", "/4", ":30"].map((text) => numberGoesOn(text, 0))).toEqual([true, true, true, true, true, true]);
  expect(["", "-", "-ア", ". ", "、2", "課"].map((text) => numberGoesOn(text, 0))).toEqual([false, false, false, false, false, false]);
});
