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
  ],
  silent: [
    { name: "a table with the usual header", rows: body },
    { name: "titles stand above the header", header: ["資料1", "検討経過シート", "現行計画 | 作業経過等 | 第2期計画(案) | 関係課"], rows: body },
    { name: "the two plans have other usual names", header: ["第1期計画 | 見直しの内容 | 第2期計画 | 担当課"], rows: body },
  ],
};
