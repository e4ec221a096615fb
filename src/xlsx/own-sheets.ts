import type { DefinedName, SheetModel, WorkbookModel } from "./model";

/**
 * A sheet of Keifu's own carries a hidden name of this text, so that it is never mistaken for a sheet
 * that people made under the same title.
 */
export const OWN_SHEET_NAME = "_KeifuSheet";

/** Whether Keifu made this sheet. */
export function isOwnSheet(model: WorkbookModel, sheet: SheetModel): boolean {
  const index = model.sheets.indexOf(sheet);
  return model.definedNames.some((name) => marksOwnSheet(name) && name.sheet === index);
}

/** Whether a defined name is the mark of an own sheet. */
export function marksOwnSheet(name: Pick<DefinedName, "name">): boolean {
  return name.name === OWN_SHEET_NAME;
}
