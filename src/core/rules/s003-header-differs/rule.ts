import { normalForm } from "../../notation/fold";
import type { HeaderBlock } from "../../locate/table";
import { formatCell, type CellAddress } from "../../sheet/address";
import { textAt } from "../../sheet/snapshot";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "S003";

/** 見出し行の違い: repeated header blocks that say something else than the first, or in another number of rows. */
export const headerDiffers: Rule = {
  code,
  slug: "header-differs",
  severity: "info",
  texts,
  grouped: true,
  check: (context) => {
    const [first, ...others] = context.sheet.table.headers;
    const different = others.filter((block) => wordsOf(context, block) !== wordsOf(context, first));
    const reshaped = others.filter((block) => height(block) !== height(first) && !different.includes(block));
    return different.length + reshaped.length === 0 ? [] : [found(context, first, different, reshaped)];
  },
};

function height({ top, bottom }: HeaderBlock): number {
  return bottom - top + 1;
}

/** What a block says, column by column, whichever rows it says it in. */
function wordsOf({ snapshot, sheet }: RuleContext, { top, bottom }: HeaderBlock): string {
  const { left, right } = sheet.table.area;
  const columns: string[] = [];
  for (let column = left; column <= right; column++) {
    let words = "";
    for (let row = top; row <= bottom; row++) words += normalForm(textAt(snapshot, row, column));
    columns.push(words);
  }
  return columns.join("|");
}

function found(context: RuleContext, first: HeaderBlock, different: readonly HeaderBlock[], reshaped: readonly HeaderBlock[]): RuleFinding {
  const odd = [...different, ...reshaped].sort((a, b) => a.top - b.top);
  const cells = odd.map((block) => cellOf(context, block));
  const heights = [...new Set(reshaped.map(height))].join("、");
  return state({ code }, context, {
    messageId: different.length > 0 ? "words" : "rows",
    data: { cells: cells.map(formatCell).join("、"), first: String(height(first)), rows: heights },
    at: cells[0],
    cells: [...cells.slice(1), cellOf(context, first)],
    subjects: [],
    texts: odd.map((block) => wordsOf(context, block)),
  });
}

/** The block's first cell that says something. */
function cellOf({ snapshot, sheet }: RuleContext, { top, bottom }: HeaderBlock): CellAddress {
  const { left, right } = sheet.table.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (textAt(snapshot, row, column) !== "") return { sheet: sheet.table.sheet, row, column };
    }
  }
  return { sheet: sheet.table.sheet, row: top, column: left };
}
