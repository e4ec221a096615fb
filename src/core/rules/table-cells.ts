import type { LogicalColumn } from "../locate/table";
import type { CellAddress } from "../sheet/address";
import { cellKey } from "../sheet/address";
import { textAt } from "../sheet/snapshot";
import type { RuleContext } from "./rule";

/** A cell of the table's body with what it says. */
export interface TableCell {
  readonly at: CellAddress;
  readonly key: number;
  readonly text: string;
}

/** The columns that have a role in the table. */
export function rolledColumns({ sheet }: RuleContext): readonly LogicalColumn[] {
  const { pillars, current, next, notes, changeKinds, departments, currentDepartments } = sheet.table.columns;
  const sides = [current, next].flatMap(({ headings, number, text }) => [...headings, ...(number ? [number] : []), text]);
  return [...pillars, ...sides, ...notes, ...changeKinds, ...departments, ...currentDepartments];
}

/** The cells of the table's body in columns that have a role, row by row; repeated headers are left out. */
export function* tableCells(context: RuleContext): Generator<TableCell> {
  const { snapshot, sheet } = context;
  const columns = rolledColumns(context);
  for (const band of sheet.bands) {
    if (band.kind === "header") continue;
    for (let row = band.top; row <= band.bottom; row++) {
      for (const { left, right } of columns) {
        for (let column = left; column <= right; column++) {
          yield { at: { sheet: snapshot.name, row, column }, key: cellKey(row, column), text: textAt(snapshot, row, column) };
        }
      }
    }
  }
}
