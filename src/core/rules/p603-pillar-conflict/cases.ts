import type { RuleCases } from "../tester";

const header = ["計画の柱 | | 現行計画 | 作業経過等 | 第2期計画(案) | 関係課", "Ⅰ | Ⅱ | | | |"];
const merged = "A1:B1 C1:C2 D1:D2 E1:E2 F1:F2";
const first = ["● | | ①見守り | | ①見守り |", " | | ①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"];
const second = [" | ● | ②学び | | ②学び |", " | | ②-1 ○講座を開きます。 | | ②-1 ○講座を開きます。 | 福祉課"];
const goesOn = " | | ①-2 ○訓練を行います。 | | ①-2 ○訓練を行います。 | 福祉課";

export const cases: RuleCases = {
  finds: [
    {
      name: "a policy comes again with another pillar",
      header,
      merged,
      rows: [...first, ...second, " | ● | ①見守り | | |", goesOn],
      findings: [{ message: "conflict", says: "「①見守り」がC3、C7にあり、計画の柱の印が違います。", cells: "C3 C7 A3 B7" }],
    },
  ],
  silent: [
    { name: "a policy comes again with the same pillar", header, merged, rows: [...first, ...second, "● | | ①見守り | | |", goesOn] },
    { name: "a policy comes again without marks", header, merged, rows: [...first, ...second, " | | ①見守り | | |", goesOn] },
    {
      name: "one next policy beside two current policies with pillars of their own",
      header,
      merged,
      rows: [...first, " | ● | ②学び | 施策②→施策① | ①見守り |", " | | ②-1 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"],
    },
    { name: "a table without pillars", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"], skipped: "no-pillars" },
  ],
};
