import { checkLines } from "./check-lines";

/** A new item above four that go on in their own rows, one number further down each. */
function linksBelow(note: string, numbers = (at: number) => `A-${at}`) {
  const texts = ["防災倉庫の備蓄品を点検する。", "配食サービスの際に安否を確かめる。", "里山の手入れを広報紙で呼びかける。", "図書館の読み聞かせを毎週開く。"];
  const rows = texts.map((text, at) => `${numbers(at + 1)}　${text}||${numbers(at + 2)}　${text}|福祉課`);
  const { lineage, findings } = checkLines(["現行計画|作業経過等|次期計画|関係課", ...(numbers(1) === "A-1" ? ["A 地域||A 地域|"] : []), `|${note}|${numbers(1)}　声かけの輪を広げる合言葉を決める。|福祉課`, ...rows]);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  return lineage.links.map(({ kind, from, to }) => `${from.length} ${to.length} ${kind}`);
}

const EACH_IN_ITS_ROW = ["0 1 new", ...Array.from({ length: 4 }, () => "1 1 continued")];

test.each([
  "新規。以下、旧A-1～旧A-4は一つずつ繰り下げ", "新規。旧A-1・旧A-2は繰下げ", "新規（旧A-1～A-4→新A-2～A-5）", "新規。旧A-1～A-4は番号のみ変更", "新規。旧A-1を繰下げ", "新規。旧A-1からA-4までは繰下げ",
  "新規追加に伴い旧A-1～A-4を繰下げ", "新規。A-1～A-4は繰下げ", "新規。旧A-1は新A-2に繰下げ",
])("beside a new item %s is of the items below it", (note) => expect([...linksBelow(note)].sort()).toEqual(EACH_IN_ITS_ROW));

test.each(["新規（旧１～４は繰下げ）", "新規（旧１、２、３は繰下げ）", "新規。旧1から4までを繰下げ", "新規。以下、旧1→新2のように繰下げ"])("in a plan of single numbers too: %s", (note) => {
  expect([...linksBelow(note, String)].sort()).toEqual(EACH_IN_ITS_ROW);
});

test.each(["旧A-1から繰下げ", "旧A-1を繰下げ", "旧A-1"])("%s names where the row's own item comes from", (note) => {
  expect(linksBelow(note)).toContain("1 2 split");
});

test.each(["旧②-3から繰下げ", "旧②-3→①-2", "旧②-3を繰上げ"])("so does %s where the item stood in another row", (note) => {
  const { lineage } = checkLines([
    "現行計画|作業経過等|次期計画|関係課", "①地域||①地域|", "①-1 ○声かけの輪を広げる。||①-1 ○声かけの輪を広げる。|福祉課", `|${note}|①-2 ○里山の手入れを呼びかける。|農林課`,
    "②防災||②防災|", "②-1 ○備蓄品を点検する。||②-1 ○備蓄品を点検する。|福祉課", "②-2 ○配食で安否を確かめる。||②-2 ○配食で安否を確かめる。|福祉課", "②-3 ○里山の手入れを呼びかける。|||",
  ]);
  expect(lineage.links.filter(({ kind }) => kind !== "continued").map(({ from, to }) => [from.length, to.length])).toEqual([[1, 1]]);
});

/** What is found where ①-2 was given up and ①-3 is ①-2 now, or the other way about. */
function besideCause(note: string, rows: readonly string[]) {
  const { findings, lineage } = checkLines(["現行計画|作業経過等|次期計画|関係課", "①地域||①地域|", ...rows.map((row) => row.replace("NOTE", note))]);
  return [...findings.filter(({ severity }) => severity !== "info").map(({ code }) => code), ...lineage.links.filter(({ kind }) => kind !== "continued").map(({ kind }) => kind)];
}

describe("the item that a renumbering comes of", () => {
  const up = ["①-1 ○備蓄品を点検する。||①-1 ○備蓄品を点検する。|福祉課", "①-2 ○配食で安否を確かめる。|廃止||", "①-3 ○里山の手入れを呼びかける。|NOTE|①-2 ○里山の手入れを呼びかける。|農林課"];
  const down = ["①-1 ○備蓄品を点検する。||①-1 ○備蓄品を点検する。|福祉課", "|新規|①-2 ○配食で安否を確かめる。|福祉課", "①-2 ○里山の手入れを呼びかける。|NOTE|①-3 ○里山の手入れを呼びかける。|農林課"];

  test.each(["①-2の廃止に伴う繰上げ", "①-2の廃止による", "①-2が廃止となったため", "①-2の削除により", "①-2廃止に伴う繰上げ", "①-2を廃止したため", "①-2終了のため", "①-2の統合に伴う繰上げ"])("%s names what was in the current plan", (note) => {
    expect(besideCause(note, up)).toEqual(["deleted"]);
  });

  test.each(["①-2追加に伴い繰下げ", "①-2の新設に伴う", "①-2が加わったため", "①-2挿入により", "新規①-2の追加に伴う", "①-2を追加したため", "①-2新規のため"])("%s names what is in the next plan", (note) => {
    expect(besideCause(note, down)).toEqual(["new"]);
  });

  test("①-3新規のため beside next ①-3 is said of that", () => expect(besideCause("①-3新規のため", down)).toEqual(["L306", "new"]));
});
