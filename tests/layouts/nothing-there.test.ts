import { checkLines } from "./check-lines";

const HEADER = "現行計画|備考|第2期計画(案)|関係課";
const KEPT = "(1) 声かけ訪問を広げます。||(1) 声かけ訪問を広げます。|福祉課";

function read(rows: readonly string[]): { readonly links: readonly string[]; readonly found: readonly string[] } {
  const { lineage, findings } = checkLines([HEADER, "1 見守り||1 見守り|", KEPT, ...rows]);
  const short = (ids: readonly string[]) => ids.map((id) => id.replace(/^.*:|#1$/gu, "")).join("+");
  return {
    links: lineage.links.map(({ kind, from, to }) => `${short(from)}>${short(to)} ${kind}`),
    found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code),
  };
}

describe("where one plan's item would stand, it says in words that there is none", () => {
  test.each(["（なし）", "なし", "(無し)", "該当なし", "（記載なし）", "（掲載なし）"])("%s in the current plan: the item is new, in the next: it was given up", (none) => {
    expect(read([`${none}|調査の結果を反映|(2) 配食を始めます。|福祉課`, `(2) 集いを開きます。||${none}|`, `${none}||(3) 名簿を作ります。|防災課`])).toEqual({
      links: ["1-1>1-1 continued", "1-2> deleted", ">1-2 new", ">1-3 new"],
      found: [],
    });
  });

  test("－ only fills the cell", () => {
    expect(read(["－|調査の結果を反映|(2) 配食を始めます。|福祉課", "(2) 集いを開きます。||－|"]).found).toEqual(["L301", "L302"]);
  });

  test("what moved, was merged or divided did so all the same", () => {
    expect(read(["(2) 集いを開きます。|2(1)へ移動|（なし）|", "(3) 配食を始めます。|1(1)に統合|（なし）|", "2 畑||2 畑|", "（なし）|1(2)から移動|(1) 集いを開きます。|教育課"])).toEqual({
      links: ["1-1>1-1 continued", "1-2>2-1 moved", "1-3>1-1 absorbed"],
      found: [],
    });
    expect(read(["(2) 集いと配食を広げます。|2つに分割|(2) 集いを広げます。|福祉課", "（なし）||(3) 配食を広げます。|福祉課"])).toEqual({
      links: ["1-1>1-1 continued", "1-2>1-2+1-3 split"],
      found: [],
    });
  });
});

describe("words for a beginning and an end", () => {
  test.each(["立項", "初出", "新掲", "NEW", "次期から", "次期計画から実施", "前計画になし", "項目を起こす"])("%s beside nothing of the current plan", (note) => {
    expect(read([`|${note}|(2) 配食を始めます。|福祉課`]).found).toEqual([]);
  });

  test.each(["次期から見直し", "前計画による"])("%s says nothing of it", (note) => {
    expect(read([`|${note}|(2) 配食を始めます。|福祉課`]).found).toEqual(["L302"]);
  });

  test.each(["割愛", "打切り", "収束", "未掲載", "取下げ", "計画から落とす", "対象者がいないためなくす", "役目を終えたため", "終期到来", "資料編で扱う", "総合計画で対応"])("%s beside nothing of the next plan", (note) => {
    expect(read([`(2) 集いを開きます。|${note}||`]).links).toContain("1-2> deleted");
  });
});
