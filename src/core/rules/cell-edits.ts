import type { CellEdit } from "../fixes/edit";
import type { Item } from "../plan/model";
import type { Span } from "../sheet/address";
import { textAt } from "../sheet/snapshot";
import type { RuleContext } from "./rule";

/** Replaces a stretch of a cell's text; the whole cell without `start` and `end`. */
export function replaceSpan({ snapshot }: RuleContext, { sheet, row, column, start, end }: Span, replacement: string): CellEdit {
  const expect = textAt(snapshot, row, column);
  return {
    type: "cell",
    at: { sheet, row, column },
    expect,
    replace: expect.slice(0, start ?? 0) + replacement + expect.slice(end ?? expect.length),
  };
}

/** Where an item's number stands in its cell. */
export function labelSpan({ snapshot }: RuleContext, { label, numberAt }: Pick<Item, "label" | "numberAt">): Span {
  const start = textAt(snapshot, numberAt.row, numberAt.column).indexOf(label, numberAt.start ?? 0);
  return start < 0 ? numberAt : { ...numberAt, start, end: start + label.length };
}

/** Where an item's text proper begins in its cell; null where the cell does not hold it as one stretch. */
export function bodySpan({ snapshot }: RuleContext, { text, at }: Item): Span | null {
  const start = textAt(snapshot, at.row, at.column).indexOf(text, at.start ?? 0);
  return start < 0 ? null : { ...at, start, end: start };
}
