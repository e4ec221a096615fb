import { bareSide, isPlainColumnName, planTitle, readHeaderWord } from "./vocabulary";

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
