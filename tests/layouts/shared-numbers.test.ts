import { checkLines } from "./check-lines";

describe("a column of numbers for both plans", () => {
  const ROWS = ["1|井戸を測る。|同左|－|浄水課", "2|管を替える。|管を毎年替える。|回数の追加|工務課", "3|X|給水車を備える。|新設|総務課", "4|見学会を開く。|X|廃止|－", "5|広報紙を配る。|同左|－|総務課"];

  test.each(["－", "-", "―", "なし", "（なし）", "／", "（新設）", "（削除）", "該当なし", ""])("%j says that the row is the other plan's", (nothing) => {
    const { sheet, lineage, findings } = checkLines(["番号|現行大綱|改定大綱|改定の要旨|関係課", ...ROWS.map((row) => row.replace("X", nothing))]);
    expect(sheet.current.items.map(({ key }) => key)).toEqual(["1", "2", "4", "5"]);
    expect(sheet.next.items.map(({ key }) => key)).toEqual(["1", "2", "3", "5"]);
    expect(lineage.links.filter(({ kind }) => kind === "new" || kind === "deleted").length).toBe(2);
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});

test("each row of a merged item may name its department again", () => {
  const { sheet, findings } = checkLines([
    "現行計画|次期計画|見直し|担当課", "(1) 体育館で教室を開く。|(1) 体育館と公民館で教室を開く。|2つの項目を統合|スポーツ課、健康課", "(2) 公民館で教室を開く。|^|^|スポーツ課",
    "(3) 駅伝を開く。|(2) 駅伝を開く。|変更なし|スポーツ課",
  ]);
  expect([sheet.next.items[0].departments.map(({ name }) => name), findings]).toEqual([["スポーツ課", "健康課"], []]);
});

test("a legend may stand left of the table, below the numbers of the rows", () => {
  const { lineage, findings } = checkLines([
    "No.|柱|現行計画|次期計画|今後の方向性|担当課", "1|1 水源|1-1 森を守る。|1-1 森を守る。|1|浄水課", "2|^|1-2 井戸を測る。|1-2 井戸を測る。|1|浄水課", "|2 配水||2-1 管を替える。|3|工務課", "3|^|2-1 水を配る。|2-2 水を配る。|1|工務課", "4|^|2-2 漏水を探す。|2-3 漏水を探す。|1|工務課", "5|^|2-3 栓を調べる。|2-4 栓を調べる。|1|工務課",
    "", "【方向性】 1=継続 2=見直し 3=新規",
  ]);
  expect([lineage.links.map(({ kind }) => kind), findings]).toEqual([["continued", "continued", "continued", "continued", "continued", "new"], []]);
});
