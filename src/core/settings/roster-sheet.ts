import { normalForm } from "../notation/fold";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readRosterRows, type RosterReading } from "./roster-reading";

const sheetNames = new Set(["課名一覧", "部署一覧"]);

/** Reads the roster of a worksheet named 課名一覧 or 部署一覧; null for a sheet of another name or an empty one. */
export function readRosterSheet(sheet: SheetSnapshot): RosterReading | null {
  if (!sheetNames.has(normalForm(sheet.name)) || !sheet.area) return null;
  return readRosterRows(sheet.texts, { kind: "sheet", name: sheet.name, date: null }, sheet.area.top + 1);
}
