import { directoryOf } from "../../lineage/directory";
import { mentionedPolicy } from "../../notes/numbers";
import { oncePer } from "../../once";
import type { Item, PlanSide, Policy, Side } from "../../plan/model";
import { formatCell, type Span } from "../../sheet/address";
import { labelSpan, replaceSpan } from "../cell-edits";
import { nameOf, planName } from "../lineage/naming";
import { misplacedItems, type Misplaced } from "../numbering/misplaced";
import { lastOf, parentKey } from "../../plan/keys";
import { corrected, outlierOf, type Outlier } from "../numbering/outliers";
import { gapsOf, numberSets, pathOf, siblingLabel, surplusOf, unnumberedUnder, type Gap, type Numbered, type NumberSet } from "../numbering/number-sets";
import { sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state, type Problem } from "../state";
import { texts } from "./texts";

const code = "N101";

/** 番号の抜け: a gap among the items of a policy or among the policies of a side. */
export const missingNumber: Rule = {
  code,
  slug: "missing-number",
  severity: "error",
  texts,
  check: (context) => sides.flatMap((side) => gapsOfSide(context, side)),
};

function gapsOfSide(context: RuleContext, side: Side): RuleFinding[] {
  const slips = misplacedItems(context, side);
  const sets = numberSets(context.sheet[side]).map((each) => {
    const set = withoutSlips(each, slips);
    const outlier = outlierOf(set, context.sheet[side]);
    return { outlier, set: outlier ? corrected(set, outlier) : set };
  });
  const holes = sets
    .map(({ set }) => ({ set, gaps: gapsOf(set) }))
    .filter(({ set, gaps }) => gaps.length === 0 || !isExplained(context, side, set, gaps, slips));
  const members = holes.reduce((sum, { set }) => sum + set.members.length, 0);
  const gaps = holes.reduce((sum, hole) => sum + hole.gaps.length, 0);
  const mistyped = sets.flatMap(({ outlier, set }) => (outlier ? [mistypedNumber(context, side, set.of, outlier)] : []));
  if (isExcerpt(members, gaps)) return mistyped;
  return [...mistyped, ...holes.flatMap(({ set, gaps: own }) => own.map((gap) => state({ code }, context, problemOf(context, side, set, gap))))];
}

/** 3-8 between 3-2 and 3-4: one wrong number instead of two holes. */
function mistypedNumber(context: RuleContext, side: Side, of: NumberSet["of"], { member, value }: Outlier): RuleFinding {
  const { sheet } = context;
  const { item, policy } = directoryOf(sheet);
  const at = labelSpan(context, { label: member.label, numberAt: member.at });
  const label = siblingLabel(member, value);
  // A heading that comes again would have to be renumbered at every place.
  const isMended = side === "next" && (of === "items" || policy(member.id).places.length === 1);
  return state({ code }, context, {
    messageId: side === "current" ? "current-mistyped" : "mistyped",
    data: { plan: planName(sheet, side), number: of === "items" ? nameOf(sheet, item(member.id)) : mentionedPolicy(sheet, policy(member.id)), label: member.label, fits: label },
    at,
    items: of === "items" ? [member.id] : [],
    subjects: [member.id],
    token: `${value}`,
    certainty: { kind: "evidence" },
    fixes: isMended ? [{ titleId: "renumber", data: { label }, applicability: "review", edits: [replaceSpan(context, at, label)] }] : [],
  });
}

/** A sheet that shows chosen items of a plan (No.3, No.7, No.12 …) has more holes than numbers worth telling. */
function isExcerpt(members: number, gaps: number): boolean {
  return gaps >= 3 && gaps * 2 > members;
}

/**
 * A set without what slipped into it, and as if its own items had the numbers that N103 would give them: one that
 * carries another policy's number leaves no hole. Strangers fill holes where others stand beside them, and tear none
 * open by standing far behind them.
 */
function withoutSlips(set: NumberSet, slips: readonly Misplaced[]): NumberSet {
  if (set.of === "policies" || slips.length === 0) return set;
  const own = slips.flatMap(({ fits }) => (fits !== null && parentKey(fits) === set.parent ? [lastOf(fits)] : []));
  const slipped = new Map(slips.map((slip) => [slip.item.id, slip]));
  const last = Math.max(0, ...set.members.flatMap(({ id, value }) => (slipped.has(id) ? [] : [value])));
  const members = set.members.filter(({ id, value }) => slipped.get(id)?.typed === undefined && (!slipped.has(id) || value < last));
  return { ...set, members, vacant: new Set([...set.vacant, ...own]) };
}

/**
 * One slip of a person is one finding: a number typed twice or left out of its cell leaves a hole where it
 * should stand. N102, N104 and N107 tell of the slip itself. What slipped in from another policy left its hole there.
 */
function isExplained({ sheet }: RuleContext, side: Side, set: NumberSet, gaps: readonly Gap[], slips: readonly Misplaced[]): boolean {
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const strangers = new Set(slips.flatMap(({ item, fits }) => (fits === null ? [] : [item.id])));
  const surplus = surplusOf({ ...set, members: set.members.filter(({ id }) => !strangers.has(id)) });
  return missing <= surplus + (set.of === "items" ? unnumberedItems(sheet[side], set) : 0);
}

/** How many items of the set's policy carry no number. */
function unnumberedItems(plan: PlanSide, { parent }: NumberSet): number {
  return unnumberedUnder(plan).get(headingsByKey(plan).get(parent)?.id ?? null) ?? 0;
}

/** The first heading of each number. */
const headingsByKey = oncePer(({ policies }: PlanSide): ReadonlyMap<string, Policy> => {
  const headings = new Map<string, Policy>();
  for (const policy of policies) if (!headings.has(policy.key)) headings.set(policy.key, policy);
  return headings;
});

function problemOf(context: RuleContext, side: Side, set: NumberSet, gap: Gap): Problem {
  const label = range(gap, (value) => siblingLabel(gap.next, value));
  const heading = set.of === "items" ? headingOf(context.sheet[side], set) : undefined;
  const note = heading && side === "next" ? describingNote(context, heading) : undefined;
  return {
    messageId: set.of === "policies" ? "policy" : side === "current" ? "current-item" : note ? "described-item" : "item",
    data: {
      plan: planName(context.sheet, side),
      missing: range(gap, (value) => siblingName(context, set, gap.next, value)),
      label,
      present: presentRuns(set),
      ...(note ? { note: formatCell(note.at), statement: note.text } : {}),
    },
    at: heading?.at ?? gap.next.at,
    cells: [gap.next.at],
    items: set.of === "items" ? [gap.next.id] : [],
    subjects: [side, set.of, set.parent],
    token: `${gap.from}-${gap.to}`,
    related: note ? [{ at: note.at, messageId: "note", data: { statement: note.text } }] : [],
  };
}

/** The heading under which the number is missing; none where numbering runs on across headings. */
function headingOf(side: PlanSide, { parent }: NumberSet): Policy | undefined {
  return parent === "" ? undefined : headingsByKey(side).get(parent);
}

/** 新規追加(…) on the heading's own row: the words that the missing item left behind. */
function describingNote({ sheet }: RuleContext, heading: Policy): { at: Span; text: string } | undefined {
  for (const { band, index } of heading.places.flatMap(({ band }) => sheet.bands[band].notes.map((index) => ({ band, index })))) {
    const note = sheet.notes[index];
    if (note.band !== band) continue;
    const added = note.statements.find(({ kind, words }) => kind === "added" && words.length > 0);
    if (added) return { at: { ...note.at, start: added.start, end: added.end }, text: added.text };
  }
  return undefined;
}

function range({ from, to }: Gap, written: (value: number) => string): string {
  return from === to ? written(from) : `${written(from)}～${written(to)}`;
}

/** What messages would call the number that is missing beside one that stands there. */
function siblingName({ sheet }: RuleContext, { of }: NumberSet, next: Numbered, value: number): string {
  const beside = <Thing extends Pick<Item, "key" | "number">>(thing: Thing) => {
    return {
      ...thing,
      key: [...pathOf(thing.key).slice(0, -1), value].join("-"),
      label: siblingLabel(next, value),
      number: thing.number && { ...thing.number, path: [...thing.number.path.slice(0, -1), value] },
    };
  };
  const { item, policy } = directoryOf(sheet);
  return of === "items" ? nameOf(sheet, beside(item(next.id))) : mentionedPolicy(sheet, beside(policy(next.id)));
}

/** ⑤-2～⑤-10, or ①、②、④～⑦. */
function presentRuns({ members }: NumberSet): string {
  const runs: { from: (typeof members)[number]; to: (typeof members)[number] }[] = [];
  for (const member of members) {
    const open = runs.at(-1);
    if (open && member.value <= open.to.value + 1) open.to = member;
    else runs.push({ from: member, to: member });
  }
  return runs
    .flatMap(({ from, to }) => (to.value > from.value + 1 ? [`${from.label}～${to.label}`] : from === to ? [from.label] : [from.label, to.label]))
    .join("、");
}
