import type { Fix } from "../../fixes/edit";
import { namesHeading } from "../../lineage/chapters";
import { NOWHERE, type Near } from "../../lineage/directory";
import { nearOf } from "../../lineage/near";
import type { PlacedStatement } from "../../lineage/placed-statements";
import type { ResolvedReference } from "../../lineage/model";
import { formatKey } from "../../notation/number-format";
import { oncePer } from "../../once";
import { parentKey } from "../../plan/keys";
import type { Item, PlanSide, Policy, Side } from "../../plan/model";
import { describe, describePolicy, planName } from "../lineage/naming";
import { referencesIn, saidSide } from "../lineage/reference-words";
import { cellsOf, isOpen, itemsOf, linksOf, spanOf, viewOf } from "../lineage/view";
import { lineageIndex } from "../../notes/lineage-index";
import { isSlippedNumber } from "../numbering/slipped-numbers";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { meantSide } from "./meant-side";
import { texts } from "./texts";

const code = "R201";
const SIDES: readonly Side[] = ["current", "next"];
const MOST_CANDIDATES = 3;
/** Below this an item that nothing explains has another cause than the number that misses it. */
const LIKE_AT_ALL = 0.1;

/** 行先のない番号: a number in a note that neither plan has, or that the plan which the words name does not have. */
export const danglingReference: Rule = {
  code,
  slug: "dangling-reference",
  severity: "error",
  texts,
  check: (context) => {
    const seen = new Set<string>();
    return viewOf(context).statements.flatMap((placed) =>
      referencesIn(context, placed.note, placed.statement).flatMap((reference) => {
        const place = `${reference.note}:${reference.reference.start}`;
        if (seen.has(place) || isRemark(placed, reference)) return [];
        seen.add(place);
        return danglingKeys(context, placed, reference);
      }),
    );
  },
};

/** Numbers in a free remark may be anything: 資料1-2, 令和3-5. */
function isRemark({ value }: PlacedStatement, { reference }: ResolvedReference): boolean {
  return (value.kind === "other" || value.kind === "pending") && reference.frame === null && reference.parts.every(({ label }) => /^[0-9０-９()（）.．-]+$/u.test(label));
}

function danglingKeys(context: RuleContext, placed: PlacedStatement, resolved: ResolvedReference): RuleFinding[] {
  const { reference } = resolved;
  const said = saidSide(reference, placed.value.kind);
  const { find } = viewOf(context).directory;
  const isOn = (side: Side, key: string, near: Near, written?: string) => {
    const found = find(side, key, reference.level, near, written);
    return found.items.length + found.policies.length > 0;
  };
  // Most numbers stand in the plans just as they are written, wherever the note stands.
  const exists = (side: Side, key: string, index: number) => {
    const written = reference.parts[index]?.label ?? "";
    const asHeading = reference.level === "policy" && namesHeading(written);
    return isOn(side, key, NOWHERE, asHeading ? written : undefined) || isOn(side, key, nearRow(context, placed)[side], written) || isUnshown(context.sheet[side], key, asHeading);
  };
  return reference.keys.flatMap((key, index) => {
    const sides = (said === null ? SIDES : [said]).filter((side) => exists(side, key, index));
    const meant = sides.length === 1 && said === null ? meantSide(context, placed, resolved) : null;
    if (sides.length > 0 && (meant === null || sides.includes(meant))) return [];
    // The note may well be right where the item's own number slipped: that is told where it happened.
    const isSlipped = (meant === null ? (said === null ? SIDES : [said]) : [meant]).some((side) => isSlippedNumber(context, side, key));
    return isSlipped ? [] : [dangling(context, placed, resolved, index, said ?? meant)];
  });
}

/** A heading that the sheet does not show: 2 where items are numbered 2(1), 2(2) …, 柱2 in a sheet without headings. */
function isUnshown(plan: PlanSide, key: string, asHeading: boolean): boolean {
  return (asHeading && plan.policies.length === 0) || keysOverItems(plan).has(key);
}

const keysOverItems = oncePer(({ items }: PlanSide): ReadonlySet<string> => {
  const keys = new Set<string>();
  // Where a key is known, so are those above it.
  for (const { key } of items) for (let above = parentKey(key); above !== "" && !keys.has(above); above = parentKey(above)) keys.add(above);
  return keys;
});

/** Where the statement's own rows are, for numbers that leave out what is in front of them. */
function nearRow(context: RuleContext, placed: PlacedStatement): Readonly<Record<Side, Near>> {
  const { policyTargets } = lineageIndex(context.lineage);
  return nearOf(placed, context.sheet, viewOf(context).directory, (id) => policyTargets.get(id) ?? []);
}

interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  /** How like it is to the row's item, 0…1. */
  readonly score: number;
}

function dangling(context: RuleContext, placed: PlacedStatement, resolved: ResolvedReference, index: number, said: Side | null): RuleFinding {
  const { sheet } = context;
  const { reference } = resolved;
  const { at, text } = sheet.notes[resolved.note];
  const part = reference.parts[index] ?? { ...reference, label: text.slice(reference.start, reference.end) };
  const candidates = candidatesFor(context, placed, reference.keys[index], reference.level, said ?? "next", part.label, reference.keys);
  const items = itemsOf(context, [...placed.items.current, ...placed.items.next]);
  const plan = said ?? "next";
  return state({ code }, context, {
    messageId: candidates.length > 0 ? (said === null ? "nowhere-near" : "not-in-plan-near") : said === null ? "nowhere" : "not-in-plan",
    data: {
      number: part.label,
      current: planName(sheet, "current"),
      next: planName(sheet, "next"),
      plan: planName(sheet, plan),
      ...(candidates.length > 0 ? { candidates: candidates.map(({ words }) => words).join("、") } : {}),
    },
    at: { ...at, start: part.start, end: part.end },
    cells: cellsOf(items),
    // A candidate that nothing explains and that is like the row's item waits for this very number.
    items: [...items.map(({ id }) => id), ...candidates.filter(({ id, score }) => score >= LIKE_AT_ALL && isOpen(context, "next", id)).map(({ id }) => id)],
    subjects: items.length > 0 ? items.map(({ id }) => id) : [...placed.policies.current, ...placed.policies.next],
    token: `${reference.keys[index]} ${spanOf(context, placed).start === undefined ? "" : placed.value.kind}`,
    fixes: candidates.map(
      ({ label }): Fix => ({
        titleId: "replace",
        data: { from: part.label, to: label },
        applicability: "choice",
        edits: [{ type: "cell", at, expect: text, replace: text.slice(0, part.start) + label + text.slice(part.end) }],
      }),
    ),
  });
}

/** Numbers that a slip of a finger away exist: the same policy's, the same place under another policy; the closest text first. */
function candidatesFor(
  context: RuleContext,
  placed: PlacedStatement,
  key: string,
  level: "policy" | "item",
  side: Side,
  label: string,
  taken: readonly string[],
): readonly Candidate[] {
  const { sheet, evidence } = context;
  const levels = key.split("-");
  const headings: readonly Numbered[] = level === "policy" ? policyNumbers(sheet[side]) : [];
  // 第2節第5項 sounds like a heading, but may lie as deep as the plan's items.
  const numbers = headings.some((one) => one.levels.length === levels.length) ? headings : itemNumbers(sheet[side]);
  const own = placed.items.current.length > 0 ? placed.items.current : placed.items.next;
  return numbers
    .filter((other) => slips(levels, other.levels) && !taken.includes(other.one.key) && !own.includes(other.one.id) && !hasGone(context, placed, other.one))
    .map(({ one, levels: others }) => ({ one, score: "text" in one && own.length > 0 ? evidence.similarity(own, [one.id]) : 0, distance: distanceOf(levels, others) }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance)
    .slice(0, MOST_CANDIDATES)
    .map(({ one, score }) => ({ id: one.id, score, label: formatKey(one.key, { label }), words: "title" in one ? describePolicy(one) : describe(sheet, one) }));
}

/** Whether 4-5から移動 cannot have meant a current item, because that became something else. */
function hasGone(context: RuleContext, { value, items }: PlacedStatement, one: Item | Policy): boolean {
  return value.kind === "moved" && items.current.length === 0 && one.side === "current" && "text" in one && linksOf(context, one.id).some(({ to }) => to.some((id) => !items.next.includes(id)));
}

/** An item or a policy with the levels of its number. */
interface Numbered {
  readonly one: Item | Policy;
  readonly levels: readonly string[];
}

const itemNumbers = oncePer(({ items }: PlanSide) => numbered(items));
const policyNumbers = oncePer(({ policies }: PlanSide) => numbered(policies));

function numbered(all: readonly (Item | Policy)[]): readonly Numbered[] {
  return all.filter(({ key }) => key !== "").map((one) => ({ one, levels: one.key.split("-") }));
}

/** Whether one level alone differs. */
function slips(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.filter((value, level) => value !== b[level]).length === 1 && (a.length > 1 || distanceOf(a, b) <= 2);
}

function distanceOf(a: readonly string[], b: readonly string[]): number {
  return a.reduce((sum, value, level) => sum + Math.abs(Number(value) - Number(b[level] ?? 0)), 0);
}
