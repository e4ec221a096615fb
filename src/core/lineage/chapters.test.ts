import { tracedRows } from "./traced-rows";

const HEAD = "現行 | 次期（案） | 変更内容 | 担当課";

describe("chapters of the plan that a note names", () => {
  it("are no items of the same number in a sheet of another chapter", () => {
    const found = tracedRows(
      "第２章　産業 | |  |",
      HEAD,
      "1 農業の振興 | 1 農業の振興 | | 農政課",
      "2 商業の振興 | 2 商業の振興 | | 商工課",
      "3 観光の振興 | | 第４章に移動 |",
      "4 雇用の促進 | 3 雇用の促進 | | 商工課",
      " | 4 企業の誘致 | 第３章から移動 | 商工課",
    );
    expect(found).toEqual({ links: ["1>1 continued", "2>2 continued", "3> moved", "4>3 continued", ">4 new"], references: 0, open: 0 });
  });

  it.each([
    ["第９章に移動", 0],
    ["第２節に移動", 0],
    ["第２部へ移行", 0],
    ["第４章の2に移動", 0],
    ["第4章第2節に統合", 0],
    ["第3章の9に移動", 1],
    ["第３章に移動", 1],
    ["2に移動", 1],
    ["第2章の2に移動", 1],
  ])("%s is looked for in the sheet only where such a chapter or item stands in it", (note, references) => {
    const found = tracedRows(
      HEAD,
      "第2章 産業 | 第2章 産業 | |",
      "1 農業の振興 | 1 農業の振興 | | 農政課",
      "2 商業の振興 | 2 商業の振興 | | 商工課",
      `3 観光の振興 | | ${note} |`,
      "第3章 暮らし | 第3章 暮らし | |",
      "1 雇用の促進 | 1 雇用の促進 | | 商工課",
      "2 防犯の推進 | 2 防犯の推進 | | 防犯課",
    );
    expect(found.references).toBe(references);
    expect(found.open).toBe(0);
  });

  it.each(["協定書第9条による", "地方自治法施行令第9条", "令和7年法律第31号", "告示第12号", "R8-9に検討", "事業番号0123"])("so do articles, notices, years and codes of others: %s", (note) => {
    const found = tracedRows(HEAD, `1-1 農業の振興 | 1-1 農業の広い振興 | 文言修正。${note} | 農政課`, "1-2 商業の振興 | 1-2 商業の振興 | | 商工課");
    expect(found.references).toBe(0);
  });

  it.each([
    ["第9節に統合", "第1節", "第2節", "第3節"],
    ["R8-9に統合", "R8-1", "R8-2", "R8-3"],
    ["0109に統合", "0101", "0102", "0103"],
  ])("but %s points nowhere where the sheet's own items are numbered so", (note, first, second, third) => {
    const found = tracedRows(
      "番号 | 現行の取組 | 変更内容 | 番号 | 次期の取組 | 担当課",
      `${first} | 農業の振興 | | ${first} | 農業の振興 | 農政課`,
      `${second} | 商業の振興 | ${note} | | |`,
      `${third} | 観光の振興 | | ${second} | 観光の振興 | 観光課`,
    );
    expect(found.references).toBe(1);
  });

  it("are headings that leave out the word, and items that have it", () => {
    const headings = tracedRows(HEAD, "1 産業 | 1 産業 | |", "(1) 農業の振興 | (1) 農業の振興 | | 農政課", "(2) 商業の振興 | | 第2章へ移動 | ", "2 暮らし | 2 暮らし | | ", "(1) 防犯の推進 | (1) 防犯の推進 | | 防犯課");
    expect(headings.references).toBe(1);
    const items = tracedRows(HEAD, "第1節 農業の振興 | 第1節 農業の振興 | | 農政課", "第2節 商業の振興 | | 第1節に統合 |", "第3節 観光の振興 | 第2節 観光の振興 | | 観光課");
    expect(items.links).toEqual(["1>1 continued", "2>1 absorbed", "3>2 continued"]);
  });
});
