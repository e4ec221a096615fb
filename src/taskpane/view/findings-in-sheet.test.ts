import { finding, sampleCheck } from "../../../tests/taskpane/sample-check";
import { sampleRules } from "../../../tests/taskpane/sample-rules";
import { ruleWords } from "../../core/report/rule-words";
import { findingsEdit, forgetMarksEdits, marksEdits } from "./findings-in-sheet";

const check = sampleCheck([finding("T501", "info", 3, 1), finding("R202", "warning", 3, 1), finding("D401", "error", 4, 3)]);

describe("findings in the workbook", () => {
  it("colours a cell by its worst finding", () => {
    expect(marksEdits(check)).toEqual([
      {
        type: "marks",
        sheet: "対照表",
        cells: [
          { at: { sheet: "対照表", row: 3, column: 1 }, severity: "warning" },
          { at: { sheet: "対照表", row: 4, column: 3 }, severity: "error" },
        ],
      },
    ]);
  });

  it("takes all colours away", () => {
    expect(forgetMarksEdits(check)).toEqual([{ type: "marks", sheet: "対照表", cells: [] }]);
  });

  it("lists every finding below the header", () => {
    expect(findingsEdit(check, ruleWords(sampleRules, null), "ja", null).rows).toHaveLength(4);
  });
});
