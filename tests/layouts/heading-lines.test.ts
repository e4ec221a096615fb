import type { Side } from "../../src/core/plan/model";
import { formatCell } from "../../src/core/sheet/address";
import { checkLines } from "./check-lines";

const HEADER = "現行|次期|備考|担当課";

/** A sheet's keys, the keys or titles of its headings, and what is found in it. */
function checkOf(...lines: readonly string[]) {
  const { sheet, findings } = checkLines([HEADER, ...lines]);
  const keys = (side: Side) => sheet[side].items.map(({ key }) => key).join(" ");
  return {
    current: keys("current"),
    next: keys("next"),
    headings: sheet.next.policies.map(({ key, title }) => key || title),
    titles: sheet.next.policies.map(({ title }) => title),
    texts: sheet.next.items.map(({ text }) => text),
    found: findings.filter(({ severity }) => severity !== "info").map(({ code, at }) => `${code} ${formatCell(at)}`),
  };
}

/** A row in which both plans say the same. */
const same = (text: string) => `${text}|${text}|変更なし|健康課`;

type Labels = readonly [string, string];
const paren: Labels = ["(1) ", "(2) "];
const circled: Labels = ["①", "②"];

describe("a heading on the first line of its items' cell", () => {
  const styles: readonly (readonly [string, string, Labels])[] = [
    ["１　健康", "２　福祉", paren],
    ["1.健康", "2.福祉", paren],
    ["１　健康/", "２　福祉/", paren],
    ["(1) 健康", "(2) 福祉", circled],
    ["(1) 健康", "(2) 福祉", ["1　", "2　"]],
    ["第１章　健康", "第２章　福祉", ["1　", "2　"]],
    ["第１節　健康", "第２節　福祉", paren],
    ["施策１　健康", "施策２　福祉", circled],
    ["基本目標１　健康", "基本目標２　福祉", paren],
    ["Ⅰ　健康", "Ⅱ　福祉", ["ア　", "イ　"]],
  ];
  const keys = "1-1 1-2 2-1 2-2";

  test.each(styles)("%s over the first item, with the next one on the row below", (first, second, [one, two]) => {
    const read = checkOf(same(`${first}/${one}歩く会を開く。`), same(`${two}健診を勧める。`), same(`${second}/${one}相談を行う。`), same(`${two}集いを開く。`));
    expect(read).toMatchObject({ current: keys, next: keys, headings: ["1", "2"], titles: ["健康", "福祉"], found: [] });
    expect(read.texts[0]).toBe("歩く会を開く。");
  });

  test.each(["第１章", "第１節", "第１", "基本目標１"])("%s over all of its items", (first) => {
    const cells = [`${first}　健康/(1) 歩く会を開く。/(2) 健診を勧める。`, `${first.replace("１", "２")}　福祉/(1) 相談を行う。/(2) 集いを開く。`];
    expect(checkOf(...cells.map(same))).toMatchObject({ current: keys, next: keys, headings: ["1", "2"], found: [] });
  });

  test.each(["【健康】 【福祉】", "■健康 ■福祉"])("without a number: %s", (titles) => {
    const [first, second] = titles.split(" ");
    const read = checkOf(same(`${first}/(1) 歩く会を開く。`), same("(2) 健診を勧める。"), same(`${second}/(1) 相談を行う。`), same("(2) 集いを開く。"));
    expect(read).toMatchObject({ next: "1 2 1 2", found: [] });
    expect(read.headings).toHaveLength(2);
  });

  test("two headings over one item", () => {
    const read = checkOf(
      same("第１章　健康/１　運動/(1) 歩く会を開く。"),
      same("(2) 教室を開く。"),
      same("２　健診/(1) 健診を勧める。"),
      same("第２章　福祉/１　相談/(1) 相談を行う。"),
      same("(2) 集いを開く。"),
    );
    expect(read).toMatchObject({ current: "1-1-1 1-1-2 1-2-1 2-1-1 2-1-2", headings: ["1", "1-1", "1-2", "2", "2-1"], found: [] });
  });

  test("in one plan only", () => {
    const read = checkOf("１　健康|１　健康/(1) 歩く会を開く。|変更なし|健康課", "(1) 歩く会を開く。|^|^|^", same("(2) 健診を勧める。"), "２　福祉|２　福祉/(1) 相談を行う。|変更なし|健康課", "(1) 相談を行う。|^|^|^", same("(2) 集いを開く。"));
    expect(read).toMatchObject({ current: keys, next: keys, found: [] });
  });

  test("beside 同左, whose other plan has the heading", () => {
    const read = checkOf("１　健康/(1) 歩く会を開く。|同左|変更なし|健康課", same("(2) 健診を勧める。"), same("２　福祉/(1) 相談を行う。"), same("(2) 集いを開く。"));
    expect(read).toMatchObject({ current: keys, next: keys, found: [] });
  });

  test("its number in a column of its own", () => {
    const row = (number: string, text: string) => `${number}|${text}|${number}|${text}|変更なし|健康課`;
    const { sheet, findings } = checkLines(["番号|現行|番号|次期|備考|担当課", row("１", "健康/(1) 歩く会を開く。"), row("", "(2) 健診を勧める。"), row("２", "福祉/(1) 相談を行う。"), row("", "(2) 集いを開く。")]);
    expect(sheet.next.items.map(({ key }) => key).join(" ")).toBe(keys);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("a number that is missing below it is found", () => {
    const { found } = checkOf(same("１　健康/(1) 歩く会を開く。"), same("(3) 健診を勧める。"), same("２　福祉/(1) 相談を行う。"), same("(2) 集いを開く。"));
    expect(found).toEqual(["N101 A2", "N101 B2"]);
  });

  test("a tag behind the last item is that item's", () => {
    const read = checkOf("第１章　健康/１　歩く会を開く。|第１章　健康/１　歩く会を開く。/２　教室を開く。【新規】||健康課", same("第２章　福祉/１　相談を行う。"));
    expect(read).toMatchObject({ next: "1-1 1-2 2-1", found: [] });
    expect(read.texts[1]).toBe("教室を開く。");
  });
});

describe("an item whose cell lists what it consists of", () => {
  const listed = (label: (at: number) => string) => [1, 2, 3].map((at) => `(${at}) 取組${at}の充実/${label(1)}窓口${at}を設ける。/${label(2)}職員${at}を置く。|(${at}) 取組${at}の充実/${label(1)}窓口${at}を設ける。/${label(2)}職員${at}を増やす。/${label(3)}機械${at}を入れる。|内容の充実|健康課`);

  test("with numbers that stand nowhere else", () => {
    expect(checkOf(...listed((at) => "①②③"[at - 1]))).toMatchObject({ current: "1 2 3", next: "1 2 3", found: [] });
  });

  test("with numbers such as those of the headings above", () => {
    const read = checkOf("１　健康|１　健康||", ...listed((at) => `${at}　`), "２　福祉|２　福祉||", same("(1) 相談を行う。"));
    expect(read).toMatchObject({ current: "1-1 1-2 1-3 2-1", next: "1-1 1-2 1-3 2-1", found: [] });
  });

  test("a chapter with its table of contents", () => {
    const chapters = [1, 2, 3].map((at) => `第${at}章　章${at}/１　趣旨${at}/２　期間${at}|第${at}章　章${at}/１　趣旨${at}/２　期間${at}/３　体制${at}|構成の見直し|企画課`);
    expect(checkOf(...chapters)).toMatchObject({ current: "1 2 3", next: "1 2 3", found: [] });
  });
});

describe("headings named in the plan's own words", () => {
  test.each(["基本戦略", "政策の柱", "重点テーマ", "取組方向", "事業群", "チャレンジ", "観光戦略", "めざすまちの姿"])("%s counts above its items, and a note finds them", (word) => {
    const read = checkOf(
      same(`${word}１　健康`).replace("変更なし|健康課", "|"),
      same("(1) 歩く会を開く。"),
      same("(2) 健診を勧める。"),
      same(`${word}２　福祉`).replace("変更なし|健康課", "|"),
      same("(1) 相談を行う。"),
      `(2) 集いを開く。||${word}１(2)に統合|`,
    );
    expect(read).toMatchObject({ current: "1-1 1-2 2-1 2-2", next: "1-1 1-2 2-1", headings: ["1", "2"] });
    expect(read.found.filter((each) => each.startsWith("R"))).toEqual([]);
  });
});
