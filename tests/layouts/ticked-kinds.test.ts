import { checkLines } from "./check-lines";

/** Rows of a sheet whose header has a column for each kind: what is ticked, 新規 or 廃止 among them. */
function checkOf(...rows: readonly string[]) {
  const { lineage, findings } = checkLines(["現行|方向性（該当に○）|<|<|<|次期|説明|担当課", "^|継続|修正|廃止|新規|^|^|^", "1 水質を測る。|○||||1 水質を測る。||浄水課", ...rows]);
  return { kinds: lineage.links.map(({ kind }) => kind), found: findings.filter(({ severity }) => severity !== "info").map(({ code }) => code) };
}

describe("a column for each kind", () => {
  test.each(["○", "●", "レ", "◯"])("%s says what became of the row", (tick) => {
    const { kinds, found } = checkOf(`2 管を替える。||${tick}|||2 管を毎年替える。||工務課`, `3 漏水を探す。|||${tick}||||`, `||||${tick}|3 水源を守る。||浄水課`);
    expect([kinds, found]).toEqual([["continued", "revised", "deleted", "new"], []]);
  });

  test("a tick in the wrong one is told", () => {
    expect(checkOf("2 管を替える。|||○||2 管を毎年替える。||工務課", "||||○|3 水源を守る。||浄水課").found).toEqual(["L307"]);
    expect(checkOf("2 管を替える。|○||||2 管を替える。||工務課", "||○|||3 水源を守る。||浄水課").found).toEqual(["L302"]);
  });
});
