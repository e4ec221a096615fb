import { columnsOfSide, type LogicalColumn, type Table } from "../locate/table";
import type { CellAddress } from "../sheet/address";
import type { Edit } from "./edit";

/**
 * Whether an edit would write a cell of the current plan. The current side quotes an adopted
 * plan: what is odd there is to be compared with the original, never mended here.
 */
export function editsCurrentSide(edit: Edit, tables: readonly Table[]): boolean {
  if (edit.type === "cell") return onCurrentSide(edit.at, tables);
  if (edit.type !== "column") return false;
  return edit.cells.some(({ row }) => onCurrentSide({ sheet: edit.sheet, row, column: edit.column }, tables));
}

/** Whether a cell belongs to the current plan's columns of a table, its header included. */
export function onCurrentSide(at: CellAddress, tables: readonly Table[]): boolean {
  return tables.some(
    (table) =>
      table.sheet === at.sheet &&
      at.row >= table.area.top &&
      at.row <= table.area.bottom &&
      currentColumns(table).some(({ left, right }) => at.column >= left && at.column <= right),
  );
}

function currentColumns(table: Table): readonly LogicalColumn[] {
  const { current, currentDepartments } = table.columns;
  return [...columnsOfSide(current), ...currentDepartments];
}
