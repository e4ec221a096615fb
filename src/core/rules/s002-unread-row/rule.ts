import { beginning } from "../plan-words";
import type { Rule } from "../rule";
import { state } from "../state";
import { en, ja } from "./texts";

const code = "S002";

/** 読めない行: a row inside the table that is neither heading, item, blank nor repeated header. */
export const unreadRow: Rule = {
  code,
  slug: "unread-row",
  severity: "warning",
  texts: { ja, en },
  check: (context) =>
    context.sheet.unreadRows.map(({ row, at, text }) =>
      state({ code }, context, {
        messageId: "unread",
        data: { row: String(row + 1), text: beginning(text) },
        at,
        token: text,
        texts: [text],
      }),
    ),
};
