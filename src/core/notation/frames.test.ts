import { fold } from "./fold";
import { defaultFrameWords, frameAt, frameWordsOf, isForeign, namesAnotherPlan, type FrameWords } from "./frames";

describe("the words that a sheet's plan names give", () => {
  test("are the names without what stands in brackets behind them, longer ones first", () => {
    expect(frameWordsOf({ current: "現行プラン", next: "みずほ市 未来プラン（素案）" }).names).toEqual([
      { word: "みずほ市未来プラン", frame: "next" },
      { word: "現行プラン", frame: "current" },
    ]);
    expect(frameWordsOf({ current: "(旧)計画", next: "次" }).names).toEqual([{ word: "(旧)計画", frame: "current" }]);
  });

  test("are none where both are called the same", () => {
    expect(frameWordsOf({ current: "取組内容", next: "取組内容（案）" }).names).toEqual([]);
  });

  test.each<readonly [string, string, number | null, number | null]>([
    ["第3次計画", "第4次計画(案)", 3, 4],
    ["第２期プラン", "次期プラン", 2, 3],
    ["現行計画", "第十二次計画", 11, 12],
    ["みずほ市第1版", "改定案", 1, 2],
    ["現行計画", "次期計画", null, null],
    ["令和3年計画", "第8計画", null, null],
  ])("%s and %s are the plans of these ordinals: %s, %s", (current, next, first, second) => {
    expect(frameWordsOf({ current, next }).ordinals).toEqual({ current: first, next: second });
  });
});

describe("a plan named in front of a number", () => {
  /** The plan, and the words left behind it. */
  const read = (text: string, words: FrameWords = defaultFrameWords, at = 0, same: "current" | "next" | null = null) => {
    const folded = fold(text).text;
    const found = frameAt(folded, at, words, same);
    return found && `${found.frame}${found.asPlace ? " as place" : ""}: ${folded.slice(found.end)}`;
  };

  test.each([
    ["現行1-2に統合", "current: 1-2に統合"],
    ["旧1-2", "current: 1-2"],
    ["改定前の1-2", "current: 1-2"],
    ["次期計画（案）の【1-2】", "next: 1-2】"],
    ["新計画：1-2", "next: 1-2"],
    ["第1期計画書の1-2", "current: 1-2"],
    ["第2期1-2", "next: 1-2"],
    ["2次計画1-2", "next: 1-2"],
    ["現行基本戦略3", "current: 基本戦略3"],
    ["現行計画では1-2に記載", "current as place: 1-2に記載"],
    ["次期計画においては、1-2", "next as place: 1-2"],
    ["現行は1-2", "current as place: 1-2"],
  ])("%s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each(["1-2に統合", "第3条1-2", "二次1-2", "健康1-2"])("%s names none", (text) => {
    expect(read(text)).toBeNull();
  });

  test.each<readonly [string, number]>([["表現1-2を修正", 1], ["更新1-2", 1], ["順次1-2に移行", 1], ["年次1-2", 1], ["事前1-2", 1]])("a word that only ends like one names none: %s", (text, at) => {
    expect(read(text, defaultFrameWords, at)).toBeNull();
  });

  test("新 alone sets no plan up as the place that is spoken of", () => {
    expect(read("新は1-2")).toBe("next: は1-2");
  });

  test("may be called by the sheet's own name, and by an ordinal that counts from it", () => {
    const words = frameWordsOf({ current: "第3次みどり計画", next: "第4次みどり計画" });
    expect([read("第3次みどり計画の1-2", words), read("第4次1-2", words), read("第5次1-2", words), read("第2次1-2", words)]).toEqual(["current: 1-2", "next: 1-2", "next: 1-2", "current: 1-2"]);
  });

  test("同 is the plan of the number before, if that has one", () => {
    expect([read("同1-2", defaultFrameWords, 0, "current"), read("同1-2")]).toEqual(["current: 1-2", null]);
  });
});

describe("a number of something else than the sheet's two plans", () => {
  const foreign = (text: string, words: FrameWords = defaultFrameWords) => {
    const folded = fold(text).text;
    const start = folded.search(/\d+-\d+/);
    return isForeign(folded, { start, end: start + (/\d+-\d+/.exec(folded)?.[0].length ?? 0) }, words);
  };

  test.each([
    "総合計画の3-2に基づき",
    "総合戦略3-2",
    "県計画（2-3）",
    "基本法における4-1",
    "国指針1-2",
    "国の2-1",
    "手引き(第2版)の3-1",
    "SDGs 3-4",
    "市長公約1-2",
    "条例1-2",
  ])("%s", (text) => {
    expect(foreign(text)).toBe(true);
  });

  test.each(["1-2に統合", "現行計画の1-2", "次期計画1-2", "本計画の1-2", "第2期計画の1-2", "改定計画1-2", "実施計画1-2", "現行指針の2-1", "こども計画（2-1に統合）"])("%s is none", (text) => {
    expect(foreign(text)).toBe(false);
  });

  test("the sheet's own plan is none by its name", () => {
    const words = frameWordsOf({ current: "みどり戦略", next: "第2次みどり戦略" });
    expect([foreign("みどり戦略の1-2"), foreign("みどり戦略の1-2", words), foreign("あおぞら戦略の1-2", words)]).toEqual([true, false, true]);
  });

  test("a law's or a promise's is, whatever the sheet's plans are called", () => {
    expect(foreign("みどり条例1-2", frameWordsOf({ current: "みどり条例", next: "新みどり条例" }))).toBe(true);
  });

  test("the name of another plan is known without a number", () => {
    expect(["総合戦略", "他計画", "県の環境プラン", "健康増進計画の"].map((text) => namesAnotherPlan(text))).toEqual([true, true, true, true]);
    expect(["現行計画", "次期計画", "本計画", "新条例", "見守り"].map((text) => namesAnotherPlan(text))).toEqual([false, false, false, false, false]);
  });
});
