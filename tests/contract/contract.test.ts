import { openDesk } from "../officehost/harness";
import { checks, reportText, runContract } from "../../src/excel/contract/contract";

describe("the host keeps the contract that a real Excel is asked about", () => {
  test.each(["1.14", "1.15", "1.20"])("as ExcelApi %s", async (excelApi) => {
    const desk = await openDesk({ sheets: [{ name: "Sheet1" }] }, { excelApi });
    const report = await runContract(desk);
    expect(reportText(report)).toMatch(new RegExp(`^Keifu contract · .*\\n${checks.length} of ${checks.length} as expected`));
    // Nothing of the checks is left behind.
    expect(desk.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(desk.workbook.customXml).toEqual([]);
  });

  test("a workbook that holds something is not touched", async () => {
    const desk = await openDesk({ sheets: [{ name: "計画", texts: [["①-1"]] }] });
    const report = await runContract(desk);
    expect(report.refused).toEqual(expect.any(String));
    expect(desk.host.writeCount()).toBe(0);
  });

  test("a difference and a failure are told apart in the report", async () => {
    const desk = await openDesk({ sheets: [{ name: "Sheet1" }] }, { excelApi: "1.12" });
    const text = reportText(await runContract(desk));
    expect(text).toMatch(/DIFF merged areas/);
    expect(text).toMatch(/stopped: ApiNotFound/);
    expect(text).toMatch(/ok {3}a date shows as its format says/);
  });
});
