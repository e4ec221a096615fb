import type { ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import type { StatementKind } from "../../notation/syntax";
import { lineageIndex, successorsOf } from "../../notes/lineage-index";
import { policyNumber } from "../../notes/numbers";
import type { Item, ItemId, Policy, PolicyId, Side } from "../../plan/model";
import { headingMapping, type HeadingMapping } from "../lineage/heading-mappings";
import { describePolicy, inPlan, nameOf, namesOf, planName } from "../lineage/naming";
import { existsOn, referencesIn, wordsOf } from "../lineage/reference-words";
import { cellOf, cellsOf, itemsOf, linksOf, policiesOf, spanOf, statementsOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { strangeArrival } from "./arrivals";
import { foreignSources, type ForeignSource } from "./own-row";
import { texts } from "./texts";

const code = "R204";

/** 行と合わない番号: 施策⑧→施策⑦ on a row that pairs ⑧ with ⑥. */
export const referenceContradictsRow: Rule = {
  code,
  slug: "reference-contradicts-row",
  severity: "error",
  texts,
  yieldsTo: ["N104", "R201"],
  check: (context) => [
    ...viewOf(context).statements.flatMap((placed) => [
      ...ofHeadings(context, placed),
      ...(contradictions[placed.value.kind]?.(context, placed, referencesIn(context, placed.note, placed.statement)) ?? []),
    ]),
    ...foreignSources(context).map((source) => ofForeignSource(context, source)),
  ],
};

type Contradictions = (context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]) => RuleFinding[];

/** What the numbers of a statement can contradict, by what it says. */
const contradictions: Readonly<Partial<Record<StatementKind, Contradictions>>> = {
  moved: (...said) => [...ofMove(...said), ...ofBothEnds(...said), ...ofArrival(...said), ...ofTwoNumbers(...said)],
  absorbed: (...said) => [...ofBothEnds(...said), ...ofTwoNumbers(...said)],
  split: (...said) => [...ofMembers(...said, "next"), ...ofParts(...said)].slice(0, 1),
  merged: (...said) => ofMembers(...said, "current"),
};

/** A mapping that does not name the headings of its own row: 施策③→施策④ beside ③ and ②. */
function ofHeadings(context: RuleContext, placed: PlacedStatement): RuleFinding[] {
  const mapping = headingMapping(context, placed);
  // The parts of 施策⑤は、施策①⑧へ分割 need not stand in its row.
  if (!mapping || !isByArrow(mapping) || isOfPart(context, mapping)) return [];
  return [...ofHeading(context, placed, mapping, "current"), ...ofHeading(context, placed, mapping, "next")];
}

function isByArrow({ from, to }: HeadingMapping): boolean {
  return from.every(({ reference }) => reference.role === "left") && to.every(({ reference }) => reference.role === "right");
}

/** 施策③の一部→施策④, 施策③→施策④ほか: the rest of it may stand in the row. */
const PART = /^\s*の?(?:一部|部分|[前後]半|[前後]段|項目|等|など|ほか|他)/u;

function isOfPart({ sheet }: RuleContext, { from, to }: HeadingMapping): boolean {
  return [...from, ...to].some(({ note, reference }) => PART.test(sheet.notes[note].text.slice(reference.end)));
}

function ofHeading(context: RuleContext, placed: PlacedStatement, mapping: HeadingMapping, side: Side): RuleFinding[] {
  const named = namedBy(mapping, side);
  const headings = mapping.headings[side];
  if (headings.length === 0 || named.length === 0 || named.some((one) => !existsOn(one, side))) return [];
  const policies = named.flatMap(({ readings }) => readings[side].policies);
  const compared = ofDepth(context, headings, policies);
  // What is divided may be told in as many lines: 施策③→施策②, and below it 施策③→施策④.
  const said = statementsOf(context, { number: placed.band }).flatMap((one) => namedBy(headingMapping(context, one), side).flatMap(({ readings }) => readings[side].policies));
  if (policies.length === 0 || compared.some((heading) => within(context, said, heading)) || holdsItemOf(context, said, placed.items[side])) return [];
  const [reference] = named;
  const [heading] = policiesOf(context, compared);
  return [
    state({ code }, context, {
      messageId: "heading",
      data: { words: placed.value.text, number: wordsOf(context.sheet, reference), heading: policyNumber(heading) },
      at: { ...context.sheet.notes[placed.note].at, start: reference.reference.start, end: reference.reference.end },
      cells: headingCells(policiesOf(context, compared), placed.band),
      items: [],
      subjects: compared,
      token: `${side} ${reference.reference.keys.join("+")}`,
    }),
  ];
}

function namedBy(mapping: HeadingMapping | null, side: Side): readonly ResolvedReference[] {
  return mapping?.[side === "current" ? "from" : "to"] ?? [];
}

/** Of the headings that begin in one row, 第2章 and 第1節, those of the level that a mapping names; all where none is. */
function ofDepth(context: RuleContext, headings: readonly PolicyId[], named: readonly PolicyId[]): readonly PolicyId[] {
  const depths = new Set(policiesOf(context, named).map(depthOf));
  const alike = policiesOf(context, headings).filter((heading) => depths.has(depthOf(heading)));
  return alike.length > 0 ? alike.map(({ id }) => id) : headings;
}

function depthOf({ key }: Policy): number {
  return key.split("-").length;
}

/** Whether an item in the heading's own row is one of the policies named: it may have come from there, or gone there. */
function holdsItemOf(context: RuleContext, named: readonly PolicyId[], items: readonly ItemId[]): boolean {
  const { directory } = viewOf(context);
  return items.some((id) => directory.chain(directory.home(id) ?? "").some((home) => named.includes(home)));
}

/** A policy itself, one above it, or one below it. */
function within(context: RuleContext, named: readonly PolicyId[], heading: PolicyId): boolean {
  const { directory } = viewOf(context);
  return directory.chain(heading).some((id) => named.includes(id)) || named.some((id) => directory.chain(id).includes(heading));
}

function headingCells(policies: readonly Policy[], band: number) {
  return policies.flatMap(({ places }) => places.filter((place) => place.band === band).map(({ at }) => cellOf(at)));
}

/** 施策②へ移動 beside a next item of another policy, whichever plan ② is of. */
function ofMove(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]): RuleFinding[] {
  const { directory } = viewOf(context);
  const [reference] = references;
  const items = itemsOf(context, placed.items.next);
  if (references.length !== 1 || reference.reference.level !== "policy" || items.length === 0 || placed.items.current.length === 0) return [];
  const allowed = new Set([
    ...reference.readings.next.policies,
    ...context.lineage.policyLinks.filter(({ from }) => reference.readings.current.policies.includes(from)).map(({ to }) => to),
  ]);
  const homes = items.flatMap(({ id }) => directory.home(id) ?? []);
  if (allowed.size === 0 || homes.length < items.length || homes.some((home) => directory.chain(home).some((id) => allowed.has(id)))) return [];
  return [contradiction(context, placed, reference, "move", items)];
}

/**
 * ②-3へ移動 on the row of ①-2, and 現行①-2から移動 on that of ②-4 alone, or 現行①-1と現行①-2を統合: the notes of both ends
 * name different places.
 */
function ofBothEnds(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]): RuleFinding[] {
  const [source, ...more] = placed.items.current;
  const [reference] = references;
  if (source === undefined || more.length + placed.items.next.length > 0 || references.length !== 1) return [];
  const { next, current } = reference.readings;
  // 2-2へ移動 may name the heading that the item now stands under.
  if (next.policies.length + current.policies.length > 0 || next.items.length + current.items.length === 0) return [];
  const meant = new Set([...next.items, ...current.items.filter((id) => id !== source).flatMap((id) => successorsOf(context.lineage, id))]);
  const arrived = itemsOf(context, successorsOf(context.lineage, source)).flatMap((item) => {
    const claim = statementsOf(context, { number: item.band }).find((one) => saysItCameFrom(context, one, source, item) || saysItTook(context, one, source));
    return claim ? [{ item, claim }] : [];
  });
  if (arrived.length === 0 || arrived.some(({ item }) => meant.has(item.id)) || [placed, ...arrived.map(({ claim }) => claim)].some(({ value }) => value.part !== null)) return [];
  const items = arrived.map(({ item }) => item);
  return [
    state({ code }, context, {
      messageId: "both-ends",
      data: { words: placed.value.text, other: arrived[0].claim.value.text, items: inPlan(context.sheet, "next", namesOf(context.sheet, items)) },
      at: spanOf(context, placed),
      cells: cellsOf([...itemsOf(context, [source]), ...items]),
      items: [source, ...items.map(({ id }) => id), ...meant],
      subjects: [source],
      token: reference.reference.keys.join("+"),
    }),
  ];
}

/** ①-4から移動 on the row of a next item, and 「②-3へ移動」 on that of ①-5, which became it. */
function ofArrival(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]): RuleFinding[] {
  const arrival = strangeArrival(context, placed, references);
  if (!arrival) return [];
  const { next, from, claim } = arrival;
  return [
    state({ code }, context, {
      messageId: "both-ends",
      data: { words: placed.value.text, other: claim.value.text, items: inPlan(context.sheet, "current", nameOf(context.sheet, from)) },
      at: spanOf(context, placed),
      cells: cellsOf([next, from]),
      items: [next.id, from.id],
      subjects: [next.id],
      token: references[0].reference.keys.join("+"),
    }),
  ];
}

function saysItCameFrom(context: RuleContext, { value, items, note, statement }: PlacedStatement, source: ItemId, { id }: Item): boolean {
  if (value.kind !== "moved" || items.current.length > 0 || !items.next.includes(id)) return false;
  return referencesIn(context, note, statement).some(({ readings }) => readings.current.items.includes(source));
}

/** 現行①-1と現行①-2を統合, where both numbers are surely those of the current plan. */
function saysItTook(context: RuleContext, { value, note, statement }: PlacedStatement, source: ItemId): boolean {
  if (value.kind !== "merged") return false;
  return referencesIn(context, note, statement).some(({ frame, settled, readings }) => settled && frame === "current" && readings.current.items.includes(source));
}

/** ①-1、①-4に分割 beside ①-1 and ①-5; 現行②-2、②-3を統合 beside ②-2 and ②-4. Numbers that stand in no row of their own are left to L303. */
function ofMembers(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[], side: Side): RuleFinding[] {
  const named = new Set(references.flatMap(({ readings }) => readings[side].items));
  const items = itemsOf(context, placed.items[side]);
  const [reference] = references;
  if (!reference || named.size < 2 || items.length === 0 || references.some(({ reference: { level } }) => level !== "item")) return [];
  const strangers = items.filter(({ id }) => !named.has(id));
  return strangers.length === 0 ? [] : [contradiction(context, placed, reference, side === "next" ? "split" : "merged", strangers)];
}

/**
 * ①-1から①-3までに分割, where ①-1 and ①-2 came of it, but ①-3 is another current item word for word. What is divided among
 * items that all have rows of their own (振り分けて記載) may have been taken up by them.
 */
function ofParts(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]): RuleFinding[] {
  const isOne = ({ reference: { keys }, readings }: ResolvedReference) => readings.next.items.length === keys.length;
  const goals = references.filter((one) => (one.reference.role === "target" || one.reference.role === "right") && one.frame === "next" && isOne(one));
  const parts = [...new Set(goals.flatMap(({ readings }) => readings.next.items))];
  const isOwn = (id: ItemId) => placed.items.current.includes(id);
  const comesFrom = (id: ItemId) => linksOf(context, id).filter(({ kind, from }) => kind !== "absorbed" && from.length > 0);
  const taken = parts.filter((id) => comesFrom(id).some(({ kind, from }) => kind === "continued" && !from.some(isOwn)) && !comesFrom(id).some(({ from }) => from.some(isOwn)));
  const isSplit = parts.some((id) => comesFrom(id).some(({ kind, from }) => kind === "split" && from.every(isOwn)));
  if (taken.length === 0 || !isSplit) return [];
  const { sheet } = context;
  const origins = itemsOf(context, taken.flatMap((id) => comesFrom(id).flatMap(({ from }) => from)));
  const items = itemsOf(context, taken);
  return [
    state({ code }, context, {
      messageId: "part",
      data: { words: placed.value.text, items: inPlan(sheet, "next", namesOf(sheet, items)), current: inPlan(sheet, "current", namesOf(sheet, origins)) },
      at: spanOf(context, placed),
      cells: cellsOf([...items, ...origins]),
      items: taken,
      subjects: [...placed.items.current, ...taken],
      token: "part",
      severity: "warning",
    }),
  ];
}

/** 旧①-4 on the row of ①-3, which goes on there. */
function ofForeignSource(context: RuleContext, { placed, named, current, next, isSame }: ForeignSource): RuleFinding {
  const { sheet } = context;
  return state({ code }, context, {
    messageId: "source",
    data: { words: placed.value.text, items: inPlan(sheet, "current", nameOf(sheet, current)) },
    at: spanOf(context, placed),
    cells: cellsOf([current, next]),
    items: [current.id, next.id, named.id],
    subjects: [current.id, next.id],
    token: `source ${named.key}`,
    ...(isSame ? {} : ({ severity: "warning", certainty: { kind: "evidence" } } as const)),
  });
}

/** ①-1(現行⑦-2)に集約, although current ⑦-2 became ⑥-2: the two numbers should mean the same. */
function ofTwoNumbers(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]): RuleFinding[] {
  const { sheet, lineage } = context;
  return references.flatMap((next, index) => {
    const current = references[index + 1];
    if (!current || next.reference.frame !== "next" || current.reference.frame !== "current") return [];
    if (!/^[(（]$/u.test(sheet.notes[next.note].text.slice(next.reference.end, current.reference.start))) return [];
    const named = [...next.readings.next.items, ...next.readings.next.policies];
    const became = [
      ...current.readings.current.items.flatMap((id) => successorsOf(lineage, id)),
      ...current.readings.current.policies.flatMap((id) => lineageIndex(lineage).policyTargets.get(id) ?? []),
    ];
    if (named.length === 0 || became.length === 0 || named.some((id) => became.includes(id))) return [];
    const items = itemsOf(context, became);
    const policies = policiesOf(context, became);
    const { at } = sheet.notes[next.note];
    return [
      state({ code }, context, {
        messageId: "two-numbers",
        data: {
          words: placed.value.text,
          number: wordsOf(sheet, next),
          current: wordsOf(sheet, current),
          next: planName(sheet, "next"),
          items: [...items.map((item) => nameOf(sheet, item)), ...policies.map(describePolicy)].join("、"),
        },
        at: { ...at, start: next.reference.start, end: current.reference.end },
        cells: cellsOf(itemsOf(context, [...placed.items.current, ...placed.items.next])),
        items: [...placed.items.current, ...placed.items.next, ...next.readings.next.items, ...items.map(({ id }) => id)],
        subjects: [...placed.items.current, ...placed.items.next],
        token: `${next.reference.keys.join("+")} ${current.reference.keys.join("+")}`,
      }),
    ];
  });
}

function contradiction(context: RuleContext, placed: PlacedStatement, reference: ResolvedReference, messageId: string, items: readonly Item[]): RuleFinding {
  return state({ code }, context, {
    messageId,
    data: { words: placed.value.text, number: wordsOf(context.sheet, reference), items: namesOf(context.sheet, items) },
    at: spanOf(context, placed),
    cells: cellsOf(items),
    items: items.map(({ id }) => id),
    token: reference.reference.keys.join("+"),
  });
}
