import fc from "fast-check";
import { compareProgrammes, programmeNames } from "./programmes";

const names = (text: string) => programmeNames(text).map(({ name }) => name);

describe("programmeNames", () => {
  test.each([
    ["a run of kanji before its kind", "空家改修費補助金を交付します。", ["空家改修費補助金"]],
    ["a name after a particle", "住民による花壇整備支援制度を設けます。", ["花壇整備支援制度"]],
    ["katakana and kanji together", "地域サポーター派遣事業で応援します。", ["地域サポーター派遣事業"]],
    ["hiragana words that names are made of", "ふるさとまちづくり応援交付金を活かします。", ["ふるさとまちづくり応援交付金"]],
    ["the one letter of a verb between kanji", "空き家活用促進事業と見守り協力員制度", ["空き家活用促進事業", "見守り協力員制度"]],
    ["two names side by side", "通学路整備事業や移動販売支援事業等", ["通学路整備事業", "移動販売支援事業"]],
    ["a grant of a programme is one name", "地区応援事業補助金を交付します。", ["地区応援事業補助金"]],
    ["a name that has a middle dot", "文化・スポーツ振興基金を積み立てます。", ["文化・スポーツ振興基金"]],
    ["quoted names", "「はぐくみ手帳」や『みどりの学校』を配ります。", ["はぐくみ手帳", "みどりの学校"]],
    ["quotation marks round a sentence name nothing", "「誰もが安心して暮らせるまちを目指す」という考え", []],
    ["descriptions name no programme", "各種補助金や地域づくり事業、世代間交流事業を支援します。", []],
    ["words of the sentence are left outside", "本市独自の各種子育て応援給付金", ["子育て応援給付金"]],
    ["市 begins 市民, which belongs to the name", "市民農園開設補助金", ["市民農園開設補助金"]],
    ["事業者 and 事業所 are no programmes", "市内の介護事業者と認定事業所に知らせます。", []],
  ])("%s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test("places are those of the text, and names never overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("花壇整備事業", "「花の道」", "を", "や", "見守り", "補助金", "各種", "。", "𠮷", "A")), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { name, start, end, quoted } of programmeNames(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(quoted ? start + 1 : start, quoted ? end - 1 : end)).toBe(name);
          last = end;
        }
      }),
    );
  });
});

describe("compareProgrammes", () => {
  const compared = (before: string, after: string) => {
    const { added, removed, altered } = compareProgrammes(before, after);
    return { added: added.map(({ name }) => name), removed: removed.map(({ name }) => name), altered: altered.map(({ from, to }) => `${from.name}→${to.name}`) };
  };

  test.each([
    ["no change", "花壇整備助成金を交付", "花壇整備助成金を交付し支援", { added: [], removed: [], altered: [] }],
    ["a name appears", "地域を支えます。", "花壇整備助成金で地域を支えます。", { added: ["花壇整備助成金"], removed: [], altered: [] }],
    ["a name vanishes", "花壇整備助成金で支えます。", "地域を支えます。", { added: [], removed: ["花壇整備助成金"], altered: [] }],
    ["one character differs", "集会所改修等補助金", "集会所改修費補助金", { added: [], removed: [], altered: ["集会所改修等補助金→集会所改修費補助金"] }],
    ["a name that the other text holds within a longer word is no change", "花壇整備助成金を交付", "花壇整備助成金等を交付", { added: [], removed: [], altered: [] }],
  ])("%s", (_, before, after, expected) => {
    expect(compared(before, after)).toMatchObject(expected);
  });
});
