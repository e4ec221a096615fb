import { tracedRows } from "./traced-rows";

const traced = (...rows: readonly string[]) => tracedRows("現行 | 次期（案） | 変更内容", ...rows);

const PLAN = ["1 相談窓口の周知 | 1 相談窓口の周知 |", "2 講座の開催 | 2 講座の開催 |"];

describe("bare numbers that are a matter of the sheet", () => {
  it.each([
    ["2へ", "3>2 absorbed"],
    ["→2", "3>2 moved"],
    ["⇒２へ", "3>2 moved"],
    ["2へ発展的に解消", "3>2 absorbed"],
    ["2に再編", "3>2 absorbed"],
    ["1・2に整理", "3>1+2 absorbed"],
    ["2の中で実施", "3>2 absorbed"],
    ["2に含む", "3>2 absorbed"],
  ])("%s sends the item there", (note, expected) => {
    expect(traced(...PLAN, `3 名簿の作成 | | ${note}`)).toMatchObject({ links: ["1>1 continued", "2>2 continued", expected], open: 0 });
  });

  it("2と併せて記載 makes both one", () => {
    expect(traced(...PLAN, "3 名簿の作成 | | 2と併せて記載").links).toEqual(["1>1 continued", "2+3>2 merged"]);
    expect(traced("1-1 講座 | 1-1 講座 |", "1-2 名簿の作成 | | 1-1と併せて記載").links).toEqual(["1-1+1-2>1-1 merged"]);
  });

  it("1と2に分けて記載 divides the item", () => {
    const rows = ["3 講座と名簿の作成 | 1 講座の開催 | 1と2に分けて記載", " | 2 名簿の作成 |", "4 花の植栽 | 3 花の植栽 |"];
    expect(traced(...rows)).toMatchObject({ links: ["3>1+2 split", "4>3 continued"], open: 0 });
  });

  it.each(["8へ", "→8", "8に再編", "30に整理", "8の中で実施", "8に含む", "3へ増やす", "2に増設", "5年に1回"])("%s is a remark where the sheet has no such item", (note) => {
    expect(traced(...PLAN, `3 名簿の作成 | | ${note}`)).toMatchObject({ references: 0, open: 0 });
  });

  it.each(["2へ", "2に再編", "2に含む"])("%s is a remark where numbers are written in another way", (note) => {
    expect(traced("(1) 相談窓口の周知 | (1) 相談窓口の周知 |", "(2) 講座の開催 | (2) 講座の開催 |", `(3) 名簿の作成 | | ${note}`).references).toBe(0);
  });

  it.each(["2に再編", "→2", "2の中で実施", "2と併せて記載"])("%s is a remark beside another item that the row keeps", (note) => {
    expect(traced(...PLAN, `3 名簿の作成 | 3 名簿の作成 | ${note}`)).toEqual({ links: ["1>1 continued", "2>2 continued", "3>3 continued"], references: 0, open: 0 });
  });

  it.each([
    ["2の取組に統合", "3>2 absorbed"],
    ["3を2に統合", "3>2 absorbed"],
  ])("%s sends the item there, too", (note, expected) => {
    expect(traced(...PLAN, `3 名簿の作成 | | ${note}`)).toMatchObject({ links: ["1>1 continued", "2>2 continued", expected], open: 0 });
  });

  it("members in brackets behind a merger are items where the sheet has them, and the merger is one in any case", () => {
    const rows = ["1 講座の開催 | 1 講座と名簿 | 統合（1、2）", "2 名簿の作成 | | ", "3 花の植栽 | 2 花の植栽 |"];
    expect(traced(...rows)).toMatchObject({ links: ["1+2>1 merged", "3>2 continued"], references: 1, open: 0 });
    const others = rows.map((row) => row.replace("（1、2）", "（8、9）"));
    expect(traced(...others)).toMatchObject({ references: 0 });
  });

  it("1-2で実施 says where an item went only if its row keeps none", () => {
    const PATHS = ["1-1 相談窓口の周知 | 1-1 相談窓口の周知 |", "1-2 講座の開催 | 1-2 講座の開催 |"];
    expect(traced(...PATHS, "1-3 名簿の作成 | | 1-2で実施").links).toContain("1-3>1-2 absorbed");
    expect(traced(...PATHS, "1-3 名簿の作成 | 1-3 名簿の作成 | 1-2で実施")).toEqual({ links: ["1-1>1-1 continued", "1-2>1-2 continued", "1-3>1-3 continued"], references: 0, open: 0 });
  });

  it("is a remark on the row of a next item alone, which stays open", () => {
    expect(traced(...PLAN, " | 3 名簿の作成 | 2の中で実施").open).toBe(1);
  });

  it("the number of the row's own next item may be told", () => {
    expect(traced(...PLAN, "4 名簿の作成 | 3 名簿の作成 | →3")).toMatchObject({ references: 1, open: 0 });
  });

  it("a number under a heading whose own the labels leave out is found there", () => {
    const rows = ["第1章 産業 | 第1章 産業 |", "1 農業の振興 | 1 農業の振興 |", "2 商業の振興 | 2 商業の振興 |", "3 鉱業の振興 | | 2に再編", "第2章 暮らし | 第2章 暮らし |", "1 防犯 | 1 防犯 |", "2 防災 | 2 防災 |"];
    expect(traced(...rows).links).toContain("1-3>1-2 absorbed");
  });
});
