import { checkLines } from "./check-lines";

/** A plan of headings 1. and (1) and items ①; its item ③ under (2) stands under (3) in the next plan. */
function checkMove(away: string, here: string) {
  const { lineage, findings } = checkLines([
    "現行|改定案|備考|担当", "1. 住まい|1. 住まい||", "(1) 住宅|(1) 住宅||", "① 空き家を調べる。|① 空き家を調べる。|変更なし|建築課", "② 耐震改修を補助する。|② 耐震改修を補助する。|変更なし|建築課",
    "(2) 公園と緑|(2) 公園と緑||", "① 街区公園をつくる。|① 街区公園をつくる。|変更なし|都市課", "② 樹木を市民と手入れする。|② 樹木を市民と手入れする。|変更なし|都市課", `③ 調整池を管理する。||${away}|`,
    "④ 花いっぱい運動を広げる。|③ 花いっぱい運動を広げる。|変更なし|都市課", "(3) 川と下水道|(3) 川と下水道||", "① 準用河川を改修する。|① 準用河川を改修する。|変更なし|河川課", "② 下水を通す。|② 下水を通す。|変更なし|河川課",
    `|③ 調整池を管理する。|${here}|河川課`, "2. 防災|2. 防災||", "(1) 避難|(1) 避難||", "① 避難路を広げる。|① 避難路を広げる。|変更なし|防災課",
  ]);
  const moved = lineage.links.filter(({ kind }) => kind !== "continued").map(({ from, to, kind }) => `${from.join("+")} ${to.join("+")} ${kind}`);
  return [moved, findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)];
}

const MOVED = [["current:1-2-3#1 next:1-3-3#1 moved"], []];

describe("a number is the heading's that is written so, where the items are written in another way", () => {
  test.each([
    ["(3)へ移動", "(2)から移動"],
    ["（3）へ移す", "（2）③から移す"],
    ["(3)③へ移動", "(2)から"],
    ["1(3)へ", "1(2)から"],
  ])("%s, %s", (away, here) => expect(checkMove(away, here)).toEqual(MOVED));

  test("an item's own number is the item's", () => {
    expect(checkMove("②に統合", "新規追加")).toEqual([["current:1-2-3#1 next:1-2-2#1 absorbed", " next:1-3-3#1 new"], ["L304"]]);
  });
});

describe("a heading is named by its title", () => {
  test.each([
    ["(3)川と下水道へ移す", "(2)公園と緑から移す"],
    ["「川と下水道」へ移動", "「公園と緑」から移動"],
    ["(3)「川と下水道」へ", "(2)「公園と緑」より"],
    ["1.(3) 川と下水道に移設", "公園と緑から"],
    ["体系の見直しにより『川と下水道』に位置付け", "1(2)公園と緑から移設"],
  ])("%s, %s", (away, here) => expect(checkMove(away, here)).toEqual(MOVED));

  test.each([
    ["", "(2)公園と緑から移動"],
    ["", "(2)から移動"],
    ["(3)川と下水道へ移動", "新規追加"],
  ])("by one of the two notes alone: %s, %s", (away, here) => expect(checkMove(away, here)).toEqual(MOVED));

  test("what is no title of the sheet names none, nor does one with another heading's number", () => {
    expect(checkMove("「川づくり」へ移動", "市の方針から")).toEqual([["current:1-2-3#1  moved", " next:1-3-3#1 new"], ["L302"]]);
    expect(checkMove("(1)川と下水道へ移動", "新規追加")[0]).toEqual(["current:1-2-3#1  moved", " next:1-3-3#1 new"]);
  });

  test("a current item beside what came from another heading is not what became of it", () => {
    const { lineage } = checkLines([
      "現行|改定案|備考|担当", "(1) 住宅|(1) 住宅||", "① 空き家を調べる。|① 空き家を調べる。|変更なし|建築課", "② 調整池を管理する。||(2)川と下水道へ移動|", "(2) 川と下水道|(2) 川と下水道||",
      "① 準用河川を改修する。|① 準用河川を改修する。|変更なし|河川課", "② 汚泥を燃料に使う。|② 調整池を管理する。|「住宅」から移動|河川課",
    ]);
    expect(lineage.links.map(({ from, to, kind }) => `${from.join("+")} ${to.join("+")} ${kind}`)).toContain("current:1-2#1 next:2-2#1 moved");
    expect(lineage.unexplained.current).toEqual(["current:2-2#1"]);
  });
});
