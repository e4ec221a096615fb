import type { RuleCases } from "../tester";

const body = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "the next plan's column is missing",
      header: ["現行計画 | 備考"],
      rows: ["①見守り | ", "①-1 ○声かけを広げます。 | "],
      findings: [
        {
          message: "next-missing",
          says: "シート「検討」の1行目を見出しと読みましたが、次期計画の欄がありません。",
          cells: "A1",
        },
      ],
    },
    {
      name: "an empty sheet",
      header: [],
      rows: [],
      findings: [{ message: "empty", says: "シート「検討」は空です。", cells: "A1" }],
    },
    {
      name: "a sheet that compares nothing",
      header: [],
      rows: ["氏名 | 電話", "見本 | 000"],
      findings: [
        {
          message: "no-header",
          says: "シート「検討」に、現行計画の欄と次期計画の欄が並ぶ見出しがありません。",
          cells: "A1",
        },
      ],
    },
    {
      name: "a comparison of figures",
      header: ["指標 | 現行計画 | 次期計画"],
      rows: ["受診率 | 41.0% | 43.2%", "講座の回数 | 8回 | 10回"],
      findings: [
        {
          message: "no-items",
          says: "シート「検討」の1行目に両計画の欄がありますが、その下に計画の項目を読み取れません。",
          cells: "A1",
        },
      ],
    },
  ],
  silent: [
    { name: "a table with the usual header", rows: body },
    { name: "items are names of two characters", header: ["現行計画 | 改定内容 | 次期計画 | 担当課"], rows: ["1 女性 | | 1 女性 | 人権課", "2 児童 | | 2 児童 | 福祉課"] },
    { name: "titles stand above the header", header: ["資料1", "検討経過シート", "現行計画 | 作業経過等 | 第2期計画(案) | 関係課"], rows: body },
    { name: "the two plans have other usual names", header: ["第1期計画 | 見直しの内容 | 第2期計画 | 担当課"], rows: body },
  ],
};
