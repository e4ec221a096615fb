import type { RuleCases } from "../tester";

const table = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"];
const judged = (identity: string) => [{ identity, textHash: "", reason: "原本どおり", who: "企画課", when: "2026-06-01T09:00:00Z" }];

export const cases: RuleCases = {
  finds: [
    {
      name: "the finding that was set aside is gone",
      rows: table,
      settings: { suppressions: judged("N108|next:1-1#1|") },
      findings: [
        { message: "unused", says: "2026-06-01に企画課が確認済みにした点検結果(理由：原本どおり)は、もうありません。", cells: "A1" },
      ],
    },
  ],
  silent: [
    {
      name: "the finding is still there",
      rows: [...table, "①-3 ○名簿を整えます。 | | ①-3 名簿を整えます。 | 福祉課"],
      settings: { suppressions: judged("N108|next:1-3#1|") },
    },
    { name: "its rule did not run", rows: table, settings: { suppressions: judged("D402||水辺課") } },
    { name: "nothing was set aside", rows: table },
  ],
};
