import { formatCell } from "../../sheet/address";
import { beginning } from "../plan-words";
import type { Rule } from "../rule";
import { state } from "../state";
import { tableCells } from "../table-cells";
import { texts } from "./texts";

const code = "S006";

/** 見え消し: a cell with struck-through or mixed lettering. */
export const markedUpText: Rule = {
  code,
  slug: "marked-up-text",
  severity: "warning",
  texts,
  check: (context) => {
    const { markup } = context.snapshot;
    if (markup.size === 0) return [];
    return tableCells(context, (key) => markup.has(key)).map(({ at, key, text }) =>
      state({ code }, context, {
        messageId: markup.get(key) ?? "mixed",
        data: { cell: formatCell(at), text: beginning(text) },
        at,
        subjects: [String(at.column)],
        token: text,
      }),
    );
  },
};
