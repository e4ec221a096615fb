import * as fc from "fast-check";
import { fold, normalForm } from "./fold";

describe("fold", () => {
  it.each([
    ["①－３　〇", "①-3  ○"],
    ["１ー２", "1-2"],
    ["センター", "センター"],
    ["⇒➡→", "→→→"],
    ["ｱﾝｹﾞｰﾄ", "アンゲート"],
    ["葛\u{e0100}飾", "葛飾"],
    ["a\u200bb", "ab"],
    ["Ⅳ⑴", "Ⅳ⑴"],
  ])("folds %j to %j", (text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it("knows where every folded unit stood", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = fold(text);
        let before = 0;
        for (let at = 0; at <= folded.text.length; at++) {
          expect(folded.at(at)).toBeGreaterThanOrEqual(before);
          before = folded.at(at);
        }
        expect(before).toBe(text.length);
      }),
    );
  });
});

describe("normalForm", () => {
  it("is the same for texts that look the same", () => {
    expect(normalForm("Ａ－１　〜 ｺﾐ推\u200b")).toBe(normalForm("A-1～コミ推"));
  });

  it("is its own normal form", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(normalForm(normalForm(text))).toBe(normalForm(text))));
  });
});
