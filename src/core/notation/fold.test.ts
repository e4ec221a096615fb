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

  it.each([
    ["dashes", "1‐2‑3‒4–5—6―7−8﹣9－0➖1", "1-2-3-4-5-6-7-8-9-0-1"],
    ["arrows", "→⇒➡⇨➔➜➝➞⟶⟹⇛▶►", "→".repeat(13)],
    ["circles", "○〇◯⚪⭕", "○".repeat(5)],
    ["waves", "~～〜∼˜〰", "~".repeat(6)],
    ["spaces", "1\t2\u00a03\u20004\u200a5\u202f6\u205f7", "1 2 3 4 5 6 7"],
    ["line breaks", "1\r\n2\r3\n4", "1\n2\n3\n4"],
    ["radicals for characters", "⺒⺝⺟⺠⺩⺬⻁⻄⻆⻑⻗⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲", "巳月母民王示虎西角長雨青食骨鬼麦黄斉歯竜亀"],
    ["nothing of what cannot be seen", "1\u00ad2\u061c3\u200b4\u200f5\u202a6\u202e7\u20608\u206f9\ufe000\ufe0f1\ufeff2\u{e0100}3\u{e01ef}", "1234567890123"],
    ["numerals whose form says the level", "ⅠⅻⅰⅫ①⑳⑴⒛⒜Ⓐ❶❿➀➊㈠㈩㉑㉟㊀㊉㊱㊿", "ⅠⅻⅰⅫ①⑳⑴⒛⒜Ⓐ❶❿➀➊㈠㈩㉑㉟㊀㊉㊱㊿"],
    ["the prolonged sound between numbers", "１ー２ (1)ー(2) ①ー② （3）ー（4）", "1-2 (1)-(2) ①-② (3)-(4)"],
    ["the prolonged sound of a word", "1ーア アー2 サー (1)ーア", "1ーア アー2 サー (1)ーア"],
  ])("unifies %s", (_, text, expected) => {
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

  it("leaves out what cannot be seen, and unifies what looks alike", () => {
    expect(normalForm("橋 を\r\n直\u000bす\t\u2003\ufeff。")).toBe("橋を直す。");
    expect(normalForm("‐–−〜∼〇⭕")).toBe("---~~○○");
    expect(normalForm("①Ⅳ㈱")).toBe("1IV(株)");
  });

  it("is its own normal form", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => expect(normalForm(normalForm(text))).toBe(normalForm(text))));
  });
});
