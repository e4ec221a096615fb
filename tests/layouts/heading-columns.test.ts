import { checkLines } from "./check-lines";

/** A row of both plans: what stands in the column of headings, the number, the text. */
const row = (heading: string, number: string, text: string) => `${heading}|${number}|${text}|${heading}|${number}|${text}||${text === "" ? "" : "防災課"}`;

function checkOf(title: string, chapter: (n: number, text: string) => string, section: (n: number, text: string) => string) {
  const { sheet, findings } = checkLines([
    "現行計画|<|<|次期計画|<|<|備考|担当課",
    `${title}|番号|内容|${title}|番号|内容||`,
    row(chapter(1, "災害の予防"), "", ""),
    row(section(1, "体制"), "1", "会議を開きます。"),
    row("^", "2", "組織を育てます。"),
    row(section(2, "備蓄"), "1", "食料を備えます。"),
    row(chapter(2, "応急の活動"), "", ""),
    row(section(1, "本部"), "1", "本部を設けます。"),
    row("^", "2", "職員を動員します。"),
    row(section(2, "避難"), "1", "避難所を開きます。"),
  ]);
  return { keys: sheet.next.items.map(({ key }) => key), policies: sheet.next.policies.map(({ key }) => key), findings };
}

const KEYS = ["1-1-1", "1-1-2", "1-2-1", "2-1-1", "2-1-2", "2-2-1"];
const POLICIES = ["1", "1-1", "1-2", "2", "2-1", "2-2"];

describe("headings of two levels in one column", () => {
  test.each([
    ["章・節", "第1章", "第1節"],
    ["体系", "第1編", "第1章"],
    ["章／節", "第1章", "1"],
    ["体系", "基本目標1", "施策1"],
  ])("%s: %s over %s", (title, above, below) => {
    const numbered = (form: string) => (n: number, text: string) => `${form.replace("1", String(n))} ${text}`;
    const { keys, policies, findings } = checkOf(title, numbered(above), numbered(below));
    expect([keys, policies, findings]).toEqual([KEYS, POLICIES, []]);
  });

  test("a number without its word counts on: it is no level of its own", () => {
    const { sheet } = checkLines([
      "現行計画|<|<|次期計画|<|<|備考|担当課", "章|番号|内容|章|番号|内容||", row("第1章 予防", "1", "会議を開きます。"), row("^", "2", "組織を育てます。"),
      row("2 備蓄", "1", "食料を備えます。"), row("^", "2", "毛布を備えます。"), row("第3章 避難", "1", "避難所を開きます。"), row("^", "2", "道を示します。"),
    ]);
    expect(sheet.next.items.map(({ key }) => key)).toEqual(["1-1", "1-2", "2-1", "2-2", "3-1", "3-2"]);
  });
});
