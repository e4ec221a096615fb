import { checkLines } from "./check-lines";

/** Policies and items of the next plan, and what is found. */
function checkOf(lines: readonly string[]) {
  const { sheet, findings } = checkLines(lines);
  return {
    policies: sheet.next.policies.map(({ key }) => key),
    items: sheet.next.items.map(({ key }) => key),
    found: findings.map(({ code }) => code),
  };
}

const HEADER = "現行|改定|備考|担当";
const both = (text: string, department = "") => `${text}|${text}||${department}`;

describe("headings whose numbers are set off from those of the items", () => {
  test.each<readonly [string, (number: number, title: string) => string, (number: number) => string]>([
    ["【1】", (number, title) => `【${number}】${title}`, (number) => `${number} `],
    ["〔1〕 over (1)", (number, title) => `〔${number}〕${title}`, (number) => `(${number})`],
    ["■1", (number, title) => `■${number} ${title}`, (number) => `${number} `],
    ["<1> over 1.", (number, title) => `<${number}>${title}`, (number) => `${number}. `],
  ])("%s", (_, heading, label) => {
    const rows = (second: number) => [
      HEADER,
      both(heading(1, "家庭")), both(`${label(1)}離乳食の教室`, "健康課"), both(`${label(2)}親子の料理教室`, "健康課"),
      both(heading(2, "学校")), both(`${label(second)}給食だよりの発行`, "給食センター"), both(`${label(second + 1)}農業体験の実施`, "農政課"),
    ];
    expect(checkOf(rows(3))).toEqual({ policies: ["1", "2"], items: ["1", "2", "3", "4"], found: [] });
    expect(checkOf(rows(1))).toEqual({ policies: ["1", "2"], items: ["1-1", "1-2", "2-1", "2-2"], found: [] });
  });

  test("one cell merged over the column of numbers and the text", () => {
    const row = (number: string, text: string, department: string) => `${number}|${text}|${number}|${text}||${department}`;
    const heading = (text: string) => `${text}|<|${text}|<||`;
    expect(checkOf([
      "現行（第3次）|<|改定（第4次）|<|備考|担当", "No|取組|No|取組||",
      heading("１　家庭の食育"), row("1", "離乳食の教室", "健康課"), row("2", "親子の料理教室", "健康課"),
      heading("２　学校の食育"), row("3", "給食だよりの発行", "給食センター"), row("4", "農業体験の実施", "農政課"),
    ])).toEqual({ policies: ["1", "2"], items: ["1", "2", "3", "4"], found: [] });
  });

  test("but an item with ■ among others, or in a merged cell of its own, counts with them", () => {
    const marked = [both("1 離乳食の教室", "健康課"), both("■2 親子の料理教室", "健康課"), both("3 給食だよりの発行", "給食センター"), both("4 農業体験の実施", "農政課")];
    expect(checkOf([HEADER, ...marked])).toEqual({ policies: [], items: ["1", "2", "3", "4"], found: [] });
    const row = (number: number, text: string) => `${number}|${text}|${number}|${text}||健康課`;
    const merged = ["現行|<|改定|<|備考|担当", "No|取組|No|取組||", row(1, "離乳食の教室"), "2 親子の料理教室|<|2|親子の料理教室||健康課", row(3, "給食だよりの発行")];
    expect(checkOf(merged)).toEqual({ policies: [], items: ["1", "2", "3"], found: [] });
  });
});
