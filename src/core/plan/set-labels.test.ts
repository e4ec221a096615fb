import { locate } from "../locate/locate";
import { snapshotOfTexts } from "../sheet/snapshot";
import { buildPlan } from "./build-plan";

/** Items and headings of a sheet with these texts in both plans. */
function read(...texts: readonly string[]) {
  const rows = ["現行計画|経過|次期計画|関係課", ...texts.map((text) => `${text}||${text}|企画課`)].map((row) => row.split("|"));
  const sheet = snapshotOfTexts("検討", rows);
  const { next } = buildPlan(sheet, locate(sheet, null).tables[0]);
  return next.items.map(({ key, text, numberAt }) => [key, text, rows.find((row) => row[2].endsWith(text))?.[2].slice(numberAt.start, numberAt.end)]);
}

describe("a number that might as well be an amount", () => {
  test("is one where it is its turn", () => {
    expect(read("1 広報の紙面を改めます。", "2 年間計画をつくります。", "3 窓口を設けます。")).toEqual([
      ["1", "広報の紙面を改めます。", "1"],
      ["2", "年間計画をつくります。", "2"],
      ["3", "窓口を設けます。", "3"],
    ]);
  });

  test("begins the numbers before a 2", () => {
    expect(read("1 回限りの講座を開きます。", "2 窓口を設けます。").map(([key]) => key)).toEqual(["1", "2"]);
  });

  test.each([
    ["out of turn", ["1 広報の紙面を改めます。", "5 年間計画をつくります。", "2 窓口を設けます。"]],
    ["where the number itself comes next", ["1 広報の紙面を改めます。", "2 世帯ごとに訪ねます。", "2 窓口を設けます。"]],
  ])("is an amount %s", (_, texts) => {
    expect(read(...texts).map(([, text]) => text)).toContain(texts[1]);
  });

  test("is an amount where no text has a number", () => {
    expect(read("1 年間の計画をつくります。", "2 年間の計画をつくります。").map(([key]) => key)).toEqual(["", ""]);
  });
});

describe("a kana that might as well be the beginning of a word", () => {
  test("is a number on a side that numbers with kana", () => {
    expect(read("ア 紙面を改めます。", "イ テレワークを広めます。")).toEqual([
      ["1", "紙面を改めます。", "ア"],
      ["2", "テレワークを広めます。", "イ"],
    ]);
  });

  test("is a word elsewhere", () => {
    expect(read("1 紙面を改めます。", "イ テレワークを広めます。").map(([, text]) => text)).toContain("イ テレワークを広めます。");
  });
});
