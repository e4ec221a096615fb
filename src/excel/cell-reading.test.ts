import { markupOf, readCell, visibleText } from "./cell-reading";

const cell = (value: unknown, text: string, type: string, format = "General") => readCell({ value, text, type, format });

test.each([
  ["a text is its value, not what Excel shows of it", cell("長い文".repeat(100), "#####", "String", "@").text, "長い文".repeat(100)],
  ["line breaks are one character", cell("一\r\n二\r三", "", "String").text, "一\n二\n三"],
  ["a number is what Excel shows", cell(1234, "1,234", "Double", "#,##0").text, "1,234"],
  ["a number in a column too narrow is what its format says", cell(46025, "####", "Double", 'm"月"d"日"').text, "1月3日"],
  ["a blank cell is empty", cell("", "", "Empty").text, ""],
  ["a boolean is spelled in capitals", cell(true, "TRUE", "Boolean").text, "TRUE"],
])("%s", (_what, got, expected) => expect(got).toBe(expected));

test("numbers, dates, booleans and errors are told from texts", () => {
  expect(cell(3, "3", "Double").nonText).toMatchObject({ kind: "number" });
  expect(cell(46025, "1/3", "Double", "m/d").nonText).toMatchObject({ kind: "date", value: 46025 });
  expect(cell("#REF!", "#REF!", "Error").nonText).toMatchObject({ kind: "error" });
  expect(cell("#REF!", "#REF!", "String").nonText).toBeNull();
});

test("lettering marks a cell up where it differs within, or strikes it through", () => {
  expect(markupOf({ strikethrough: false, color: "#FF0000", bold: true })).toBeNull();
  expect(markupOf({ strikethrough: false, color: null })).toBe("mixed");
  expect(markupOf({ strikethrough: true, color: null })).toBe("struck");
  expect(visibleText("消した", null, "struck")).toBe("");
  expect(visibleText("12", { kind: "number", value: 12, format: "General" }, "struck")).toBe("12");
});
