import { locate } from "../../src/core/locate/locate";
import { snapshotOfTexts } from "../../src/core/sheet/snapshot";
import { checkLines } from "./check-lines";

describe("a second row of the header", () => {
  const [TOP, ROWS] = ["改定後（第５次）|<|担当課|<|改定前（第４次）|<|変更理由", ["1|広報の充実|人権課|広報課|1|広報の充実|", "2|窓口の充実|人権課|市民課|2|窓口の充実|"]];
  test.each(["番号|取組内容|主担当|関係課|番号|取組内容|", "番号|取組内容|主管課|協力課|番号|取組内容|", "番号|取組内容|幹事|その他|番号|取組内容|", "番号|取組内容|主管|関係|番号|取組内容|", "番号|取組内容|主管|協力|番号|取組内容|"])("%s", (second) => {
    const { sheet, findings } = checkLines([TOP, second, ...ROWS]);
    expect([sheet.next.items.map(({ key }) => key), findings]).toEqual([["1", "2"], []]);
  });
});

describe("a second row of the header over columns without numbers", () => {
  test.each(["取組の主体", "担当", "関係課", "実施主体", "推進の体制"])("%s over columns of its own names", (over) => {
    for (const under of ["担当課|住民・団体", "市|市民", "行政|事業者・団体"]) {
      const { sheet, table, findings } = checkLines([`現行計画|変更点|次期計画（案）|${over}|<`, `取組||取組|${under}`, "1-1 広報を配る。|－|1-1 広報を配る。|広報課|自治会", "1-2 窓を磨く。|－|1-2 窓を磨く。|市民課|"]);
      expect([sheet.next.items.map(({ key }) => key), table.headers[0].bottom, findings.filter(({ severity }) => severity === "error")]).toEqual([["1-1", "1-2"], 1, []]);
    }
  });

  test("an item below a merged header is none", () => {
    const { sheet } = checkLines(["現行計画|変更点|次期計画（案）|担当|<", "見守り活動の推進||見守り活動の推進|福祉課|自治会", "配食の利用者の拡大||配食の利用者の拡大|福祉課|"]);
    expect(sheet.next.items).toHaveLength(2);
  });
});

describe("columns by their names", () => {
  const ROWS = ["1-1 橋を直します。|1-1 橋を直します。||福祉総務課、民児協|1-2に統合すべき（佐藤委員）", "1-2 灯を替えます。|1-2 灯を替えます。||福祉総務課、消防本部|削除してほしい"];
  const columnsOf = (note: string, departments: string, more: string) => {
    const { table, findings } = checkLines([`第4期計画|第5期計画（案）|${note}|${departments}|${more}`, ...ROWS]);
    return [table.columns.notes.map(({ title }) => title), table.columns.departments.map(({ title }) => title), findings.map(({ code }) => code)];
  };

  test.each(["関係課・団体", "主管・関係", "関係課及び関係団体", "担当／協力"])("%s holds departments", (name) => {
    expect(columnsOf("変更内容", name, "委員意見")).toEqual([["変更内容"], [name], []]);
  });

  test.each(["委員意見", "御意見", "パブコメ", "第2回部会での指摘"])("%s holds what others said, not what became of the row", (name) => {
    expect(columnsOf("変更内容", "担当課", name)).toEqual([["変更内容"], ["担当課"], []]);
  });

  test.each(["照会先", "協議先（外部）"])("%s holds those who are asked, not those in charge", (name) => {
    const { table, findings } = checkLines([`第4期計画|第5期計画（案）|変更内容|担当課|${name}`, "1-1 橋を直します。|1-1 橋を直します。||道路課|公園課", "1-2 灯を替えます。|1-2 灯を替えます。|||市民課", "1-3 道を直します。|1-3 道を直します。||道路課|市民課"]);
    expect([table.columns.departments.map(({ title }) => title), findings.map(({ code }) => code)]).toEqual([["担当課"], ["D401"]]);
  });

  test.each(["担当課意見", "回答課コメント", "課回答"])("%s holds what the departments said became of it", (name) => {
    expect(columnsOf(name, "担当課", "委員意見")).toEqual([[name], ["担当課"], []]);
  });

  test("opinions are the notes where no other column holds any; 意見への対応 is one that does", () => {
    const alone = checkLines(["第4期計画|第5期計画（案）|意見|担当課", ...ROWS.map((row) => row.split("|").slice(0, 4).join("|"))]);
    expect(alone.table.columns.notes.map(({ title }) => title)).toEqual(["意見"]);
    const answers = checkLines(["第4期計画|第5期計画（案）|変更内容|担当課|意見への対応", ...ROWS.map((row) => `${row.split("|").slice(0, 4).join("|")}|御意見を踏まえ、文言を修正しました。`)]);
    expect(answers.table.columns.notes.map(({ title }) => title)).toEqual(["変更内容", "意見への対応"]);
  });

  test.each(["どう変わったか", "変わった点", "今後の方向", "新規・継続等", "整理方針", "整理の方向", "方針", "事務局案", "根拠", "比較", "差分", "変遷", "引継ぎ", "統廃合等", "Ｎｏｔｅ", "その後"])("%s beside the plans holds the notes where no other column does", (name) => {
    const lines = ["1 橋を直す。|1 橋を直す。|そのまま|道路課", "2 灯を替える。||利用者がいなくなったためやめる|", "|2 窓を磨く。|新しく加えた|道路課", "3 本を貸す。|3 本と絵を貸す。|絵を追加|図書館"];
    const { table, findings } = checkLines([`第4期計画|第5期計画（案）|${name}|担当課`, ...lines]);
    expect([...table.columns.notes, ...table.columns.changeKinds].map(({ title }) => title)).toEqual([name]);
    expect(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
  });

  test.each([["進み具合", "実施中", "未着手", "年内に着手", "完了"], ["関連計画", "緑の計画", "", "水道計画", "図書館計画"], ["目安", "5か所", "", "2か所", "3か所"]])("%s beside the plans holds none", (name, ...cells) => {
    const lines = ["1 橋を直す。|1 橋を直す。", "2 灯を替える。|2 灯を替える。", "3 窓を磨く。|3 窓を磨く。", "4 本を貸す。|4 本を貸す。"];
    const { table } = checkLines([`第4期計画|第5期計画（案）|${name}|担当課`, ...lines.map((line, at) => `${line}|${cells[at]}|道路課`)]);
    expect([...table.columns.notes, ...table.columns.changeKinds]).toEqual([]);
  });

  test("nor do the cells of another column where one has the name of notes", () => {
    const lines = ["1 橋を直す。|1 橋を直す。|変更なし(点検済み)|そのままでよい|道路課", "2 灯を替える。|2 灯を毎年替える。|文言修正(毎年)|やめてもよい|道路課"];
    expect(checkLines(["第4期計画|第5期計画（案）|備考|その他|担当課", ...lines]).table.columns.notes.map(({ title }) => title)).toEqual(["備考"]);
  });

  test.each(["取扱い", "対応"])("%s under the next plan's name, beside its 施策, holds the notes", (name) => {
    const lines = ["1|橋を直す。|1|橋を直す。|変更なし|道路課", "2|灯を替える。|||廃止|", "||2|窓を磨く。|新規追加|道路課", "3|本を貸す。|3|本を貸す。|継続|図書館"];
    const { table, findings } = checkLines(["現行計画|<|次期計画|<|<|担当課", `No.|施策|No.|施策|${name}|`, ...lines]);
    expect([table.columns.next.text.title, [...table.columns.notes, ...table.columns.changeKinds].map(({ title }) => title)]).toEqual(["次期計画 施策", [`次期計画 ${name}`]]);
    expect(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual([]);
  });

  test.each(["現行計画|たたき台", "現行|骨子案", "第４期計画|事務局案", "現行計画|本計画", "策定時|改定案", "原文|修正文", "基本計画（前期）|基本計画（後期）"])("%s are the two plans, though one of them is named beside the other only", (names) => {
    const { table } = checkLines([`${names}|備考|担当課`, "1-1 橋を直します。|1-1 橋を直します。||道路課", "1-2 灯を替えます。|1-2 灯を替えます。||道路課"]);
    expect([table.columns.current.text.left, table.columns.next.text.left]).toEqual([0, 1]);
  });

  test.each([["現行計画|たたき台|次期計画", 2], ["現行計画|次期計画|事務局案", 1], ["現行計画|次期計画|本計画", 1], ["現行計画|たたき台|成案", 2]] as const)("of %s a draft is the next plan only where nothing else is", (names, next) => {
    const { table } = checkLines([`${names}|備考|担当課`, "1-1 橋を直します。|1-1 橋を直します。|1-1 橋を直します。||道路課", "1-2 灯を替えます。|1-2 灯を替えます。|1-2 灯を替えます。||道路課"]);
    expect([table.columns.current.text.left, table.columns.next.text.left]).toEqual([0, next]);
  });

  test.each(["後期計画|次期計画", "これまで|これから", "現在の計画|今後の計画", "後期基本計画|次期基本計画（案）", "第5次総合計画後期基本計画|第6次総合計画前期基本計画（案）", "子ども・子育て支援事業計画【旧】|こども・若者計画【新】", "（旧）支援事業計画|（新）こども計画", "旧：支援事業計画|新：こども計画", "現計画の措置|新計画の措置", "旧措置|新措置", "原計画|変更計画", "元の計画|変更計画", "従前|改定", "既存|変更後", "6次|7次", "四次総合計画|五次総合計画", "2次プラン（R3～R7）|3次プラン（R8～R12）", "第Ⅰ期|第Ⅱ期", "第Ⅲ次計画|第Ⅳ次計画", "後期計画|新計画", "後期計画|次期総合計画", "現行方針|改定方針", "現在|改正案"])("%s are the two plans", (names) => {
    const { table } = checkLines([`${names}|備考|担当課`, "1-1 橋を直します。|1-1 橋を直します。||道路課", "1-2 灯を替えます。|1-2 灯を替えます。||道路課"]);
    expect([table.columns.current.text.left, table.columns.next.text.left]).toEqual([0, 1]);
  });

  test.each(["1次評価|2次評価", "1次|2次", "一次案|二次案", "高原計画|変更計画"])("%s are not", (names) => {
    expect(locate(snapshotOfTexts("対照表", [`${names}|備考|担当課`, "1-1 橋を直します。|1-1 橋を直します。||道路課"].map((line) => line.split("|"))), null).tables).toEqual([]);
  });

  test("No. counts the rows of a small table, and is no level above them", () => {
    const { sheet, findings } = checkLines([
      "No.|現行計画|次期計画（案）|備考|担当課", "|1 まち|1 まち||", "1|(1) 橋を直す。|(1) 橋を直す。||道路課", "2|(2) 道を直す。|(2) 道を直す。||道路課",
      "|2 みち|2 みち||", "3|(1) 灯を替える。|(1) 灯を替える。||道路課", "4||(2) 灯を足す。|新規追加(灯)|道路課",
    ]);
    expect([sheet.next.items.map(({ key }) => key), findings]).toEqual([["1-1", "1-2", "2-1", "2-2"], []]);
  });

  test("numbers that stand over several rows each are those of headings", () => {
    const { sheet } = checkLines([
      "目標|現行計画|次期計画（案）|備考|担当課", "1|(1) 橋を直す。|(1) 橋を直す。||道路課", "^|(2) 道を直す。|(2) 道を直す。||道路課",
      "2|(1) 灯を替える。|(1) 灯を替える。||道路課", "^|(2) 灯を足す。|(2) 灯を足す。||道路課",
    ]);
    expect(sheet.next.items.map(({ key }) => key)).toEqual(["1-1", "1-2", "2-1", "2-2"]);
  });
});
