import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import { readCleanSheet } from "../corpus/corpus";

const HEADER = "現行計画|見直しの内容|次期計画|所管課";
const FIRST = [HEADER, "1-1 研修の場を設ける。|変更なし|1-1 研修の場を設ける。|農業課", "1-2 休耕田を貸す。|変更なし|1-2 休耕田を貸す。|農業課"];
const SECOND = [HEADER, "1-3 柵を設ける。|変更なし|1-3 柵を設ける。|林業課"];

function planOf(...lines: readonly string[]) {
  const { snapshot } = readCleanSheet("対照表", `title: 対照表\n---\n${lines.join("\n")}`);
  const { tables } = locate(snapshot, null);
  expect(tables).toHaveLength(1);
  const plan = buildPlan(snapshot, tables[0]);
  const words = (side: "current" | "next") => [...plan[side].policies.map(({ title }) => title), ...plan[side].items.map(({ key, text }) => `${key} ${text}`)];
  return { current: words("current"), next: words("next"), unread: plan.unreadRows.map(({ text }) => text) };
}

describe("a title that comes again above the header of a further page is no row of the table", () => {
  test.each<readonly [string, string, readonly string[]]>([
    ["with the number of the page", "施策対照表（1/2）", ["", "施策対照表（2/2）"]],
    ["without an empty row above it", "施策対照表（1/2）", ["施策対照表（2/2）"]],
    ["as it is", "施策対照表", ["", "施策対照表", ""]],
    ["with 続き", "施策対照表", ["", "施策対照表（続き）"]],
    ["with 続き in front", "施策対照表", ["（続き）施策対照表"]],
    ["続き alone", "施策対照表", ["", "（つづき）"]],
    ["beside the number of the page", "施策対照表|||1ページ", ["", "施策対照表|||2ページ"]],
    ["in two rows", "施策対照表\n|||令和8年3月現在", ["", "施策対照表", "|||令和8年3月現在"]],
  ])("%s", (_, title, between) => {
    const { current, next, unread } = planOf(title, ...FIRST, ...between, ...SECOND);
    expect([current, next]).toEqual([["1-1 研修の場を設ける。", "1-2 休耕田を貸す。", "1-3 柵を設ける。"], ["1-1 研修の場を設ける。", "1-2 休耕田を貸す。", "1-3 柵を設ける。"]]);
    expect(unread).toEqual([]);
  });
});

describe("rows above a further page's header are read all the same", () => {
  test.each<readonly [string, string, readonly string[], string]>([
    ["an item that one plan alone has", "施策対照表", ["1-4 市のホームページを整える。"], "1-4 市のホームページを整える。"],
    ["a heading", "施策対照表", ["", "2 森の手入れ|||"], "森の手入れ"],
    ["a heading that goes on", "施策対照表", ["", "基本目標1 農地（続き）"], "農地（続き）"],
  ])("%s", (_, title, between, words) => {
    expect(planOf(title, ...FIRST, ...between, ...SECOND).current).toContain(words);
  });

  test("another sentence is a row that nothing reads", () => {
    expect(planOf("施策対照表", ...FIRST, "", "事務局で確認中", ...SECOND).unread).toEqual(["事務局で確認中"]);
  });
});
