import { bareSide, draftSide, isEarlier, isMark, isMarkColumnName, isPlainColumnName, isTick, lentSide, namesMeasure, namesOpinions, pairedSide, planTitle, readHeaderWord, tickedKind } from "./vocabulary";

describe("header words", () => {
  test.each([
    ["現行(計画)", "current", null],
    ["現行計画", "current", "text"],
    ["旧", "current", null],
    ["改正前", "current", null],
    ["変更前の内容", "current", "text"],
    ["前期基本計画", "current", "text"],
    ["当初計画", "current", "text"],
    ["次期計画（案）", "next", "text"],
    ["第2期計画(案)", "next", "text"],
    ["新", "next", null],
    ["改定後", "next", null],
    ["見直し後の取組", "next", "text"],
    ["素案", "next", "text"],
    ["後期基本計画", "next", "text"],
    ["現行担当課", "current", "departments"],
    ["作業経過等", null, "note"],
    ["備　考", null, "note"],
    ["見直しの内容", null, "note"],
    ["変更理由", null, "note"],
    ["改定の考え方", null, "note"],
    ["【旧】", "current", null],
    ["旧大綱", "current", null],
    ["既存施策", "current", "text"],
    ["これまでの取組", "current", "text"],
    ["更新後", "next", null],
    ["新ビジョン", "next", null],
    ["改訂版", "next", null],
    ["見直し方針", null, "note"],
    ["改定の要旨", null, "note"],
    ["担当課回答欄", null, "note"],
    ["11月照会(課)", null, "note"],
    ["企画課の整理", null, "note"],
    ["確認欄", null, "note"],
    ["措置", null, "note"],
    ["統合先", null, "note"],
    ["前計画との違い", null, "note"],
    ["現行計画からの変更", null, "note"],
    ["次期計画における取扱い", null, "note"],
    ["継続・新規の別", null, "change-kind"],
    ["新・継・廃", null, "change-kind"],
    ["新旧区分", null, "change-kind"],
    ["見直し区分", null, "change-kind"],
    ["今後の方向性", null, "change-kind"],
    ["区分（◎：新規、○：拡充、―：継続、×：廃止）", null, "change-kind"],
    ["関係課", null, "departments"],
    ["担当\n部署", null, "departments"],
    ["担当課・係", null, "departments"],
    ["所管部・課", null, "departments"],
    ["課・係名", null, "departments"],
    ["所管課等", null, "departments"],
    ["実施主体", null, "departments"],
    ["計画の柱※", null, "pillars"],
    ["No.", null, "number"],
    ["施策番号", null, "number"],
    ["基本目標", null, "heading"],
    ["主な施策", null, "text"],
  ] as const)("%s", (text, side, role) => {
    expect(readHeaderWord(text)).toMatchObject({ side, role });
  });

  test.each([
    ["a department's own name", "健康推進課"],
    ["a new kind", "新規"],
    ["a sentence about the plans", "現行計画の評価を踏まえ、次期計画に反映します。"],
    ["the present state", "現状"],
  ])("%s names no plan and no departments", (_, text) => {
    const word = readHeaderWord(text);
    expect(word.side).toBeNull();
    expect(word.role).not.toBe("departments");
  });

  test.each([
    ["第3次計画", "次", 3],
    ["第十二次計画", "次", 12],
    ["第２期", "期", 2],
    ["令和8年度計画", "年", 2026],
    ["H30計画", "年", 2018],
    ["令和元年度計画", "年", 2019],
  ])("%s stands in a series", (text, unit, value) => {
    expect(readHeaderWord(text).ordinal).toEqual({ unit, value });
  });

  test.each([
    ["従来", "current"],
    ["【前回】", "current"],
    ["現　行", "current"],
    ["改 定", "next"],
    ["今回", "next"],
    ["今回の見直し", null],
    ["現行計画", null],
  ] as const)("%s is a bare word for a plan or none", (text, side) => {
    expect(bareSide(text)).toBe(side);
  });

  test.each([
    [["施策番号", "現計画の施策"], "現計画の施策"],
    [["旧No.", "旧施策"], "旧施策"],
    [["旧目標", "旧No.", "旧施策"], "旧施策"],
    [["旧計画", "旧施策名"], "旧計画"],
    [["旧番号"], "旧番号"],
    [["", "新\n計画"], "新 計画"],
    [[], ""],
  ])("%j: the plan is called %s", (titles, name) => expect(planTitle(titles)).toBe(name));

  test("column names are made of column words alone", () => {
    expect(["主な施策", "番号", "担当課", "取組内容"].map(isPlainColumnName)).toEqual([true, true, true, true]);
    expect(["健康づくりの推進", "①施策", "福祉課", ""].map(isPlainColumnName)).toEqual([false, false, false, false]);
  });
});

describe("drafts of one plan", () => {
  test.each([
    ["素案", "current"],
    ["素案（9月）", "current"],
    ["【計画素案】", "current"],
    ["たたき台", "current"],
    ["パブコメ時案", "current"],
    ["成案（12月）", "next"],
    ["最終案", "next"],
    ["答申", "next"],
    ["案", "next"],
    ["素案の概要", null],
    ["現行計画", null],
    ["", null],
  ] as const)("%s is the draft of %s", (text, side) => {
    expect(draftSide(text)).toBe(side);
  });

  test.each([
    ["事務局案", "next"],
    ["たたき台（7月）", "next"],
    ["最終案", "next"],
    ["策定時", "current"],
    ["原案", "next"],
    ["前回案", null],
    ["中間まとめ", null],
    ["備考", null],
  ] as const)("%s beside a plan's name is the plan %s", (text, side) => {
    expect(lentSide(text)).toBe(side);
  });

  test("a word that names a plan beside another may do so in any of these ways", () => {
    expect(["従来", "素案", "事務局案", "備考"].map(pairedSide)).toEqual(["current", "current", "next", null]);
  });
});

describe("columns of departments", () => {
  test.each([
    ["担当課（前期）", "担当課（後期）"],
    ["旧担当課", "担当課"],
    ["担当課", "新担当課"],
    ["担当課（R6）", "担当課（R8）"],
    ["旧担当課", "新所管課"],
  ])("%s comes before %s", (earlier, later) => {
    expect([isEarlier(earlier, later), isEarlier(later, earlier)]).toEqual([true, false]);
  });

  test.each([
    ["主管課", "関係課"],
    ["現担当課", "関係課"],
    ["担当課", "担当課"],
    ["担当課（R6）", "担当課（R6）"],
  ])("%s and %s stand beside each other", (one, other) => {
    expect([isEarlier(one, other), isEarlier(other, one)]).toEqual([false, false]);
  });
});

describe("what a column's name announces", () => {
  test("opinions, unless it says what became of the rows as well", () => {
    expect(["委員意見", "パブリックコメント", "第2回部会での指摘"].map(namesOpinions)).toEqual([true, true, true]);
    expect(["変更理由・意見", "意見への対応", "担当課意見", "各課コメント", "備考"].map(namesOpinions)).toEqual([false, false, false, false, false]);
  });

  test("figures, unless they stand below texts", () => {
    expect(["指標", "目標値", "予算額", "ＫＰＩ", "対象者", "ページ"].map(namesMeasure)).toEqual([true, true, true, true, true, true]);
    expect(["施策・指標", "取組及びKPI", "施策（指標）", "事業名", "対象者の声"].map(namesMeasure)).toEqual([false, false, false, false, false]);
  });

  test("a kind, where a tick stands below it", () => {
    expect(["方向性 継続", "廃止", "今後の方向 統合", "継続的な取組", "備考"].map(tickedKind)).toEqual(["継続", "廃止", "統合", null, null]);
  });
});

describe("single characters", () => {
  test("tick something off or do not", () => {
    expect(["○", " ◎ ", "レ", "✓", "■"].map(isTick)).toEqual([true, true, true, true, true]);
    expect(["×", "－", "△", "○○", ""].map(isTick)).toEqual([false, false, false, false, false]);
  });

  test("are marks or not", () => {
    expect(["●", " △", "×", "レ"].map(isMark)).toEqual([true, true, true, true]);
    expect(["－", "●●", "1", ""].map(isMark)).toEqual([false, false, false, false]);
  });

  test("and short words may name a column of marks", () => {
    expect(["Ⅱ", "③", "12", "Ａ", "安全"].map(isMarkColumnName)).toEqual([true, true, true, true, true]);
    expect(["123", "AB", "安全で安心な", "安心の", ""].map(isMarkColumnName)).toEqual([false, false, false, false, false]);
  });
});
