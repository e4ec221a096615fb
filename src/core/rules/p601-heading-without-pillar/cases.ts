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
      name: "one of three policies has no mark",
      header,
      merged,
      rows: [...policy("● | ", "①", "見守り"), ...policy(" | ", "②", "学び"), ...policy(" | ●", "③", "名簿")],
      findings: [{ message: "unmarked", says: "「②学び」に計画の柱の印がありません。", cells: "C5 A5 B5" }],
    },
    {
      name: "while a draft grows it is a note",
      header,
      merged,
      stage: "drafting",
      rows: [...policy("● | ", "①", "見守り"), ...policy(" | ", "②", "学び"), ...policy(" | ●", "③", "名簿")],
      findings: [{ message: "unmarked", says: "「②学び」に計画の柱の印がありません。", cells: "C5 A5 B5", severity: "info" }],
    },
  ],
  silent: [
    { name: "every policy has a mark", header, merged, rows: [...policy("● | ", "①", "見守り"), ...policy("● | ●", "②", "学び")] },
    { name: "the marks are not filled in yet", header, merged, rows: [...policy(" | ", "①", "見守り"), ...policy(" | ", "②", "学び")] },
    {
      name: "a heading that goes on further down has its marks where it stands first",
      header,
      merged,
      rows: [...policy("● | ", "①", "見守り"), ...policy(" | ●", "②", "学び"), " | | ①見守り | | |", " | | ①-2 ○訓練を行います。 | | ①-2 ○訓練を行います。 | 福祉課"],
    },
    { name: "a table without pillars", rows: ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"], skipped: "no-pillars" },
  ],
};
