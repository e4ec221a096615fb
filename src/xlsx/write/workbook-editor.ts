import { PortError } from "../../app/ports";
import { OWN_SHEET_NAME } from "../../core/fixes/own";
import { escapeAttribute } from "../xml/escape";
import { childOf, outlineXml, type XmlElement } from "../xml/outline";
import { appendChild, applySplices, insertAfter, prefixTags, removeElement, setAttributes, type Splice } from "../xml/splice";
import type { PackageEditor } from "./package-editor";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Elements that stand in front of the defined names and the calculation properties (ECMA-376 CT_Workbook). */
const beforeNames = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences"];
const beforeCalculation = [...beforeNames, "definedNames"];

/** Adds a worksheet of Keifu's own at the end of the workbook. */
export function addSheet(editor: PackageEditor, name: string, xml: string): void {
  refuseLockedStructure(editor);
  const folder = editor.workbookPart.slice(0, editor.workbookPart.lastIndexOf("/") + 1);
  const part = editor.unusedName(`${folder}worksheets/sheet`, ".xml");
  editor.add(part, xml, WORKSHEET_TYPE);
  const relation = editor.relate(editor.workbookPart, "worksheet", part);
  change(editor, (source, root) => {
    const sheets = childOf(root, "sheets")!;
    const id = Math.max(0, ...sheets.children.map((sheet) => Number(sheet.tag.attribute("sheetId") ?? 0))) + 1;
    const prefix = relationPrefix(source, root);
    const declaration = prefix === null ? ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` : "";
    const sheet = `<sheet name="${escapeAttribute(name)}" sheetId="${id}" ${prefix ?? "r"}:id="${relation}"${declaration}/>`;
    const own = `<definedName name="${OWN_SHEET_NAME}" localSheetId="${sheets.children.length}" hidden="1">'${escapeAttribute(name.replaceAll("'", "''"))}'!$A$1</definedName>`;
    const names = childOf(root, "definedNames");
    return [
      appendChild(source, sheets, prefixTags(source, root, sheet)),
      names
        ? appendChild(source, names, prefixTags(source, root, own))
        : insertAfter(source, root, beforeNames, prefixTags(source, root, `<definedNames>${own}</definedNames>`)),
    ];
  });
}

/** Removes a worksheet with everything that names it by its place. */
export function removeSheet(editor: PackageEditor, name: string, part: string): void {
  refuseLockedStructure(editor);
  editor.remove(part);
  editor.unrelate(editor.workbookPart, part);
  change(editor, (source, root) => {
    const sheets = childOf(root, "sheets")!;
    const index = sheets.children.findIndex((sheet) => sheet.tag.attribute("name") === name);
    const splices: Splice[] = [removeElement(sheets.children[index])];
    const names = childOf(root, "definedNames");
    const local = (names?.children ?? []).map((each) => ({ element: each, sheet: Number(each.tag.attribute("localSheetId") ?? -1) }));
    // A list of names must not be empty.
    if (names && local.every((each) => each.sheet === index)) splices.push(removeElement(names));
    else {
      for (const { element, sheet } of local) {
        if (sheet === index) splices.push(removeElement(element));
        else if (sheet > index) splices.push(setAttributes(source, element, { localSheetId: String(sheet - 1) }));
      }
    }
    for (const view of childOf(root, "bookViews")?.children ?? []) {
      const active = Number(view.tag.attribute("activeTab") ?? 0);
      if (active >= index && active > 0) splices.push(setAttributes(source, view, { activeTab: String(active - 1) }));
    }
    return splices;
  });
}

/** Has every formula calculated anew when the workbook is opened. */
export function calculateOnLoad(editor: PackageEditor): void {
  change(editor, (source, root) => {
    const calculation = childOf(root, "calcPr");
    if (calculation?.tag.attribute("fullCalcOnLoad") === "1") return [];
    return [
      calculation
        ? setAttributes(source, calculation, { fullCalcOnLoad: "1" })
        : insertAfter(source, root, beforeCalculation, prefixTags(source, root, '<calcPr fullCalcOnLoad="1"/>')),
    ];
  });
}

function refuseLockedStructure(editor: PackageEditor): void {
  if (editor.source.model.structureLocked) throw new PortError("protected", "the workbook's structure is protected: sheets cannot be added or removed");
}

function change(editor: PackageEditor, edit: (source: string, root: XmlElement) => readonly Splice[]): void {
  const source = editor.text(editor.workbookPart);
  editor.set(editor.workbookPart, applySplices(source, edit(source, outlineXml(source, editor.workbookPart))));
}

/** The prefix that the workbook part declares for relation ids at its root, without colon; null where it declares none there. */
function relationPrefix(source: string, root: XmlElement): string | null {
  const open = source.slice(root.start, root.openEnd);
  const match = /xmlns:([\w.-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)["']/.exec(open);
  return match ? match[1] : null;
}

