import { formatCell } from "../../sheet/address";
import { beginning } from "../plan-words";
import type { Rule } from "../rule";
import { state } from "../state";
import { tableCells } from "../table-cells";
import { en, ja } from "./texts";

const code = "S006";

/** 見え消し: a cell with struck-through or mixed lettering. */
export const markedUpText: Rule = {
  code,
  slug: "marked-up-text",
  severity: "warning",
  texts: { ja, en },
  check: (context) =>
    [...tableCells(context)].flatMap(({ at, key, text }) => {
      const markup = context.snapshot.markup.get(key);
      if (!markup) return [];
      return state({ code }, context, {
        messageId: markup,
        data: { cell: formatCell(at), text: beginning(text) },
        at,
        subjects: [String(at.column)],
        token: text,
      });
    }),
};
