import { tracedRows } from "./traced-rows";

const HEAD = "現行 | 次期（案） | 変更内容 | 担当課";

/** How many numbers of a note are believed that stands beside 1-1 of some items. */
function believed(note: string, items: readonly string[]): number {
  const rows = items.map((key, index) => `${key} 農業の振興${index} | ${key} 農業の${index === 0 ? "広い" : ""}振興${index} | ${index === 0 ? note : ""} | 農政課`);
  return tracedRows(HEAD, ...rows).references;
}

describe("numbers that are none of the plan's", () => {
  const PLAIN = ["1-1", "1-2", "2-1", "2-2"];

  it.each(["P12-13を修正", "Ｐ12を修正", "P12～13を修正", "Q3-1を追加", "M7-9から実施", "R6-2に追加", "No.12の見直し", "事業番号12", "65-74に修正", "150－200に変更", "10-11に追加", "文言修正（9-5）"])(
    "%s is a page, a date, a row or an amount in a sheet without such numbers",
    (note) => {
      expect(believed(note, PLAIN)).toBe(0);
    },
  );

  it.each(["3-1と整合を図り修正", "9-5と整合を図り修正", "1-12に統合", "9-5に統合", "13-2に統合", "1-2と10-2を統合"])("%s points to an item, be it there or not", (note) => {
    expect(believed(note, PLAIN)).toBe(1);
  });

  it.each([
    ["P2に統合", ["P1", "P2", "P3"]],
    ["C1に統合", ["A1", "A2", "B1"]],
    ["C1を修正", ["A1", "A2", "B1"]],
    ["10-11に追加", ["10-1", "10-2", "10-3"]],
    ["No.12を修正", ["10", "11", "13"]],
  ])("%s is one beside %j", (note, items) => {
    expect(believed(note, items)).toBe(1);
  });

  it.each([
    ["Q3-1を追加", ["A1", "A2", "B1"]],
    ["P12を修正", ["A1", "A2", "B1"]],
  ])("%s is none beside %j", (note, items) => {
    expect(believed(note, items)).toBe(0);
  });

  it("give no other number to an item: 65-74に変更 is a revision", () => {
    expect(tracedRows(HEAD, "1-1 検診を40-64歳に行う | 1-1 検診を65-74歳に行う | 65-74に変更 | 健康課", "1-2 商業の振興 | 1-2 商業の振興 | | 商工課")).toEqual({ links: ["1-1>1-1 revised", "1-2>1-2 continued"], references: 0, open: 0 });
  });
});
