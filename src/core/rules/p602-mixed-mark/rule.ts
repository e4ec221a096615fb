import { groupBy } from "../../group-by";
import { markedHeadings } from "../pillars/marked-headings";
import { cellList } from "../plan-words";
import type { Rule, RuleContext } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "P602";
const circles = ["●", "○", "◯", "〇"];

/** 柱の印の不統一: ● beside ○ or ◯ in the pillar columns. They often grade 主 and 関連, so it is a question. */
export const mixedMark: Rule = {
  code,
  slug: "mixed-mark",
  severity: "info",
  texts,
  needs: ["pillars"],
  check: (context) => {
    const [usual, ...others] = marksInUse(context);
    if (others.length === 0) return [];
    const [first, ...rest] = others.flatMap(([, cells]) => cells);
    return [
      state({ code }, context, {
        messageId: "mixed",
        data: {
          usual: usual[0],
          others: others.map(([mark]) => `「${mark}」`).join(""),
          cells: cellList([first, ...rest]),
        },
        at: first,
        cells: rest,
        subjects: [],
        token: others.map(([mark]) => mark).join(" "),
        texts: [usual[0], ...others.map(([mark]) => mark)],
      }),
    ];
  },
};

/** The circles used as marks with their cells, the most frequent first. */
function marksInUse(context: RuleContext) {
  const marks = markedHeadings(context).flatMap(({ marks: row }) => row.filter(({ text }) => circles.includes(text)));
  const uses = [...groupBy(marks, ({ text }) => text)].map(([mark, cells]) => [mark, cells.map(({ at }) => at)] as const);
  return uses.sort((a, b) => b[1].length - a[1].length);
}
