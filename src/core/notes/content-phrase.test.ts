import fc from "fast-check";
import { contentPhrases, leadingPhrase, nounRuns } from "./content-phrase";

const phrases = (text: string) => contentPhrases(text).map((phrase) => phrase.text);

describe("what a sentence is about", () => {
  test.each([
    ["what is done to something", "集会所の予約事務の簡素化を図ります。", ["集会所の予約事務の簡素化"]],
    ["what it aims at", "支え合い会議の設立に向け、先進地を訪ねます。", ["支え合い会議の設立", "先進地"]],
    ["a verb that became a noun", "独居高齢者の見守りを続けます。", ["独居高齢者の見守り"]],
    ["words in hiragana that nouns are made of", "ふれあいの場づくりを進めます。", ["ふれあいの場づくり"]],
    ["what somebody is like", "睡眠の大切さを伝えます。", ["睡眠の大切さ"]],
    ["words of a name", "こども誰でも通園制度を始めます。", ["こども誰でも通園制度"]],
    ["nouns that say nothing are left out", "必要な支援を行い、取組を進めます。", []],
    ["nothing stands before を", "ます。を、", []],
  ])("%s", (_, text, expected) => expect(phrases(text)).toEqual(expected));

  test("the words that a text begins with", () => {
    expect(leadingPhrase("移動図書館車の運行を続けます。")).toBe("移動図書館車の運行");
    expect(leadingPhrase("より良いまちを")).toBe("");
  });

  test("phrases stand in the text where they say, and none is too long for brackets", () => {
    const piece = fc.constantFrom("見守り", "の", "を", "に向け", "支援", "、", "。", "「", "」", "地域", "づくり", "等", "A", "a", "1", "\n");
    fc.assert(
      fc.property(fc.array(piece).map((parts) => parts.join("")), (text) => {
        for (const phrase of contentPhrases(text)) expect(phrase.text.length).toBeLessThanOrEqual(30);
        for (const run of nounRuns(text)) expect(run.length).toBeLessThanOrEqual(30);
      }),
    );
  });
});
