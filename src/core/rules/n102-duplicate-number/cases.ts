import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "one number twice under one of several headings without a number",
      rows: [
        "【家庭】 | | 【家庭】 |",
        "(1) 声かけを広げます。 | | (1) 声かけを広げます。 | 福祉課",
        "(2) 名簿を整えます。 | | (2) 名簿を整えます。 | 福祉課",
        "【学校】 | | 【学校】 |",
        "(1) 講座を開きます。 | | (1) 講座を開きます。 | 生涯学習課",
        "(2) 教材を配ります。 | | (1) 教材を配ります。 | 生涯学習課",
      ],
      findings: [{ message: "next", says: "第2期に「学校」の(1)が2か所あります(C6、C7)。", cells: "C6 C7", marks: "(1)" }],
    },
    {
      name: "a label that rightly stands under another heading too",
      rows: [
        "方針1 見守り | | 方針1 見守り |",
        "（１） 声かけを広げます。 | | （１） 声かけを広げます。 | 福祉課",
        "（２） 名簿を整えます。 | | （２） 名簿を整えます。 | 福祉課",
        "方針2 学び | | 方針2 学び |",
        "（１） 講座を開きます。 | | （１） 講座を開きます。 | 生涯学習課",
        "（２） 教材を配ります。 | | （１） 教材を配ります。 | 生涯学習課",
      ],
      findings: [{ message: "next", says: "第2期に方針2（１）が2か所あります(C6、C7)。", cells: "C6 C7", marks: "（１）" }],
    },
    {
      name: "two items carry one number, and the number that one of them should have is free",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ①-1 ○講座を開きます。 | 福祉課",
        "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課",
      ],
      findings: [
        {
          message: "next-gap",
          says: "第2期に①-1が2か所あり(C3、C4)、①-2がありません。",
          cells: "C3 C4",
          marks: "①-1",
          fixes: [
            { title: "C3を①-2にする", applicability: "choice", cells: { C3: "①-2 ○声かけを広げます。" } },
            { title: "C4を①-2にする", applicability: "choice", cells: { C4: "①-2 ○講座を開きます。" } },
          ],
        },
      ],
    },
    {
      name: "no number is free: a person has to find one",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        " | 新規追加 | ①-1 ○見守り隊をつくります。 | 福祉課",
      ],
      findings: [{ message: "next", says: "第2期に①-1が2か所あります(C3、C4)。", cells: "C3 C4", marks: "①-1" }],
    },
    {
      name: "on the adopted plan's side nothing is offered but the original",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-1 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
      ],
      findings: [{ message: "current", says: "現行に①-1が2か所あります(A3、A4)。", cells: "A3 A4", marks: "①-1" }],
    },
    {
      name: "a row copied whole is told of once",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
      ],
      findings: [{ message: "next", says: "第2期に①-1が2か所あります(C3、C4)。", cells: "C3 C4", marks: "①-1" }],
    },
  ],
  silent: [
    {
      name: "both sides have the number with different contents",
      rows: ["①見守り | | ①学び |", "①-1 ○声かけを広げます。 | 文言修正 | ①-1 ○講座を開きます。 | 福祉課"],
    },
    {
      name: "numbers begin anew under headings without a number",
      rows: [
        "【家庭】 | | 【家庭】 |",
        "(1) 声かけを広げます。 | | (1) 声かけを広げます。 | 福祉課",
        "(2) 名簿を整えます。 | | (2) 名簿を整えます。 | 福祉課",
        "【学校】 | | 【学校】 |",
        "(1) 講座を開きます。 | | (1) 講座を開きます。 | 生涯学習課",
        "(2) 教材を配ります。 | (1)に統合 | |",
      ],
    },
    {
      name: "再掲 is written with the second",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
        " | 再掲 | ①-1 ○声かけを広げます。(再掲) | 福祉課",
      ],
    },
    {
      name: "a heading comes again further down because its items were divided",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課",
        "①見守り | | |",
        "①-2 ○名簿を整えます。 | | ①-2 ○名簿を整えます。 | 福祉課",
      ],
    },
    {
      name: "a current item stands again beside each of its successors, because no cells are merged",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げ、名簿を整えます。 | 2つの項目に分割 | ①-1 ○声かけを広げます。 | 福祉課",
        "①-1 ○声かけを広げ、名簿を整えます。 | | ①-2 ○名簿を整えます。 | 福祉課",
      ],
    },
    {
      name: "the number of another policy is N103's",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ②学び |",
        "②-1 ○講座を開きます。 | | ①-1 ○講座を開きます。 | 福祉課",
        "②-2 ○教材を配ります。 | | ②-2 ○教材を配ります。 | 福祉課",
        "②-3 ○発表の場を設けます。 | | ②-3 ○発表の場を設けます。 | 福祉課",
      ],
    },
  ],
};
