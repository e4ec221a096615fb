import { locate } from "../../src/core/locate/locate";
import { snapshotOfTexts } from "../../src/core/sheet/snapshot";
import { checkLines } from "./check-lines";

const HEADER = "現行計画|次期計画（案）|変更内容|担当課";
const row = (text: string) => `${text}|${text}||道路課`;

/** The keys of the next plan's items, the number of header blocks and what is found in a table with this row in its midst. */
function checkOf(header: string, before: readonly string[], line: string, behind: readonly string[]) {
  const { sheet, table, findings } = checkLines([header, ...before, line, ...behind]);
  return { items: sheet.next.items.map(({ key }) => key).join(" "), blocks: table.headers.length, found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}

/** Rows of both plans in which the years, the numbers of plans or their names differ as they do in a header. */
const PAIRS = [
  "計画の期間（平成28年度から8年間）|計画の期間（令和6年度まで）",
  "第4次緑化計画に基づく植樹|第5次緑化計画に基づく植樹",
  "第6期障がい福祉計画の推進|第7期障がい福祉計画の推進",
  "令和3年度から配布|令和8年度から配布",
  "現行計画の進捗の管理|次期計画の進捗の管理",
  "歩道の整備（令和2～6年度）|歩道の整備（令和7～11年度）",
];

describe("an item in which both plans are named is no header", () => {
  test.each(PAIRS)("below other numbers: %s", (pair) => {
    const line = (number: string) => pair.split("|").map((text) => `${number} ${text}`).join("|");
    const [before, behind] = [[row("1 橋を直す。"), row("2 灯を替える。")], [row("4 窓を磨く。")]];
    expect(checkOf(HEADER, before, `${line("3")}||企画課`, behind)).toEqual({ items: "1 2 3 4", blocks: 1, found: [] });
    expect(checkOf(HEADER, before, `${line("3")}|期間の変更|`, behind).items).toBe("1 2 3 4");
    expect(checkOf("現行計画|次期計画（案）", [row("1 橋を直す。"), row("2 灯を替える。")], line("3"), behind).items).toBe("1 2 3 4");
  });

  test.each(PAIRS)("with its number in a column: %s", (pair) => {
    const [current, next] = pair.split("|");
    const counted = checkOf("No.|現行計画|次期計画（案）|変更内容|担当課", ["1|橋を直す。|橋を直す。||道路課"], `2|${pair}||企画課`, ["3|窓を磨く。|窓を磨く。||道路課"]);
    expect(counted).toEqual({ items: "1 2 3", blocks: 1, found: [] });
    const apart = checkOf("番号|現行計画|番号|次期計画（案）|変更内容|担当課", ["1|橋を直す。|1|橋を直す。||道路課"], `2|${current}|2|${next}||企画課`, ["3|窓を磨く。|3|窓を磨く。||道路課"]);
    expect(apart).toEqual({ items: "1 2 3", blocks: 1, found: [] });
  });

  test.each(PAIRS)("in the last row: %s", (pair) => {
    const line = pair.split("|").map((text) => `③ ${text}`).join("|");
    expect(checkOf(HEADER, [row("① 橋を直す。"), row("② 灯を替える。")], `${line}||企画課`, []).items).toBe("1 2 3");
  });

  test.each(PAIRS)("nor a row without a number between others: %s", (pair) => {
    const { sheet } = checkLines([HEADER, row("橋を直す。"), `${pair}||企画課`, row("窓を磨く。")]);
    expect(sheet.next.items).toHaveLength(3);
  });

  test("nor a numbered heading", () => {
    const lines = ["（１）道路（平成27～令和3年度）|（１）道路（令和4～10年度）||", row("① 橋を直す。"), "（２）公園（平成27～令和3年度）|（２）公園（令和4～10年度）||", row("① 灯を替える。"), row("② 窓を磨く。")];
    expect(checkOf(HEADER, lines.slice(0, 2), lines[2], lines.slice(3))).toEqual({ items: "1-1 2-1 2-2", blocks: 1, found: [] });
  });

  test("above the header of a further page", () => {
    expect(checkOf(HEADER, [row("1 橋を直す。")], "2 計画の期間（令和2年度から）|2 計画の期間（令和7年度から）||企画課", [HEADER, row("3 窓を磨く。")])).toEqual({ items: "1 2 3", blocks: 2, found: [] });
  });
});

describe("a header with other names begins another table all the same", () => {
  const endsOf = (...below: readonly string[]) => {
    const lines = [HEADER, row("1 橋を直す。"), row("2 灯を替える。"), ...below];
    return locate(snapshotOfTexts("対照表", lines.map((line) => line.split("|"))), null).tables.map(({ bodyBottom }) => bodyBottom);
  };

  test("where it names the other columns as well", () => {
    expect(endsOf("第1次緑化計画|第2次緑化計画|変更理由|主管課", row("1 木を植える。"))).toHaveLength(2);
  });

  test("where it stands below a title", () => {
    expect(endsOf("", "緑化計画", "第1次緑化計画|第2次緑化計画", "1 木を植える。|1 木を植える。")).toHaveLength(2);
  });

  test("where it is nothing but the names of plans", () => {
    expect(endsOf("第1期計画|第2期計画（案）", "1 木を植える。|1 木を植える。")).toHaveLength(2);
  });

  test("but not in the last row, without anything below it", () => {
    expect(endsOf("", "第1次緑化計画|第2次緑化計画（見直し後）|変更内容|")).toEqual([4]);
  });
});
