import { readCleanSheet } from "../../../tests/corpus/corpus";
import { isFootnote } from "./body";
import { locate } from "./locate";

const HEADER = "現行計画|次期計画|備考|担当課";
const row = (at: string) => `${at} 広場を${at.at(-1)}か所直す。|${at} 広場を${at.at(-1)}か所直す。||公園課`;
const EMPTY = "|||";

function tablesOf(...lines: readonly string[]) {
  const { snapshot } = readCleanSheet("対照表", `title: 対照表\n---\n${lines.join("\n")}`);
  return locate(snapshot, null).tables;
}

describe("a footnote by its first word", () => {
  test.each(["※担当課は案", "（注）番号は次期計画", "注：案", "＊調整中", "【備考】", "凡例", "出典：県の計画", "資料：総合計画", "問い合わせ先", "連絡先", "担当：企画課", "作成：企画課"])("%s", (text) => {
    expect(isFootnote(text)).toBe(true);
  });

  test.each(["広場を直す。", "○注意を促す。", "1 備考", "①注文を受ける。", "資料館を直す。", "担当者を置く。", "広場※", ""])("%s is none", (text) => {
    expect(isFootnote(text)).toBe(false);
  });
});

describe("a table ends", () => {
  /** How many lines below the second item still belong to the table, and what is kept of those below. */
  const below = (...lines: readonly string[]) => {
    const [{ bodyBottom, footnotes }] = tablesOf(HEADER, row("1-1"), row("1-2"), ...lines);
    return [bodyBottom - 2, footnotes];
  };

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["above a footnote", ["※担当課は案"], ["※担当課は案"]],
    ["above a footnote behind an empty row", [EMPTY, "※担当課は案"], ["※担当課は案"]],
    ["above a footnote of two lines", ["※担当課は案", "　公園課は調整中"], ["※担当課は案", "　公園課は調整中"]],
    ["above a footnote that is merged over its columns", ["※担当課は案|<|<|<"], ["※担当課は案"]],
    ["above 以上", ["|||以上"], ["以上"]],
    ["above the number of the page", ["|- 1 -||"], ["- 1 -"]],
    ["above short names of departments in two cells", ["略称|正式名称||", "公園|公園緑地課||"], ["略称", "正式名称", "公園", "公園緑地課"]],
    ["above words behind an empty row, where its items have numbers", [EMPTY, "案は９月に公表する。"], ["案は９月に公表する。"]],
    ["above rows of something else behind a gap", [EMPTY, "||決裁|課長", "||印|印"], ["決裁", "課長", "印", "印"]],
  ])("%s", (_, lines, footnotes) => {
    expect(below(...lines)).toEqual([0, footnotes]);
  });

  test.each<readonly [string, readonly string[], number]>([
    ["an item that one plan alone has", ["1-3 池を掘る。|||"], 1],
    ["one behind an empty row", [EMPTY, "1-3 池を掘る。|||"], 2],
    ["one below a footnote", ["※案", "|1-3 池を掘る。||"], 2],
    ["one with a bullet behind an empty row", [EMPTY, "|・池を掘る。||"], 2],
    ["one without a number that has a department", [EMPTY, "|池を掘る。||公園課"], 2],
  ])("below %s", (_, lines, rows) => {
    expect(below(...lines)[0]).toBe(rows);
  });

  test("below words alone where its items have no numbers", () => {
    const items = ["広場の舗装を直す。", "道の段差を直す。", "橋の欄干を直す。"].map((text) => `${text}|${text}||公園課`);
    expect(tablesOf(HEADER, ...items, EMPTY, "池を掘る。|||")[0].bodyBottom).toBe(5);
  });
});

describe("what stands above a table explains it", () => {
  const above = (...lines: readonly string[]) => tablesOf(...lines, HEADER, row("1-1"), row("1-2"))[0].footnotes;

  test("where it is a legend, a footnote or tells of the numbers", () => {
    expect(above("施策対照表", "凡例", "○：継続　×：廃止", "番号は次期計画の番号", "※案|||令和8年3月")).toEqual(["凡例", "○：継続　×：廃止", "番号は次期計画の番号", "※案"]);
  });

  test("as far as a row of another table, or a dozen rows", () => {
    expect(above("※別の表", "No.|氏名|所属|印", "※案")).toEqual(["※案"]);
    expect(above("※遠い", ...Array<string>(12).fill(""), "※案")).toEqual(["※案"]);
    expect(above("※近い", ...Array<string>(10).fill(""), "※案")).toEqual(["※近い", "※案"]);
  });
});

describe("two plans are compared where their columns hold measures", () => {
  const isTable = (...lines: readonly string[]) => tablesOf(...lines).length === 1;
  const rows = (header: string, ...texts: readonly string[]) => [header, ...texts.map((text) => `${text}|${text}||`)];

  test.each<readonly [string, readonly string[]]>([
    ["sentences", rows("現行計画|次期計画|備考|担当課", "広場を直す。", "道を広げる。", "橋を架ける。")],
    ["numbered titles", rows("現行計画|次期計画|備考|担当課", "1 広場の改修", "2 道の拡幅", "3 橋の架設")],
    ["short names with numbers, beside remarks", ["番号|現行計画|番号|次期計画|備考", "1|女性|1|女性|", "2|こども|2|こども|", "3|若者|3|若者|"]],
  ])("%s", (_, lines) => {
    expect(isTable(...lines)).toBe(true);
  });

  test.each<readonly [string, readonly string[]]>([
    ["names of departments", rows("現行|改正後|備考|備考", "総務課", "税務課", "市民課")],
    ["amounts", rows("現行|改正後|備考|備考", "1,200円", "3,400円", "900円")],
    ["words for nothing", rows("現行計画|次期計画|備考|担当課", "－", "同左", "なし")],
    ["short words without numbers", rows("現行計画|次期計画|備考|担当課", "女性", "若者", "農家")],
    ["nothing", ["現行計画|次期計画|備考|担当課", "||○|公園課", "||○|公園課"]],
  ])("not %s", (_, lines) => {
    expect(isTable(...lines)).toBe(false);
  });
});
