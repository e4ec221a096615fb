import type { Check } from "./contract";

/** What Excel refuses, and with which code. */
export const refusalChecks: readonly Check[] = [
  {
    name: "a locked cell of a protected sheet refuses, one that is not locked takes",
    run: async ({ context, sheet, same, fails }) => {
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load("protected");
      await context.sync();
      same("protected", sheet.protection.protected, true);
      const open = sheet.getRange("B1");
      open.values = [["書ける"]];
      open.load("values");
      await context.sync();
      same("not locked", open.values, [["書ける"]]);
      sheet.getRange("A1").values = [["書けない"]];
      same("locked", await fails(), "AccessDenied");
    },
  },
  {
    name: "a missing sheet is ItemNotFound, or a null object down to its ranges",
    run: async ({ context, same, fails }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("no such sheet");
      const used = sheet.getUsedRangeOrNullObject(true);
      const name = sheet.names.getItemOrNullObject("x");
      sheet.load("name");
      used.load("values");
      name.load("name");
      await context.sync();
      same("null objects", [sheet.isNullObject, used.isNullObject, name.isNullObject], [true, true, true]);
      context.workbook.worksheets.getItem("no such sheet").load("name");
      same("code", await fails(), "ItemNotFound");
    },
  },
  {
    name: "values of another shape are InvalidArgument, and what went before in the batch stays",
    run: async ({ context, sheet, same, fails }) => {
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A2:B2").values = [["一つ"]];
      same("code", await fails(), "InvalidArgument");
      const first = sheet.getRange("A1");
      first.load("values");
      await context.sync();
      same("the first write", first.values, [["先"]]);
    },
  },
  {
    name: "the workbook says its name and whether it can be written",
    run: async ({ context, globals, same }) => {
      context.workbook.load("name,readOnly");
      await context.sync();
      same("types", [typeof context.workbook.name, context.workbook.readOnly], ["string", false]);
      same("ExcelApi 1.14", globals.Office.context.requirements.isSetSupported("ExcelApi", "1.14"), true);
    },
  },
];
