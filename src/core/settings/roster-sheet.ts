import { normalForm } from "../notation/fold";
import type { SheetSnapshot } from "../sheet/snapshot";
import { readRosterRows, type RosterReading } from "./roster-reading";

/** 課名一覧, 部署一覧, 組織一覧表, 課等リスト. 担当課一覧 may be the list of who does what. */
const ROSTER_NAME = /^(課名?|課等|課・?室名?|部課名?|部署名?|所属名?|組織)(一覧表?|リスト|名簿)(\(.*\))?$/u;

/** Reads the roster of a worksheet named 課名一覧, 部署一覧 or the like; null for a sheet of another name or an empty one. */
export function readRosterSheet(sheet: SheetSnapshot): RosterReading | null {
  if (!ROSTER_NAME.test(normalForm(sheet.name)) || !sheet.area) return null;
  return readRosterRows(sheet.texts, { kind: "sheet", name: sheet.name, date: null }, sheet.area.top + 1);
}
