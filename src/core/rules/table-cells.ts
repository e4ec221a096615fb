import { allColumns } from "../locate/body";
import type { LogicalColumn } from "../locate/table";
import type { Band } from "../plan/model";
import type { CellAddress } from "../sheet/address";
import { cellKey } from "../sheet/address";
import { textAt } from "../sheet/snapshot";
import type { RuleContext } from "./rule";

/** A cell of the table's body with what it says. */
export interface TableCell {
  readonly at: CellAddress;
  readonly key: number;
  readonly text: string;
  readonly band: Band;
}

/** The columns that have a role in the table. */
export function rolledColumns({ sheet }: Pick<RuleContext, "sheet">): readonly LogicalColumn[] {
  return allColumns(sheet.table.columns);
}

/**
 * Those cells of the table's body that `isMeant` picks, in columns that have a role, row by row;
 * repeated headers are left out.
 */
export function tableCells(context: RuleContext, isMeant: (key: number, text: string) => boolean): readonly TableCell[] {
  const { snapshot, sheet } = context;
  const columns = rolledColumns(context);
  const cells: TableCell[] = [];
  for (const band of sheet.bands) {
    if (band.kind === "header") continue;
    for (let row = band.top; row <= band.bottom; row++) {
      for (const { left, right } of columns) {
        for (let column = left; column <= right; column++) {
          const key = cellKey(row, column);
          const text = textAt(snapshot, row, column);
          if (isMeant(key, text)) cells.push({ at: { sheet: snapshot.name, row, column }, key, text, band });
        }
      }
    }
  }
  return cells;
}
