import type { NoTable } from "../../core/locate/table";
import { fill } from "../../core/report/fill";
import type { Texts } from "../texts/texts";

/** What is said of a sheet without a table. `nearest` is "" where no row looked like a header. */
export function noTableMessage(none: NoTable, texts: Texts): { readonly what: string; readonly why: string; readonly nearest: string; readonly next: string } {
  const message = texts.noTable[none.reason];
  const { nearest } = none;
  const list = (roles: readonly string[]) => roles.join(texts.noTable.listSeparator);
  return {
    what: fill(message.what, { sheet: none.sheet }),
    why: message.why,
    next: message.next,
    nearest: nearest
      ? fill(nearest.missing.length > 0 ? texts.noTable.nearest : texts.noTable.nearestNothingMissing, {
          row: nearest.row + 1,
          found: list(nearest.found),
          missing: list(nearest.missing),
        })
      : "",
  };
}
