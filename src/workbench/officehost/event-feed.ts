import { formatArea, type Area } from "../../core/sheet/address";
import { plainValue } from "./model/write";
import type { ModelChange, Source } from "./model/change";
import type { WorkbookModel } from "./model/workbook";
import type { HostEvent } from "./faults";

/** An event without the addressee: it goes to the sheet's handlers and to the workbook's. */
interface Told {
  readonly type: number;
  readonly sheet: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const rows = (row: number, count: number): string => `${row + 1}:${row + count}`;

function columns(column: number, count: number): string {
  const [first, last] = [column, column + count - 1].map((one) => formatArea({ top: 0, left: one, bottom: 0, right: one }).slice(0, -1));
  return `${first}:${last}`;
}

function origin(source: Source): Readonly<Record<string, unknown>> {
  return { source: source === "remote" ? "Remote" : "Local", triggerSource: source === "addin" ? "ThisLocalAddin" : "Unknown" };
}

function changed(workbook: WorkbookModel, sheet: string, address: string, changeType: string, source: Source, area: Area | null): Told {
  // Excel tells before and after of single cells only; what was before, this host does not know any more.
  const single = area && area.top === area.bottom && area.left === area.right ? workbook.sheet(sheet)?.cell(area.top, area.left) : null;
  const value = single ? plainValue(single.value) : null;
  const details = value === null ? {} : { valueAfter: value, valueTypeAfter: typeof value === "number" ? "Double" : value === "" ? "Empty" : "String" };
  return {
    type: 10,
    sheet,
    payload: { worksheetId: sheet, address, changeType, shiftDirection: "None", ...origin(source), ...details },
  };
}

/** The events that Excel raises for a change. */
function eventsOf(workbook: WorkbookModel, change: ModelChange): readonly Told[] {
  switch (change.kind) {
    case "cells":
      return [changed(workbook, change.sheet, formatArea(change.area), "RangeEdited", change.source, change.area)];
    // A merge is reported as an edit of its range and nothing else (office-js issue 4069).
    case "merges":
      return [changed(workbook, change.sheet, formatArea(change.area), "RangeEdited", change.source, null)];
    case "format":
      return [{ type: 18, sheet: change.sheet, payload: { worksheetId: change.sheet, address: formatArea(change.area), ...origin(change.source) } }];
    case "rows-inserted":
    case "rows-deleted":
      return [changed(workbook, change.sheet, rows(change.row, change.count), change.kind === "rows-inserted" ? "RowInserted" : "RowDeleted", change.source, null)];
    case "columns-inserted":
    case "columns-deleted":
      return [
        changed(workbook, change.sheet, columns(change.column, change.count), change.kind === "columns-inserted" ? "ColumnInserted" : "ColumnDeleted", change.source, null),
      ];
    case "rows-sorted":
      return [{ type: 19, sheet: change.sheet, payload: { worksheetId: change.sheet, address: formatArea(change.area), ...origin(change.source) } }];
    case "rows-hidden":
      return [
        {
          type: 22,
          sheet: change.sheet,
          payload: { worksheetId: change.sheet, address: rows(change.top, change.bottom - change.top + 1), changeType: change.hidden ? "Hidden" : "Unhidden", ...origin(change.source) },
        },
      ];
    case "protection":
      return [
        {
          type: 24,
          sheet: change.sheet,
          payload: { worksheetId: change.sheet, isProtected: workbook.sheet(change.sheet)?.protection !== null, sheetPassword: false, ...origin(change.source) },
        },
      ];
    case "selection":
      return [{ type: 14, sheet: change.sheet, payload: { worksheetId: change.sheet, address: formatArea(change.area) } }];
    case "activated":
      return [
        ...(change.previous ? [{ type: 12, sheet: change.previous, payload: { worksheetId: change.previous } }] : []),
        { type: 11, sheet: change.sheet, payload: { worksheetId: change.sheet } },
      ];
    case "sheet-added":
    case "sheet-deleted":
      return [{ type: change.kind === "sheet-added" ? 13 : 15, sheet: change.sheet, payload: { worksheetId: change.sheet, ...origin(change.source) } }];
    case "sheet-renamed":
      return [{ type: 25, sheet: change.sheet, payload: { worksheetId: change.sheet, nameBefore: change.before, nameAfter: change.after, ...origin(change.source) } }];
    case "sheet-moved":
      return [{ type: 27, sheet: change.sheet, payload: { worksheetId: change.sheet, positionAfter: workbook.sheets.findIndex(({ id }) => id === change.sheet), ...origin(change.source) } }];
    case "sheet-visibility":
      return [{ type: 26, sheet: change.sheet, payload: { worksheetId: change.sheet, ...origin(change.source) } }];
    default:
      return [];
  }
}

/** Who of one client hears what: exactly one event for each registered (type, target). */
export class EventFeed {
  private readonly registered = new Set<string>();
  /** `context.runtime.enableEvents`. */
  enabled = true;

  readonly register = (type: number, target: string): void => void this.registered.add(`${type} ${target}`);
  readonly unregister = (type: number, target: string): void => void this.registered.delete(`${type} ${target}`);

  /** The events that a change raises for this client, in Excel's order. */
  of(workbook: WorkbookModel, change: ModelChange): readonly HostEvent[] {
    if (!this.enabled) return [];
    return eventsOf(workbook, change).flatMap(({ type, sheet, payload }) =>
      [sheet, "Workbook"].filter((target) => this.registered.has(`${type} ${target}`)).map((target) => ({ type, target, payload })),
    );
  }
}
