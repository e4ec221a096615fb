import { groupBy } from "../../group-by";
import { normalForm } from "../../notation/fold";
import { mentionedPolicy } from "../../notes/numbers";
import type { Policy, Side } from "../../plan/model";
import type { Span } from "../../sheet/address";
import { parentKey } from "../../plan/keys";
import { planName } from "../lineage/naming";
import { policyLevels } from "../numbering/policy-levels";
import { beginning, cellList, sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N107";

/** 見出しの食い違い: one policy number, two titles on the same side. */
export const conflictingHeading: Rule = {
  code,
  slug: "conflicting-heading",
  severity: "error",
  texts,
  check: (context) => sides.flatMap((side) => conflictsOf(context, side)),
};

interface Heading {
  readonly at: Span;
  readonly title: string;
}

/** 分野 left of both plans is neither's own: where a plan calls a heading otherwise, it has revised its title. */
function conflictsOf(context: RuleContext, side: Side): RuleFinding[] {
  const { current, next } = context.sheet.table.columns;
  const shared = new Set(current.headings.map(({ left }) => left).filter((left) => next.headings.some((column) => column.left === left)));
  const numbered = context.sheet[side].policies.filter(({ key }) => key !== "");
  const level = policyLevels(context.sheet[side]);
  return [...groupBy(numbered, (policy) => `${level(policy)}:${policy.key}`).values()].flatMap((policies) => {
    if (policies.length === 1 && policies[0].places.length === 1) return [];
    const conflict = [...groupBy(headingsOf(policies), ({ at }) => shared.has(at.column)).values()]
      .map((headings) => [...groupBy(headings, ({ title }) => bare(title)).values()])
      .find((titles) => titles.length > 1);
    return conflict ? [found(context, side, policies, conflict)] : [];
  });
}

function headingsOf(policies: readonly Policy[]): Heading[] {
  return policies.flatMap(({ places }) => places).filter(({ title }) => bare(title) !== "");
}

/** A title without what says that it only goes on: (続き), (再掲). */
function bare(title: string): string {
  return normalForm(title).replace(/[([【](?:続き?|つづき|再掲|前頁から続く)[)\]】]/g, "");
}

function found(context: RuleContext, side: Side, policies: readonly Policy[], titles: readonly (readonly Heading[])[]): RuleFinding {
  const [first, ...others] = titles.flat();
  const ids = new Set(policies.map(({ id }) => id));
  const strangers = context.sheet[side].items.filter(({ under, key }) => under !== null && ids.has(under) && parentKey(key) !== policies[0].key);
  return state({ code }, context, {
    messageId: side,
    data: {
      plan: planName(context.sheet, side),
      label: mentionedPolicy(context.sheet, policies[0]),
      titles: titles.map(([{ title }]) => `「${beginning(title)}」`).join("と"),
      cells: cellList([first, ...others].map(({ at }) => at)),
    },
    at: first.at,
    cells: others.map(({ at }) => at),
    items: strangers.map(({ id }) => id),
    subjects: [side, policies[0].key],
    texts: titles.map(([{ title }]) => title),
  });
}
