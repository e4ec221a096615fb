import type { Check, Scratch } from "./contract";

/** Long enough for any Excel to send an event. */
const PATIENCE = 3000;

interface Heard {
  readonly worksheetId: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/** Waits until something is heard, or for long enough. */
async function hear(heard: readonly unknown[]): Promise<void> {
  for (let waited = 0; heard.length === 0 && waited < PATIENCE; waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function whileListening(
  { context }: Scratch,
  listen: (worksheets: Excel.WorksheetCollection, heard: Heard[]) => readonly OfficeExtension.EventHandlerResult<never>[],
  act: (heard: Heard[]) => Promise<void>,
): Promise<void> {
  const heard: Heard[] = [];
  const results = listen(context.workbook.worksheets, heard);
  await context.sync();
  await act(heard);
  for (const result of results) result.remove();
  await context.sync();
}

/** What Excel tells, and how. Events are hints; these are what they look like when they come. */
export const eventChecks: readonly Check[] = [
  {
    name: "a write of the add-in is told with sheet, address, kind and its own origin",
    run: async (scratch) => {
      const { context, sheet, same } = scratch;
      sheet.load("id");
      await context.sync();
      await whileListening(
        scratch,
        (worksheets, heard) => [worksheets.onChanged.add(async (event) => void heard.push(event)) as OfficeExtension.EventHandlerResult<never>],
        async (heard) => {
          sheet.getRange("B2").values = [["変更"]];
          await context.sync();
          await hear(heard);
          const [event] = heard;
          same("told once", heard.length, 1);
          same("event", [event?.worksheetId, event?.address, event?.changeType, event?.triggerSource], [sheet.id, "B2", "RangeEdited", "ThisLocalAddin"]);
        },
      );
    },
  },
  {
    name: "a new sheet, the sheet shown, a selection and a protection are told",
    run: async (scratch) => {
      const { context, sheet, same } = scratch;
      const kinds: string[] = [];
      await whileListening(
        scratch,
        (worksheets, heard) => {
          const on = (kind: string) => async (event: { worksheetId?: string }) => {
            kinds.push(kind);
            heard.push({ worksheetId: event.worksheetId ?? "" });
          };
          return [
            worksheets.onAdded.add(on("added")),
            worksheets.onActivated.add(on("activated")),
            worksheets.onDeleted.add(on("deleted")),
            worksheets.onSelectionChanged.add(on("selected")),
            worksheets.onProtectionChanged.add(on("protection")),
            worksheets.onRowHiddenChanged.add(on("rows hidden")),
            worksheets.onRowSorted.add(on("rows sorted")),
          ] as readonly OfficeExtension.EventHandlerResult<never>[];
        },
        async (heard) => {
          const steps: readonly (readonly [string, () => void])[] = [
            ["added", () => void context.workbook.worksheets.add("keifu-contract-2")],
            ["activated", () => sheet.activate()],
            ["selected", () => sheet.getRange("C3").select()],
            ["rows hidden", () => void (sheet.getRange("7:7").rowHidden = true)],
            ["protection", () => sheet.protection.protect()],
            ["deleted", () => context.workbook.worksheets.getItem("keifu-contract-2").delete()],
          ];
          for (const [kind, step] of steps) {
            heard.splice(0);
            kinds.splice(0);
            step();
            // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each step must have happened before the next
            await context.sync();
            await hear(heard);
            same(kind, kinds.includes(kind), true);
          }
        },
      );
    },
  },
];
