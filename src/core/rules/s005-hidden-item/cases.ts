import type { RuleCases } from "../tester";

const table = [
  "①見守り | | ①見守り |",
  "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課",
  "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課",
];

export const cases: RuleCases = {
  finds: [
    {
      name: "a row with an item of each plan is hidden",
      rows: table,
      hidden: [4],
      findings: [{ message: "hidden", says: "非表示の1行に2項目があります。点検には含めています。", cells: "A4 C4" }],
    },
    {
      name: "before publication it has to be looked at",
      rows: table,
      hidden: [4],
      stage: "before-publication",
      findings: [{ message: "hidden", says: "非表示の1行に2項目があります。点検には含めています。", cells: "A4 C4", severity: "warning" }],
    },
  ],
  silent: [
    { name: "no row is hidden", rows: table },
    { name: "a blank row is hidden", rows: [...table, " | | |", "①-3 ○名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課"], hidden: [5] },
  ],
};
