import { checkLines } from "./check-lines";

describe("the current plan has titles alone, the next one 内容 as well", () => {
  const TOP = ["現行|第二次（案）|<|扱い|担当", "取組|取組|内容|^|^"];
  const found = (...lines: readonly string[]) => {
    const { sheet, findings } = checkLines([...TOP, ...lines]);
    return [sheet.next.items.map(({ text }) => text), findings.filter(({ severity }) => severity !== "info").map(({ code }) => code)];
  };

  test("titles are compared with titles", () => {
    expect(
      found("１．蔵書の充実|１．蔵書の充実|計画的な選書を行う。|変更なし|資料係", "２．講座の開催|２．講座の開催|市民向けの講座を開く。|変更なし|事業係", "３．読み聞かせ|３．読み聞かせの会|毎週行う。|名称変更|児童係"),
    ).toEqual([["蔵書の充実", "講座の開催", "読み聞かせの会"], []]);
  });

  test("and a changed title beside 変更なし is found", () => {
    expect(
      found("１．蔵書の充実|１．蔵書の充実|計画的な選書を行う。|変更なし|資料係", "２．講座の開催|２．教室の開催|市民向けに開く。|変更なし|事業係", "３．読み聞かせ|３．読み聞かせ|毎週行う。|変更なし|児童係"),
    ).toEqual([["蔵書の充実", "教室の開催", "読み聞かせ"], ["L308"]]);
  });

  test("but texts are compared with texts where the current plan has those", () => {
    const [items] = found("計画的な選書を行う。|蔵書|計画的な選書を行う。|変更なし|資料係", "市民向けの講座を開く。|講座|市民向けの講座を開く。|変更なし|事業係", "毎週読み聞かせを行う。|読み聞かせ|毎週読み聞かせを行う。|変更なし|児童係");
    expect(items).toEqual(["計画的な選書を行う。", "市民向けの講座を開く。", "毎週読み聞かせを行う。"]);
  });
});
