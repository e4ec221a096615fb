import type { MarkEdit } from "../../core/fixes/edit";
import { cellKey, type Area } from "../../core/sheet/address";
import type { SheetModel } from "../model";

type Severity = MarkEdit["cells"][number]["severity"];

/** Fill of a marked cell: light enough for black text at 4.5:1. */
export const markColors: Readonly<Record<Severity, string>> = { error: "#F8CBAD", warning: "#FFE699", info: "#DDEBF7" };

/**
 * The formula of a mark is always true and carries its name, so that Keifu's own conditional formats
 * are told from everybody else's, in Excel and in the file.
 */
export function markFormula(severity: Severity): string {
  return `LEN("keifu-${severity}")>0`;
}

/** Which mark a conditional format's formula is, or null for a format that is not Keifu's. */
export function markOfFormula(formula: string): Severity | null {
  const match = /^\s*=?\s*LEN\("keifu-(error|warning|info)"\)>0\s*$/.exec(formula);
  return match ? (match[1] as Severity) : null;
}

/** The marks that stand on a sheet. */
export function readMarks(sheet: SheetModel): MarkEdit {
  const cells = sheet.conditionalFormats.flatMap((format) => {
    const severity = markOfFormula(format.formula ?? "");
    return severity ? format.areas.flatMap(cellsOf).map((cell) => ({ at: { sheet: sheet.name, ...cell }, severity })) : [];
  });
  return { type: "marks", sheet: sheet.name, cells: cells.sort((a, b) => cellKey(a.at.row, a.at.column) - cellKey(b.at.row, b.at.column)) };
}

function cellsOf(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) cells.push({ row, column });
  return cells;
}
