import type { Check } from "./contract";

/** What Excel makes of values that are written, and how it gives them back. */
export const cellChecks: readonly Check[] = [
  {
    name: "texts, numbers and booleans come back with their types; blank is an empty text",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:D2");
      range.values = [["現行", 12, true, ""], ["二行\n目", -1.5, false, "x"]];
      range.load("values,text,valueTypes,formulas,numberFormat");
      await context.sync();
      same("values", range.values, [["現行", 12, true, ""], ["二行\n目", -1.5, false, "x"]]);
      same("text", range.text[0], ["現行", "12", "TRUE", ""]);
      same("valueTypes", range.valueTypes[0], ["String", "Double", "Boolean", "Empty"]);
      same("formulas of values", range.formulas[0], ["現行", 12, true, ""]);
      same("numberFormat", range.numberFormat[0], ["General", "General", "General", "General"]);
    },
  },
  {
    name: "a text that looks like a date, a number, a boolean or a formula is converted",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["1-3", "(1)", "TRUE", "=1+1", "'1-3"]];
      range.load("values,valueTypes,numberFormat,formulas");
      await context.sync();
      same("types of the first three", range.valueTypes[0].slice(0, 3), ["Double", "Double", "Boolean"]);
      same("(1)", range.values[0][1], -1);
      same("the date's format is no longer General", range.numberFormat[0][0] !== "General", true);
      same("the formula", range.formulas[0][3], "=1+1");
      same("of an apostrophe in front nothing is left", range.values[0][4], "1-3");
    },
  },
  {
    name: "under the format @ a text stays a text, also when the format is taken back",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["@", "@", "@", "@"]];
      range.values = [["1-3", "=1+1", "''x", "+5"]];
      const first = sheet.getRange("A1");
      first.numberFormat = [["General"]];
      range.load("values,valueTypes,formulas");
      await context.sync();
      same("values", range.values, [["1-3", "=1+1", "'x", "+5"]]);
      same("types", range.valueTypes, [["String", "String", "String", "String"]]);
      same("a text that begins with = is its own formula", range.formulas[0][1], "=1+1");
    },
  },
  {
    name: "formulas and values can be written together; an error has a type of its own",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:A2");
      range.formulas = [["=NA()"], ["文"]];
      range.load("values,valueTypes");
      await context.sync();
      same("values", range.values, [["#N/A"], ["文"]]);
      same("types", range.valueTypes, [["Error"], ["String"]]);
    },
  },
  {
    name: "a date shows as its format says",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1");
      range.values = [[46025]];
      range.numberFormat = [['m"月"d"日"']];
      range.load("text,values,numberFormat");
      await context.sync();
      same("text", range.text, [["1月3日"]]);
      same("value", range.values, [[46025]]);
      same("format", range.numberFormat, [['m"月"d"日"']]);
    },
  },
  {
    name: "null leaves a cell alone",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      // The types do not say it, the documentation does.
      range.values = [[null, "c"]] as unknown as string[][];
      range.load("values");
      await context.sync();
      same("values", range.values, [["a", "c"]]);
    },
  },
  {
    name: "a column of three thousand cells is written in one request",
    run: async ({ context, sheet, same }) => {
      sheet.getRangeByIndexes(0, 0, 3000, 1).values = Array.from({ length: 3000 }, (_, row) => [`①-${row}`]);
      const last = sheet.getCell(2999, 0);
      last.load("values");
      await context.sync();
      same("the last cell", last.values, [["①-2999"]]);
    },
  },
  {
    name: "lettering is null where cells differ, and is read cell by cell",
    run: async ({ context, sheet, same }) => {
      const range = sheet.getRange("A1:B1");
      range.values = [["a", "b"]];
      sheet.getRange("A1").format.font.strikethrough = true;
      sheet.getRange("B1").format.font.color = "#FF0000";
      const { font, protection } = range.format;
      font.load("strikethrough,color,bold,italic,underline,name,size");
      protection.load("locked");
      const cells = range.getCellProperties({ format: { font: { strikethrough: true, color: true, bold: true, italic: true, underline: true } } });
      await context.sync();
      same("strikethrough of both", font.strikethrough, null);
      same("colour of both", font.color, null);
      same("the rest", [font.bold, font.italic, font.underline, typeof font.name, typeof font.size], [false, false, "None", "string", "number"]);
      same("locked", protection.locked, true);
      const [first, second] = cells.value[0].map(({ format }) => format?.font);
      same("first cell", [first?.strikethrough, first?.color, first?.bold, first?.underline], [true, "#000000", false, "None"]);
      same("second cell", [second?.strikethrough, second?.color, second?.italic], [false, "#FF0000", false]);
    },
  },
];
