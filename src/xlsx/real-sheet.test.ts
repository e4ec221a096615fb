import fs from "node:fs";
import path from "node:path";
import { formatArea } from "../core/sheet/address";
import { readWorkbook } from "./snapshot";

const file = path.resolve(__dirname, "../../../shared/sheets/tsuruoka.xlsx");
/** Skipped where the real sheet is not beside the repository. */
const real = fs.existsSync(file) ? describe : describe.skip;

real("the real sheet, as a snapshot", () => {
  const workbook = readWorkbook(new Uint8Array(fs.readFileSync(file)), "tsuruoka.xlsx");

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
});
