import { makeEvidence } from "../evidence/evidence-index";
import { traceLineage } from "../lineage/trace";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOf } from "../rules/small-sheet";
import { houseStyle } from "./house-style";
import { applyRestatements, restatements } from "./standardise";

/** A sheet on whose second item the note stands. */
function standardised(note: string, wording: Record<string, string> = {}): string {
  const snapshot = snapshotOf({
    rows: [
      "①見守り | 施策①→施策① | ①見守り |",
      "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。 | 福祉課",
      `①-2 ○配食サービスの際に安否を確かめます。 | ${note.replaceAll("\n", "⏎")} | ①-2 ○配食サービスの折に安否を確かめます。 | 福祉課`,
      "①-3 ○認知症の人と家族の集いを毎月開きます。 | | ①-3 ○認知症の人と家族の集いを毎月開きます。 | 福祉課",
      "②備え | 施策②→施策② | ②備え |",
      "②-1 ○防災倉庫の備蓄品を点検し、更新します。 | | ②-1 ○防災倉庫の備蓄品を点検し、更新します。 | 防災課",
    ],
  });
  const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const lineage = traceLineage(sheet, makeEvidence(sheet));
  const index = sheet.notes.findIndex(({ at }) => at.row === 3);
  return applyRestatements(sheet.notes[index].text, restatements({ sheet, lineage, style: houseStyle(wording) }, index));
}

describe("notes in the standard wording", () => {
  test.each([
    ["文言修正", "表現修正"],
    ["国の指針の改定に伴い文言修正", "国の指針の改定に伴い表現修正"],
    ["字句の修正", "表現修正"],
    ["修正なし", "変更なし"],
    ["廃止(役割を終えたため)", "削除(役割を終えたため)"],
    ["後段に追加(見守り)", "後半追加(見守り)"],
    ["内容の見直し(見守り)", "内容見直し(見守り)"],
    ["事業の変更(甲制度→乙制度へ)", "事業等の変更(甲制度→乙制度)"],
    ["追記", "一部追加"],
    ["①-1、3に統合", "①-1、①-3に集約"],
    ["・文言修正\n・事業の変更(甲制度→乙制度へ)", "・表現修正\n・事業等の変更(甲制度→乙制度)"],
    ["削除(①-3に集約。個別に対応しているため)", "①-3に集約(個別に対応しているため)"],
  ])("%s becomes %s", (note, expected) => expect(standardised(note)).toBe(expected));

  test.each([
    ["the standard wording", "後半追加(見守り)"],
    ["a counting form", "2つの項目に分割"],
    ["an end that 削除 does not say", "完了"],
    ["a remark", "民生委員と協議のうえ進める"],
    ["a pending note", "調整中"],
    ["an addition to an item that goes on", "新たに追加"],
    ["a number whose plan is written", "①-3(現行①-3)に集約"],
    ["an arrow of another shape, which is T502's", "施策①⇒施策①"],
  ])("%s stays: %s", (_, note) => expect(standardised(note)).toBe(note));

  test("is stable: the standard wording of a standard wording is itself", () => {
    for (const note of ["文言修正", "廃止(役割を終えたため)", "①-1、3に統合", "事業の追加(甲制度)"]) {
      expect(standardised(standardised(note))).toBe(standardised(note));
    }
  });

  test("a city's own wording is the standard", () => {
    expect(standardised("表現修正", { reworded: "文言修正" })).toBe("文言修正");
  });
});
