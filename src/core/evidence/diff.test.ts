import fc from "fast-check";
import { addedPart, diffTexts } from "./diff";

const shown = (before: string, after: string) =>
  diffTexts(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

describe("diffTexts", () => {
  test.each([
    ["equal texts are one same segment", "広場を整えます。", "広場を整えます。", "広場を整えます。"],
    ["an addition at the end", "広場を整えます。", "広場を整えます。花も植えます。", "広場を整えます。[+花も植えます。]"],
    ["a replaced word", "児童に配ります。", "生徒に配ります。", "[-児童][+生徒]に配ります。"],
    ["one character alike between two changes is part of the change", "年に四回開く", "月に一回開く", "[-年に四][+月に一]回開く"],
    ["an empty text becomes one addition", "", "新しい文", "[+新しい文]"],
    ["a text that vanishes is one removal", "古い文", "", "[-古い文]"],
    ["two empty texts have no differences", "", "", ""],
    ["a removal in the middle", "橋を早く直します。", "橋を直します。", "橋を[-早く]直します。"],
    ["a repeated character is added once", "ああ", "あああ", "ああ[+あ]"],
    ["two characters alike between two changes stay", "年に四回は開く", "月に一回は閉める開く", "[-年に四][+月に一]回は[+閉める]開く"],
    ["one character alike between additions stays", "山を見る", "山々を共に見る", "山[+々]を[+共に]見る"],
    ["one character alike at the end stays", "赤い花", "白き花", "[-赤い][+白き]花"],
    ["a variation selector stays with its character", "葛󠄀城の道", "葛󠄁城の道", "[-葛󠄀][+葛󠄁]城の道"],
    ["a surrogate pair stays whole", "𠮷野川", "𠮷田川", "𠮷[-野][+田]川"],
    ["a combining mark stays with its letter", "か゚の音", "かの音", "[-か゚][+か]の音"],
  ])("%s", (_, before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test("two very different long texts are still told apart, by their ends", () => {
    const before = `頭${"あ".repeat(3000)}尾`;
    const after = `頭${"い".repeat(3000)}尾`;
    expect(diffTexts(before, after).map(({ kind, text }) => `${kind} ${text.length}`)).toEqual(["same 1", "removed 3000", "added 3000", "same 1"]);
    expect(diffTexts("い".repeat(1000), "う".repeat(400)).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  const text = fc.string({ unit: fc.constantFrom("あ", "い", "う", "𠮷", "葛󠄀", "か゚", "。") });
  test("letters that stand alone are cut as the segmenter would cut them", () => {
    const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."①-3 ○ＬＥＤ〇々ヶー・「」→⇒㈱１か゛ｶﾞ゙か\u3099\n") }), (after) => {
        const added = diffTexts("", after).map(({ text }) => text).join("");
        expect(added).toBe(after);
        for (const { after: place } of diffTexts("ー", after)) {
          const boundaries = new Set([...segmenter.segment(after)].map(({ index }) => index).concat(after.length));
          expect(boundaries.has(place.start) && boundaries.has(place.end)).toBe(true);
        }
      }),
    );
  });

  test("segments give both texts back, with their places", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const segments = diffTexts(before, after);
        expect(segments.filter(({ kind }) => kind !== "added").map(({ text }) => text).join("")).toBe(before);
        expect(segments.filter(({ kind }) => kind !== "removed").map(({ text }) => text).join("")).toBe(after);
        for (const { kind, text: piece, before: a, after: b } of segments) {
          if (kind !== "added") expect(before.slice(a.start, a.end)).toBe(piece);
          if (kind !== "removed") expect(after.slice(b.start, b.end)).toBe(piece);
        }
      }),
    );
  });
});

describe("addedPart", () => {
  test.each([
    ["nothing added", "橋を直します。", "橋を直します。", null],
    ["a second sentence", "橋を直します。", "橋を直します。堤防も固めます。", "second"],
    ["words in front", "橋を直します。", "市民と相談しながら、橋を直します。", "first"],
    ["words in the middle", "橋を直します。堤防を見ます。", "橋を直します。市民と相談しながら堤防を見ます。", "some"],
    ["mostly in the second half", "橋を直します。", "古橋を直します。堤防も広く固め、道も見守る", "second"],
    ["mostly in the first half", "橋を直します。", "市民と相談しながら、橋を直しますよ。", "first"],
    ["words at both ends", "橋を直します。", "古い橋を直します。あと道も。", "some"],
  ])("%s", (_, before, after, expected) => {
    expect(addedPart(diffTexts(before, after))?.part ?? null).toBe(expected);
  });
});

test("added words are told in their order", () => {
  expect(addedPart(diffTexts("橋を直します", "古い橋を直します、道も"))).toEqual({ part: "some", texts: ["古い", "、道も"] });
});
