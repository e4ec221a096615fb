import { groupBy } from "../../group-by";
import { markedHeadings, type MarkedHeading } from "../pillars/marked-headings";
import { cellList, headingName } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "P603";

/** 柱の印の食い違い: the same policy twice with different pillars. A place without any mark only goes on. */
export const pillarConflict: Rule = {
  code,
  slug: "pillar-conflict",
  severity: "warning",
  texts,
  needs: ["pillars"],
  check: (context) =>
    [...groupBy(markedHeadings(context).filter(isMarked), ({ policy }) => policy.id).values()]
      .filter((places) => new Set(places.map(pillarsOf)).size > 1)
      .map((places) => found(context, places)),
};

function isMarked({ marks }: MarkedHeading): boolean {
  return marks.some(({ text }) => text !== "");
}

/** Which pillars are marked, whatever the mark. */
function pillarsOf({ marks }: MarkedHeading): string {
  return marks.map(({ text }) => (text === "" ? "-" : "x")).join("");
}

function found(context: RuleContext, places: readonly MarkedHeading[]): RuleFinding {
  const [first, ...others] = places.map(({ at }) => at);
  return state({ code }, context, {
    messageId: "conflict",
    data: { heading: headingName(places[0].policy), cells: cellList([first, ...others]) },
    at: first,
    cells: [...others, ...places.flatMap(({ marks }) => marks.filter(({ text }) => text !== "").map(({ at }) => at))],
    subjects: [places[0].policy.id],
    texts: places.map(pillarsOf),
  });
}
