import type { MarkEdit } from "./edit";

/** How Keifu tells its own sheets and conditional formats from everybody else's, in Excel and in the file. */

/**
 * A sheet of Keifu's own carries a hidden name of this text, so that it is never mistaken for a sheet
 * that people made under the same title.
 */
export const OWN_SHEET_NAME = "_KeifuSheet";

type Severity = MarkEdit["cells"][number]["severity"];

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Fill of a marked cell: light enough for black text at 4.5:1. */
export const markColors: Readonly<Record<Severity, string>> = { error: "#F8CBAD", warning: "#FFE699", info: "#DDEBF7" };

/** The formula of a mark, without "=": always true, and it carries its name. */
export function markFormula(severity: Severity): string {
  return `LEN("keifu-${severity}")>0`;
}

/** Which mark a conditional format's formula is, or null for a format that is not Keifu's. */
export function markOfFormula(formula: string): Severity | null {
  const match = /^\s*=?\s*LEN\("keifu-(error|warning|info)"\)>0\s*$/.exec(formula);
  return match ? (match[1] as Severity) : null;
}
