import { checkWorkbook } from "../../src/core/check/check-workbook";
import type { Finding } from "../../src/core/check/finding";
import { renderFinding } from "../../src/core/report/render";
import { defaultSettings } from "../../src/core/settings/schema";
import { formatCell } from "../../src/core/sheet/address";
import type { WorkbookSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";

const line = (finding: Finding): string => `${formatCell(finding.at)}${renderFinding(finding, "ja").what}`;

/** What a check in Node, without Excel or page, finds in a snapshot: one line a finding, as the pane words it. */
export function coldLines(workbook: WorkbookSnapshot): readonly string[] {
  const { tables, findings } = checkWorkbook(workbook, {
    settings: defaultSettings,
    roster: null,
    scope: null,
    choice: null,
    date: new Date().toISOString().slice(0, 10),
  });
  return [...findings, ...tables.flatMap((table) => table.findings)].map(line);
}

/** The same for the bytes of a file. */
export const coldLinesOfFile = (bytes: Uint8Array, name: string): readonly string[] => coldLines(readWorkbook(bytes, name));
