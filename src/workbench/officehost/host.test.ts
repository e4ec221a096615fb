import { openDesk } from "../../../tests/officehost/harness";

test("the real office.js reads a range through the host", async () => {
  const { Excel } = await openDesk({ sheets: [{ name: "検討経過", texts: [["現行", "次期"], ["①-1", 3]], merges: ["A1:A1"] }] });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    range.load("values,address");
    await context.sync();
    expect(range.address).toBe("検討経過!A1:B2");
    expect(range.values).toEqual([["現行", "次期"], ["①-1", 3]]);
  });
});
