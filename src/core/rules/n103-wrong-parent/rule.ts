import { formatKey } from "../../notation/number-format";
import type { Policy, Side } from "../../plan/model";
import { labelSpan, replaceSpan } from "../cell-edits";
import { planName } from "../lineage/naming";
import { misplacedItems, type Misplaced } from "../numbering/misplaced";
import { headingName, sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N103";

/** 見出しと番号の食い違い: ③-5 under the heading ④ of its own side, or l-4 for 1-4. */
export const wrongParent: Rule = {
  code,
  slug: "wrong-parent",
  severity: "error",
  texts,
  yieldsTo: ["N107"],
  check: (context) => sides.flatMap((side) => misplacedItems(context, side).map((misplaced) => found(context, side, misplaced))),
};

function found(context: RuleContext, side: Side, { item, under, fits, typed }: Misplaced): RuleFinding {
  const label = typed ?? (fits ? formatKey(fits, item) : "");
  const at = labelSpan(context, item);
  return state({ code }, context, {
    messageId: typed ? `${side}-letter` : side === "current" ? "current" : fits ? "renumber" : "next",
    data: { plan: planName(context.sheet, side), label: item.label, heading: under ? headingName(under) : "", fits: label },
    at,
    cells: under ? [nearestPlace(under, item.band)] : [],
    items: [item.id],
    fixes:
      side === "next" && fits
        ? [{ titleId: "renumber", data: { label }, applicability: "review", edits: [replaceSpan(context, at, label)] }]
        : [],
  });
}

/** The place of the heading that the item stands under. */
function nearestPlace({ places }: Policy, band: number) {
  return (places.filter((place) => place.band <= band).at(-1) ?? places[0]).at;
}
