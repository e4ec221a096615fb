import type { DefinedName, SheetModel, WorkbookModel } from "../model";
import { refusal } from "../refusal";
import { openArchive, type Archive } from "../zip/archive";
import { scanXml } from "../xml/scan";
import { countNotRead } from "./not-read";
import { partText, relationsOf, requiredPartText } from "./parts";
import { printRanges } from "./print-ranges";
import { readSharedStrings } from "./shared-strings";
import { findStored } from "./stored";
import { plainStyle, readStyles, readThemeColors } from "./styles";
import { readWorksheet } from "./worksheet";

/** A workbook file, opened: its parts, still packed, and what they say. */
export interface XlsxPackage {
  readonly archive: Archive;
  /** Part name of the workbook itself, usually "xl/workbook.xml". */
  readonly workbookPart: string;
  readonly model: WorkbookModel;
}

/**
 * Opens an .xlsx or .xlsm file.
 * @throws PortError "bad-file" (see `RefusalReason`) where it is not one, or cannot be read
 */
export function openXlsx(bytes: Uint8Array): XlsxPackage {
  refuseOtherFiles(bytes);
  const archive = openArchive(bytes);
  const workbookPart = findWorkbookPart(archive);
  return { archive, workbookPart, model: readModel(archive, workbookPart) };
}

/** What the first bytes say: Excel 97 and encrypted workbooks are OLE files, everything else should be a zip. */
function refuseOtherFiles(bytes: Uint8Array): void {
  const starts = (...magic: number[]) => magic.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) throw refusal("empty-file", "the file is empty");
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // The names in an OLE directory are UTF-16.
    const encrypted = includesAscii16(bytes, "EncryptedPackage");
    throw encrypted ? refusal("encrypted", "the workbook is encrypted with a password") : refusal("legacy-xls", "this is an Excel 97-2003 workbook (.xls)");
  }
  if (!starts(0x50, 0x4b)) throw refusal("not-a-workbook", "this is no workbook, whatever its name says");
}

function includesAscii16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function findWorkbookPart(archive: Archive): string {
  const office = relationsOf(archive, "").find((relation) => relation.type === "officeDocument" && !relation.external);
  if (!office) throw refusal("no-workbook", "the archive holds no Office document");
  if (/\.bin$/i.test(office.target)) throw refusal("binary-xlsb", "this is a binary workbook (.xlsb)");
  const xml = partText(archive, office.target);
  if (xml === null || !/<([\w.-]+:)?workbook[\s>]/.test(xml)) throw refusal("no-workbook", "the archive holds another Office document, not a workbook");
  return office.target;
}

interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly state: string;
  readonly relation: string;
}

function readModel(archive: Archive, workbookPart: string): WorkbookModel {
  const relations = relationsOf(archive, workbookPart);
  const target = (type: string) => relations.find((relation) => relation.type === type && !relation.external)?.target ?? null;
  const optional = (type: string) => {
    const part = target(type);
    const xml = part === null ? null : partText(archive, part);
    return part !== null && xml !== null ? { part, xml } : null;
  };
  const book = readWorkbookPart(requiredPartText(archive, workbookPart), workbookPart);
  const themePart = optional("theme");
  const theme = themePart ? readThemeColors(themePart.xml, themePart.part) : [];
  const stylesPart = optional("styles");
  const sharedPart = optional("sharedStrings");
  const shared = sharedPart ? readSharedStrings(sharedPart.xml, sharedPart.part, theme) : [];

  const listed = book.sheets.flatMap((entry, index) => {
    const relation = relations.find((each) => each.id === entry.relation);
    // Chart sheets, dialog sheets and macro sheets hold no cells.
    return relation?.type === "worksheet" ? [{ entry, relation, index }] : [];
  });
  if (listed.length === 0) throw refusal("no-workbook", "the workbook has no worksheet");
  const sheets = listed.map(({ entry, relation, index }): SheetModel => {
    const content = readWorksheet(requiredPartText(archive, relation.target), relation.target, shared, theme);
    return {
      name: entry.name,
      id: entry.id,
      visibility: entry.state === "hidden" || entry.state === "veryHidden" ? entry.state : "visible",
      part: relation.target,
      ...content,
      ...printRanges(book.definedNames.filter((name) => name.sheet === index)),
      ...countNotRead(archive, relationsOf(archive, relation.target)),
    };
  });
  return {
    sheets,
    activeSheet: Math.max(0, listed.findIndex(({ index }) => index === book.activeTab)),
    styles: stylesPart ? readStyles(stylesPart.xml, stylesPart.part, theme) : [plainStyle],
    // Names of sheets without cells are of no use to anybody; the others count worksheets only.
    definedNames: book.definedNames.flatMap((name): DefinedName[] => {
      if (name.sheet === null) return [name];
      const sheet = listed.findIndex(({ index }) => index === name.sheet);
      return sheet < 0 ? [] : [{ ...name, sheet }];
    }),
    date1904: book.date1904,
    structureLocked: book.structureLocked,
    stored: findStored(archive, workbookPart)?.text ?? null,
  };
}

function readWorkbookPart(xml: string, part: string) {
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let name: Omit<DefinedName, "refersTo"> | null = null;
  let buffer = "";
  let activeTab = 0;
  let date1904 = false;
  let structureLocked = false;
  const isTrue = (value: string | null) => value === "1" || value === "true";
  scanXml(xml, part, {
    open(tag) {
      if (tag.name === "sheet") {
        sheets.push({
          name: tag.attribute("name") ?? "",
          id: Number(tag.attribute("sheetId") ?? 0),
          state: tag.attribute("state") ?? "visible",
          relation: tag.attribute("r:id") ?? "",
        });
      } else if (tag.name === "workbookView") activeTab = Number(tag.attribute("activeTab") ?? 0);
      else if (tag.name === "workbookPr") date1904 = isTrue(tag.attribute("date1904"));
      else if (tag.name === "workbookProtection") structureLocked = isTrue(tag.attribute("lockStructure"));
      else if (tag.name === "definedName") {
        const sheet = tag.attribute("localSheetId");
        name = { name: tag.attribute("name") ?? "", sheet: sheet === null ? null : Number(sheet), hidden: isTrue(tag.attribute("hidden")) };
        buffer = "";
      }
    },
    text(text) {
      if (name) buffer += text;
    },
    close(closed) {
      if (closed !== "definedName" || !name) return;
      definedNames.push({ ...name, refersTo: buffer });
      name = null;
    },
  });
  return { sheets, definedNames, activeTab, date1904, structureLocked };
}

