import * as fc from "fast-check";
import { canonicalLabel, formatKey } from "./number-format";
import { parseCode, parseLabel, parseNumberAt } from "./numbers";

/** text → key, mark, body ("" key: no number) */
const labels: [string, string, string | null, string][] = [
  ["①-3 ○住民組織を支援します。", "1-3", "○", "住民組織を支援します。"],
  ["①-3　〇住民組織", "1-3", "〇", "住民組織"],
  ["⑤-10 ○路線バス", "5-10", "○", "路線バス"],
  ["①－３ 広報の充実", "1-3", null, "広報の充実"],
  ["1ー2　広報", "1-2", null, "広報"],
  ["④-2 単位自治組織が", "4-2", null, "単位自治組織が"],
  ["①住民主体の取組", "1", null, "住民主体の取組"],
  ["㊿広報", "50", null, "広報"],
  ["❶広報", "1", null, "広報"],
  ["⓵広報", "1", null, "広報"],
  ["(1)相談体制の充実", "1", null, "相談体制の充実"],
  ["（１２）相談体制", "12", null, "相談体制"],
  ["⑴相談体制", "1", null, "相談体制"],
  ["1.相談体制", "1", null, "相談体制"],
  ["１．相談体制", "1", null, "相談体制"],
  ["2) 相談体制", "2", null, "相談体制"],
  ["1　人権の尊重", "1", null, "人権の尊重"],
  ["1 人権の尊重", "1", null, "人権の尊重"],
  ["1 人を育てる", "1", null, "人を育てる"],
  ["2 個別の課題", "2", null, "個別の課題"],
  ["1 円滑な手続", "1", null, "円滑な手続"],
  ["4 階段の改修", "4", null, "階段の改修"],
  ["3 時間外の保育", "3", null, "時間外の保育"],
  ["4 団体の活動を支える", "4", null, "団体の活動を支える"],
  ["A1 広報", "1-1", null, "広報"],
  ["B2-3 広報", "2-2-3", null, "広報"],
  ["S1-2 広報", "19-1-2", null, "広報"],
  ["R7-8年度の広報", "", null, "R7-8年度の広報"],
  ["R8 広報", "", null, "R8 広報"],
  ["〔3〕広報", "3", null, "広報"],
  ["［１２］ 広報", "12", null, "広報"],
  ["〔案〕広報", "", null, "〔案〕広報"],
  ["3 つながる", "3", null, "つながる"],
  ["1-1 相談", "1-1", null, "相談"],
  ["1-1相談", "1-1", null, "相談"],
  ["1-2人権教育の推進", "1-2", null, "人権教育の推進"],
  ["1－(2)　相談", "1-2", null, "相談"],
  ["1(2)相談", "1-2", null, "相談"],
  ["1-(2)-① 相談", "1-2-1", null, "相談"],
  ["1.2.3 相談", "1-2-3", null, "相談"],
  ["１．２　相談", "1-2", null, "相談"],
  ["Ⅰ 安心", "1", null, "安心"],
  ["Ⅱ-3 安心", "2-3", null, "安心"],
  ["Ⅰ.2　安心", "1-2", null, "安心"],
  ["Ⅱ２（１）安心", "2-2-1", null, "安心"],
  ["Ⅱ．安心", "2", null, "安心"],
  ["成果目標３　安心", "3", null, "安心"],
  ["措置12　安心", "12", null, "安心"],
  ["ⅲ　安心", "3", null, "安心"],
  ["II. 安心", "2", null, "安心"],
  ["IV　安心", "4", null, "安心"],
  ["ア　広報", "1", null, "広報"],
  ["イ．広報", "2", null, "広報"],
  ["(ア)広報", "1", null, "広報"],
  ["ｱ) 広報", "1", null, "広報"],
  ["A　広報", "1", null, "広報"],
  ["B-2 広報", "2-2", null, "広報"],
  ["一　広報", "1", null, "広報"],
  ["十二、広報", "12", null, "広報"],
  ["(三)広報", "3", null, "広報"],
  ["第1章 総則", "1", null, "総則"],
  ["第１章第２節　現状", "1-2", null, "現状"],
  ["第1章2節 現状", "1-2", null, "現状"],
  ["第1部 3章立ての構成", "1", null, "3章立ての構成"],
  ["第2節 3R運動の推進", "2", null, "3R運動の推進"],
  ["第一章　第三節 現状", "1-3", null, "現状"],
  ["第3項 現状", "3", null, "現状"],
  ["(1)ア　研修", "1-1", null, "研修"],
  ["(2)イ スポーツ", "2-2", null, "スポーツ"],
  ["①ウ 広報", "1-3", null, "広報"],
  ["1(1)ア 相談", "1-1-1", null, "相談"],
  ["ア(イ) 相談", "1-2", null, "相談"],
  ["(3)エ", "3-4", null, ""],
  ["(1)アンケートの実施", "1", null, "アンケートの実施"],
  ["(1)ア ンケートの実施", "1", null, "ア ンケートの実施"],
  ["②イベントの開催", "2", null, "イベントの開催"],
  ["第1　趣旨", "1", null, "趣旨"],
  ["第２ 事業者の役割", "2", null, "事業者の役割"],
  ["第1(2)イ 相談", "1-2-2", null, "相談"],
  ["施策1-2-3 見守り", "1-2-3", null, "見守り"],
  ["施策①見守り", "1", null, "見守り"],
  ["施策の方向1　見守り", "1", null, "見守り"],
  ["基本目標2 安心して暮らす", "2", null, "安心して暮らす"],
  ["基本目標Ⅰ　安心", "1", null, "安心"],
  ["No.12 見守り", "12", null, "見守り"],
  ["№12 見守り", "12", null, "見守り"],
  ["【施策2】見守り", "2", null, "見守り"],
  ["【新規】①-3 ○見守り", "1-3", "○", "見守り"],
  ["○1-1 見守り", "1-1", "○", "見守り"],
  ["○見守り", "", "○", "見守り"],
  ["・見守り", "", "・", "見守り"],
  ["12", "12", null, ""],
  ["ア", "1", null, ""],
  ["1-1\n見守り", "1-1", null, "見守り"],
  ["施策1 分野横断の取組", "1", null, "分野横断の取組"],
  ["1-2 AIの活用", "1-2", null, "AIの活用"],
  ["2 ICTの活用", "2", null, "ICTの活用"],
  ["基本戦略１　見守り", "1", null, "見守り"],
  ["まちづくりの目標2 見守り", "2", null, "見守り"],
  ["基本戦略の柱Ⅱ　見守り", "2", null, "見守り"],
  ["事業群3 見守り", "3", null, "見守り"],
  ["チャレンジ3 見守り", "3", null, "見守り"],
  ["観光戦略1　見守り", "1", null, "見守り"],
  ["めざすまちの姿2：見守り", "2", null, "見守り"],
  ["リーディングプロジェクト1「見守り」", "1", null, "「見守り」"],
  ["区分4", "4", null, ""],
  ["見守り", "", null, "見守り"],
  ["", "", null, ""],
];

const sentences = [
  "3歳児健診を実施します",
  "３歳児健診",
  "3 歳児健診",
  "1人ひとりの状況に応じて",
  "2つの項目を統合",
  "2 つの項目",
  "10年後を見据え",
  "24時間対応",
  "第2期計画に基づき",
  "第1次産業",
  "第1 次産業",
  "第2 期計画に基づき",
  "第3回の会議",
  "5年間で整備",
  "一人ひとりが尊重される",
  "一般市民",
  "ア ンケート",
  "アンケート",
  "IT活用",
  "ITの活用",
  "A課と連携",
  "I o T の活用",
  "2025年度",
  "1,000人",
  "1.5倍",
  "3-5歳児",
  "3～5歳児",
  "50%",
  "5km圏内",
  "5 km圏内",
  "3 Dプリンター",
  "B-1グランプリ",
  "1・2年生",
  "〇〇小学校",
  "〇歳児",
  "三、四歳児",
  "施策一覧",
  "事業2年目",
  "第1章の内容を受けて",
  "12-3456",
  "2024-1-3",
  "1:1の対応",
  "Ⅰ期工事",
  "普及率目標20ポイント",
  "3 年間で整備",
  "参加者数目標 20 人",
  "観光戦略2本柱",
  "障害支援区分3以上",
];

describe("parseLabel", () => {
  it.each(labels)("reads %j", (text, key, mark, body) => {
    const label = parseLabel(text);
    expect([label.number?.key ?? "", label.mark?.text ?? null, text.slice(label.bodyStart)]).toEqual([key, mark, body]);
  });

  it.each([
    ["【新規】①-3 ○広報", "新規", "広報"],
    ["・【拡充】1人1台端末を配る", "拡充", "1人1台端末を配る"],
    ["①-3 (再掲)○広報", "再掲", "広報"],
    ["(廃止)", null, "(廃止)"],
    ["①-3 【窓口】広報", null, "【窓口】広報"],
  ])("finds the tag of %j", (text, tag, body) => {
    const label = parseLabel(text);
    expect([label.tag?.text ?? null, text.slice(label.bodyStart)]).toEqual([tag, body]);
  });

  it.each(sentences)("takes %j for a sentence", (text) => {
    expect(parseLabel(text).number).toBeNull();
  });

  it("keeps the label as written, with its place", () => {
    expect(parseLabel("  ①－３ ○広報").number).toMatchObject({ label: "①－３", start: 2, end: 5, styles: ["circled", "plain"] });
    expect(parseLabel("第１章第２節　現状").number).toMatchObject({ levelWords: ["章", "節"], styles: ["chapter", "chapter"] });
    expect(parseLabel("1. 広報").number).toMatchObject({ label: "1.", styles: ["dotted"] });
  });

  it("takes all of the word in front into the label", () => {
    expect(parseLabel("基本戦略２　見守り").number).toMatchObject({ label: "基本戦略２", levelWords: ["基本戦略"] });
    expect(parseLabel("観光戦略２　見守り").number).toMatchObject({ label: "観光戦略２", levelWords: ["観光戦略"] });
  });

  it.each<[string, string | null, string]>([
    ["○広報", "○", "広報"],
    ["①-1 ○広報", "○", "広報"],
    ["○○町の取組", null, "○○町の取組"],
    ["①-1 ○○町の取組", null, "○○町の取組"],
    ["○歳児の健診", null, "○歳児の健診"],
    ["\n ①-1 \n 広報", null, "広報"],
  ])("takes the mark of %j for what it is, and the blanks around for none of the text", (text, mark, body) => {
    const labelled = parseLabel(text);
    expect([labelled.mark?.text ?? null, text.slice(labelled.bodyStart)]).toEqual([mark, body]);
  });

  it.each<[string, string, string]>([
    ["1) 広報", "1)", "parenthesised"],
    ["（１） 広報", "（１）", "parenthesised"],
    ["〔 1 〕広報", "〔 1 〕", "parenthesised"],
    ["1. 広報", "1.", "dotted"],
    ["1 広報", "1", "plain"],
  ])("takes what sets the number of %j off into its label", (text, label, style) => {
    expect(parseLabel(text).number).toMatchObject({ label, styles: [style] });
  });

  it("is total, with ordered places inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(5), (text, start) => {
        const { number, mark, bodyStart } = parseLabel(text, start);
        if (text.length < start) return;
        expect(bodyStart).toBeLessThanOrEqual(text.length);
        for (const part of [number, mark]) {
          if (!part) continue;
          expect(part.start).toBeLessThan(part.end);
          expect(part.end).toBeLessThanOrEqual(bodyStart);
        }
      }),
    );
  });
});

describe("canonicalLabel", () => {
  it.each(labels.filter(([, key]) => key !== ""))("prints the number of %j so that it reads as the same", (text) => {
    const number = parseLabel(text).number;
    if (!number) throw new Error("no number");
    const label = canonicalLabel(number);
    const again = parseNumberAt(label, 0);
    expect(again).toMatchObject({ path: number.path, styles: number.styles, levelWords: number.levelWords });
    expect(again && canonicalLabel(again)).toBe(label);
  });
});

describe("formatKey", () => {
  it.each([
    ["1-6", "①-3", "①-6"],
    ["1-6", "①－３", "①－６"],
    ["1-3", "1-(2)", "1-(3)"],
    ["2", "(1)", "(2)"],
    ["1-1-2", "(1)", "(2)"],
    ["2", "①-3", "②"],
    ["2-13", "施策1-2", "施策2-13"],
    ["3", "第1章", "第3章"],
    ["2-4", "第1章第2節", "第2章第4節"],
    ["21", "⑳", "㉑"],
    ["2", "❶", "❷"],
    ["13", "No.12", "No.13"],
    ["2", "ア", "イ"],
    ["3", "1.", "3."],
    ["12", "十一", "十二"],
    ["3", "Ⅱ", "Ⅲ"],
    ["3-6", "03-05", "03-06"],
    ["4-5", "D-０４", "D-０５"],
    ["4-12", "D-04", "D-12"],
  ])("writes %s like %s as %s", (key, label, expected) => {
    expect(formatKey(key, { label })).toBe(expected);
  });
});

describe("parseCode", () => {
  it.each<[string, number]>([
    ["1101", 1101],
    ["０２０１", 201],
    [" 110203 ", 110203],
  ])("reads %j alone in its cell", (text, value) => {
    expect(parseCode(text)).toMatchObject({ path: [value], key: `${value}`, label: text.trim() });
  });

  it.each(["101", "1101号室", "1,101", "0000", "1234567", ""])("leaves %j alone", (text) => {
    expect(parseCode(text)).toBeNull();
  });
});
