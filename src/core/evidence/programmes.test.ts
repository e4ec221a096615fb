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
    ...["補助金", "交付金", "助成金", "給付金", "支援金", "奨励金", "負担金", "事業", "制度", "基金"].map((kind): [string, string, string[]] => [`${kind} is a kind`, `里山保全${kind}を使います。`, [`里山保全${kind}`]]),
    ...["者", "所", "化", "主", "費", "計画", "年度", "継続", "内容", "実施", "展開", "効果", "名"].map((behind): [string, string, string[]] => [`事業${behind} is another word`, `里山保全事業${behind}を示します。`, []]),
    ...["各種", "各地区", "各", "当該", "本市", "同", "国県", "県", "従来", "既存", "関連", "新規", "主要", "及び", "毎年", "現在", "今後"].map((lead): [string, string, string[]] => [`${lead} in front is left outside`, `${lead}里山保全事業を行います。`, ["里山保全事業"]]),
    ["the kind alone names nothing", "この事業と補助金、制度", []],
    ["one everyday word or two name nothing, three do", "支援事業、地域交流事業、地域活動支援補助金", ["地域活動支援補助金"]],
    ["quotation marks round one letter or a long phrase name nothing", "「花」と「とても長い名前をもつ取組であるから名前とは言えないもの」", []],
    ["a quoted programme is one name, without its marks", "「里山保全事業」を行います。", ["里山保全事業"]],
    ["a name beside a quoted one", "「花の道」と里山保全事業", ["花の道", "里山保全事業"]],
    ["a name with a letter beyond the common ones", "𠮷野川清掃事業と葛󠄀城山保全事業", ["𠮷野川清掃事業", "葛󠄀城山保全事業"]],
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
    ["the same name in another width", "ＳＮＳ活用推進事業を行う", "SNS 活用推進事業を行います。", { added: [], removed: [], altered: [] }],
    ["a name that comes twice is added once", "地域を支えます。", "花壇整備助成金と花壇整備助成金", { added: ["花壇整備助成金"], removed: [], altered: [] }],
    ["two characters differ at the end", "集会所改修補助金", "集会所改修等補助基金", { added: ["集会所改修等補助基金"], removed: ["集会所改修補助金"], altered: [] }],
    ["three characters differ", "集会所改修補助金", "集会所耐震化補助金", { added: ["集会所耐震化補助金"], removed: ["集会所改修補助金"], altered: [] }],
    ["short names are others when a character differs", "花壇事業", "花卉事業", { added: ["花卉事業"], removed: ["花壇事業"], altered: [] }],
    ["two names are altered, and one is new beside them", "集会所改修費補助金、農業用水路整備事業", "集会所改修等補助金、農業用水道整備事業、朝市開催事業", { added: ["朝市開催事業"], removed: [], altered: ["集会所改修費補助金→集会所改修等補助金", "農業用水路整備事業→農業用水道整備事業"] }],
    ["one character of six differs", "水路整備事業", "水道整備事業", { added: [], removed: [], altered: ["水路整備事業→水道整備事業"] }],
    ["two characters stand for one", "集会所改修等補助金", "集会所改修費用補助金", { added: [], removed: [], altered: ["集会所改修等補助金→集会所改修費用補助金"] }],
    ["a character is doubled", "集会所会所改修補助金", "集会所会所会改修補助金", { added: [], removed: [], altered: ["集会所会所改修補助金→集会所会所会改修補助金"] }],
    ["one name is altered into one", "集会所改修費補助金、集会所改修等補助金", "集会所改修用補助金", { added: [], removed: ["集会所改修等補助金"], altered: ["集会所改修費補助金→集会所改修用補助金"] }],
    ["a name that the other text holds within a longer word is no change", "花壇整備助成金を交付", "花壇整備助成金等を交付", { added: [], removed: [], altered: [] }],
  ])("%s", (_, before, after, expected) => {
    expect(compared(before, after)).toMatchObject(expected);
  });
});
