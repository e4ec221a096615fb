import { explainsMarks, isMarkLegend, markLegend } from "./mark-legend";

describe("markLegend", () => {
  it.each([
    ["区分 ◎:新規 ○:拡充 ―:継続 ×:廃止", { "◎": "新規", "○": "拡充", "―": "継続", "×": "廃止" }],
    ["区分(◎:新規○:拡充×:廃止)", { "◎": "新規", "○": "拡充", "×": "廃止" }],
    ["※◎新規、〇拡充、×廃止", { "◎": "新規", "○": "拡充", "×": "廃止" }],
    ["A…継続 Ｂ…見直し C…廃止", { A: "継続", B: "見直し", C: "廃止" }],
    ["【方向性】 1=継続 2=移動 ３＝新規 7:分割", { 1: "継続", 2: "移動", 3: "新規", 7: "分割" }],
    ["ア：継続　イ：廃止", { ア: "継続", イ: "廃止" }],
    ["－＝継続／☆＝新規事業", { "―": "継続", "☆": "新規事業" }],
  ])("reads %j", (text, meanings) => {
    expect(markLegend([text])).toEqual(meanings);
  });

  it.each(["○継続的に見守りを行う。", "1-1 ○拡充した窓口", "URL:https", "○健診:年1回 ○相談:月2回", "※所管課は令和7年4月1日現在", "担当A:市民課", "サービス：新規　バス：廃止", "11:継続 12:新規", ""])("finds none in %j", (text) => {
    expect(isMarkLegend(text)).toBe(false);
  });
});

describe("explainsMarks", () => {
  it.each(["達成状況：◎達成　○概ね達成　△一部未達　×未達", "◎達成　○概ね達成", "評価：Ａ達成 Ｂ概ね達成 Ｃ未達成", "(進捗) A:完了、B:実施中", "◎：主管、○：関係"])("%j does", (text) => {
    expect(explainsMarks(text)).toBe(true);
  });

  it.each(["○見守り ○相談", "○見守りを行う。◎相談を受ける。", "1-1 ◎見守り ○相談の場", "Aコースの設置", "★重点", "◎", "", "相談窓口：市役所 ○支所"])("%j does not", (text) => {
    expect(explainsMarks(text)).toBe(false);
  });
});
