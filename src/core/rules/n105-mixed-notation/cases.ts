import type { RuleCases } from "../tester";

const row = (current: string, next: string) => `${current} ○取組${current}を進めます。 | | ${next} ○取組${current}を進めます。 | 福祉課`;

export const cases: RuleCases = {
  finds: [
    {
      name: "one number is written with brackets",
      rows: ["①見守り | | ①見守り |", row("①-1", "①-1"), row("①-2", "①-(2)"), row("①-3", "①-3")],
      findings: [
        {
          message: "next",
          says: "第2期の番号は「①-1」の書き方が主ですが、「①-(2)」など1件が違う書き方です。",
          cells: "C4",
          marks: "①-(2)",
        },
      ],
    },
    {
      name: "one number is written full-width on the adopted plan's side",
      rows: ["①見守り | | ①見守り |", row("①-1", "①-1"), row("①-２", "①-2"), row("①-3", "①-3")],
      findings: [
        {
          message: "current",
          says: "現行の番号は「①-1」の書き方が主ですが、「①-２」など1件が違う書き方です。",
          cells: "A4",
          marks: "①-２",
        },
      ],
    },
  ],
  silent: [
    { name: "a letter l for the digit 1: N103 tells of it", rows: [
        "1 見守り | | 1 見守り |",
        "1-1 ○声かけを広げます。 | | 1-1 ○声かけを広げます。 | 福祉課",
        "1-2 ○講座を開きます。 | | 1-2 ○講座を開きます。 | 福祉課",
        "1-3 ○名簿を整えます。 | | l-3 ○名簿を整えます。 | 福祉課",
      ] },
    ...["a-1 b-1 b-2", "(a) (b) (c)", "❶ ❷ ❸", "ⓐ ⓑ ⓒ", "Ａ-1 Ｂ-1 Ｂ-2", "a) b) c)"].map((labels) => ({
      name: `letters and signs that count on: ${labels}`,
      rows: labels.split(" ").map((label) => row(label, label)),
    })),
    {
      name: "the house rule: one digit full-width, two digits half-width",
      rows: ["①見守り | | ①見守り |", ...Array.from({ length: 10 }, (_, index) => (index < 9 ? String.fromCharCode(0xff11 + index) : "10")).map((digit) => row(`①-${digit}`, `①-${digit}`))],
    },
    {
      name: "the tenth number has two digits",
      rows: ["①見守り | | ①見守り |", ...Array.from({ length: 10 }, (_, index) => row(`①-${index + 1}`, `①-${index + 1}`))],
    },
    {
      name: "the two sides write their numbers differently",
      rows: ["1 見守り | | ①見守り |", row("1-1", "①-1"), row("1-2", "①-2")],
    },
  ],
};
