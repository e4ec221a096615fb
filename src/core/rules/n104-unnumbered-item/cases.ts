import type { RuleCases } from "../tester";

export const cases: RuleCases = {
  finds: [
    {
      name: "the number was left out, and one is free",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ○講座を開きます。 | 福祉課",
        "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課",
      ],
      findings: [{ message: "free", says: "第2期の「講座を開きます。」に番号がありません。", cells: "C4" }],
    },
    {
      name: "the last item has no number",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
        " | 新規追加 | ○見守り隊をつくります。 | 福祉課",
      ],
      findings: [{ message: "next", says: "第2期の「見守り隊をつくります。」に番号がありません。", cells: "C5" }],
    },
    {
      name: "on the adopted plan's side",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
        "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課",
      ],
      findings: [{ message: "current", says: "現行の「講座を開きます。」に番号がありません。", cells: "A4" }],
    },
  ],
  silent: [
    {
      name: "the sheet numbers no item",
      rows: [
        "①見守り | | ①見守り |",
        "○声かけを広げます。 | | ○声かけを広げます。 | 福祉課",
        "○講座を開きます。 | | ○講座を開きます。 | 福祉課",
      ],
    },
    {
      name: "every item has its number",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"],
    },
    {
      name: "a blank next cell beside a current item",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
        "①-2 ○講座を開きます。 | 削除(参加者が少ないため) | |",
      ],
    },
  ],
};
