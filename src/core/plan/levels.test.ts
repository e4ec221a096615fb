import { locate } from "../locate/locate";
import { snapshotOfTexts } from "../sheet/snapshot";
import { buildPlan } from "./build-plan";

/** The keys of the headings and of the items of a sheet with these texts in both plans; those that end with 。 have a department. */
function read(...texts: readonly string[]) {
  const rows = ["現行計画|経過|次期計画|関係課", ...texts.map((text) => `${text}||${text}|${text.endsWith("。") ? "企画課" : ""}`)].map((row) => row.split("|"));
  const sheet = snapshotOfTexts("検討", rows);
  const { next } = buildPlan(sheet, locate(sheet, null).tables[0]);
  return { headings: next.policies.map(({ key }) => key), items: next.items.map(({ key }) => key) };
}

describe("how numbers nest", () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
    ["by what their levels are called", ["施策1 見守り", "取組1 声をかけます。", "取組2 話を聞きます。", "施策2 学び", "取組1 教材を配ります。"], ["1", "2"], ["1-1", "1-2", "2-1"]],
    ["by what they are called, three deep", ["目標1 暮らし", "施策1 見守り", "取組1 声をかけて見守りの輪を広げます。", "施策2 学び", "取組1 教材を全校の児童に配ります。", "目標2 仕事", "施策1 起業", "取組1 起業を支える場を設けます。"], ["1", "1-1", "1-2", "2", "2-1"], ["1-1-1", "1-2-1", "2-1-1"]],
    ["by parts, chapters and sections", ["第1部 暮らし", "第1章 見守り", "第1節 家庭", "1 声をかけます。", "第2章 学び", "第1節 学校", "1 教材を配ります。"], ["1", "1-1", "1-1-1", "1-2", "1-2-1"], ["1-1-1-1", "1-2-1-1"]],
    ["by what begins anew below what", ["Ⅰ 暮らし", "1 声をかけます。", "2 話を聞きます。", "Ⅱ 学び", "1 教材を配ります。"], ["1", "2"], ["1-1", "1-2", "2-1"]],
    ["by their brackets", ["〔1〕暮らし", "(1) 声をかけます。", "(2) 話を聞きます。", "〔2〕学び", "(1) 教材を配ります。"], ["1", "2"], ["1-1", "1-2", "2-1"]],
    ["by letters and kana", ["A 暮らし", "ア 声をかけます。", "イ 話を聞きます。", "B 学び", "ア 教材を配ります。"], ["1", "2"], ["1-1", "1-2", "2-1"]],
    ["by how many parts they have", ["1 暮らし", "1-1 見守り", "1-1-1 声をかけます。", "1-1-2 話を聞きます。", "1-2 学び", "1-2-1 教材を配ります。"], ["1", "1-1", "1-2"], ["1-1-1", "1-1-2", "1-2-1"]],
  ])("%s", (_, texts, headings, items) => {
    expect(read(...texts)).toEqual({ headings, items });
  });

  test("1. and 1 are one level, and wide brackets the same as narrow ones", () => {
    expect(read("1. 声をかけます。", "2 話を聞きます。", "3. 教材を配ります。")).toEqual({ headings: [], items: ["1", "2", "3"] });
    expect(read("(1) 声をかけます。", "（2） 話を聞きます。", "(3) 教材を配ります。")).toEqual({ headings: [], items: ["1", "2", "3"] });
  });

  test("a number of which nothing is left to read is no reason to stop", () => {
    const sheet = snapshotOfTexts("検討", [["現行計画", "作業経過等", "次期計画", "関係課"], ["㏘", "", "", ""], ["", "", "新規追加\u{10000}", ""]]);
    expect(() => buildPlan(sheet, locate(sheet, null).tables[0])).not.toThrow();
  });

  test("a deeper number that hardly ever comes is no level of items", () => {
    const texts = [1, 2, 3, 4, 5, 6].map((at) => `1-${at} 広場を${at}か所直します。`);
    expect(read("1 広場", ...texts, "1-6-1 池を掘ります。").items).toEqual(["1-1", "1-2", "1-3", "1-4", "1-5", "1-6", "1-6-1"]);
  });

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["in one section (1), in the next ①", ["1 道路", "(1) 市道を直します。", "(2) 歩道を広げます。", "2 公園", "① 花壇を増やします。", "② 遊具を直します。"], ["1-1", "1-2", "2-1", "2-2"]],
    ["①, then (2) and (3)", ["1 道路", "① 市道を直します。", "(2) 歩道を広げます。", "(3) 街灯を増やします。", "2 公園", "(1) 花壇を増やします。"], ["1-1", "1-2", "1-3", "2-1"]],
    ["(1) and (2), then ③", ["1 道路", "(1) 市道を直します。", "(2) 歩道を広げます。", "③ 街灯を増やします。", "2 公園", "(1) 花壇を増やします。"], ["1-1", "1-2", "1-3", "2-1"]],
    ["⑴, which looks like the (2) behind it", ["1 道路", "⑴ 市道を直します。", "(2) 歩道を広げます。", "2 公園", "⑴ 花壇を増やします。", "(2) 遊具を直します。"], ["1-1", "1-2", "2-1", "2-2"]],
  ])("items below headings of one kind are one level, however they are written: %s", (_, texts, items) => {
    expect(read(...texts)).toEqual({ headings: ["1", "2"], items });
  });

  test.each([
    ["１　道路", "２　公園", ["1-1", "1-2", "2-1", "2-2"]],
    ["【道路】", "【公園】", ["1", "2", "1", "2"]],
  ])("so they are below a band over both plans: %s", (first, second, items) => {
    const row = (text: string) => [text, "", text, "企画課"];
    const texts = [["現行計画", "経過", "次期計画", "関係課"], [first, "", "", ""], row("(1) 市道を直します。"), row("(2) 歩道を広げます。"), [second, "", "", ""], row("① 花壇を増やします。"), row("② 遊具を直します。")];
    const over = (at: number) => ({ top: at, bottom: at, left: 0, right: 3 });
    const sheet = snapshotOfTexts("検討", texts, { merged: [over(1), over(4)] });
    expect(buildPlan(sheet, locate(sheet, null).tables[0]).next.items.map(({ key }) => key)).toEqual(items);
  });
});
