import { checkLines } from "./check-lines";

describe("where an item stood, the next plan says where it went", () => {
  test.each(["（第2へ移動）", "第2へ移動", "→第2へ", "第2に移動", "（第2の(2)へ）", "（削除）", "×", "／"])("%s is no item", (words) => {
    const { sheet, findings } = checkLines([
      "現行|改訂案|備考|担当", "第1 農地|第1 農地||", "(1) 農地を守る。|(1) 農地を守る。|変更なし|農林課", "(2) 用水を守る。|(2) 用水を守る。|変更なし|農林課",
      `(3) 直売所を支援する。|${words}|第2の(2)に移動|`, "第2 販路|第2 販路||", "(1) 市を開く。|(1) 市を開く。|変更なし|農林課", "|(2) 直売所を支援する。|第1の(3)から移動|商工課",
    ]);
    expect([sheet.next.items.map(({ key }) => key), findings]).toEqual([["1-1", "1-2", "2-1", "2-2"], []]);
  });
});

test("柱2 in a sheet that shows no headings is no item 2", () => {
  const { lineage, findings } = checkLines([
    "旧No.|現行計画|新No.|次期計画|備考|担当", "1|受付を広げる。|1|受付を広げる。||市民課", "2|証明書を店で渡す。|2|証明書を店で渡す。||市民課", "3|データを公開する。|||柱2へ移動（新No.4）|",
    "4|教室を開く。|3|教室を開く。||福祉課", "||4|データを公開し、使い道を広げる。|柱1から移動（旧No.3）|企画課",
  ]);
  expect(lineage.links.map(({ from, to }) => [...from, ...to].map((id) => id.replace("#1", "")).join(" "))).toEqual(["current:1 next:1", "current:2 next:2", "current:3 next:4", "current:4 next:3"]);
  expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
});
