import type { HostCapabilities } from "../app/ports";
import type { ExcelRunner } from "./office";

/** From this version on, what an add-in writes joins the user's Ctrl+Z. */
const UNDO = "1.19";

/** What this Excel can do with this workbook. */
export function readCapabilities(runner: ExcelRunner): Promise<HostCapabilities> {
  const { context: office } = runner.globals.Office;
  return runner.read(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    const readOnly = context.workbook.readOnly || String(office.document.mode) === "readOnly";
    return {
      kind: "excel",
      undo: runner.supports(UNDO),
      events: true,
      readOnly: readOnly ? "読み取り専用で開かれています" : null,
      locale: office.displayLanguage,
      document: office.document.url ?? "",
    };
  });
}
