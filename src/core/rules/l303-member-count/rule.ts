import type { PlacedStatement } from "../../lineage/placed-statements";
import type { ItemId, Side } from "../../plan/model";
import { namesOf, planName } from "../lineage/naming";
import { cellsOf, itemsOf, linksOf, spanOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { en, ja } from "./texts";

const code = "L303";

/** 項目数の不一致: 2つの項目に分割 or 2つの項目を統合 beside another number of items. */
export const memberCount: Rule = {
  code,
  slug: "member-count",
  severity: "error",
  texts: { ja, en },
  check: (context) => {
    const told = new Set<string>();
    return viewOf(context).statements.flatMap((placed) => {
      const { kind, count } = placed.value;
      if (count === null || (kind !== "split" && kind !== "merged") || onHeading(placed)) return [];
      const side: Side = kind === "split" ? "next" : "current";
      const members = membersOf(context, placed, side);
      const key = `${kind} ${[...members].sort().join(" ")}`;
      if (members.length === 0 || members.length === count || told.has(key)) return [];
      told.add(key);
      return [wrongCount(context, placed, side, members, count)];
    });
  },
};

function onHeading({ items }: PlacedStatement): boolean {
  return items.current.length + items.next.length === 0;
}

/** The items that were split into or merged, as far as rows and notes tie them together. */
function membersOf(context: RuleContext, { items }: PlacedStatement, side: Side): readonly ItemId[] {
  const other: Side = side === "next" ? "current" : "next";
  const end = (link: { from: readonly ItemId[]; to: readonly ItemId[] }, of: Side) => (of === "current" ? link.from : link.to);
  const linked = [...items.current, ...items.next]
    .flatMap((id) => linksOf(context, id))
    .filter((link) => link.kind !== "absorbed" && end(link, other).length > 0)
    .flatMap((link) => end(link, side));
  return [...new Set(linked.length > 0 ? linked : items[side])];
}

function wrongCount(context: RuleContext, placed: PlacedStatement, side: Side, members: readonly ItemId[], count: number): RuleFinding {
  const { sheet } = context;
  const items = itemsOf(context, members);
  return state({ code }, context, {
    messageId: side === "next" ? "split" : "merged",
    data: {
      words: placed.value.text,
      plan: planName(sheet, side),
      found: String(members.length),
      items: namesOf(sheet, items),
    },
    at: spanOf(context, placed),
    cells: cellsOf(items),
    items: members,
    subjects: [...placed.items.current, ...placed.items.next],
    token: `${placed.value.kind} ${count}`,
  });
}
