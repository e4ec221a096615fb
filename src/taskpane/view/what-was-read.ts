import type { SessionState } from "../../app/session-model";
import { shortPlanName } from "../../core/notes/plan-names";
import type { CheckedTable } from "../../core/check/result";
import type { Side } from "../../core/plan/model";
import type { Settings } from "../../core/settings/schema";
import { formatArea } from "../../core/sheet/address";
import { fill } from "../../core/report/fill";
import type { Texts } from "../texts/texts";

/** What the two plans are called: as a person set it, else as the sheet calls them. */
export function planNames(table: CheckedTable, settings: Settings): Readonly<Record<Side, string>> {
  const name = (side: Side) => settings.planNames[side] || shortPlanName(table.table.planNames[side], side);
  return { current: name("current"), next: name("next") };
}

function readOf(table: CheckedTable, settings: Settings) {
  const names = planNames(table, settings);
  return {
    sheet: table.table.sheet,
    range: formatArea(table.table.area),
    currentName: names.current,
    nextName: names.next,
    current: table.sheet.current.items.length,
    next: table.sheet.next.items.length,
    unread: table.sheet.unreadRows.length,
  };
}

/**
 * The sentences that say what was read; the first alone where there is one table.
 * 「シートは変更していません」 is said only while it is true.
 */
export function whatWasRead(state: SessionState, texts: Texts): readonly string[] {
  const tables = state.check?.tables ?? [];
  const acts = state.journal.filter((entry) => entry.state !== "taken-back").length;
  if (tables.length === 0) return [];
  if (tables.length === 1) {
    return [fill(acts === 0 ? texts.header.read : texts.header.readAfterWrite, { ...readOf(tables[0], state.settings), acts })];
  }
  return [
    fill(acts === 0 ? texts.header.readTables : texts.header.readTablesAfterWrite, { tables: tables.length, acts }),
    ...tables.map((table) => fill(texts.header.readOnSheet, readOf(table, state.settings))),
  ];
}
