import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "a sheet's notes in other words are one finding",
      rows: [
        "①見守り | 施策①+施策②⇒施策① | ①見守り |",
        " | 新設(備蓄品) | ①-1 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
        "①-1 ○配食サービスの際に安否を確かめます。 | 廃止(個別に対応しているため) | |",
        "②学び | 施策①+施策②⇒施策① | |",
        "②-1 ○図書館の夜間開館を試行します。 | 文言の修正 | ①-2 ○図書館の夜間開館を始めます。 | 図書館",
      ],
      findings: [
        {
          message: "sheet",
          says: "標準の書き方と異なる経過が5件あります(B2・B3・B4・B5・B6)。例：「施策①+施策②⇒施策①」は標準では「施策①、②→施策①」です。",
          cells: "B2 B3 B4 B5 B6",
          fixes: [
            {
              title: "5件を標準の書き方にする",
              applicability: "review",
              cells: { B2: "施策①、②→施策①", B3: "新規追加(備蓄品)", B4: "削除(個別に対応しているため)", B5: "施策①、②→施策①", B6: "表現修正" },
            },
          ],
        },
      ],
    },
    {
      name: "with a house style chosen, each note is a finding",
      settings: { houseStyle: true },
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 字句修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | 後段に追加(見守り) | ①-2 ○配食サービスの際に安否を確かめます。併せて見守りを行います。 | 福祉課",
      ],
      findings: [
        {
          message: "note",
          says: "「字句修正」は、標準の書き方では「表現修正」です。",
          cells: "B3",
          fixes: [{ title: "B3を標準の書き方にする", applicability: "review", cells: { B3: "表現修正" } }],
        },
        {
          message: "note",
          says: "「後段に追加(見守り)」は、標準の書き方では「後半追加(見守り)」です。",
          cells: "B4",
          fixes: [{ title: "B4を標準の書き方にする", applicability: "review", cells: { B4: "後半追加(見守り)" } }],
        },
      ],
    },
    {
      name: "a city's own wording is the standard",
      settings: { wording: { reworded: "文言修正" } },
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 表現修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"],
      findings: [
        {
          message: "sheet",
          says: "標準の書き方と異なる経過が1件あります(B3)。例：「表現修正」は標準では「文言修正」です。",
          cells: "B3",
          fixes: [{ title: "1件を標準の書き方にする", applicability: "review", cells: { B3: "文言修正" } }],
        },
      ],
    },
    {
      name: "a second number without its policy",
      rows: [
        "①見守り | 施策①→施策② | ②見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | | ②-2 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | | ②-3 ○配食サービスの際に安否を確かめます。 | 福祉課",
        "①-3 ○認知症の人と家族の集いを毎月開きます。 | 施策②-2、3に集約 | |",
        " | 新規追加(備蓄品) | ②-1 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
      ],
      findings: [
        {
          message: "sheet",
          says: "標準の書き方と異なる経過が1件あります(B5)。例：「施策②-2、3に集約」は標準では「②-2、②-3に集約」です。",
          cells: "B5",
          fixes: [{ title: "1件を標準の書き方にする", applicability: "review", cells: { B5: "②-2、②-3に集約" } }],
        },
      ],
    },
    {
      name: "numbers in brackets behind 分離 are those of the parts, whatever has them in the current plan",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問と配食の見守りを広げます。 | 分離(①-1、①-2) | ①-1 ○声かけ訪問を広げます。 | 福祉課",
        " | | ①-2 ○町内会の配食を増やします。 | 福祉課",
        "①-2 ○防災倉庫の備蓄品を点検します。 | | ①-3 ○防災倉庫の備蓄品を点検します。 | 防災課",
      ],
      findings: [{ message: "sheet", says: "標準の書き方と異なる経過が1件あります(B3)。例：「分離(①-1、①-2)」は標準では「①-1、①-2に分割」です。", cells: "B3", fixes: [{ title: "1件を標準の書き方にする", applicability: "review", cells: { B3: "①-1、①-2に分割" } }] }],
    },
    {
      name: "a heading's number with a word of its own is not called 施策",
      rows: [
        "目標1 見守り | | 目標1 見守り |",
        "(1) ○声かけ訪問を広げます。 | | (1) ○声かけ訪問を広げます。 | 福祉課",
        "(2) ○畑を貸します。 | 目標2へ移す | |",
        "目標2 農地 | | 目標2 農地 |",
        "(1) ○用水を守ります。 | | (1) ○用水を守ります。 | 農林課",
        " | | (2) ○畑を貸します。 | 農林課",
      ],
      findings: [{ message: "sheet", says: "標準の書き方と異なる経過が1件あります(B4)。例：「目標2へ移す」は標準では「目標2へ移動」です。", cells: "B4", fixes: [{ title: "1件を標準の書き方にする", applicability: "review", cells: { B4: "目標2へ移動" } }] }],
    },
  ],
  silent: [
    {
      name: "the item of a cell of several that a note names would be lost",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。⏎①-2 ○集いを開きます。 | ①-2は文言修正 | ①-1 ○声かけを広げます。⏎①-2 ○集いを催します。 | 福祉課"],
    },
    {
      name: "numbers that stand in the bracket would be said twice",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を広げます。 | 統合(①-1、①-2を一本化) | ①-1 ○声かけ訪問と配食で見守ります。 | 福祉課",
        "①-2 ○配食の際に安否を確かめます。 | | |",
      ],
    },
    {
      name: "分割 has no place for the reason",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問と配食の見守りを広げます。 | ①-1、①-2に分ける(担当が違うため) | ①-1 ○声かけ訪問を広げます。 | 福祉課",
        " | | ①-2 ○町内会の配食を増やします。 | 福祉課",
      ],
    },
    {
      name: "the standard wording",
      rows: [
        "①見守り | 施策①→施策① | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 表現修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課",
        " | 新規追加(備蓄品) | ①-2 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
        "①-2 ○配食サービスの際に安否を確かめます。 | 削除(個別に対応しているため) | |",
      ],
    },
    {
      name: "counting forms are accepted",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけ訪問を町内会とともに広げます。 | 2つの項目を統合 | ①-1 ○声かけ訪問と配食サービスで安否を確かめます。 | 福祉課",
        "①-2 ○配食サービスの際に安否を確かめます。 | | |",
      ],
      merged: "B3:B4 C3:C4 D3:D4",
    },
    {
      name: "brackets in the sheet's own width",
      rows: [
        "①見守り | 施策①→施策① | ①見守り |",
        " | 新規追加（備蓄品） | ①-1 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
        "①-1 ○配食サービスの際に安否を確かめます。 | 削除（個別に対応しているため） | |",
      ],
    },
    {
      name: "a remark is nobody's standard",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 民生委員と協議のうえ進める | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"],
    },
    {
      name: "a city's own wording is used",
      settings: { wording: { reworded: "文言修正" } },
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけ訪問を町内会とともに広げます。 | 文言修正 | ①-1 ○声かけ訪問を自治会とともに広げます。 | 福祉課"],
    },
  ],
};
