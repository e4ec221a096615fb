import type { DepartmentName } from "../../notation/syntax";
import type { DepartmentCell } from "../../plan/model";
import type { Span } from "../../sheet/address";
import { isErrorText } from "../error-text";
import type { RuleContext } from "../rule";

/** A department's name where it stands. */
export interface NameInUse {
  readonly name: DepartmentName;
  readonly at: Span;
  readonly cell: DepartmentCell;
}

const known = new WeakMap<RuleContext, readonly NameInUse[]>();

/** Every department name of the table's department columns, down the sheet. */
export function namesInUse(context: RuleContext): readonly NameInUse[] {
  const names =
    known.get(context) ??
    context.sheet.departmentCells.flatMap((cell) =>
      cell.list.names
        .filter(({ kind, name }) => kind === "named" && !isErrorText(name))
        .map((name) => ({ name, at: { ...cell.at, start: name.start, end: name.end }, cell })),
    );
  known.set(context, names);
  return names;
}
