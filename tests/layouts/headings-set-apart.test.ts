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

describe("a column of headings left of both plans", () => {
  const TOP = "施策の方向|現行（第3次）の取組|第4次の取組|見直しの考え方|所管課";
  const EACH = ["1-1-1", "1-1-2", "1-2-1", "2-1-1", "2-1-2"];
  const goal = (number: number, title: string) => `基本目標${number} ${title}|<|<|<|<`;
  const row = (heading: string, items: string, department: string) => `${heading}|${items}|${items}||${department}`;
  const ROWS = [row("(1) 広報の充実", "ア 広報紙に載せる。/イ 講演会を開く。", "人権課"), row("(2) 学びの充実", "ア 教材を配る。", "学校教育課")];
  const WORK = row("(1) 職場の整備", "ア 認定制度を設ける。/イ 企業を表彰する。", "商工課");

  test("stands over the items of each cell, below a band over the whole table", () => {
    const { items, found } = checkOf([TOP, goal(1, "意識づくり"), ...ROWS, goal(2, "働く場"), WORK]);
    expect([items, found]).toEqual([EACH, []]);
  });

  test("and below goals that stand in the plans' own columns", () => {
    const both = (text: string) => `|${text}|${text}||`;
    const { items, found } = checkOf([TOP, both("基本目標1 意識づくり"), ...ROWS, both("基本目標2 働く場"), WORK]);
    expect([items, found]).toEqual([EACH, []]);
  });

  test("also where each cell holds one item, whose numbers begin anew each time", () => {
    const one = (heading: string, item: string) => row(heading, item, "人権課");
    const { items, found } = checkOf([TOP, goal(1, "意識づくり"), one("(1) 広報の充実", "ア 広報紙に載せる。"), one("(2) 学びの充実", "ア 教材を配る。"), goal(2, "働く場"), one("(1) 職場の整備", "ア 認定制度を設ける。"), one("(2) 家庭の支援", "ア 休暇を広める。")]);
    expect([items, found]).toEqual([["1-1-1", "1-2-1", "2-1-1", "2-2-1"], []]);
  });

  test("a title in the column of numbers stands above them", () => {
    const item = (number: number, text: string) => `${number}|${text}|継続|${number}|${text}|市民課`;
    const title = (text: string) => `${text}|||${text}||`;
    const rows = ["旧No.|旧計画の取組|対応|新No.|新計画の取組|担当課", title("【市民サービス】"), item(1, "窓口の予約"), item(2, "証明書の交付"), title("行政の効率化"), item(3, "文書の電子化")];
    const { sheet, findings } = checkLines(rows);
    expect([sheet.next.policies.map(({ title: text }) => text), sheet.next.items.map(({ key }) => key), findings]).toEqual([["【市民サービス】", "行政の効率化"], ["1", "2", "3"], []]);
  });
});

describe("headings of two parts over items that end with their number", () => {
  const section = (label: string, items: readonly string[], texts: readonly string[]) => [`${label} ${texts[0]}の保全|${label} ${texts[0]}の保全||`, ...items.map((item, at) => `${item} ${texts[0]}を${texts[at + 1]}。|${item} ${texts[0]}を${texts[at + 1]}。||環境課`)];
  const VERBS = ["測る", "守る", "調べる"];

  test.each([
    ["3-1", "3-2", ["(1)", "(2)", "(3)"]],
    ["３－１", "３－２", ["①", "②", "③"]],
    ["2-1", "2-2", ["(1)", "(2)"]],
    ["施策3-1", "施策3-2", ["ア", "イ", "ウ"]],
  ])("%s and %s are no parts of what stands between them", (first, second, items) => {
    const { sheet, findings } = checkLines(["現行計画|次期計画|備考|担当課", ...section(first, items, ["森", ...VERBS]), ...section(second, items, ["水", ...VERBS])]);
    const chapter = first.normalize("NFKC").replace(/[^0-9]*([0-9])-1$/u, "$1");
    expect(sheet.next.items.map(({ key }) => key)).toEqual([1, 2].flatMap((at) => items.map((_, index) => `${chapter}-${at}-${index + 1}`)));
    expect(findings).toEqual([]);
  });
});
