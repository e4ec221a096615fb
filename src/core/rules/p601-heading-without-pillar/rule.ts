import { groupBy } from "../../group-by";
import { pathOf } from "../numbering/number-sets";
import { markedHeadings, type MarkedHeading } from "../pillars/marked-headings";
import { headingName } from "../plan-words";
import type { Rule, RuleContext } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "P601";

/** 柱の印の抜け: a policy with no pillar mark where its neighbours have one. */
export const headingWithoutPillar: Rule = {
  code,
  slug: "heading-without-pillar",
  severity: "warning",
  texts,
  needs: ["pillars"],
  check: (context) =>
    unmarked(context).map(([heading]) =>
      state({ code }, context, {
        messageId: "unmarked",
        data: { heading: headingName(heading.policy) },
        at: heading.at,
        cells: heading.marks.map(({ at }) => at),
        items: [],
        subjects: [heading.policy.id],
        texts: [heading.policy.title],
      }),
    ),
};

/** Policies without a mark at any of their places, on a level where at least two of three have one. */
function unmarked(context: RuleContext): MarkedHeading[][] {
  const levels = groupBy(markedHeadings(context), ({ policy }) => pathOf(policy.key).length);
  return [...levels.values()].flatMap((headings) => {
    const policies = [...groupBy(headings, ({ policy }) => policy.id).values()];
    const without = policies.filter((places) => places.every(({ marks }) => marks.every(({ text }) => text === "")));
    return without.length * 3 <= policies.length ? without : [];
  });
}
