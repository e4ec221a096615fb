import { textHash } from "../../notation/text-hash";
import type { RuleCases } from "../tester";

const table = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課", "①-2 ○講座を開きます。 | | ①-2 ○講座を開きます。 | 福祉課"];
const unmarked = [...table, "①-3 ○名簿を整えます。 | | ①-3 名簿を整えます。 | 福祉課"];
const judged = (text: string) => [
  { identity: "N108|next:1-3#1|", textHash: textHash([text]), reason: "注記のため", who: "企画課", when: "2026-06-01T09:00:00Z" },
];

export const cases: RuleCases = {
  finds: [
    {
      name: "the text has changed since",
      rows: unmarked,
      settings: { suppressions: judged("①-3 名簿を作ります。") },
      findings: [
        { message: "lapsed", says: "C5は、2026-06-01に企画課が確認済みにした(理由：注記のため)後に変わりました。", cells: "C5" },
      ],
    },
  ],
  silent: [
    { name: "the text is the same", rows: unmarked, settings: { suppressions: judged("①-3 名簿を整えます。") } },
    { name: "only widths and spaces have changed", rows: unmarked, settings: { suppressions: judged("①-３　名簿を整えます。") } },
    { name: "the row has moved", rows: [table[0], table[1], "①-3 ○名簿を整えます。 | | ①-3 名簿を整えます。 | 福祉課", table[2]], settings: { suppressions: judged("①-3 名簿を整えます。") } },
  ],
};
