import { checkLines } from "./check-lines";

test.each(["廃止。他の項目に統合", "廃止。子ども支援へ移行", "廃止。図書館の読み聞かせに統合", "廃止。②へ移行", "廃止。①-1に統合"])("%s may be an end or a merger", (note) => {
  const { findings } = checkLines([
    "現行計画|作業経過等|次期計画|関係課", "①見守り||①見守り|", "①-1 ○備蓄品を点検する。||①-1 ○備蓄品を点検する。|福祉課", `①-2 ○配食で安否を確かめる。|${note}||`,
    "②子ども支援||②子ども支援|", "②-1 ○図書館の読み聞かせを毎週開く。||②-1 ○図書館の読み聞かせを毎週開く。|図書館",
  ]);
  expect(findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)).toEqual(["L307"]);
});
