import { tracedRows } from "./traced-rows";

const HEADER = "現行 | 次期 | 変更内容";

/** The link of an item whose row has no next one. */
const goneBy = (note: string) => tracedRows(HEADER, "① 窓口の案内 | ① 窓口の案内 |", `② 講座の開催 | | ${note}`, "③ 花の植栽 | ② 花の植栽 |");

describe("what ends an item without a verb for it", () => {
  it.each([
    "定着したため、次期計画では取り上げない。",
    "次期では掲げない",
    "本計画には盛り込まないこととした",
    "取りやめた",
    "一定の役割を終えた。",
    "役割を終えたため",
    "検討の結果、見送り",
    "掲載を見送る",
    "対象外とする",
    "計画から除外",
    "通常業務として実施",
    "日常業務として継続して実施する",
    "計画への登載は終了（事業は県要綱により継続）",
    "国の制度へ移行",
    "県の補助事業に移行した",
  ])("%s", (note) => {
    expect(goneBy(note)).toMatchObject({ links: ["1>1 continued", "2> deleted", "3>2 continued"], open: 0 });
  });

  it.each(["内容の見直し", "制度の拡充", "新しい制度"])("%s does not", (note) => {
    expect(goneBy(note).links).not.toContain("2> deleted");
  });

  it.each(["補助金は取り上げない", "数値目標は掲げない", "補助金は国の制度へ移行", "通常業務として実施"])("%s beside an item that goes on is of something in it", (note) => {
    expect(tracedRows(HEADER, `① 窓口の案内と補助金の交付 | ① 窓口の案内 | ${note}`)).toMatchObject({ links: ["1>1 revised"], open: 0 });
  });
});
