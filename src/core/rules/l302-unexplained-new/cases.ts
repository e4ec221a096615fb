import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "beside a note with a number that no plan has, of an item unlike it",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        " | | ①-2 ○災害見舞金を支給します。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | ①-9に集約 | |",
      ],
      findings: [
        {
          message: "unexplained",
          says: "第2期①-2に対応する現行項目も「新規追加」の記載もありません。",
          cells: "C4 B4",
          fixes: [{ title: "B4に「新規追加(災害見舞金)」と記入", applicability: "choice", cells: { B4: "新規追加(災害見舞金)" } }],
        },
      ],
    },
    {
      name: "a next item with no current item and no note",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課", " | | ①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課"],
      findings: [
        {
          message: "unexplained",
          says: "第2期①-2に対応する現行項目も「新規追加」の記載もありません。",
          cells: "C4 B4",
          fixes: [{ title: "B4に「新規追加(防災倉庫の備蓄品)」と記入", applicability: "choice", cells: { B4: "新規追加(防災倉庫の備蓄品)" } }],
        },
      ],
    },
    {
      name: "a current item that leads nowhere has the same text: a row slipped",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検し、更新します。 | | |",
        " | 新規追加(集い) | ①-2 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
        " | | ①-3 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
      ],
      findings: [{ message: "with-predecessor", says: "第2期①-3に対応する現行項目も「新規追加」の記載もありません。", cells: "C6 B6 A4", related: ["A4"] }],
    },
  ],
  silent: [
    {
      name: "有 in a column 変更の有無, which can say no more",
      header: ["現行計画 | 第2期計画(案) | 変更の有無 | 関係課"],
      rows: ["①見守り | ①見守り | |", "①-1 ○声かけを広げます。 | ①-1 ○声かけを広げます。 | 無 | 福祉課", " | ①-2 ○名簿を整えます。 | 有 | 福祉課"],
    },
    {
      name: "the note calls it new",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        " | 新規追加(備蓄品) | ①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
      ],
    },
    {
      name: "the heading is new, and so are its items",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        " | 新規追加 | ②備え |",
        " | | ②-1 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
      ],
    },
    {
      name: "a split in two rows beside one merged current cell",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 2つの項目に分割 | ①-1 ○声かけ訪問を広げます。 | 福祉課", " | | ①-2 ○町内会の見守りを広げます。 | 福祉課"],
      merged: "A3:A4 B3:B4",
    },
    {
      name: "the item is printed again",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○図書館の夜間開館を試行します。 | | ②-1 ○図書館の夜間開館を試行します。 | 図書館",
        " | 再掲 | ①-1 ○声かけ訪問を町内会とともに広げます。(再掲) | 福祉課",
      ],
    },
  ],
};
