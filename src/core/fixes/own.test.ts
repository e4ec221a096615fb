import { markColors, markFormula, markOfFormula, OWN_SHEET_NAME, severities } from "./own";

describe("marks are told from everybody else's conditional formats", () => {
  test.each(severities)("%s", (severity) => {
    expect(markOfFormula(markFormula(severity))).toBe(severity);
    expect(markOfFormula(` = ${markFormula(severity)} `)).toBe(severity);
    expect(markColors[severity]).toMatch(/^#[0-9A-F]{6}$/);
  });

  // A workbook keeps its marks: what an earlier version wrote has to be recognised and removed by a later one.
  test("in workbooks marked before", () => expect([OWN_SHEET_NAME, ...severities.map(markFormula)]).toEqual(["_KeifuSheet", 'LEN("keifu-error")>0', 'LEN("keifu-warning")>0', 'LEN("keifu-info")>0']));

  test.each(["", 'LEN("keifu-fatal")>0', 'LEN("keifu-error")>0,1', 'A1+LEN("keifu-error")>0', 'LEN("error")>0', 'LEN("keifu-error")>1'])("%j is none", (formula) => {
    expect(markOfFormula(formula)).toBeNull();
  });
});
