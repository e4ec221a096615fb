import type { TableChoice } from "../locate/table";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { CheckOptions } from "./result";

/** The columns that people set for a sheet: for this run, or else stored with the workbook; null to look for them. */
export function choiceFor(sheet: SheetSnapshot, { choice, settings }: CheckOptions): TableChoice | null {
  if (choice?.sheet === sheet.name) return choice;
  return settings.tables.find((stored) => stored.sheet === sheet.name) ?? null;
}
