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
    ["県⺠の⽣活", "県民の生活"],
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

describe("fold of a text that needs none", () => {
  // An invisible character makes it go the long way, and leaves nothing behind.
  it("is what folding character by character gives", () => {
    const characters = fc.constantFrom(..."1あアー-~ 、。（）「①⑳㉑○〇→漢\n)".split(""), "ガ", "ｶﾞ");
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join("");
        const [short, long] = [fold(text), fold(`${text}\u00ad`)];
        const offsets = (folded: typeof short) => Array.from({ length: short.text.length }, (_, at) => folded.at(at));
        expect([short.text, offsets(short)]).toEqual([long.text, offsets(long)]);
      }),
    );
  });
});

describe("normalForm", () => {
  it("is the same for texts that look the same", () => {
    expect(normalForm("Ａ－１　〜 ｺﾐ推\u200b")).toBe(normalForm("A-1～コミ推"));
    expect(normalForm("⻑寿と⻘少年、⻄部の⼟地")).toBe("長寿と青少年、西部の土地");
  });

  it("is its own normal form", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(normalForm(normalForm(text))).toBe(normalForm(text))));
  });
});
