import type { ChangeHint } from "../app/ports";
import type { ExcelRunner } from "./office";

type Listener = (hint: ChangeHint) => void;

/** What all worksheet events of Excel have in common, as far as Keifu looks. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/** Anything that takes handlers: `Excel.OfficeExtension.EventHandlers` seen from Keifu. */
interface Handlers {
  add(handler: (event: SheetEvent) => Promise<void>): OfficeExtension.EventHandlerResult<SheetEvent>;
}

/** Sheets by id, as they were called when last asked: events name them by id alone. */
type SheetNames = Map<string, string>;

async function readNames(context: Excel.RequestContext, names: SheetNames): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  names.clear();
  for (const { id, name } of worksheets.items) names.set(id, name);
}

const STRUCTURE: Readonly<Record<string, true>> = { RowInserted: true, RowDeleted: true, ColumnInserted: true, ColumnDeleted: true, CellInserted: true, CellDeleted: true };

/**
 * Starts hints. Handlers are registered once, in one request, for all sheets of the workbook: some
 * builds of Excel empty the undo stack whenever one is added.
 * @returns a function that stops the hints
 */
export async function watch(runner: ExcelRunner, listener: Listener): Promise<() => Promise<void>> {
  const names: SheetNames = new Map();
  let stopped = false;

  const tell = (kind: ChangeHint["kind"], event: SheetEvent, address: string | null = event.address ?? null): void => {
    if (!stopped) listener({ kind, sheet: names.get(event.worksheetId) ?? null, address, own: event.triggerSource === "ThisLocalAddin" });
  };
  const refreshNames = async (): Promise<void> => {
    // Without the names hints still come, for no sheet in particular.
    await runner.read((context) => readNames(context, names)).catch(() => names.clear());
  };

  const results = await runner.read(async (context) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<SheetEvent>[] = [];
    const on = (handlers: unknown, handler: (event: SheetEvent) => void | Promise<void>): void => {
      added.push((handlers as Handlers).add(async (event) => handler(event)));
    };
    on(worksheets.onChanged, (event) => tell(STRUCTURE[event.changeType ?? ""] ? "structure" : "cells", event));
    on(worksheets.onRowSorted, (event) => tell("structure", event));
    on(worksheets.onRowHiddenChanged, (event) => tell("structure", event));
    on(worksheets.onSelectionChanged, (event) => tell("selection", event));
    on(worksheets.onProtectionChanged, (event) => tell("protection", event));
    on(worksheets.onActivated, async (event) => {
      if (!names.has(event.worksheetId)) await refreshNames();
      tell("activated", event);
    });
    on(worksheets.onAdded, () => refreshNames());
    on(worksheets.onDeleted, (event) => {
      tell("sheet-gone", event);
      names.delete(event.worksheetId);
    });
    if (runner.supports("1.17") && "onNameChanged" in worksheets) {
      on(worksheets.onNameChanged, async (event) => {
        // Under its old name: that is what the listener knows it by.
        tell("sheet-renamed", event);
        await refreshNames();
      });
    }
    await readNames(context, names);
    return added;
  });

  return async () => {
    if (stopped) return;
    stopped = true;
    // Handlers come off in the context that put them on.
    await runner.globals.Excel.run(results[0].context as Excel.RequestContext, async (context) => {
      for (const result of results) result.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
