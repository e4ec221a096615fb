import fs from "node:fs";
import path from "node:path";
import { formatArea } from "../core/sheet/address";
import { readWorkbook } from "./snapshot";
import { changedParts } from "./testing/parts";
import { writeXlsx } from "./write/write";

const file = path.resolve(__dirname, "../../../shared/sheets/tsuruoka.xlsx");
/** Skipped where the real sheet is not beside the repository. */
const real = fs.existsSync(file) ? describe : describe.skip;

real("the real sheet", () => {
  const bytes = new Uint8Array(fs.readFileSync(file));
  const workbook = readWorkbook(bytes, "tsuruoka.xlsx");

  it("has one sheet with its used range, merges and texts", () => {
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["検討経過"]);
    const [sheet] = workbook.sheets;
    expect(sheet.area && formatArea(sheet.area)).toBe("A1:H73");
    expect(sheet.merged.map(formatArea)).toContain("G39:G40");
    expect(sheet.texts[9][4]).toMatch(/^①-3 ○/);
    expect(sheet.texts[9][7].split("\n")).toHaveLength(5);
    expect([sheet.nonText.size, sheet.markup.size, sheet.hiddenRows.size]).toEqual([0, 0, 0]);
    expect(workbook.stored).toBeNull();
  });

  it("differs after an edit in that cell alone", () => {
    const at = { sheet: "検討経過", row: 45, column: 6 };
    const replaced = `④-2 ○${workbook.sheets[0].texts[45][6].slice("④-2 ".length)}`;
    const after = writeXlsx(bytes, { cells: [{ at, value: replaced, formula: null, numberFormat: null }] });
    expect(changedParts(bytes, after)).toEqual(["xl/worksheets/sheet1.xml"]);
    const expected = workbook.sheets[0].texts.map((row, y) => row.map((text, x) => (y === at.row && x === at.column ? replaced : text)));
    expect(readWorkbook(after, "").sheets[0]).toEqual({ ...workbook.sheets[0], texts: expected });
  });
});
