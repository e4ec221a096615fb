import fc from "fast-check";
import { bracketsOf, checkWording, exportWording, hasEmptySlot, houseStyle, importWording, previewTemplate, writeStatement } from "./house-style";
import { legendLine } from "./legend";
import { numberInPlan, shortPlanName } from "./plan-names";
import { standardStatements, templateParts, type SlotValues, type TemplateId } from "./templates";

const style = houseStyle({});

describe("statements in the default house style", () => {
  test.each<[TemplateId, SlotValues, string]>([
    ["added", { 内容: ["貸館業務の省力化"] }, "新規追加(貸館業務の省力化)"],
    ["added", {}, "新規追加"],
    ["deleted", { 理由: "unknown" }, "削除(〈　〉)"],
    ["absorbed", { 番号: ["②-2", "②-3"] }, "②-2、②-3に集約"],
    ["absorbed", { 番号: ["①-6(現行①-2)"] }, "①-6(現行①-2)に集約"],
    ["moved", { 番号: ["⑦"] }, "施策⑦へ移動"],
    ["moved", { 番号: ["第2章"] }, "第2章へ移動"],
    ["moved", { 番号: ["基本目標2"] }, "基本目標2へ移動"],
    ["split", { 番号: ["①-1", "①-4"] }, "①-1、①-4に分割"],
    ["merged", { 番号: ["②-2", "②-3"] }, "現行②-2、②-3を統合"],
    ["second-part-added", { 内容: ["人材育成"] }, "後半追加(人材育成)"],
    ["programme-changed", { 前: ["地区担当員"], 後: ["見守り推進員"] }, "事業等の変更(地区担当員→見守り推進員)"],
    ["programme-added", { 事業: ["甲制度", "乙事業"] }, "事業等の追加(甲制度、乙事業)"],
    ["policies-mapped", { 現行: ["③", "④"], 次期: ["②"] }, "施策③、④→施策②"],
    ["revised", { 要点: "unknown" }, "内容見直し(〈　〉)"],
    ["reworded", {}, "表現修正"],
  ])("%s %j is %s", (id, values, expected) => expect(writeStatement(style, id, values)).toBe(expected));

  test("brackets follow the sheet, the texts in them do not", () => {
    const wide = houseStyle({}, "full");
    expect(writeStatement(wide, "added", { 内容: ["A(B)"] })).toBe("新規追加（A(B)）");
    expect(bracketsOf([{ text: "新規（A）" }, { text: "削除（B）、(C)" }])).toBe("full");
    expect(bracketsOf([])).toBe("half");
  });
});

describe("a city's own wording", () => {
  test.each([
    ["a template for a statement that does not exist", { gone: "なくす" }, [{ id: "unknown-statement", statement: "gone" }]],
    ["a template without the slot it needs", { absorbed: "集約" }, [{ id: "missing-slot", statement: "absorbed", slot: "番号" }]],
    ["a slot that the statement does not have", { moved: "〈番号〉へ(〈内容〉)" }, [{ id: "unknown-slot", statement: "moved", slot: "内容" }]],
    ["an empty template", { reworded: " " }, [{ id: "empty", statement: "reworded" }]],
    ["a slot that is not closed", { added: "新規〈内容" }, [{ id: "unclosed-slot", statement: "added" }]],
    ["two lines", { reworded: "表現\n修正" }, [{ id: "line-break", statement: "reworded" }]],
    ["a sound one", { reworded: "文言修正", absorbed: "〈番号〉へ統合" }, []],
  ])("%s", (_, wording, problems) => expect(checkWording(wording as Record<string, string>)).toEqual(problems));

  test("is used where it is sound; the default stays where it is not", () => {
    const own = houseStyle({ reworded: "文言修正", absorbed: "集約" });
    expect(writeStatement(own, "reworded", {})).toBe("文言修正");
    expect(writeStatement(own, "absorbed", { 番号: ["②-8"] })).toBe("②-8に集約");
  });

  test("goes to every desk as a file and comes back the same", () => {
    const wording = { reworded: "文言修正", absorbed: "〈番号〉へ統合" };
    expect(importWording(exportWording(wording))).toEqual({ ok: true, wording });
    expect(importWording(exportWording({ reworded: "表現修正" }))).toEqual({ ok: true, wording: {} });
  });

  test.each(["", "[]", "null", '{"templates":{}}', '{"keifuWording":1,"templates":{"added":1}}', '{"keifuWording":1,"templates":[]}'])(
    "another file is refused: %s",
    (json) => expect(importWording(json)).toEqual({ ok: false, problems: "not-a-wording-file" }),
  );

  test("a file with an unsound template is refused with its problem", () => {
    expect(importWording('{"keifuWording":1,"templates":{"absorbed":"集約"}}')).toMatchObject({ ok: false, problems: [{ id: "missing-slot" }] });
  });

  test("is shown before it is used", () => {
    expect(previewTemplate("〈番号〉へ統合(〈理由〉)")).toBe("②-2、②-3へ統合(個別に対応しているため)");
  });
});

describe("laws", () => {
  test("the default wording is sound, and no preview has an empty slot", () => {
    expect(checkWording(Object.fromEntries(standardStatements.map(({ id, text }) => [id, text])))).toEqual([]);
    for (const { text } of standardStatements) expect(hasEmptySlot(previewTemplate(text))).toBe(false);
  });

  test("reading a template, and writing with one, never fails", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (template, values) => {
        templateParts(template);
        expect(typeof writeStatement(houseStyle({ added: template }), "added", { 内容: values })).toBe("string");
      }),
    );
  });
});

describe("names of plans", () => {
  test.each([
    ["第2期計画(案)", "第2期"],
    ["第３次みずほ市計画", "第３次"],
    ["現行計画", "現行"],
    ["新", "新"],
    ["令和7年度計画", "令和7年度"],
    ["", "次期"],
    ["みずほ市子ども読書活動推進に係る基本方針", "次期"],
    ["新計画の事業", "新計画"],
    ["新施策No.", "新"],
    ["本計画", "本計画"],
    ["後期基本計画(案)", "後期"],
    ["第5次総合計画後期基本計画", "後期"],
    ["これからの取組", "今後"],
    ["見直し案", "見直し案"],
    ["改正案", "改正案"],
    ["素案", "素案"],
    ["計画案", "次期"],
    ["次の計画", "次期"],
    ["改訂後の方針", "改訂後"],
    ["新ビジョン", "新ビジョン"],
    ["【新】", "新"],
  ])("%s is %s", (name, expected) => expect(shortPlanName(name, "next")).toBe(expected));

  test.each([
    ["現計画の施策", "現計画"],
    ["現行取組", "現行"],
    ["現行計画の主な施策", "現行"],
    ["前計画", "前計画"],
    ["前期基本計画", "前期"],
    ["これまでの取組", "従来"],
    ["現在の計画", "現行"],
    ["(旧)", "旧"],
    ["施策(現行)", "現行"],
    ["現行計画（令和3年3月策定）", "現行"],
    ["見直し前（平成31年策定）", "見直し前"],
    ["第5次総合計画後期基本計画", "第5次"],
    ["令和3年度計画", "令和3年度"],
  ])("the plan of today %s is %s", (name, expected) => expect(shortPlanName(name, "current")).toBe(expected));

  test.each([
    ["第2期", "②-7", "第2期②-7"],
    ["第4次", "1", "第4次の1"],
    ["第4次", "No.11", "第4次のNo.11"],
    ["新", "ア", "新のア"],
    ["新", "(1)ア", "新(1)ア"],
    ["第2期", "施策1-2", "第2期施策1-2"],
  ])("%s and %s are %s", (plan, number, expected) => expect(numberInPlan(plan, number)).toBe(expected));

  test("the legend names the note column and both plans", () => {
    expect(legendLine({ current: "現行計画", next: "第2期計画(案)" }, "作業経過等")).toBe(
      "※作業経過等欄の番号は第2期計画(案)の番号。現行計画の番号には「現行」を付す。A→BはA=現行、B=第2期。",
    );
  });
});
