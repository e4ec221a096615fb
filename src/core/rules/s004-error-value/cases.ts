import type { RuleCases } from "../tester";

const table = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "a note cell lost what it referred to",
      rows: [...table, "①-2 ○講座を開きます。 | #REF! | ①-2 ○講座を開きます。 | 福祉課"],
      nonText: { B4: { kind: "error", value: "#REF!", format: "General" } },
      findings: [{ message: "error", says: "B4がエラー値「#REF!」です。", cells: "B4" }],
    },
    {
      name: "an error value pasted as text",
      rows: [...table, "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | #N/A"],
      findings: [{ message: "error", says: "D4がエラー値「#N/A」です。", cells: "D4" }],
    },
  ],
  silent: [
    { name: "a number sign in a sentence", rows: [...table, "①-2 ○#防災 の発信を進めます。 | | ①-2 ○#防災 の発信を進めます。 | 福祉課"] },
    { name: "no error value", rows: [...table, "①-2 ○講座を開きます。 | 変更なし | ①-2 ○講座を開きます。 | 福祉課"] },
  ],
};
