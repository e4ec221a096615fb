import { asks, givesReason, proposes, tellsOfEnd } from "./note-endings";

describe("what only gives a reason", () => {
  test.each(["県の事業に移すため", "完了による", "条例改正に伴い", "施設の統合に伴う。", "利用がないので", "見直しにより", "対象者なしにつき", "意見を踏まえて", "指針の改定を踏まえ", "答申を受けて）"])("%s", (text) => {
    expect(givesReason(text)).toBe(true);
  });

  test.each(["完了", "統合に伴い廃止", "続けるもので", "意見を受けた", "ためる"])("%s does not", (text) => {
    expect(givesReason(text)).toBe(false);
  });
});

describe("what tells of an end", () => {
  test.each(["整備完了", "補助制度廃止のため", "次期計画に記載なし", "×", "次期計画では取り上げない", "掲載を見送る。", "役割を終えた", "目標を達成したことによる", "通常業務として実施", "対象外とした", "事業は実施せず", "省く", "登載は終了（事業は県要綱により継続）", "計画に載せないこととする"])("%s", (text) => {
    expect(tellsOfEnd(text)).toBe(true);
  });

  test.each(["完了を目指す", "廃止の検討", "整備完了後に開始", "記載あり", "終了（予定）を確認する", "使命を果たす"])("%s does not", (text) => {
    expect(tellsOfEnd(text)).toBe(false);
  });
});

describe("what only proposes", () => {
  test.each(["名称を変更してはどうか", "文言を直した方がよい", "文言を直したほうが望ましい。", "分けるべき", "分けるべきと思います", "統合したい", "統合したいとの意向あり", "移動できるか", "追加は可能か、", "削除でもよい?", "廃止との意見", "廃止すべきである"])("%s", (text) => {
    expect(proposes(text)).toBe(true);
  });

  test.each(["名称を変更", "ほか", "明らか", "方がよいので変更", "意見により変更", "統合したいとの意見を踏まえ統合"])("%s does not", (text) => {
    expect(proposes(text)).toBe(false);
  });

  test("counts at the very end alone", () => {
    expect(proposes("変更したいと考えていたところであるが、今後の方針を踏まえて従来どおりとする")).toBe(false);
  });
});

describe("what asks somebody else", () => {
  test.each(["文言を修正してください", "修正して下さい。", "削除願います", "削除をお願いします", "削除をお願いいたします!", "変更願い"])("%s", (text) => {
    expect(asks(text)).toBe(true);
  });

  test.each(["願いを聞く", "お願いにより修正", "修正しました"])("%s does not", (text) => {
    expect(asks(text)).toBe(false);
  });
});
