import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "the first item of a policy is missing",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-2 ○声かけを広げます。 | 福祉課"],
      findings: [
        {
          message: "item",
          says: "第2期の①-1がありません(①-2はあります)。",
          cells: "C2 C3",
        },
      ],
    },
    {
      name: "numbers between two items are missing",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
        " | 新規追加 | ①-5 ○見守り隊をつくります。 | 福祉課",
      ],
      findings: [
        { message: "item", says: "第2期の①-3～①-4がありません(①-1、①-2、①-5はあります)。", cells: "C2 C5" },
      ],
    },
    {
      name: "two holes of one policy are two problems",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ①-3 ○講座を開きます。 | 福祉課",
        "①-3 ○名簿を整えます。 | | ①-4 ○名簿を整えます。 | 福祉課",
        "①-4 ○訓練を行います。 | | ①-6 ○訓練を行います。 | 福祉課",
      ],
      findings: [
        { message: "item", says: "第2期の①-2がありません(①-1、①-3、①-4、①-6はあります)。", cells: "C2 C4" },
        { message: "item", says: "第2期の①-5がありません(①-1、①-3、①-4、①-6はあります)。", cells: "C2 C6" },
      ],
    },
    {
      name: "a note on the heading row describes the missing item",
      rows: [
        "①見守り | 施策①→施策①⏎新規追加(支え合い会議) | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-2 ○声かけを広げます。 | 福祉課",
      ],
      findings: [
        { message: "described-item", says: "第2期の①-1がありません(①-2はあります)。", cells: "C2 C3", related: ["B2"] },
      ],
    },
    {
      name: "a hole in the adopted plan sends people to the original",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-3 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
      ],
      findings: [
        { message: "current-item", says: "現行の①-2がありません(①-1、①-3はあります)。", cells: "A2 A4" },
      ],
    },
    {
      name: "a policy is missing",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "②学び | | ③学び |",
        "②-1 ○講座を開きます。 | | ③-1 ○講座を開きます。 | 福祉課",
      ],
      findings: [{ message: "policy", says: "第2期の②がありません(①、③はあります)。", cells: "C4" }],
    },
    {
      name: "numbers that run on across policies have a hole",
      rows: [
        "第1章 見守り | | 第1章 見守り |",
        "(1) 声かけを広げます。 | | (1) 声かけを広げます。 | 福祉課",
        "(2) 名簿を整えます。 | | (2) 名簿を整えます。 | 福祉課",
        "第2章 学び | | 第2章 学び |",
        "(3) 講座を開きます。 | | (3) 講座を開きます。 | 福祉課",
        "(4) 教材を配ります。 | | (5) 教材を配ります。 | 福祉課",
      ],
      findings: [{ message: "item", says: "第2期の(4)がありません((1)～(3)、(5)はあります)。", cells: "C7", marks: "(5)" }],
    },
  ],
  silent: [
    {
      name: "the numbers are out of order but the set is complete",
      rows: [
        "①見守り | | ①見守り |",
        "①-2 ○声かけを広げます。 | | ①-3 ○声かけを広げます。 | 福祉課",
        "①-3 ○講座を開きます。 | | ①-1 ○講座を開きます。 | 福祉課",
        "①-1 ○名簿を整えます。 | | ①-2 ○名簿を整えます。 | 福祉課",
      ],
    },
    {
      name: "欠番 is written for the number",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        " | | ①-2 欠番 |",
        "①-2 ○講座を開きます。 | | ①-3 ○講座を開きます。 | 福祉課",
      ],
    },
    {
      name: "the sheet begins with a later policy",
      rows: ["④見守り | | ③見守り |", "④-1 ○声かけを広げます。 | | ③-1 ○声かけを広げます。 | 福祉課"],
    },
    {
      name: "numbering runs on across policies",
      rows: [
        "第1章 見守り | | 第1章 見守り |",
        "(1) 声かけを広げます。 | | (1) 声かけを広げます。 | 福祉課",
        "(2) 名簿を整えます。 | | (2) 名簿を整えます。 | 福祉課",
        "第2章 学び | | 第2章 学び |",
        "(3) 講座を開きます。 | | (3) 講座を開きます。 | 福祉課",
        "(4) 教材を配ります。 | | (4) 教材を配ります。 | 福祉課",
      ],
    },
    {
      name: "items have no numbers at all",
      rows: [
        "①見守り | | ①見守り |",
        "○声かけを広げます。 | | ○声かけを広げます。 | 福祉課",
        "○講座を開きます。 | | ○講座を開きます。 | 福祉課",
      ],
    },
    {
      name: "a tenth item follows the ninth",
      rows: [
        "①見守り | | ①見守り |",
        ...Array.from({ length: 10 }, (_, index) => `①-${index + 1} ○取組その${index + 1} | | ①-${index + 1} ○取組その${index + 1} | 福祉課`),
      ],
    },
    {
      name: "a number typed twice explains its hole (N102)",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ①-1 ○講座を開きます。 | 福祉課",
        "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課",
      ],
    },
  ],
};
