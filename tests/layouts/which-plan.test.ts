import { checkLines } from "./check-lines";

const ROWS = ["1-1 橋を直す。|変更なし|1-1 橋を直す。|道路課", "1-2 灯を替える。|廃止||", "1-3 木を植える。|1-1に統合||", "|新規追加(窓)|1-2 窓を磨く。|道路課", "1-4 池を掃除する。|文言修正|1-3 池を年二回掃除する。|公園課"];
/** The same with the next plan at the left. */
const TURNED = ROWS.map((row) => row.split("|")).map(([current, note, next, department]) => [next, note, current, department].join("|"));

function checkOf(header: string, rows: readonly string[]) {
  const { table, findings } = checkLines([header, ...rows]);
  return { current: table.columns.current.text.left, next: table.columns.next.text.left, found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}

describe("which of two plans is the current one", () => {
  const PAIRS = [
    ["第2期子育て支援計画", "第1期こども計画"],
    ["第3次男女共同参画計画", "第1次多様性計画"],
    ["後期基本計画", "第6次総合計画"],
    ["後期計画", "前期計画"],
    ["第1期地域計画", "第2期地域計画"],
    ["前期計画", "後期計画"],
  ];

  test.each(PAIRS)("%s comes before %s where the notes say so, whichever stands left", (before, after) => {
    expect(checkOf(`${before}|変更点|${after}|担当課`, ROWS)).toEqual({ current: 0, next: 2, found: [] });
    expect(checkOf(`${after}|変更点|${before}|担当課`, TURNED)).toEqual({ current: 2, next: 0, found: [] });
  });

  test.each([
    ["第2期子育て支援計画（R3～R7）", "第1期こども計画（R8～R12）"],
    ["後期計画（平成29～令和3年度）", "前期計画（令和4～8年度）"],
  ])("%s comes before %s by the years, whatever the notes say", (before, after) => {
    const rows = ROWS.map((row) => row.replace(/変更なし|廃止|1-1に統合|新規追加\(窓\)|文言修正/, ""));
    expect(checkOf(`${before}|変更点|${after}|担当課`, rows)).toMatchObject({ current: 0, next: 2 });
    expect(checkOf(`${after}|変更点|${before}|担当課`, rows)).toMatchObject({ current: 2, next: 0 });
  });

  test("the header of a further page is that of the same table", () => {
    const header = "第2期子育て支援計画|変更点|第1期こども計画|担当課";
    const { table } = checkLines([header, ...ROWS, header, "1-5 本を貸す。|変更なし|1-4 本を貸す。|図書館"]);
    expect([table.headers.length, table.columns.current.text.left]).toEqual([2, 0]);
  });

  test.each(["現行計画|変更点|次期計画|担当課", "第1期計画（現行）|変更点|第2期計画（案）|担当課"])("plans named for sure stay what they are: %s", (header) => {
    expect(checkOf(header, TURNED)).toMatchObject({ current: 0, next: 2 });
  });

  test("one note in the wrong row turns nothing", () => {
    expect(checkOf("第1期計画|変更点|第2期計画|担当課", [...ROWS.slice(0, 1), "1-2 灯を替える。|新規追加||", ...ROWS.slice(4)])).toMatchObject({ current: 0, next: 2 });
  });
});
