import { directoryOf } from "../../lineage/directory";
import type { Item, Side } from "../../plan/model";
import { planName } from "../lineage/naming";
import { gapsOf, numberSets, siblingLabel } from "../numbering/number-sets";
import { beginning, sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N104";

/** 番号のない項目: an item text without a number on a side that numbers its items. */
export const unnumberedItem: Rule = {
  code,
  slug: "unnumbered-item",
  severity: "warning",
  texts,
  check: (context) => sides.flatMap((side) => unnumberedOf(context, side).map((item) => found(context, side, item))),
};

function unnumberedOf({ sheet }: RuleContext, side: Side): Item[] {
  const { items } = sheet[side];
  const without = items.filter(({ key, repeated }) => key === "" && !repeated);
  return without.length * 2 <= items.length ? without : [];
}

function found(context: RuleContext, side: Side, item: Item): RuleFinding {
  const free = freeNumber(context, side, item);
  return state({ code }, context, {
    messageId: side === "current" ? "current" : free ? "free" : "next",
    data: { plan: planName(context.sheet, side), text: beginning(item.text), label: free ?? "" },
    at: item.at,
    cells: [item.numberAt],
    items: [item.id],
    token: item.normal.slice(0, 20),
  });
}

/** The one number that its policy lacks. */
function freeNumber({ sheet }: RuleContext, side: Side, item: Item): string | null {
  const policy = directoryOf(sheet).policies.get(item.under ?? "");
  const set = numberSets(sheet[side]).find(({ of, parent }) => of === "items" && parent === (policy?.key ?? ""));
  const [gap, ...others] = set ? gapsOf(set) : [];
  return gap && others.length === 0 && gap.from === gap.to ? siblingLabel(gap.next, gap.from) : null;
}
