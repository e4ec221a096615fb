import { checkedPlan, roster } from "../../../tests/taskpane/checked-plan";
import { locate } from "../../core/locate/locate";
import { allRules } from "../../core/rules/registry";
import { ruleWords } from "../../core/report/rule-words";
import { formatCell } from "../../core/sheet/address";
import { snapshotOfTexts } from "../../core/sheet/snapshot";
import { fullJa } from "../texts/full-ja";
import { departmentsView } from "./departments";
import { handOutSheets, removeHandOuts } from "./hand-out";

const check = checkedPlan({ roster });
const [table] = check.tables;
const { groups } = departmentsView(table, roster);
const words = ruleWords(allRules, null);
const sheets = handOutSheets(table, groups, words, fullJa);

describe("a list for each department, as a sheet of its own", () => {
  it("has every item of the department, linked to its cell", () => {
    expect(sheets.map(({ name }) => name)).toEqual(groups.map(({ name }) => `照会_${name}`));
    sheets.forEach(({ rows }, index) => {
      expect(rows!.slice(1).map(([, number]) => number.text)).toEqual(groups[index].items.map(({ label }) => label));
      expect(rows!.slice(1).map(([cell]) => formatCell(cell.link!))).toEqual(rows!.slice(1).map(([cell]) => cell.text));
    });
  });

  it("is no comparison table itself", () => {
    for (const { name, rows } of sheets) expect(locate(snapshotOfTexts(name, rows!.map((row) => row.map(({ text }) => text))), null).tables).toEqual([]);
  });

  it.each([
    ["signs that Excel forbids are left out", ["農村/林務[本庁]課"], ["照会_農村林務本庁課"]],
    ["long names are cut, and stay different", ["あ".repeat(40), `${"あ".repeat(40)}い`], [`照会_${"あ".repeat(28)}`, `照会_${"あ".repeat(25)}(2)`]],
    ["names that differ by case alone get a number", ["ICT課", "ict課"], ["照会_ICT課", "照会_ict課(2)"]],
  ])("%s", (_, departments, names) => {
    expect(handOutSheets(table, departments.map((name) => ({ name, items: [] })), words, fullJa).map(({ name }) => name)).toEqual(names);
  });

  it("is taken away with all others, and no other sheet is", () => {
    expect(removeHandOuts({ ...check, ownSheets: ["照会_林務課", "新旧対応一覧"] }, fullJa)).toEqual([{ type: "sheet", name: "照会_林務課", rows: null, widths: [] }]);
  });
});
