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
    ["words at both ends", "橋を直します。", "古い橋を直します。あと道も。", "some"],
  ])("%s", (_, before, after, expected) => {
    expect(addedPart(diffTexts(before, after))?.part ?? null).toBe(expected);
  });
});
