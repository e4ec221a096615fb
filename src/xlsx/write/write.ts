import { PortError } from "../../app/ports";
import type { MarkEdit } from "../../core/fixes/edit";
import type { SheetModel, WorkbookModel } from "../model";
import { isOwnSheet } from "../own-sheets";
import { relationsOf } from "../read/parts";
import { openXlsx, type XlsxPackage } from "../read/workbook";
import type { CellChange, OwnSheetChange, WorkbookChanges } from "./changes";
import { anyFormulaReads } from "./dependents";
import { generatedSheetXml } from "./generated-sheet";
import { markColors, markFormula, markOfFormula } from "../../core/fixes/own";
import { PackageEditor } from "./package-editor";
import { editSheet, type OwnFormat } from "./sheet-editor";
import { emptyStyles, StylesEditor } from "./styles-editor";
import { writeStored } from "./stored-editor";
import { verifyWritten } from "./verify";
import { addSheet, calculateOnLoad, removeSheet } from "./workbook-editor";

const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Changes a workbook file and nothing else in it: parts that no change concerns keep their packed bytes,
 * and within a part everything but the changed cells stays letter for letter. The result is read again
 * before it is given back.
 * @throws PortError "bad-file" for a file that cannot be read or is signed, "sheet-missing", "protected",
 *   or "failed" where a change cannot be made; nothing is written then
 */
export function writeXlsx(bytes: Uint8Array, changes: WorkbookChanges): Uint8Array {
  return changePackage(openXlsx(bytes), changes).bytes;
}

/** The same for a package that is open already; gives the written file opened, too. */
export function changePackage(source: XlsxPackage, changes: WorkbookChanges): { readonly bytes: Uint8Array; readonly written: XlsxPackage } {
  const editor = new PackageEditor(source);
  const styles = openStyles(editor);
  let formulaRemoved = false;
  for (const sheet of touchedSheets(source.model, changes)) {
    const result = editSheet(
      editor.text(sheet.part),
      sheet,
      {
        cells: (changes.cells ?? []).filter((cell) => cell.at.sheet === sheet.name),
        rowHeights: (changes.rowHeights ?? []).filter((height) => height.sheet === sheet.name),
        formats: ownFormats((changes.marks ?? []).filter((mark) => mark.sheet === sheet.name).at(-1) ?? null, sheet, styles),
      },
      (style, format) => (format === null ? style : styles.withNumberFormat(style, format)),
    );
    editor.set(sheet.part, result.xml);
    formulaRemoved ||= result.formulaRemoved;
  }
  for (const change of changes.ownSheets ?? []) writeOwnSheet(editor, source.model, change, styles);
  if (changes.stored !== undefined) writeStored(editor, changes.stored);
  if (formulaRemoved) dropCalculationChain(editor);
  if (needsCalculation(source.model, changes.cells ?? [])) calculateOnLoad(editor);
  styles.save();

  const bytes = editor.bytes();
  const written = openXlsx(bytes);
  verifyWritten(written.model, changes);
  return { bytes, written };
}

/** Sheets with a change to a cell, a row height or a mark. */
function touchedSheets(model: WorkbookModel, changes: WorkbookChanges): readonly SheetModel[] {
  const names = new Set([
    ...(changes.cells ?? []).map((cell) => cell.at.sheet),
    ...(changes.rowHeights ?? []).map((height) => height.sheet),
    ...(changes.marks ?? []).map((mark) => mark.sheet),
  ]);
  return [...names].map((name) => {
    const sheet = model.sheets.find((each) => each.name === name);
    if (!sheet) throw new PortError("sheet-missing", `the workbook has no sheet ${name}`);
    return sheet;
  });
}

function ownFormats(mark: MarkEdit | null, sheet: SheetModel, styles: StyleAdder) {
  if (!mark) return null;
  const present = new Map(
    sheet.conditionalFormats.flatMap((format) => {
      const severity = markOfFormula(format.formula ?? "");
      return severity && format.style !== null ? [[severity, format.style] as const] : [];
    }),
  );
  const replaceBy = (["error", "warning", "info"] as const).flatMap((severity): OwnFormat[] => {
    const cells = mark.cells.filter((cell) => cell.severity === severity).map((cell) => cell.at);
    if (cells.length === 0) return [];
    return [{ cells, formula: markFormula(severity), style: present.get(severity) ?? styles.fillDifference(markColors[severity]) }];
  });
  return { isOwn: (formula: string) => markOfFormula(formula) !== null, replaceBy };
}

function writeOwnSheet(editor: PackageEditor, model: WorkbookModel, change: OwnSheetChange, styles: StyleAdder): void {
  const present = model.sheets.find((sheet) => sheet.name.toLowerCase() === change.name.toLowerCase());
  if (present && !isOwnSheet(model, present)) throw new PortError("failed", `the sheet ${change.name} was not made by Keifu`, "not-own-sheet");
  if (change.rows === null) {
    if (present) removeSheet(editor, present.name, present.part);
    return;
  }
  const looks = { plain: styles.wrapped({}), bold: styles.wrapped({ bold: true }), link: styles.wrapped({ link: true }) };
  const xml = generatedSheetXml(change.rows, change.widths, looks);
  if (present) editor.set(present.part, xml);
  else addSheet(editor, change.name, xml);
}

/** Adds styles only when one is needed, so that a mere text change leaves the styles part alone. */
interface StyleAdder {
  withNumberFormat(style: number, code: string): number;
  wrapped(font: { readonly bold?: boolean; readonly link?: boolean }): number;
  fillDifference(color: string): number;
  save(): void;
}

function openStyles(editor: PackageEditor): StyleAdder {
  const { archive, workbookPart } = editor.source;
  const related = relationsOf(archive, workbookPart).find((relation) => relation.type === "styles")?.target;
  let open: StylesEditor | null = null;
  const styles = () => (open ??= new StylesEditor(related && editor.has(related) ? editor.text(related) : emptyStyles, related ?? "styles"));
  return {
    withNumberFormat: (style, code) => styles().withNumberFormat(style, code),
    wrapped: (font) => styles().wrapped(font),
    fillDifference: (color) => styles().fillDifference(color),
    save() {
      if (!open) return;
      if (related && editor.has(related)) editor.set(related, open.text());
      else {
        const part = editor.unusedName(`${workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1)}styles`, ".xml");
        editor.add(part, open.text(), STYLES_TYPE);
        editor.relate(workbookPart, "styles", part);
      }
    },
  };
}

/** Excel makes a new calculation chain when there is none, and calls a file damaged whose chain names a cell without a formula. */
function dropCalculationChain(editor: PackageEditor): void {
  const { archive, workbookPart } = editor.source;
  const chain = relationsOf(archive, workbookPart).find((relation) => relation.type === "calcChain");
  if (!chain) return;
  editor.remove(chain.target);
  editor.unrelate(workbookPart, chain.target);
}

function needsCalculation(model: WorkbookModel, cells: readonly CellChange[]): boolean {
  return cells.some((cell) => cell.formula !== null) || anyFormulaReads(model, cells.map((cell) => cell.at));
}
