import type { RuleCases } from "../tester";

const table = ["①見守り | | ①見守り |", "①-1 ○声かけを広げます。 | | ①-1 ○声かけを広げます。 | 福祉課"];

export const cases: RuleCases = {
  finds: [
    {
      name: "struck-through text was left out",
      rows: table,
      markup: { C3: "struck" },
      findings: [{ message: "struck", says: "C3に取消線の文字があります。取消線を除いて「①-1○声かけを広げます。」と読みました。", cells: "C3" }],
    },
    {
      name: "mixed lettering whose runs cannot be told apart",
      rows: table,
      markup: { D3: "mixed" },
      findings: [{ message: "mixed", says: "D3の文字飾りが途中で変わっています。「福祉課」と読みました。", cells: "D3" }],
    },
  ],
  silent: [
    { name: "no cell is marked up", rows: table },
    { name: "a title above the table is marked up", header: ["検討経過シート", "現行計画 | 作業経過等 | 第2期計画(案) | 関係課"], rows: table, markup: { A1: "struck" } },
  ],
};
