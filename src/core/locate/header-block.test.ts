import { readCleanSheet } from "../../../tests/corpus/corpus";
import { snapshotOfTexts } from "../sheet/snapshot";
import { locate } from "./locate";

const HEADER = "番号|現行計画の取組|番号|次期計画の取組|開始年度|備考";
const FIRST = "1-1|川を清掃する。|1-1|川と池を清掃する。|R8|拡充";

const tablesOf = (...lines: string[]) => {
  const rows = lines.map((line) => line.split("|"));
  return locate(snapshotOfTexts("s", rows), null).tables.map(({ headers, bodyBottom }) => ({ headers: headers.length, bodyBottom }));
};

describe("rows that only look like a header", () => {
  test.each([
    ["a remark about the current plan beside a year", "1-2|鳥を数える。|1-2|鳥と虫を数える。|R8|現行1-2を拡充"],
    ["the same where the plan is named by its words alone", "1-2|鳥を数える。|1-2|鳥を数える。|R9|現行どおり"],
    ["the same beside a new item", "||1-2|虫を数える。|令和8年度|現行計画にない取組"],
    ["a note with a number of the current plan beside a new item without one", "|||虫を数える。|R9～R11|現行1-②を含めて再編"],
  ])("%s stays a row of the table", (_, line) => {
    expect(tablesOf(HEADER, FIRST, line, "1-3|花を植える。|1-3|花を植える。|R8|継続")).toEqual([{ headers: 1, bodyBottom: 3 }]);
  });
});

test("a header may have one numbered remark beside the plans", () => {
  expect(tablesOf("(1) 対照表|現行計画|次期計画|備考", "|1 川を清掃する。|1 川と池を清掃する。|")).toEqual([{ headers: 1, bodyBottom: 1 }]);
});

describe("plans named by bare words", () => {
  test.each(["従来|今回|理由|担当課", "現行|改定|理由|担当課", "現 行|見直し|理由|担当課", "現在|見直し後|変更点|所管課", "策定時|中間見直し|変更点|所管課"])("%s", (header) => {
    const [table] = locate(snapshotOfTexts("s", [header, "1 川を清掃する。|1 川と池を清掃する。||環境課", "2 鳥を数える。|2 鳥を数える。|変更なし|環境課"].map((line) => line.split("|"))), null).tables;
    expect([table.columns.current.text.left, table.columns.next.text.left, table.columns.notes.length]).toEqual([0, 1, 1]);
  });

  test.each(["素案(9月)|成案(12月)|経過|担当課", "素案|最終案|経過|担当課", "中間案|修正案|経過|担当課"])("two drafts of one plan: %s", (header) => {
    const [table] = locate(snapshotOfTexts("s", [header, "1 川を清掃する。|1 川と池を清掃する。||環境課", "2 鳥を数える。|2 鳥を数える。|変更なし|環境課"].map((line) => line.split("|"))), null).tables;
    expect([table.columns.current.text.left, table.columns.next.text.left]).toEqual([0, 1]);
  });

  test.each(["現行計画|素案|担当課", "第2次計画|素案|担当課", "現行|原案|担当課", "現行計画|原案（9月）|担当課", "原案|修正案|担当課"])("a draft beside an older plan: %s", (header) => {
    const [table] = locate(snapshotOfTexts("s", [header, "1 川を清掃する。|1 川と池を清掃する。|環境課", "2 鳥を数える。|2 鳥を数える。|環境課"].map((line) => line.split("|"))), null).tables;
    expect([table.columns.current.text.left, table.columns.next.text.left]).toEqual([0, 1]);
  });

  test.each([
    ["現行|見直し|次期|担当課", [0, 2], [1]],
    ["現行|改定|次期計画(案)|担当課", [0, 2], [1]],
    ["現行|次期|見直し|担当課", [0, 1], [2]],
    ["旧|変更|新|担当課", [0, 2], [1]],
    ["現行計画|改訂|次期計画|担当課", [0, 2], [1]],
    ["現行|修正|第3次計画|担当課", [0, 2], [1]],
    ["現行|見直し|理由|担当課", [0, 1], [2]],
    ["次期|見直し|現行|担当課", [2, 0], [1]],
  ])("what became of the rows stands under a word that could name a plan only where another word does: %s", (header, plans, notes) => {
    const rows = [header, "1 川を清掃する。|1 川と池を清掃する。|1 川も池も清掃する。|環境課", "2 鳥を数える。|2 鳥や虫を数える。|2 鳥を数える。|環境課"];
    const [{ columns }] = locate(snapshotOfTexts("s", rows.map((line) => line.split("|"))), null).tables;
    expect([columns.current.text.left, columns.next.text.left]).toEqual(plans);
    expect([...columns.notes, ...columns.changeKinds].map(({ left }) => left)).toEqual(notes);
    expect([...columns.current.headings, ...columns.next.headings]).toEqual([]);
  });

  test("a bare word names the next plan where each plan has a column of numbers", () => {
    const rows = ["現行番号|現行|改定番号|改定|担当課", "1|川を清掃する。|1|川と池を清掃する。|環境課", "2|鳥を数える。|2|鳥や虫を数える。|環境課"];
    const [{ columns }] = locate(snapshotOfTexts("s", rows.map((line) => line.split("|"))), null).tables;
    expect([columns.current.number?.left, columns.current.text.left, columns.next.number?.left, columns.next.text.left]).toEqual([0, 1, 2, 3]);
  });

  test.each(["前期実施計画|後期実施計画|経緯|主管課", "現行の総合戦略|新しい総合戦略|経緯|主管課", "旧行動計画|新行動計画|経緯|主管課", "総合計画前期基本計画|総合計画後期基本計画|経緯|主管課", "第2次みずほ市総合計画 前期基本計画（令和3～7年度）|第2次みずほ市総合計画 後期基本計画（令和8～12年度）|経緯|主管課", "第6次総合計画前期|第6次総合計画後期|経緯|主管課"])("plans named in full: %s", (header) => {
    expect(tablesOf(header, "1 川を清掃する。|1 川と池を清掃する。||環境課", "2 鳥を数える。|2 鳥を数える。|変更なし|環境課")).toEqual([{ headers: 1, bodyBottom: 2 }]);
  });

  test.each(["現在|変更点|担当課", "取組|今後の取組|担当課", "現状の取組|今後の取組|担当課", "策定時|目標|担当課", "総合計画前期基本計画|主な取組|担当課", "施策|新しい取組|担当課"])("one of a pair alone names nothing: %s", (header) => {
    expect(tablesOf(header, "1 川を清掃する。|池も清掃する。|環境課", "2 鳥を数える。|虫も数える。|環境課")).toEqual([]);
  });

  test("one bare word alone names nothing", () => {
    expect(tablesOf("従来|変更の内容|担当課", "1 川を清掃する。|池も清掃する。|環境課")).toEqual([]);
  });
});

test.each(["位置付け", "", "評価と方向性"])("a column %j of neither plan that says what became of the rows holds notes", (title) => {
  const rows = [`現行計画|次期計画|${title}|担当課`, "1 川を清掃する。|1 川と池を清掃する。|一部追加|環境課", "2 鳥を数える。||1に統合|", "|2 花を植える。|新規追加|環境課"];
  const [table] = locate(snapshotOfTexts("s", rows.map((line) => line.split("|"))), null).tables;
  expect([...table.columns.notes, ...table.columns.changeKinds].map(({ left }) => left)).toEqual([2]);
});

test.each(["措置", "対策の内容"])("a column %j under both plans' names is their text", (name) => {
  const rows = [`認定計画(令和3年度~)||変更計画(令和8年度~)||担当課|変更理由`, `番号|${name}|番号|${name}||`, "措置1|社寺を調査する。|措置1|社寺と民家を調査する。|文化課|対象の追加", "措置2|祭礼を記録する。||||完了"];
  const merged = [{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 0, left: 2, bottom: 0, right: 3 }];
  const [table] = locate(snapshotOfTexts("s", rows.map((line) => line.split("|")), { merged }), null).tables;
  expect([table.columns.current.text.left, table.columns.next.text.left, table.columns.notes.map(({ left }) => left)]).toEqual([1, 3, [5]]);
});

describe("plans that only a draft's or a stage's word names", () => {
  const plansOf = (header: string) => {
    const rows = [header, "1 川を清掃する。|1 川と池を清掃する。|1 川も池も清掃する。|環境課", "2 鳥を数える。|2 鳥や虫を数える。|2 鳥を数える。|環境課"];
    return locate(snapshotOfTexts("s", rows.map((line) => line.split("|"))), null).tables.map(({ columns }) => [columns.current.text.left, columns.next.text.left]);
  };

  test.each<readonly [string, readonly (readonly number[])[]]>([
    ["現行計画|たたき台||担当課", [[0, 1]]],
    ["第2期計画|たたき台||担当課", [[0, 1]]],
    ["現行計画|事務局案||担当課", [[0, 1]]],
    ["策定時|改定案||担当課", [[0, 1]]],
    ["改定案|策定時||担当課", [[1, 0]]],
    ["現行計画|たたき台|最終案|担当課", [[0, 2]]],
    ["現行計画|事務局案|試案|担当課", []],
    ["現行計画|前回案||担当課", []],
    ["令和2年度|たたき台||担当課", []],
  ])("%s", (header, plans) => {
    expect(plansOf(header)).toEqual(plans);
  });

  test("a later plan's first half comes behind an earlier plan's second half", () => {
    expect(plansOf("第5次総合計画後期基本計画|第6次総合計画前期基本計画||担当課")).toEqual([[0, 1]]);
  });
});

describe("rows of one header", () => {
  const extentOf = (...lines: readonly string[]) => {
    const { snapshot } = readCleanSheet("s", `title: s\n---\n${lines.join("\n")}`);
    return locate(snapshot, null).tables.map(({ headers, area }) => [headers[0].top + 1, headers[0].bottom + 1, area.bottom + 1]);
  };
  const BODY = ["1|川を清掃する。|1|川と池を清掃する。||環境課", "2|鳥を数える。|2|鳥や虫を数える。||環境課"];

  test("column names below the plans' names belong to it", () => {
    expect(extentOf("現行計画|<|次期計画|<|備考|担当課", "番号|施策|番号|施策|^|^", ...BODY)).toEqual([[1, 2, 4]]);
    expect(extentOf("現行計画||次期計画||備考|担当課", "番号|施策|番号|施策||", ...BODY)).toEqual([[1, 2, 4]]);
  });

  test("so do names above the plans' names, but no title of the table", () => {
    expect(extentOf("施策の内容|<|<|<|備考|担当課", "現行計画|<|次期計画|<|^|^", "番号|施策|番号|施策|^|^", ...BODY)).toEqual([[1, 3, 5]]);
    expect(extentOf("施策番号|施策|番号|施策|備考|担当課", "現行計画|<|次期計画|<||", ...BODY)).toEqual([[1, 2, 4]]);
    expect(extentOf("施策", "現行計画|<|次期計画|<|備考|担当課", ...BODY)).toEqual([[2, 2, 4]]);
    expect(extentOf("みずほ市|||||令和8年3月", "現行計画|<|次期計画|<|備考|担当課", ...BODY)).toEqual([[2, 2, 4]]);
  });

  test("a short word below a merged name is a column's where others stand beside it", () => {
    expect(extentOf("現行計画|<|次期計画|<|備考|担当課", "番号|施策|番号|施策|ひとこと|", ...BODY)).toEqual([[1, 1, 4]]);
    expect(extentOf("現行計画|<|次期計画|<|備考|<|担当課", "番号|施策|番号|施策|ひとこと|理由|", ...BODY.map((line) => line.replace("||", "|||")))).toEqual([[1, 2, 4]]);
  });

  test("the first row of the plans does not, though it looks like names", () => {
    expect(extentOf("現行計画|<|次期計画|<|備考|担当課", "1|施策の内容|1|施策の内容||環境課", ...BODY)).toEqual([[1, 1, 4]]);
    expect(extentOf("現行計画|次期計画|備考|担当課", "第1章 施策|第1章 施策||", ...["①施策の評価。", "②施策の公表。"].map((text) => `${text}|${text}||企画課`))).toEqual([[1, 1, 4]]);
  });

  test("a cell merged far down beside the plans' names is none of them", () => {
    expect(extentOf("現行計画|<|次期計画|<|備考|担当課", ...BODY.map((line) => line.replace("||環境課", "|^|環境課")), "3|花を植える。|3|花を植える。|^|環境課", "4|木を植える。|4|木を植える。|^|環境課")).toEqual([[1, 1, 5]]);
  });
});
