import type { Area } from "../sheet/address";
import { snapshotOfTexts } from "../sheet/snapshot";
import { profileColumn } from "./column-profile";
import { locate } from "./locate";
import type { LogicalColumn, TableColumns } from "./table";

/** The columns of the one table that the lines hold: cells between |, "<" merges a cell with the one to its left. */
function columnsOf(lines: readonly string[]): TableColumns {
  const cells = lines.map((line) => line.split("|"));
  const merged = cells.flatMap((row, top) =>
    row.flatMap((_, left): Area[] => {
      let right = left;
      while (row[right + 1] === "<") right += 1;
      return row[left] !== "<" && right > left ? [{ top, left, bottom: top, right }] : [];
    }),
  );
  const { tables } = locate(snapshotOfTexts("対照表", cells.map((row) => row.map((text) => (text === "<" ? "" : text))), { merged }), null);
  expect(tables).toHaveLength(1);
  return tables[0].columns;
}

const letters = (...columns: readonly (LogicalColumn | null)[]) => columns.map((column) => (column ? "ABCDEFGHIJ"[column.left] : "-")).join("");

describe("numbers in a column of their own under the plan's name", () => {
  const body = (one: string, two: string, three: string) => [
    "課|現行|<|次期|<|備考",
    `デジタル課|${one}|手続をどこでも行えるようにする。|${one}|手続をどこでも行えるようにする。|`,
    `デジタル課|${two}|証明書を店舗で交付する。|${two}|証明書を店舗で交付する。|継続`,
    `市民課|${three}|窓口の待ち時間を知らせる。|${three}|窓口の待ち時間を知らせる。|継続`,
  ];

  test.each([
    ["１", "２", "３"],
    ["（１）", "（２）", "（３）"],
    ["１－１", "１－２", "１－３"],
    ["１．１", "１．２", "１．３"],
    ["Ａ", "Ｂ", "Ｃ"],
    ["ⅰ", "ⅱ", "ⅲ"],
    ["（ア）", "（イ）", "（ウ）"],
    ["Ｎｏ．１", "Ｎｏ．２", "Ｎｏ．３"],
    ["第１節", "第２節", "第３節"],
    ["①－１", "①－２", "①－３"],
  ])("%s", (...labels) => {
    const { current, next } = columnsOf(body(...labels));
    expect([letters(current.number, current.text), letters(next.number, next.text)]).toEqual(["BC", "DE"]);
  });

  test.each(["１，２００", "８００円", "５０％", "８月", "ＤＸの推進", "Ｒ８年度"])("%s alone is no number", (text) => {
    const sheet = snapshotOfTexts("対照表", [[text]]);
    expect(profileColumn(sheet, { left: 0, right: 0, title: "" }, [0]).labels).toBe(0);
  });
});

describe("names of plans", () => {
  test("are taken from the columns of their texts, not from those of numbers", () => {
    const lines = ["施策番号|現計画の施策|新施策番号|新計画の施策|備考", "A-1|見守りを広げる。|A-1|見守りを広げる。|", "A-2|講座を開く。|A-2|講座を開く。|継続", "B-1|名簿を整える。|B-1|名簿を整える。|継続"];
    const [{ planNames }] = locate(snapshotOfTexts("対照表", lines.map((line) => line.split("|"))), null).tables;
    expect(planNames).toEqual({ current: "現計画の施策", next: "新計画の施策" });
  });
});

describe("部 beside 課", () => {
  const table = (titles: string, ...bodies: readonly string[]) =>
    columnsOf([`${titles}|現行|次期|備考`, ...bodies.map((body, at) => `${body}|1-${at + 1} 手続を${at + 1}つ減らす。|1-${at + 1} 手続を${at + 1}つ減らす。|今のまま続ける`)]);

  test.each(["部|課", "部名|課名", "局|課"])("%s are the departments", (titles) => {
    const columns = table(titles, "総務部|人事課", "総務部|財政課", "市民部|市民課");
    expect([letters(...columns.departments), letters(...columns.next.headings)]).toEqual(["AB", ""]);
  });

  test.each([
    ["部", ["第1部", "第1部", "第2部"]],
    ["部", ["第1部 暮らし", "第1部 暮らし", "第2部 まちづくり"]],
    ["分野", ["暮らし", "暮らし", "まちづくり"]],
  ])("a column %s that divides the plan holds headings: %j", (title, values) => {
    const columns = table(`${title}|課`, ...values.map((value) => `${value}|市民課`));
    expect([letters(...columns.departments), letters(...columns.next.headings)]).toEqual(["B", "A"]);
  });
});

describe("two columns of departments", () => {
  const table = (titles: string) =>
    columnsOf([`現行計画|次期計画|変更点|${titles}`, ...["市民安全課|くらし安全課", "住宅課|住まい課", "水道課|水道課"].map((both, at) => `1-${at + 1} 手続を${at + 1}つ減らす。|1-${at + 1} 手続を${at + 1}つ減らす。||${both}`)]);
  const of = ({ departments, currentDepartments }: TableColumns) => [letters(...currentDepartments), letters(...departments)];

  test.each([
    "担当課（前期）|担当課（後期）",
    "旧担当課|新担当課",
    "旧担当課|担当課",
    "担当課|新担当課",
    "現担当課|次期担当課",
    "現在の担当課|今後の担当課",
    "担当課（R6）|担当課（R8）",
    "担当課（平成31年度）|担当課（令和2年度）",
    "第2期担当課|第3期担当課",
    "担当課（第2期）|担当課（第3期）",
    "改編前|改編後",
    "旧担当課|新所管課",
  ])("%s: the earlier is the current plan's", (titles) => {
    expect(of(table(titles))).toEqual(["D", "E"]);
  });

  test("the later may stand first", () => {
    expect(of(table("新担当課|旧担当課"))).toEqual(["E", "D"]);
  });

  test.each(["主管課|関係課", "担当課|関係課", "担当課|協力課", "主担当課|副担当課", "担当課（R7.4時点）|関係課", "現担当課|関係課", "担当課（新）|関係課"])("%s are both the next plan's", (titles) => {
    expect(of(table(titles))).toEqual(["", "DE"]);
  });
});

describe("marks that a legend explains", () => {
  const table = (title: string, legend: string) =>
    columnsOf([`現行|次期|${title}|対応方針|担当課`, "1-1 水質を測る。|1-1 水質を測る。|○||浄水課", "|1-2 漏水を探す。|◎|機器の導入|工務課", "1-2 見学会を開く。||×||", "1-3 管を替える。|1-3 管を毎年替える。|△|費用の確保|工務課", legend]);

  test.each(["判定", "評価", "整理"])("%s holds kinds", (title) => {
    expect(letters(...table(title, "※○：継続　△：見直し　×：廃止　◎：新規").changeKinds)).toBe("C");
  });

  test.each(["", "※○：達成　△：一部達成　×：未達成　◎：超過達成"])("another legend or none explains no kinds: %j", (legend) => {
    expect(letters(...table("判定", legend).changeKinds)).toBe("");
  });
});

describe("a column of kinds left of the plans", () => {
  const table = (title: string, kinds: string, legend = "") =>
    columnsOf([`No.|${title}|現行|次期|担当課`, ...kinds.split(",").map((kind, at) => `${at + 1}|${kind}|${at + 1} 水質を測る${at}。|${at + 1} 水質を測る${at}。|浄水課`), legend]);

  test.each([
    ["区分", "A,B,B,A,C,A", ""],
    ["見直し区分", "１,２,２,１,３,１", ""],
    ["方向性", "ア,イ,ア,イ,ウ,ア", ""],
    ["区分", "A 継続,B 新規,A 継続,A 継続,C 廃止,D 統合", ""],
    ["区分", "1.継続,1.継続,2.拡充,3.統合,3.統合,4.廃止", ""],
    ["区分", "A,A,A,A,B,C", "区分：A＝継続　B＝新規　C＝廃止"],
    ["印", "○,○,●,○,◎,○", "※○：継続　●：変更　◎：新規"],
    ["記号", "○,○,●,○,◎,○", "※○：継続　●：変更　◎：新規"],
  ])("%s over %s", (title, kinds, legend) => {
    const { changeKinds, current } = table(title, kinds, legend);
    expect([letters(...changeKinds), current.headings]).toEqual(["B", []]);
  });

  test.each([
    ["区分", "A 水道,,,B 下水道,,"],
    ["区分", "A,A,A,B,B,B"],
  ])("%s over %s is one of headings", (title, texts) => {
    const { changeKinds, current } = table(title, texts);
    expect([letters(...changeKinds), letters(...current.headings)]).toEqual(["", "B"]);
  });
});

test("kinds with a tick below one of them", () => {
  const { changeKinds, notes } = columnsOf(["現行|方向性（該当に○）|<|<|<|次期|説明|担当課", "|継続|修正|統合|新規|||", "1 水質を測る。|○||||1 水質を測る。||浄水課", "2 管を替える。||○|||2 管を毎年替える。||工務課", "3 漏水を探す。|||○||||", "||||○|3 水源を守る。||浄水課"]);
  expect([letters(...changeKinds), letters(...notes)]).toEqual(["BCDE", "G"]);
});

describe("headings in a column of their own below the plan's name", () => {
  test.each(["柱", "施策の柱", "基本の柱", "柱立て", "区分", "取組の方向性"])("%s", (title) => {
    const { current, next, changeKinds } = columnsOf([
      "現行計画|<|次期計画|<|備考|担当課",
      `${title}|施策|${title}|施策||`,
      "Ⅰ 水源|(1) 森を守る。|Ⅰ 水源|(1) 森を守る。||浄水課",
      "|(2) 井戸を測る。||(2) 井戸を測る。||浄水課",
      "Ⅱ 配水|(1) 管を替える。|Ⅱ 配水|(1) 管を替える。||工務課",
      "|(2) 漏水を探す。||(2) 漏水を探す。||工務課",
    ]);
    expect([letters(...current.headings), letters(...next.headings), changeKinds]).toEqual(["A", "C", []]);
  });

  test("区分 over 新規 and 継続 is none", () => {
    const { next, changeKinds } = columnsOf(["現行計画|次期計画|<|備考|担当課", "施策|区分|施策||", "1 森を守る。|継続|1 森を守る。||浄水課", "|新規|2 井戸を測る。||浄水課", "2 管を替える。|継続|3 管を替える。||工務課"]);
    expect([next.headings, letters(...changeKinds)]).toEqual([[], "B"]);
  });
});

describe("a plan's name that nobody merged over its columns", () => {
  const ROWS = [["（ア）", "隊員を増やす。"], ["（イ）", "指令台を替える。"], ["（ウ）", "水槽を設ける。"]];

  test("stands over the numbers", () => {
    const { current, next, notes } = columnsOf(["第３次計画||第４次計画||経過|所管", ...ROWS.map(([label, text]) => `${label}|${text}|${label}|${text}|変更なし|警防課`)]);
    expect([letters(current.number, current.text), letters(next.number, next.text), notes]).toEqual(["AB", "CD", []]);
  });

  test("stands over the headings", () => {
    const rows = ROWS.map(([label, text], at) => `${at === 0 ? "１　体制" : ""}|${label}|${text}|${at === 0 ? "１　体制" : ""}|${label}|${text}|変更なし|警防課`);
    const { current, next } = columnsOf(["第３次計画|||第４次計画|||経過|所管", ...rows]);
    expect([letters(...current.headings, current.number, current.text), letters(...next.headings, next.number, next.text)]).toEqual(["ABC", "DEF"]);
  });

  test("stands over the texts: a column without a title right of them is of neither plan", () => {
    const { next, changeKinds } = columnsOf(["第３次計画|第４次計画||所管", ...ROWS.map(([label, text]) => `${label} ${text}|${label} ${text}|変更なし|警防課`)]);
    expect([letters(next.number, next.text), letters(...changeKinds)]).toEqual(["-B", "C"]);
  });
});

describe("texts with their indicators", () => {
  test.each(["施策・指標", "施策及び指標", "施策（指標）", "取組・ＫＰＩ"])("%s names them", (title) => {
    const { current, next } = columnsOf(["現行計画|<|次期計画|<|所管", `番号|${title}|番号|${title}|`, "1|橋を直す。|1|橋を直す。|土木課", "2|道を直す。|2|道を直す。|土木課", "3|灯を替える。|3|灯を替える。|土木課"]);
    expect(letters(current.number, current.text, next.number, next.text)).toBe("ABCD");
  });
});

describe("numbers of the rows under any name", () => {
  test.each(["区分", "項目", "項", "条項", "章・項"])("%s", (title) => {
    const { current, next, changeKinds } = columnsOf([`${title}|現行大綱|改定大綱|改定の要旨|関係課`, "１－１|現況を調べる。|同左|－|文化財課", "１－２|所在を調べる。|台帳をつくる。|対象の追加|文化財課", "２－１|映像に残す。|同左|－|博物館", "２－２||協定を結ぶ。|新設|文化財課"]);
    expect([letters(current.number, next.number), letters(...current.headings, ...changeKinds)]).toEqual(["AA", ""]);
  });
});

describe("names of items beside their texts", () => {
  const rows = (...lines: readonly (readonly [string, string])[]) => lines.map(([current, next], at) => `${at + 1}|${current}|${at + 1}|${next}||保育課`);
  const named = rows(
    ["延長保育事業|時間を超えて保育する。", "延長保育事業|時間を超えて保育する。"],
    ["病児保育事業|病気の児童を預かる。", "病後児保育事業|病気の児童を預かる。"],
    ["相談事業|窓口で相談に応じる。", "総合相談事業|窓口で相談に応じる。"],
  );
  const of = ({ headings, number, name, text }: TableColumns["current"]) => [letters(...headings), letters(number, name, text)];

  test.each([
    ["事業名|概要", ["", "ABC"], ["", "DEF"]],
    ["取組|内容", ["", "ABC"], ["", "DEF"]],
    ["内容|概要", ["", "A-C"], ["", "D-F"]],
  ])("%s", (titles, current, next) => {
    const columns = columnsOf(["現行計画|<|<|次期計画|<|<|変更内容|担当課", `番号|${titles}|番号|${titles}||`, ...named]);
    expect([of(columns.current), of(columns.next)]).toEqual([current, next]);
  });

  test("without titles of their own", () => {
    const columns = columnsOf(["現行|<|<|次期|<|<|変更内容|担当課", ...named]);
    expect([of(columns.current), of(columns.next)]).toEqual([["", "ABC"], ["", "DEF"]]);
  });

  test("without numbers the column of names stands in their place", () => {
    const columns = columnsOf(["現行計画|<|次期計画|<|変更内容|担当課", "事業名|概要|事業名|概要||", ...named.map((row) => row.replaceAll(/(^|\|)[0-9]\|/g, "$1"))]);
    expect([of(columns.current), of(columns.next)]).toEqual([["", "AAB"], ["", "CCD"]]);
  });

  test("one plan's names alone are compared with nothing", () => {
    const columns = columnsOf(["現行計画|<|<|次期計画|<|変更内容|担当課", "番号|事業名|概要|番号|概要||", ...named.map((row) => row.split("|").filter((_, at) => at !== 4).join("|"))]);
    expect([of(columns.current), of(columns.next)]).toEqual([["", "A-C"], ["", "D-E"]]);
  });

  test("a name over several rows is a heading", () => {
    const fields = rows(["保育|時間を超えて保育する。", "保育|時間を超えて保育する。"], ["保育|病気の児童を預かる。", "保育|病気の児童を預かる。"], ["相談|窓口で相談に応じる。", "相談|窓口で相談に応じる。"]);
    const columns = columnsOf(["現行計画|<|<|次期計画|<|<|変更内容|担当課", "番号|分野|概要|番号|分野|概要||", ...fields]);
    expect([of(columns.current), of(columns.next)]).toEqual([["B", "A-C"], ["E", "D-F"]]);
  });
});

describe("names alone in one plan", () => {
  const named = (next: readonly string[]) => columnsOf(["現行計画|<|次期計画|<|<|変更内容|担当課", "番号|事業名|番号|事業名|内容||", ...["蔵書の充実", "読書の会", "移動図書館"].map((name, at) => `${at + 1}|${name}|${at + 1}|${next[at]}||図書館`)]);
  const of = ({ number, name, text }: TableColumns["current"]) => letters(number, name, text);

  test("are compared with the other plan's names, not with what it says under them", () => {
    const { current, next } = named(["蔵書の充実|本を毎年買い足す。", "読書の会|会を毎月開く。", "移動図書館|車で本を届ける。"]);
    expect([of(current), of(next)]).toEqual(["A-B", "C-D"]);
  });

  test("are compared with the texts where those are no names of the other plan", () => {
    const { current, next } = named(["選書|蔵書の充実", "催し|読書の会", "巡回|移動図書館"]);
    expect([of(current), of(next)]).toEqual(["A-B", "C-E"]);
  });
});

describe("departments beside each plan", () => {
  const table = (header: string, row: (text: string) => string) => columnsOf([header, ...["1-1 本を買う。", "1-2 会を開く。", "1-3 車を出す。"].map(row)]);
  const of = ({ departments, currentDepartments }: TableColumns) => [letters(...currentDepartments), letters(...departments)];

  test.each<readonly [string, (text: string) => string, readonly string[]]>([
    ["現行計画|担当課|次期計画|担当課", (text) => `${text}|図書館|${text}|社会教育課`, ["B", "D"]],
    ["担当課|現行計画|担当課|次期計画", (text) => `図書館|${text}|社会教育課|${text}`, ["A", "C"]],
    ["次期計画|担当課|現行計画|担当課", (text) => `${text}|社会教育課|${text}|図書館`, ["D", "B"]],
    ["現行計画|次期計画|担当課|関係課", (text) => `${text}|${text}|図書館|社会教育課`, ["", "CD"]],
    ["担当課|現行計画|次期計画|関係課", (text) => `図書館|${text}|${text}|社会教育課`, ["", "AD"]],
    ["現行計画|主管課|関係課|次期計画|主管課|関係課", (text) => `${text}|図書館|学校教育課|${text}|社会教育課|学校教育課`, ["BC", "EF"]],
  ])("%s", (header, row, departments) => {
    expect(of(table(header, row))).toEqual(departments);
  });
});

describe("numbers of the rows beside plans without numbers", () => {
  const rows = ["本を買う。", "会を開く。", "車を出す。"];

  test("are those of both plans' items", () => {
    const { current, next } = columnsOf(["事業番号|現行計画|次期計画|担当課", ...rows.map((text, at) => `${at + 1}|${text}|${text}|図書館`)]);
    expect([letters(current.number, current.text), letters(next.number, next.text)]).toEqual(["AB", "AC"]);
  });

  test("are no items' numbers where the plans have their own", () => {
    const { current, next } = columnsOf(["No.|現行計画|次期計画|担当課", ...rows.map((text, at) => `${at + 7}|1-${at + 1} ${text}|1-${at + 1} ${text}|図書館`)]);
    expect([letters(current.number, current.text), letters(next.number, next.text)]).toEqual(["-B", "-C"]);
  });

  test("of headings stand over several rows each", () => {
    const { current } = columnsOf(["目標|施策|現行計画|次期計画|担当課", ...["1|1", "|", "|2", "2|1", "|", "|2"].map((numbers, at) => `${numbers}|(${at + 1}) ${rows[at % 3]}|(${at + 1}) ${rows[at % 3]}|図書館`)]);
    expect([letters(...current.headings), letters(current.number, current.text)]).toEqual(["AB", "-C"]);
  });

  test("stand right of the plan that they begin where each plan has them without a name above", () => {
    const { current, next } = columnsOf(["No.|現行計画|No.|次期計画|担当課", ...rows.map((text, at) => `${at + 1}|${text}|${at + 4}|${text}|図書館`)]);
    expect([letters(current.number, current.text), letters(next.number, next.text)]).toEqual(["AB", "CD"]);
  });
});

describe("a column on every row that stands over its items", () => {
  const table = (...cells: readonly string[]) => columnsOf(["施策|現行計画|次期計画|担当課", ...cells.map((text, at) => `(${at + 1}) 広報${at + 1}の推進|${text}|${text}|広報課`)]);

  test("where their cells hold several numbered lines each", () => {
    const several = (at: number) => `ア 紙面${at}を配る。\nイ 放送${at}を流す。`;
    expect(letters(...table(several(1), several(2), several(3), several(4)).current.headings)).toBe("A");
  });

  test("where their numbers begin anew in every row", () => {
    expect(letters(...table("ア 紙面を配る。", "ア 放送を流す。", "ア 会を開く。", "ア 車を出す。").current.headings)).toBe("A");
  });

  test("but not where their numbers go on", () => {
    expect(table("ア 紙面を配る。", "イ 放送を流す。", "ウ 会を開く。", "エ 車を出す。").current.headings).toEqual([]);
  });
});

test("a column without a title belongs to the one left of it where it holds nothing of its own, or is merged with it", () => {
  const rows = ["1-1 本を買う。", "1-2 会を開く。", "1-3 車を出す。"];
  const empty = columnsOf(["現行計画||次期計画||担当課", ...rows.map((text) => `${text}||${text}||図書館`)]);
  expect([empty.current.text, empty.next.text].map(({ left, right }) => [left, right])).toEqual([[0, 1], [2, 3]]);
  const merged = columnsOf(["現行計画||次期計画||担当課", ...rows.map((text) => `${text}|<|${text}|<|図書館`)]);
  expect([merged.current.text, merged.next.text].map(({ left, right }) => [left, right])).toEqual([[0, 1], [2, 3]]);
});

test("texts that begin further right in some rows are indented, and no column of their own", () => {
  const { current } = columnsOf(["現行計画|<|<|次期計画|担当課", "1 本||<|1 本|", "|1-1 本を買う。|<|1-1 本を買う。|図書館", "||1-2 会を開く。|1-2 会を開く。|図書館", "|1-3 車を出す。|<|1-3 車を出す。|図書館"]);
  expect(current).toMatchObject({ headings: [], number: null, text: { left: 0, right: 2 } });
});
