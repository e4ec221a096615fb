import { tracedRows } from "./traced-rows";

const HEADER = "現行 | 次期（案） | 変更内容";

describe("notes of a split whose second part stands in a row that says nothing", () => {
  const plan = (note: string, below = "") => [
    HEADER,
    "① 窓口の案内 | ① 窓口の案内 | 変更なし",
    `② 講座の開催と名簿の作成 | ② 講座の開催 | ${note}`,
    ` | ③ 名簿の作成 | ${below}`,
    "③ 花の植栽 | ④ 花の植栽 | 番号繰下げ",
  ];

  it.each(["②を２つに分割", "②の内容を2項目に分割", "現行②を二つに分けた", "②を２つに分けて記載", "②を分割", "分割", "②を②と③に分割", "次期の②と同③に分割"])("%s", (note) => {
    expect(tracedRows(...plan(note))).toMatchObject({ links: ["1>1 continued", "2>2+3 split", "3>4 continued"], open: 0 });
  });

  it.each(["〃", "同上", "分割"])("②を２つに分割, and %s below it", (below) => {
    expect(tracedRows(...plan("②を２つに分割", below)).links).toContain("2>2+3 split");
  });

  it("a part may be named in brackets, by the plan of the number before", () => {
    expect(tracedRows(...plan("講座（次期の②）と名簿（同③）の二つに分けた")).links).toContain("2>2+3 split");
  });

  it.each(["一部を分割", "③を２つに分割", "②を修正"])("%s does not say that the row below is a part", (note) => {
    expect(tracedRows(...plan(note)).open).toBe(1);
  });

  it("what says that it is new is no part, nor what stands below it", () => {
    const rows = [HEADER, "① 講座の開催と名簿の作成 | ① 講座の開催 | 分割", " | ② 花の植栽 | 新規", " | ③ 名簿の作成 |"];
    expect(tracedRows(...rows)).toMatchObject({ links: ["1>1 revised", ">2 new", ">3 new"], open: 1 });
  });

  it("of several items with its number the one above is meant on the row of a part", () => {
    const rows = [
      HEADER,
      "第1節 相談 | 第1節 相談 |",
      "1 講座の開催と名簿の作成 | 1 講座の開催 | 1を1と2に分ける",
      " | 2 名簿の作成 | 1を1と2に分ける",
      "第2節 花 | 第2節 花 |",
      "1 花の植栽 | 1 花の植栽 |",
      "第1節 道 | 第1節 道 |",
      "1 道の清掃 | 1 道の清掃 |",
    ];
    expect(tracedRows(...rows).links).toEqual(["1-1>1-1+1-2 split", "2-1>2-1 continued", "1-1>1-1 continued"]);
  });

  it("beyond the first row only what looks like a part is one", () => {
    const rows = [HEADER, "① 講座の開催と名簿の作成 | ① 講座の開催 | 分割", " | ② 名簿の作成 |", " | ③ 鉱物資源調査 |", "② 花の植栽 | ④ 花の植栽 |"];
    expect(tracedRows(...rows)).toMatchObject({ links: ["1>1+2 split", "2>4 continued", ">3 new"], open: 1 });
  });
});

describe("bare letters and numbers that are split or put together", () => {
  it.each(["アをアとイに分割", "アをア及びイに分割", "アをア、イに分けて記載", "アをア・イに分けた", "アを２つに分割", "ア→ア、イ"])("%s", (note) => {
    const rows = [HEADER, `ア 講座の開催と名簿の作成 | ア 講座の開催 | ${note}`, " | イ 名簿の作成 |", "イ 花の植栽 | ウ 花の植栽 |"];
    expect(tracedRows(...rows)).toMatchObject({ links: ["1>1+2 split", "2>3 continued"], open: 0 });
  });

  it.each(["2・3を3に統合", "2、3を次期3に統合", "2と3を3に統合", "2,3→3", "２・３⇒３", "現行2,3→次期3", "2,3統合", "2・3の統合", "2～3を統合", "2-3を統合", "2-3→3", "2,3→3⏎文言修正".replace("⏎", "\n")])("%s", (note) => {
    const rows = [HEADER, "1 窓口の案内 | 1 窓口の案内 |", " | 2 広場の整備 | 新規", `2 講座の開催 | 3 講座の開催と名簿の作成 | ${note}`, "3 名簿の作成 | |", "4 花の植栽 | 4 花の植栽 |"];
    expect(tracedRows(...rows)).toMatchObject({ links: ["1>1 continued", "2+3>3 merged", "4>4 continued", ">2 new"], open: 0 });
  });

  it.each(["2-4を統合", "3-2を統合"])("%s is no range where the plan lacks a number of it, or it runs backwards", (note) => {
    expect(tracedRows(HEADER, `2 講座の開催 | 2 講座の開催 | ${note}`, "3 名簿の作成 | |").open).toBe(1);
  });

  it("2-3 is a number where the plan has numbers of two levels", () => {
    const rows = [HEADER, "2 講座 | 2 講座 |", "2-2 講座の開催 | 2-2 講座の開催 | 2-3を統合", "2-3 名簿の作成 | |", "3 花 | 3 花 |", "3-1 花の植栽 | 3-1 花の植栽 |"];
    expect(tracedRows(...rows).links).toContain("2-2+2-3>2-2 merged");
  });

  it.each(["2→3", "回数を2,3→3に変更", "3事業を1に統合"])("%s names no item", (note) => {
    expect(tracedRows(HEADER, `2 講座の開催 | 3 講座の開催 | ${note}`, "3 名簿の作成 | |").references).toBe(0);
  });
});

describe("notes of the item that takes another one up", () => {
  const plan = (note: string, its = "") => [HEADER, "(1) 窓口の案内 | (1) 窓口の案内 |", `(2) 講座の開催 | (2) 講座の開催と名簿の作成 | ${note}`, `(3) 名簿の作成 | ${its} |`];

  it.each(["(2)、(3)→(2)", "(2)(3)→(2)", "(2)(3)統合", "(2)(3)を統合", "(3)を含む", "(3)を取り込む", "(3)を含めて実施", "(3)の内容を含む", "(3)の内容を追加"])("%s", (note) => {
    expect(tracedRows(...plan(note))).toMatchObject({ links: ["1>1 continued", "2+3>2 merged"], open: 0 });
  });

  it.each(["(3)の内容を含む", "(3)の一部を取り込む"])("%s beside a (3) that goes on", (note) => {
    expect(tracedRows(...plan(note, "(3) 名簿の作成")).links).toEqual(["1>1 continued", "2>2 revised", "3>3 continued"]);
  });

  it.each(["↑に統合", "上記に統合", "上の項目へ統合", "前項に集約"])("%s points to the row above", (note) => {
    expect(tracedRows(HEADER, "(1) 窓口の案内 | (1) 窓口の案内 |", `(2) 講座の開催 | | ${note}`, "(3) 名簿の作成 | (2) 名簿の作成 |").links).toContain("2>1 absorbed");
  });

  it("下記に統合 points to the row below, and under another heading to none", () => {
    expect(tracedRows(HEADER, "(1) 講座の開催 | | 下記に統合", "(2) 名簿の作成 | (1) 名簿の作成 |").links).toContain("1>1 absorbed");
    expect(tracedRows(HEADER, "１ 案内 | １ 案内 |", "(1) 窓口の案内 | (1) 窓口の案内 |", "２ 講座 | ２ 講座 |", "(1) 講座の開催 | | 上記に統合", "(2) 名簿の作成 | (1) 名簿の作成 |").links).toContain("2-1> absorbed");
  });
});
