import { readCleanSheet } from "../../../tests/corpus/corpus";
import { locate } from "./locate";
import { isNextSection, pageTitles, sectionTitles } from "./section-titles";

const HEADER = "現行計画|次期計画|備考|担当課";
const row = (at: string) => `${at} 広場を直す。|${at} 広場を直す。||公園課`;
const ROWS = [HEADER, row("(1)"), row("(2)")];
const MORE = [HEADER, row("(3)"), row("(4)")];

function read(...lines: readonly string[]) {
  const { snapshot } = readCleanSheet("対照表", `title: 対照表\n---\n${lines.join("\n")}`);
  const [table] = locate(snapshot, null).tables;
  return { snapshot, table, sections: [...sectionTitles(snapshot, table).values()].map(({ text }) => text), titles: [...pageTitles(snapshot, table)].sort((a, b) => a - b) };
}

describe("a numbered title above a header that comes again", () => {
  test("is a heading of both plans, and so is the one above the first header that it goes on with", () => {
    expect(read("Ⅰ 運動", ...ROWS, "", "Ⅱ 食事", ...ROWS, "", "Ⅲ 休養", ...ROWS).sections).toEqual(["Ⅰ 運動", "Ⅱ 食事", "Ⅲ 休養"]);
    expect(read("第1章 運動", ...ROWS, "", "第2章 食事", ...ROWS).sections).toEqual(["第1章 運動", "第2章 食事"]);
  });

  test("names the table where it stands above the first header and no later one goes on with it", () => {
    expect(read("Ⅰ 対照表", ...ROWS, "", "Ⅲ 食事", ...MORE).sections).toEqual(["Ⅲ 食事"]);
    expect(read("Ⅰ 対照表", ...ROWS, "", "2 食事", ...MORE).sections).toEqual(["2 食事"]);
    expect(read("Ⅰ 対照表", ...ROWS).sections).toEqual([]);
  });

  test("needs an empty row above it: else it may be the last heading of a page", () => {
    expect(read("Ⅰ 運動", ...ROWS, "Ⅱ 食事", ...ROWS).sections).toEqual([]);
  });

  test.each([["a title without a number", "食事"], ["a number alone", "Ⅱ"], ["a footnote", "※2 食事は案"], ["a title beside another cell", "Ⅱ 食事|||公園課"]])("%s is none", (_, title) => {
    expect(read("Ⅰ 運動", ...ROWS, "", title, ...ROWS).sections).toEqual([]);
  });

  test("of several levels goes on in the last of them", () => {
    const { snapshot } = read("1-1 運動", ...ROWS, "", "1-2 食事", ...ROWS, "", "2-2 休養", ...ROWS);
    expect([isNextSection(snapshot, 6, 1), isNextSection(snapshot, 11, 6), isNextSection(snapshot, 1, 6)]).toEqual([true, false, false]);
  });
});

describe("what comes again above a further page's header", () => {
  test.each<readonly [string, readonly string[], readonly string[], readonly number[]]>([
    ["the title", ["施策対照表"], ["施策対照表"], [4]],
    ["the title with another page's number", ["施策対照表（1/2）"], ["施策対照表（2/2）"], [4]],
    ["the title with その２", ["施策対照表 その１"], ["施策対照表 その２"], [4]],
    ["続き alone", ["施策対照表"], ["【続き】"], [4]],
    ["two rows, with an empty one between", ["施策対照表", "|||令和8年3月現在"], ["施策対照表", "", "|||令和8年3月現在"], [5, 7]],
    ["no row of the plans", ["施策対照表"], ["(3) 池を直す。|||", "施策対照表"], [5]],
    ["no other title", ["施策対照表"], ["道路対照表"], []],
    ["no section's title", ["第1章 運動"], ["", "第2章 食事"], []],
    ["no title that only differs in its number and names no table", ["運動1"], ["運動2"], []],
  ])("%s", (_, above, again, rows) => {
    expect(read(...above, ...ROWS, ...again, ...MORE).titles).toEqual(rows);
  });

  test("is nothing where the header comes once", () => {
    expect(read("施策対照表", ...ROWS, "施策対照表").titles).toEqual([]);
  });
});
