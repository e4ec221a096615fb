import type { RuleCases } from "../tester";

const table = [
  "①見守り | | ①見守り |",
  "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
  "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
];

export const cases: RuleCases = {
  finds: [
    {
      name: "words in a column without a title, on a row that holds nothing else",
      header: ["現行計画 | 作業経過等 | | 第2期計画(案) | 関係課"],
      rows: [
        "①見守り | | | ①見守り |",
        "①-1 ○声かけを広げます。 | | | ①-1 ○声かけを広げます。 | 福祉課",
        " | | ここは保留 | |",
        "①-2 ○講座を開きます。 | | | ①-2 ○講座を開きます。 | 福祉課",
      ],
      findings: [{ message: "unread", says: "4行目「ここは保留」を、見出しとも項目とも読めませんでした。", cells: "C4" }],
    },
    {
      name: "a number in its own column without the text",
      header: ["番号 | 現行計画 | 作業経過等 | 番号 | 第2期計画(案) | 関係課"],
      rows: [
        "1-1 | 声かけを広げます。 | | 1-1 | 声かけを広げます。 | 福祉課",
        "1-2 | 講座を開きます。 | | 1-2 | | 福祉課",
        "1-3 | 名簿を整えます。 | | 1-3 | 名簿を整えます。 | 福祉課",
      ],
      findings: [{ message: "number-alone", says: "第2期の1-2は番号だけで、本文がありません。", cells: "D3" }],
    },
  ],
  silent: [
    {
      name: "rows that are numbered in advance",
      header: ["番号 | 現行計画 | 作業経過等 | 番号 | 第2期計画(案) | 関係課"],
      rows: [
        "1-1 | 声かけを広げます。 | | 1-1 | 声かけを広げます。 | 福祉課",
        "1-2 | 講座を開きます。 | | 1-2 | 講座を開きます。 | 福祉課",
        "1-3 | | | 1-3 | |",
      ],
    },
    { name: "headings and items", rows: table },
    { name: "a blank row", rows: [...table, " | | |", "②学び | | ②学び |", "②-1 ○教材を配ります。 | | ②-1 ○教材を配ります。 | 福祉課"] },
    {
      name: "a repeated header",
      rows: [...table, "現行計画 | 作業経過等 | 第2期計画(案) | 関係課", "②学び | | ②学び |", "②-1 ○教材を配ります。 | | ②-1 ○教材を配ります。 | 福祉課"],
    },
    { name: "blank next cells that a merger covers", rows: [...table.slice(0, 2), "①-2 ○講座を開きます。 | 2つの項目を統合 | |"], merged: "C3:C4 D3:D4" },
  ],
};
