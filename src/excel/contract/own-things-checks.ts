import { bareXml } from "../stored";
import type { Check } from "./contract";

const NAMESPACE = "urn:keifu:contract";

/** What Keifu makes and finds again: names, links, conditional formats, a custom XML part. */
export const ownThingsChecks: readonly Check[] = [
  {
    name: "a hidden name of a sheet is found again by name",
    run: async ({ context, sheet, same }) => {
      sheet.names.add("_KeifuContract", "='keifu-contract'!$A$1").visible = false;
      const [found, none] = ["_KeifuContract", "_NoSuchName"].map((name) => sheet.names.getItemOrNullObject(name));
      found.load("name,visible");
      none.load("name");
      await context.sync();
      same("found", [found.isNullObject, found.visible], [false, false]);
      same("none", none.isNullObject, true);
    },
  },
  {
    name: "a link to a cell comes back with its place; clearing takes all of it",
    run: async ({ context, sheet, same }) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["@"]];
      cell.values = [["①-3"]];
      cell.hyperlink = { documentReference: "'keifu-contract'!B5", textToDisplay: "①-3" };
      cell.format.font.bold = true;
      cell.format.wrapText = true;
      cell.format.verticalAlignment = "Top";
      sheet.freezePanes.freezeRows(1);
      cell.load("values,valueTypes");
      const before = cell.getCellProperties({ hyperlink: true, format: { font: { bold: true } } });
      await context.sync();
      const [[{ hyperlink, format }]] = before.value;
      same("link", hyperlink?.documentReference?.replaceAll("'", ""), "keifu-contract!B5");
      same("text", cell.values, [["①-3"]]);
      same("bold", format?.font?.bold, true);
      sheet.getRange().clear("All");
      cell.load("values,numberFormat");
      const after = cell.getCellProperties({ hyperlink: true });
      await context.sync();
      same("cleared", [cell.values[0][0], cell.numberFormat[0][0]], ["", "General"]);
      same("link after clearing", after.value[0][0].hyperlink?.documentReference ?? "", "");
    },
  },
  {
    name: "conditional formats over several areas are told by their formula and go without the others",
    run: async ({ context, sheet, same }) => {
      const theirs = sheet.getRange("A1:A5").conditionalFormats.add("Custom");
      theirs.custom.rule.formula = "=A1>1";
      const ours = sheet.getRanges("A1:A2,C3").conditionalFormats.add("Custom");
      ours.custom.rule.formula = '=LEN("keifu-error")>0';
      ours.custom.format.fill.color = "#F8CBAD";
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id,items/type");
      await context.sync();
      same("kinds", formats.items.map(({ type }) => type), ["Custom", "Custom"]);
      const rules = formats.items.map((format) => format.custom.rule);
      for (const rule of rules) rule.load("formula");
      await context.sync();
      const index = rules.findIndex(({ formula }) => formula === '=LEN("keifu-error")>0');
      same("the formula as it was written", index >= 0, true);
      if (index < 0) return;
      const ranges = formats.items[index].getRanges();
      ranges.load("areas/items/address");
      await context.sync();
      same("areas", ranges.areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)).sort(), ["A1:A2", "C3"]);
      formats.items[index].delete();
      const rest = sheet.getRange().conditionalFormats;
      rest.load("items/id");
      await context.sync();
      same("left", rest.items.length, 1);
    },
  },
  {
    name: "a custom XML part keeps its text, found by its namespace",
    run: async ({ context, same }) => {
      const text = `<keifu xmlns="${NAMESPACE}">{"語":"系譜 &amp; 対照"}</keifu>`;
      const { customXmlParts } = context.workbook;
      customXmlParts.add(text);
      const parts = customXmlParts.getByNamespace(NAMESPACE);
      parts.load("items/id");
      await context.sync();
      same("parts", parts.items.length, 1);
      const [part] = parts.items;
      const first = part.getXml();
      part.setXml(text.replace("系譜", "系図"));
      const second = part.getXml();
      await context.sync();
      same("as added", bareXml(first.value), text);
      same("as set", bareXml(second.value), text.replace("系譜", "系図"));
      part.delete();
      const gone = customXmlParts.getByNamespace(NAMESPACE);
      gone.load("items/id");
      await context.sync();
      same("after deletion", gone.items.length, 0);
    },
  },
];
