import type { DepartmentName } from "../../notation/syntax";
import type { DepartmentCell } from "../../plan/model";
import { oncePer } from "../../once";
import type { Span } from "../../sheet/address";
import { isErrorText } from "../error-text";
import type { RuleContext } from "../rule";

/** A department's name where it stands. */
export interface NameInUse {
  readonly name: DepartmentName;
  readonly cell: DepartmentCell;
}

/** Every department name of the table's department columns, down the sheet. */
export const namesInUse = oncePer(({ sheet }: RuleContext): readonly NameInUse[] => {
  const names: NameInUse[] = [];
  for (const cell of sheet.departmentCells) {
    for (const name of cell.list.names) if (name.kind === "named" && !isErrorText(name.name)) names.push({ name, cell });
  }
  return names;
});

/** The stretch of its cell in which a name stands. */
export function placeOf({ name, cell }: NameInUse): Span {
  return { ...cell.at, start: name.start, end: name.end };
}
