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

describe("a column of headings beside cells of several items each", () => {
  const HEADER = ["現行計画|<|次期計画|<|備考|担当課", "施策|主な取組|施策|主な取組||"];
  const ITEMS = [["①橋を直します。/②灯を替えます。", "①橋を直します。/②灯を毎年替えます。/③窓を磨きます。"], ["①木を植えます。/②池を掃除します。/③柵を直します。", "①木を植えます。/②柵を直します。"], ["①本を貸します。/②話を聞きます。", "①本を貸します。/②話を聞きます。"]];
  const NOTES = ["②は文言修正/③は新規", "②は廃止", "変更なし"];
  const check = (titles: readonly string[], header = HEADER) => checkLines([...header, ...titles.map((title, at) => `${title}|${ITEMS[at][0]}|${title}|${ITEMS[at][1]}|${NOTES[at]}|道路課`)]);
  const keysOf = ({ sheet }: ReturnType<typeof check>) => [sheet.current, sheet.next].map(({ items }) => items.map(({ key }) => key).join(" "));
  const found = ({ findings }: ReturnType<typeof check>) => findings.filter(({ severity }) => severity !== "info").map(({ code }) => code);

  test.each([["1 道路", "2 公園", "3 図書館"], ["施策1 道路", "施策2 公園", "施策3 図書館"], ["(1) 道路", "(2) 公園", "(3) 図書館"], ["１．道路", "２．公園", "３．図書館"]])("%s", (...titles) => {
    const read = check(titles);
    expect([keysOf(read), read.sheet.next.policies.map(({ key, title }) => `${key} ${title}`), found(read)]).toEqual([["1-1 1-2 2-1 2-2 2-3 3-1 3-2", "1-1 1-2 1-3 2-1 2-2 3-1 3-2"], ["1 道路", "2 公園", "3 図書館"], []]);
    expect(read.sheet.current.items[0].text).toBe("橋を直します。");
  });

  test("with the number in a column of its own", () => {
    const read = check(["1|道路", "2|公園", "3|図書館"], ["現行計画|<|<|次期計画|<|<|備考|担当課", "№|施策|主な取組|№|施策|主な取組||"]);
    expect([keysOf(read), found(read)]).toEqual([["1-1 1-2 2-1 2-2 2-3 3-1 3-2", "1-1 1-2 1-3 2-1 2-2 3-1 3-2"], []]);
  });

  test("without a number", () => {
    const read = check(["道路", "公園", "図書館"]);
    expect([keysOf(read), found(read)]).toEqual([["1 2 1 2 3 1 2", "1 2 3 1 2 1 2"], []]);
  });

  test("a name beside one text stays the item's own", () => {
    const { table } = checkLines(["現行計画|<|次期計画|<|備考|担当課", "事業名|内容|事業名|内容||", ...[1, 2, 3].map((at) => `${at} 事業${at}|橋を${at}つ直します。/①調べます。/②直します。|${at} 事業${at}|橋を${at}つ直します。/①調べます。/②直します。||道路課`)]);
    expect([table.columns.next.headings, table.columns.next.name?.title]).toEqual([[], "次期計画 事業名"]);
  });
});
