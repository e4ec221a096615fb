import { PortError } from "../../app/ports";
import { cellKey, formatQualifiedCell } from "../../core/sheet/address";
import { normaliseLineBreaks } from "../xml/escape";
import type { WorkbookModel } from "../model";
import type { WorkbookChanges } from "./changes";

/**
 * Compares what was to be changed with what a written file says when it is read again.
 * @throws PortError "failed" where it does not hold what was asked for
 */
export function verifyWritten(model: WorkbookModel, changes: WorkbookChanges): void {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name, sheet]));
  const expected = new Map((changes.cells ?? []).map((change) => [formatQualifiedCell(change.at), change]));
  for (const { at, value, formula } of expected.values()) {
    const cell = sheets.get(at.sheet)?.cells.get(cellKey(at.row, at.column));
    const wanted = typeof value === "string" ? normaliseLineBreaks(value) : value;
    if ((cell?.value ?? "") !== wanted || (cell?.formula ?? null) !== formula) {
      throw new PortError("failed", `${formatQualifiedCell(at)} does not hold what was written`);
    }
  }
  for (const { name, rows } of changes.ownSheets ?? []) {
    if (sheets.has(name) !== (rows !== null)) throw new PortError("failed", `the sheet ${name} was not ${rows === null ? "removed" : "written"}`);
  }
  if (changes.stored !== undefined && model.stored !== changes.stored) throw new PortError("failed", "Keifu's own part was not written");
}
