import { OWN_SHEET_NAME } from "../core/fixes/own";
import type { DefinedName, SheetModel, WorkbookModel } from "./model";

/** Whether Keifu made this sheet. */
export function isOwnSheet(model: WorkbookModel, sheet: SheetModel): boolean {
  const index = model.sheets.indexOf(sheet);
  return model.definedNames.some((name) => marksOwnSheet(name) && name.sheet === index);
}

/** Whether a defined name is the mark of an own sheet. */
export function marksOwnSheet(name: Pick<DefinedName, "name">): boolean {
  return name.name === OWN_SHEET_NAME;
}
