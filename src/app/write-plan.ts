import type { CellAddress } from "../core/sheet/address";
import { cellKey } from "../core/sheet/address";
import type { CellEdit, Edit, MarkEdit, RowHeightEdit, SheetEdit } from "../core/fixes/edit";

/** The edits of one act, sorted by what they touch. Cells are in reading order, each named once. */
export interface WritePlan {
  readonly cells: readonly CellEdit[];
  readonly sheets: readonly SheetEdit[];
  readonly marks: readonly MarkEdit[];
  readonly heights: readonly RowHeightEdit[];
}

/**
 * Sorts an act's edits. Column edits become the edits of their cells; link edits are kept with the
 * settings and write nothing here.
 * @throws RangeError if two edits want the same cell: which one is meant only a person can say
 */
export function planWrites(edits: readonly Edit[]): WritePlan {
  const cells = new Map<string, CellEdit>();
  const add = (edit: CellEdit) => {
    const key = `${edit.at.sheet}\n${cellKey(edit.at.row, edit.at.column)}`;
    const known = cells.get(key);
    if (known && (known.replace !== edit.replace || known.expect !== edit.expect)) {
      throw new RangeError(`two edits of one cell: ${key}`);
    }
    if (edit.expect !== edit.replace) cells.set(key, edit);
  };
  for (const edit of edits) {
    if (edit.type === "cell") add(edit);
    if (edit.type === "column") {
      for (const { row, expect, cell } of edit.cells) {
        add({ type: "cell", at: { sheet: edit.sheet, row, column: edit.column }, expect, replace: cell.text });
      }
    }
  }
  return {
    cells: [...cells.values()].sort((a, b) => compareCells(a.at, b.at)),
    sheets: edits.filter((edit) => edit.type === "sheet"),
    marks: edits.filter((edit) => edit.type === "marks"),
    heights: edits.filter((edit) => edit.type === "row-height"),
  };
}

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.cells.length + plan.sheets.length + plan.marks.length + plan.heights.length === 0;
}

function compareCells(a: CellAddress, b: CellAddress): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return cellKey(a.row, a.column) - cellKey(b.row, b.column);
}
