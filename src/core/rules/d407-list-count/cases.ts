import type { RuleCases } from "../tester";

const split = (departments: string, note = "3つの項目に分割") => [
  "①見守り | | ①見守り |",
  `①-1 ○声かけを広げ、名簿を整え、訓練を行います。 | ${note} | ①-1 ○声かけを広げます。⏎①-2 ○名簿を整えます。⏎①-3 ○訓練を行います。 | ${departments}`,
  "①-2 ○講座を開きます。 | | ①-4 ○講座を開きます。 | 福祉課⏎市民課",
];

export const cases: RuleCases = {
  finds: [
    {
      name: "two lists for three items",
      rows: split("福祉課⏎福祉課"),
      findings: [
        {
          message: "count",
          says: "①-1、①-2、①-3の3項目に対して、関係課の並びが2つあるように読めます。",
          cells: "D3 C3",
        },
      ],
    },
    {
      name: "two lines for three items, one with a comma in it",
      rows: split("福祉課、市民課⏎福祉課"),
      findings: [{ message: "count", says: "①-1、①-2、①-3の3項目に対して、関係課の並びが2つあるように読めます。", cells: "D3 C3" }],
    },
  ],
  silent: [
    { name: "a line for each item", rows: split("福祉課⏎図書館⏎市民課") },
    { name: "a line of several names for each item", rows: split("福祉課、図書館⏎福祉課⏎市民課、福祉課") },
    { name: "the number of each item in front of its list", rows: split("③福祉課⏎①福祉課、市民課⏎②市民課") },
    { name: "three lists for three items", rows: split("福祉課⏎市民課⏎福祉課⏎福祉課⏎市民課") },
    { name: "one list that holds for all items", rows: split("福祉課⏎市民課") },
    { name: "a list for each of two items", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げ、名簿を整えます。 | 2つの項目に分割 | ①-1 ○声かけを広げます。⏎①-2 ○名簿を整えます。 | 福祉課⏎市民課⏎福祉課", "①-2 ○講座を開きます。 | | ①-3 ○講座を開きます。 | 福祉課⏎市民課"] },
  ],
};
