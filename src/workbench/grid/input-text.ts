import type { Cell } from "../officehost/model/cell";
import { displayText } from "../officehost/model/display";

/** What stands in a cell that is opened for typing: its formula, or its text as a person would type it. */
export function inputText(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  return typeof cell.value === "string" ? cell.value : displayText(cell);
}
