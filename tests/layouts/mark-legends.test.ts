import { checkLines } from "./check-lines";

const found = (legend: string, mark: string, next: string, header = "区分") => {
  const { findings } = checkLines([legend, `現行計画|次期計画（案）|${header}|担当課`, "1 橋を直す。|1 橋を直す。|□|道路課", `2 灯を替える。|2 ${next}|${mark}|道路課`, "|3 窓を磨く。|■|道路課"]);
  return findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);
};

describe("what a mark says by a legend", () => {
  const LEGENDS = ["■…新規　□…継続（変更なし）　△…文言修正", "■新規　□変更なし　△文言修正", "（■新設、□変更なし、△文言修正）", "■は新規、□は変更なし、△は文言修正", "凡例：■・・・新規　□・・・現行どおり　△・・・一部修正", "■（新規）□（変更なし）△（一部修正）"];

  test.each(LEGENDS)("%s", (legend) => {
    expect(found(legend, "□", "灯を明るいものに替える。")).toEqual(["L308"]);
    expect(found(legend, "△", "灯を明るいものに替える。")).toEqual([]);
    expect(found(legend, "□", "灯を替える。")).toEqual([]);
    expect(found(legend, "■", "灯を替える。")).toEqual(["L306"]);
  });

  test("in the column's name", () => {
    expect(found("", "□", "灯を明るいものに替える。", "区分（■新規・□変更なし）")).toEqual(["L308"]);
  });

  test("継続 alone says nothing of the words", () => {
    expect(found("■…新規　□…継続　△…廃止", "□", "灯を明るいものに替える。")).toEqual([]);
  });
});
