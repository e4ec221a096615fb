import { makeCheckMemo, type CheckMemo } from "../../src/core/check/memo";
import { checkLines } from "./check-lines";

/** A sheet's next plan and findings. */
function checkOf(lines: readonly string[], memo?: CheckMemo) {
  const table = checkLines(lines, memo);
  const { next } = table.sheet;
  return {
    items: next.items.map(({ key, text }) => `${key} ${text}`.trim()),
    policies: next.policies.map(({ label, title }) => `${label} ${title}`.trim()),
    kinds: table.table.columns.changeKinds.map(({ title }) => title),
    found: table.findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

const HEADER = "現行計画|次期計画|変更理由|担当課";
const SHOPS = "1-2 空き店舗の活用を進めます。|1-2 空き店舗の活用を進め、商店街の活性化を図ります。|後半追加|商工課";

describe("同左 takes what the current plan has", () => {
  test.each(["同左", "〃", "現行どおり"])("%s for headings and items", (same) => {
    const { items, policies, found } = checkOf([HEADER, `１ 土地利用|${same}||`, `1-1 都市機能の集積を図ります。|${same}||都市計画課`, SHOPS, `２ 都市施設|${same}||`, `2-1 歩道の整備を進めます。|${same}||土木課`]);
    expect(policies).toEqual(["１ 土地利用", "２ 都市施設"]);
    expect(items).toEqual(["1-1 都市機能の集積を図ります。", "1-2 空き店舗の活用を進め、商店街の活性化を図ります。", "2-1 歩道の整備を進めます。"]);
    expect(found).toEqual([]);
  });

  test("for all of them", () => {
    const { items, policies, found } = checkOf([HEADER, "１ 土地利用|同左||", "1-1 都市機能の集積を図ります。|同左||都市計画課", "1-2 空き店舗の活用を進めます。|同左||商工課"]);
    expect([items.length, policies, found]).toEqual([2, ["１ 土地利用"], []]);
  });

  test("numbers that count below the next plan's own heading", () => {
    const { items, found } = checkOf([HEADER, "１ 土地利用|１ 土地利用||", "(1) 都市機能の集積を図ります。|同左||都市計画課", "(2) 空き店舗の活用を進めます。|(2) 空き店舗を減らします。|修正|商工課"]);
    expect([items, found]).toEqual([["1-1 都市機能の集積を図ります。", "1-2 空き店舗を減らします。"], []]);
  });

  test.each(["（略）", "(略)", "［略］", "略", "1-1 （略）"])("%s stands for what the other plan has", (omitted) => {
    const { items, found } = checkOf([HEADER, `1-1 橋を点検します。|${omitted}|変更なし|土木課`, SHOPS]);
    expect([items[0], found]).toEqual(["1-1 橋を点検します。", []]);
  });

  test("（略） on both sides is what it is", () => {
    const { found } = checkOf([HEADER, "1-1 （略）|1-1 （略）|変更なし|土木課", SHOPS]);
    expect(found).toEqual([]);
  });

  test("for all that a merged 同左 or one beside a cell of several items stands beside", () => {
    const bridge = "1-1 橋を点検します。|1-1 橋を点検します。||土木課";
    const whole = ["1-1 橋を点検します。", "1-2 池を掃除します。", "1-3 花を植えます。"];
    const merged = checkOf([HEADER, bridge, "1-2 池を掃除します。|同左|変更なし|公園課", "1-3 花を植えます。|^|変更なし|公園課"]);
    const inOneCell = checkOf([HEADER, bridge, "1-2 池を掃除します。/1-3 花を植えます。|同左|変更なし|公園課"]);
    expect([merged.items, merged.found, inOneCell.items, inOneCell.found]).toEqual([whole, [], whole, []]);
  });

  test("also beside numbers in rows of their own", () => {
    const { items, found } = checkOf([
      "番号|現行計画|番号|次期計画|変更理由|担当課", "1-1|橋を点検します。|1-1|橋を点検します。||土木課",
      "1-2|池を掃除します。|1-2|同左|変更なし|公園課", "1-3|花を植えます。|1-3|^|変更なし|公園課",
    ]);
    expect([items, found]).toEqual([["1-1 橋を点検します。", "1-2 池を掃除します。", "1-3 花を植えます。"], []]);
  });

  test("but not where nothing stands beside it", () => {
    const { items } = checkOf([HEADER, "1-1 橋を点検します。|1-1 橋を点検します。||土木課", "|1-2 同左||公園課"]);
    expect(items).toEqual(["1-1 橋を点検します。", "1-2 同左"]);
  });

  const NUMBERS = ["現行計画|<|次期計画|<|変更理由|担当課", "番号|内容|番号|内容|^|^"];
  const numbered = (number: string) =>
    checkOf([
      ...NUMBERS,
      "１|土地利用の方針|１|同左||",
      "1-1|都市機能の集積を図ります。|1-1|同左||都市計画課",
      `1-2|公園の遊具を更新します。|${number}|同左||公園課`,
      "1-3|河川の改修を進めます。|1-3|同左||土木課",
      "1-4|空き店舗の活用を進めます。|1-4|空き店舗の活用を進め、商店街の活性化を図ります。|後半追加|商工課",
    ]);

  test.each(["1-2", "同左", "〃"])("in a column beside that of numbers, with %s there", (number) => {
    const { items, policies, kinds, found } = numbered(number);
    expect(policies).toEqual(["１ 土地利用の方針"]);
    expect(items.map((item) => item.slice(0, 3))).toEqual(["1-1", "1-2", "1-3", "1-4"]);
    expect([kinds, found]).toEqual([[], []]);
  });

  test("a number that is missing in its column is missing", () => {
    expect(numbered("").found).toContain("N104");
  });

  test("同左 in the column of numbers beside another text", () => {
    const { items, found } = checkOf([...NUMBERS, "1-1|都市機能の集積を図ります。|同左|都市機能の集積を促します。|修正|都市計画課", "1-2|公園の遊具を更新します。|1-2|公園の遊具を更新します。||公園課"]);
    expect([items[0], found]).toEqual(["1-1 都市機能の集積を促します。", []]);
  });

  test("beside or in a column of names", () => {
    const names = ["現行計画|<|<|次期計画|<|<|変更理由|担当課", "番号|事業名|概要|番号|事業名|概要|^|^"];
    const { items, found } = checkOf([...names, "1|歩道整備|歩道を広げます。|1|歩道整備事業|同左|名称変更|土木課", "2|公園整備|遊具を更新します。|2|同左|遊具を毎年更新します。|修正|公園課", "3|河川改修|川底を下げます。|3|同左|同左||土木課"]);
    expect([items, found]).toEqual([["1 歩道整備事業\n歩道を広げます。", "2 公園整備\n遊具を毎年更新します。", "3 河川改修\n川底を下げます。"], []]);
  });

  test("in columns of headings", () => {
    const { policies, found } = checkOf(["現行計画|<|次期計画|<|変更理由|担当課", "施策|取組|施策|取組|^|^", "１ 土地利用|(1) 集積を図ります。|同左|(1) 集積を図ります。||都市計画課", "^|(2) 調査を行います。|^|(2) 調査を行います。||都市計画課", "２ 商業|(1) 店舗を増やします。|２ 商工業|(1) 店舗を増やします。||商工課", "^|(2) 催しを開きます。|^|(2) 催しを開きます。||商工課"]);
    expect([policies, found]).toEqual([["１ 土地利用", "２ 商工業"], []]);
  });
});

describe("同左 has nothing to take", () => {
  test("beside an empty cell", () => {
    expect(checkOf([HEADER, "1-1 都市機能の集積を図ります。|1-1 都市機能の集積を図ります。||都市計画課", SHOPS, "|同左||商工課"]).found).toContain("N104");
  });

  test("〃 below an item that two became repeats that one", () => {
    const { found } = checkOf([HEADER, "1-1 都市機能の集積を図ります。|1-1 都市機能の集積と調査を図ります。|1-2を統合|都市計画課", "1-2 調査を行います。|〃||", "1-3 催しを開きます。|1-2 催しを開きます。|番号変更|商工課"]);
    expect(found).not.toContain("N102");
  });

  test("a column of kinds between the plans is one though most of it says 同左", () => {
    const { kinds } = checkOf(["現行計画|判定|次期計画|担当課", ...["集積を図ります。", "店舗を増やします。", "催しを開きます。"].map((text, at) => `1-${at + 1} ${text}|${at < 2 ? "同左" : "修正"}|1-${at + 1} ${text}|商工課`)]);
    expect(kinds).toEqual(["判定"]);
  });
});

test("what the current plan says now is taken when a sheet is read again", () => {
  const memo = makeCheckMemo();
  const rows = (title: string) => [HEADER, `１ ${title}|同左||`, "1-1 都市機能の集積を図ります。|同左||都市計画課", SHOPS];
  expect(checkOf(rows("土地利用"), memo).policies).toEqual(["１ 土地利用"]);
  expect(checkOf(rows("土地の利用"), memo)).toEqual(checkOf(rows("土地の利用")));
  expect(checkOf(rows("土地の利用"), memo).policies).toEqual(["１ 土地の利用"]);
});
