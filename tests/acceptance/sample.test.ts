import fs from "node:fs";
import path from "node:path";
import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { WorkbookCheck } from "../../src/core/check/result";
import { defaultSettings } from "../../src/core/settings/schema";
import { formatCell } from "../../src/core/sheet/address";
import { buildSample, SAMPLE_SHEET } from "../../src/workbench/sample/build";
import { slips } from "../../src/workbench/sample/slips";
import { readWorkbook } from "../../src/xlsx/snapshot";

function check(bytes: Uint8Array): WorkbookCheck {
  return checkWorkbook(readWorkbook(bytes, "sample.xlsx"), { settings: defaultSettings, roster: null, scope: null, choice: null, date: "2026-04-01" });
}

/** "N101 G50": what a finding is and where it stands. */
function placesOf({ tables }: WorkbookCheck): string[] {
  return tables.flatMap(({ findings }) => findings.map((finding) => `${finding.code} ${formatCell(finding.at)}`)).sort();
}

describe("the sample workbook", () => {
  it("is the file that the generator makes (npm run sample)", () => {
    const file = fs.readFileSync(path.resolve(__dirname, "../../assets/sample.xlsx"));
    expect(Buffer.compare(file, Buffer.from(buildSample().bytes))).toBe(0);
  });

  it("is read whole: 9 policies become 7, 38 items become 42, and no row is left unread", () => {
    const { tables, roster } = check(buildSample({ slips: false }).bytes);
    expect(tables).toHaveLength(1);
    const [{ table, sheet }] = tables;
    expect(table.sheet).toBe(SAMPLE_SHEET);
    expect([sheet.current.policies.length, sheet.next.policies.length]).toEqual([9, 7]);
    expect([sheet.current.items.length, sheet.next.items.length]).toEqual([38, 42]);
    expect(sheet.unreadRows).toEqual([]);
    expect(roster?.source).toMatchObject({ kind: "sheet" });
  });

  it("gives no finding where nothing is wrong", () => {
    expect(placesOf(check(buildSample({ slips: false }).bytes))).toEqual([]);
  });

  it("has exactly these deliberate slips", () => {
    expect(placesOf(check(buildSample().bytes))).toEqual(
      [
        "N102 G12", // ①-5 is both the second half of a split and a new item
        "R202 F14", // 「⑥-2に集約」: whose ⑥-2?
        "N108 G21", // ②-4 lost its ○
        "D406 H21", // 環境政策課 stands twice
        "D404 H33", // みどり公⏎園課
        "L301 E34", // nobody wrote what became of ③-5
        "D401 H37", // nobody is responsible for ③-6
        "R201 F39", // 「④-9に集約」: there is no ④-9
        "S003 A42", // 担当課 for 関係課 in the header of one page
        "D411 H48", // 縁化推進室
        "L305 F49", // the notes of two new items slipped a row up
        "N101 G52", // ⑤-5 was passed over
        "P601 E52", // a heading lost its pillar marks
        "L308 G54", // 変更なし, but ため池 came in
        "D405 H55", // one list is separated by 、
        "T502 F71", // ⇒ for →
        "L303 F74", // 3つの項目を統合 beside two
      ].sort(),
    );
  });

  it.each(slips.map((slip) => [slip.code, slip.story, slip] as const))("%s is found alone: %s", (code, _story, slip) => {
    expect(placesOf(check(buildSample({ slips: [slip] }).bytes)).map((place) => place.slice(0, 4))).toEqual([code]);
  });
});
