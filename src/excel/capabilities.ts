import { PortError, type HostCapabilities } from "../app/ports";
import type { ExcelRunner } from "./office";

/** From this version on, what an add-in writes joins the user's Ctrl+Z. */
const UNDO = "1.19";

/** What this Excel can do with this workbook. */
export async function readCapabilities(runner: ExcelRunner): Promise<HostCapabilities> {
  const { context: office } = runner.globals.Office;
  const readOnly = String(office.document.mode) === "readOnly" || (await isReadOnly(runner));
  return {
    kind: "excel",
    undo: runner.supports(UNDO),
    events: true,
    readOnly: readOnly ? "読み取り専用で開かれています" : null,
    locale: office.displayLanguage,
    document: office.document.url ?? "",
  };
}

async function isReadOnly(runner: ExcelRunner): Promise<boolean> {
  try {
    return await runner.read(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
  } catch (error) {
    // Somebody is typing into a cell: so the workbook can be written.
    if (error instanceof PortError && error.code === "cell-edit-mode") return false;
    throw error;
  }
}
