import type { Band } from "../../plan/model";
import { formatCell } from "../../sheet/address";
import { isErrorText } from "../error-text";
import type { Rule } from "../rule";
import { state } from "../state";
import { tableCells } from "../table-cells";
import { texts } from "./texts";

const code = "S004";

/** エラー値: #REF! and the like in a table cell. */
export const errorValue: Rule = {
  code,
  slug: "error-value",
  severity: "error",
  texts,
  check: (context) =>
    tableCells(context, (key, text) => context.snapshot.nonText.get(key)?.kind === "error" || isErrorText(text)).map(({ at, text, band }) =>
      state({ code }, context, {
        messageId: "error",
        data: { cell: formatCell(at), text },
        at,
        subjects: [nearestItem(band, at.row), String(at.column)],
        token: text,
      }),
    ),
};

/** Something of the row that stays when rows move: an item or heading of its band. */
function nearestItem({ current, next, currentHeadings, nextHeadings }: Band, row: number): string {
  return [...current, ...next, ...currentHeadings, ...nextHeadings][0] ?? `row ${row}`;
}
