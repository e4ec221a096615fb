import type { Policy, Side } from "../plan/model";
import { formatCell, type CellAddress } from "../sheet/address";

export const sides: readonly Side[] = ["current", "next"];

/** Cells as people list them, each once: G12、G15. */
export function cellList(cells: readonly CellAddress[]): string {
  return [...new Set(cells.map(formatCell))].join("、");
}

/** A heading as people call it: ①見守り. */
export function headingName({ label, title }: Pick<Policy, "label" | "title">): string {
  return `${label}${beginning(title)}`;
}

/** Enough of a text to know it again. */
export function beginning(text: string): string {
  const line = text.replace(/\s+/g, "");
  return line.length > 16 ? `${line.slice(0, 15)}…` : line;
}
