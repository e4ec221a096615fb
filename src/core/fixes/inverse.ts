import type { ItemId } from "../plan/model";
import type { Edit, GeneratedCell, LinkEdit, MarkEdit } from "./edit";

/** What was there before an edit, for the edits that do not say it themselves. */
export interface BeforeImages {
  /** Rows and widths of a sheet of Keifu's own; null when there was none. */
  sheet(name: string): { readonly rows: readonly (readonly GeneratedCell[])[]; readonly widths: readonly number[] } | null;
  /** The cell of a column of Keifu's own as it was, with its link. */
  columnCell(sheet: string, row: number, column: number): GeneratedCell;
  /** A person's verdict on a link; null when there was none. */
  link(from: readonly ItemId[], to: readonly ItemId[]): Pick<LinkEdit, "kind" | "verdict"> | null;
  marks(sheet: string): MarkEdit;
  /** Height in points. */
  rowHeight(sheet: string, row: number): number;
}

/**
 * The edit that takes an edit back. Applied to what the edit left, it gives what was there;
 * it expects exactly what the edit wrote, so that a cell changed since is refused.
 */
export function inverseOf(edit: Edit, before: BeforeImages): Edit {
  switch (edit.type) {
    case "cell":
      return { ...edit, expect: edit.replace, replace: edit.expect };
    case "column":
      return {
        ...edit,
        cells: edit.cells.map(({ row, cell }) => ({ row, expect: cell.text, cell: before.columnCell(edit.sheet, row, edit.column) })),
      };
    case "sheet": {
      const was = before.sheet(edit.name);
      return { ...edit, rows: was?.rows ?? null, widths: was?.widths ?? [] };
    }
    case "link": {
      const was = before.link(edit.from, edit.to);
      return { ...edit, kind: was?.kind ?? edit.kind, verdict: was?.verdict ?? "forgotten" };
    }
    case "marks":
      return before.marks(edit.sheet);
    case "row-height":
      return { ...edit, height: before.rowHeight(edit.sheet, edit.row) };
  }
}

/** The edits that take a batch back, in the opposite order. */
export function inverseOfAll(edits: readonly Edit[], before: BeforeImages): readonly Edit[] {
  return edits.map((edit) => inverseOf(edit, before)).reverse();
}
