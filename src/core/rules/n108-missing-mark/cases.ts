import type { RuleCases } from "../tester";

const full = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "one next item has no mark",
      rows: [...full, "①-3 ○名簿を整えます。 | | ①-3 名簿を整えます。 | 福祉課"],
      findings: [
        {
          message: "next",
          says: "第2期の①-3に「○」がありません。",
          cells: "C5",
          fixes: [{ title: "「○」を入れる", applicability: "safe", cells: { C5: "①-3 ○名簿を整えます。" } }],
        },
      ],
    },
    {
      name: "one of two items in a cell has no mark",
      rows: [...full, "①-3 ○名簿を整え、訓練を行います。 | 2つの項目に分割 | ①-3 ○名簿を整えます。⏎①-4 訓練を行います。 | 福祉課"],
      findings: [
        {
          message: "next",
          says: "第2期の①-4に「○」がありません。",
          cells: "C5",
          marks: "①-4 訓練を行います。",
          fixes: [{ title: "「○」を入れる", applicability: "safe", cells: { C5: "①-3 ○名簿を整えます。⏎①-4 ○訓練を行います。" } }],
        },
      ],
    },
    {
      name: "the adopted plan is not mended",
      rows: [...full, "①-3 名簿を整えます。 | | ①-3 ○名簿を整えます。 | 福祉課"],
      findings: [{ message: "current", says: "現行の①-3に「○」がありません。", cells: "A5" }],
    },
  ],
  silent: [
    { name: "every item has its mark", rows: full },
    {
      name: "the side uses no marks",
      rows: ["①見守り | | ①見守り |", "①-1 声かけを広げます。 | | ①-1 声かけを広げます。 | 福祉課", "①-2 講座を開きます。 | | ①-2 講座を開きます。 | 福祉課"],
    },
    {
      name: "marks that set some items apart from the others",
      rows: [
        "①見守り | | ①見守り |",
        ...["★声かけを広げます。", "★講座を開きます。", "◎名簿を整えます。", "★訓練を行います。", "拠点を設けます。", "★冊子を配ります。"].map((text, at) => `①-${at + 1} ${text} | | ①-${at + 1} ${text} | 福祉課`),
      ],
    },
    {
      name: "marks are used by one side only",
      rows: ["①見守り | | ①見守り |", "①-1 声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"],
    },
  ],
};
