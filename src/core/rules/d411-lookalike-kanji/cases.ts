import type { RuleCases } from "../tester";

const roster = ["櫛原庁舎総務課,櫛原総務", "市民課,", "資源循環課,", "コミュニティ推進課,コミ推"];

export const cases: RuleCases = {
  finds: [
    {
      name: "the name of a place is wrong in departments and sentences",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○楡原地域の声かけを広げます。 | | ①-1 ○楡原地域の声かけを広げます。 | 楡原総務",
        "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課",
      ],
      roster,
      findings: [
        {
          message: "both",
          says: "「楡原」は課名一覧の「櫛原」(櫛原庁舎総務課)と1字違いの似た字です。",
          cells: "D3 C3 A3",
          marks: "楡原",
          certainty: "evidence",
          fixes: [
            {
              title: "「櫛原」に直す",
              applicability: "review",
              cells: { D3: "櫛原総務", C3: "①-1 ○櫛原地域の声かけを広げます。" },
              leaves: ["D411"],
            },
          ],
        },
      ],
    },
    {
      name: "a name that does not end without its unit is shown whole",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 縁川診療所", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課"],
      roster: ["市民課,", "緑川診療所,"],
      findings: [
        {
          message: "own",
          says: "「縁川診療所」は課名一覧の「緑川診療所」(緑川診療所)と1字違いの似た字です。",
          cells: "D3",
          certainty: "evidence",
          fixes: [{ title: "「緑川診療所」に直す", applicability: "review", cells: { D3: "緑川診療所" } }],
        },
      ],
    },
    {
      name: "the adopted plan alone has it: look at the original",
      rows: [
        "①見守り | | ①見守り |",
        "①-1 ○楡原地域の声かけを広げます。 | | ①-1 ○声かけを広げます。 | 市民課",
        "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課",
      ],
      roster,
      findings: [
        {
          message: "quoted",
          says: "「楡原」は課名一覧の「櫛原」(櫛原庁舎総務課)と1字違いの似た字です。",
          cells: "A3",
          marks: "楡原",
          certainty: "evidence",
        },
      ],
    },
    {
      name: "a kanji stands for a kana in a department",
      rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | コミュ二ティ推進課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課"],
      roster,
      findings: [
        {
          message: "own",
          says: "「コミュ二ティ」は課名一覧の「コミュニティ」(コミュニティ推進課)と1字違いの似た字です。",
          cells: "D3",
          marks: "コミュ二ティ",
          certainty: "evidence",
          fixes: [{ title: "「コミュニティ」に直す", applicability: "review", cells: { D3: "コミュニティ推進課" } }],
        },
      ],
    },
  ],
  silent: [
    { name: "names that people made up", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○「みなと縁結びシェルジュ」「マイ避難タイムライン」、立哨を広げます。 | 市民課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課"], roster },
    { name: "人間 where the roster has 入間", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○人間関係づくりの声かけを広げます。 | 入間庁舎総務課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 入間庁舎総務課"], roster: ["入間庁舎総務課,"] },
    { name: "the right names", rows: ["①見守り | | ①見守り |", "①-1 ○櫛原地域の声かけを広げます。 | | ①-1 ○櫛原地域の声かけを広げます。 | 櫛原総務⏎コミ推", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課"], roster },
    { name: "without a roster nobody can tell", rows: ["①見守り | | ①見守り |", "①-1 ○楡原地域の声かけを広げます。 | | ①-1 ○声かけを広げます。 | 市民課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 市民課"], skipped: "no-roster" },
  ],
};
