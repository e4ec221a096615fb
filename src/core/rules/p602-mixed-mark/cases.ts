import type { RuleCases } from "../tester";

const header = ["計画の柱 | | 現行計画 | 作業経過等 | 第2期計画(案) | 関係課", "Ⅰ | Ⅱ | | | |"];
const merged = "A1:B1 C1:C2 D1:D2 E1:E2 F1:F2";
const policy = (marks: string, number: string, title: string) => [
  `${marks} | ${number}${title} | | ${number}${title} |`,
  ` | | ${number}-1 ○${title}を進めます。 | | ${number}-1 ○${title}を進めます。 | 福祉課`,
];

export const cases: RuleCases = {
  finds: [
    {
      name: "a hollow circle among filled ones",
      header,
      merged,
      rows: [...policy("● | ", "①", "見守り"), ...policy("● | ", "②", "学び"), ...policy(" | ○", "③", "名簿")],
      findings: [{ message: "mixed", says: "計画の柱の印は「●」が主ですが、「○」もあります(B7)。", cells: "B7" }],
    },
    {
      name: "two hollow circles that look alike",
      header,
      merged,
      rows: [...policy("○ | ", "①", "見守り"), ...policy("○ | ", "②", "学び"), ...policy("◯ | ", "③", "名簿")],
      findings: [{ message: "mixed", says: "計画の柱の印は「○」が主ですが、「◯」もあります(A7)。", cells: "A7" }],
    },
  ],
  silent: [
    { name: "filled circles throughout", header, merged, rows: [...policy("● | ", "①", "見守り"), ...policy("● | ●", "②", "学び")] },
    { name: "grades with a mark of their own", header, merged, rows: [...policy("◎ | ", "①", "見守り"), ...policy("◎ | △", "②", "学び")] },
    { name: "a table without pillars", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"], skipped: "no-pillars" },
  ],
};
