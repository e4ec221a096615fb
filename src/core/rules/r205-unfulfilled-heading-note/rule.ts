import type { ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { lineageIndex } from "../../notes/lineage-index";
import type { ItemId, Policy, PolicyId } from "../../plan/model";
import { headingMapping } from "../lineage/heading-mappings";
import { describePolicy, namesOf, planName } from "../lineage/naming";
import { cellsOf, isOpen, itemsOf, linksOf, policiesOf, spanOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "R205";

/** 見出しの経過と項目の不一致: 施策⑤は、施策①⑧へ分割, but no item of ⑤ goes to one of them. */
export const unfulfilledHeadingNote: Rule = {
  code,
  slug: "unfulfilled-heading-note",
  severity: "warning",
  texts,
  yieldsTo: ["R201", "R204"],
  check: (context) => {
    const told = new Set<string>();
    return viewOf(context).statements.flatMap((placed) => {
      // A statement that stands again at another of its headings is one promise.
      const open = pairsOf(context, placed).filter(({ from, to }) => !isFulfilled(context, from, to) && !told.has(`${from.id}\n${to.id}`));
      for (const { from, to } of open) told.add(`${from.id}\n${to.id}`);
      return open.length === 0 ? [] : [unfulfilled(context, placed, distinct(open.map(({ from }) => from)), distinct(open.map(({ to }) => to)))];
    });
  },
};

function distinct(policies: readonly Policy[]): readonly Policy[] {
  return [...new Set(policies)];
}

/** The pairs of policies that a heading's statement promises. */
function pairsOf(context: RuleContext, placed: PlacedStatement): readonly { from: Policy; to: Policy }[] {
  const mapping = headingMapping(context, placed);
  if (!mapping || mapping.headings.current.length === 0) return [];
  const named = policiesOf(context, mapping.from.flatMap(({ readings }) => readings.current.policies));
  const from = named.length > 0 ? named : policiesOf(context, mapping.headings.current);
  return from.flatMap((one) => policiesOf(context, mapping.to.flatMap(targets)).map((two) => ({ from: one, to: two })));
}

function targets({ targetPolicies, settled }: ResolvedReference): readonly PolicyId[] {
  return settled ? targetPolicies : [];
}

function isFulfilled(context: RuleContext, from: Policy, to: Policy): boolean {
  if (standInOneRow(context, from, to)) return true;
  const { directory } = viewOf(context);
  const sources = directory.itemsUnder([from.id]);
  const goals = new Set(directory.itemsUnder([to.id]));
  if (sources.length === 0 || goals.size === 0) return true;
  // Where nothing is known of an item yet, the promise may still be kept.
  return sources.some((id) => isOpen(context, "current", id) || goesTo(context, id, goals));
}

/** Headings side by side say themselves that the one became the other, whatever became of the items. */
function standInOneRow({ sheet }: RuleContext, from: Policy, to: Policy): boolean {
  return from.places.some(({ band }) => sheet.bands[band].nextHeadings.includes(to.id));
}

/** Whether an item went to one of the goals, in any reading of its note. */
function goesTo(context: RuleContext, id: ItemId, goals: ReadonlySet<ItemId>): boolean {
  if (linksOf(context, id).some(({ to }) => to.some((goal) => goals.has(goal)))) return true;
  const notes = itemsOf(context, [id]).flatMap(({ band }) => context.sheet.bands[band].notes);
  const unsettled = notes.flatMap((note) => lineageIndex(context.lineage).references.get(note) ?? []).filter(({ settled }) => !settled);
  return unsettled.some(({ readings }) =>
    [...readings.next.items, ...readings.current.items.flatMap((one) => linksOf(context, one).flatMap(({ to }) => to))].some((one) => goals.has(one)),
  );
}

function unfulfilled(context: RuleContext, placed: PlacedStatement, from: readonly Policy[], to: readonly Policy[]): RuleFinding {
  const { directory } = viewOf(context);
  const items = itemsOf(context, directory.itemsUnder(from.map(({ id }) => id)));
  return state({ code }, context, {
    messageId: "unfulfilled",
    data: {
      words: placed.value.text,
      from: from.map(describePolicy).join("、"),
      to: planName(context.sheet, "next") + to.map(describePolicy).join("、"),
      items: namesOf(context.sheet, items),
    },
    at: spanOf(context, placed),
    cells: cellsOf(items),
    items: [],
    subjects: [...from, ...to].map(({ id }) => id),
  });
}
