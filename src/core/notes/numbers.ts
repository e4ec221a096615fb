import { groupBy } from "../group-by";
import { directoryOf } from "../lineage/directory";
import type { Lineage } from "../lineage/model";
import { parseNumberAt } from "../notation/numbers";
import { oncePer } from "../once";
import type { ComparisonSheet, Item, ItemId, PlanSide, Policy, PolicyId, Side } from "../plan/model";
import { lineageIndex, successorsOf } from "./lineage-index";
import { numberInPlan, shortPlanName } from "./plan-names";

/** A number as a note writes it: without the dot or comma that ends a label (1. → 1). */
function bare(label: string): string {
  return label.replace(/[.．、，,\s　]+$/u, "");
}

/** A policy's number as its heading writes it: ①, 第2章, 基本目標1. */
export function policyNumber(policy: Policy): string {
  return bare(policy.label);
}

/** A policy's number as a note can mention it: with the numbers of the headings above that its label leaves out, 第1節2. */
export function mentionedPolicy(sheet: ComparisonSheet, policy: Pick<Policy, "key" | "label" | "number" | "parent">): string {
  return withHeadings(sheet, policy, policy.parent);
}

/**
 * An item's number as its own label writes it, with those of its headings' numbers in front that
 * the label leaves out: (1) under 第2章 becomes 第2章(1), ①-3 stays ①-3.
 * @returns "" for an item without a number
 */
export function itemNumber(sheet: ComparisonSheet, item: Pick<Item, "key" | "label" | "number" | "policy" | "under">): string {
  return withHeadings(sheet, item, item.policy ?? item.under);
}

/** A number as a sentence can mention it: a bare 12 could be anything, No.12 is a number. */
export function asRunningNumber(number: string): string {
  return /^[0-9０-９]+$/u.test(number) ? `No.${number}` : number;
}

function mentioned(sheet: ComparisonSheet, item: Item): string {
  return asRunningNumber(itemNumber(sheet, item));
}

/** A label with the numbers of the headings above that its key has and the label lacks. */
function withHeadings(sheet: ComparisonSheet, { key, label, number }: Pick<Item, "key" | "label" | "number">, above: PolicyId | null): string {
  const { policies, chain } = directoryOf(sheet);
  const levels = (path: string) => (path === "" ? 0 : path.split("-").length);
  let path = number?.path ?? [];
  let lacking = levels(key) - path.length;
  let written = bare(label);
  if (written === "" || above === null) return written;
  for (const id of chain(above)) {
    const policy = policies.get(id);
    // A heading deeper than what is lacking is in the label already: (1)ア under (1).
    if (lacking <= 0 || !policy?.number || levels(policy.key) > lacking) continue;
    path = [...policy.number.path, ...path];
    written = joined(policyNumber(policy), written, path);
    lacking -= policy.number.path.length;
  }
  return written;
}

/** A heading's number and a label below it as one number: 第2章(1), 1(2)ア; with a hyphen where they would run into each other (Ⅱ-ウ, 1-2). */
function joined(heading: string, label: string, path: readonly number[]): string {
  const together = `${heading}${label}`;
  return parseNumberAt(together, 0)?.key === path.join("-") ? together : `${heading}-${label.replace(/^([^(（]+)[)）]$/u, "$1")}`;
}

/** Items by canonical key; several where the sheet repeats a number. */
const itemsByKey = oncePer(({ items }: PlanSide) => groupBy(items, ({ key }) => key));

/** Where each item stands in its plan. */
const orderOf = oncePer(({ items }: PlanSide): ReadonlyMap<ItemId, number> => new Map(items.map(({ id }, index) => [id, index])));

/** Whether a legend below the table says which plan the notes' numbers belong to. */
export function hasLegend(sheet: ComparisonSheet): boolean {
  return sheet.table.footnotes.some((line) => /番号/.test(line) && /現行|次期|第[0-9０-９一二三四五]+[期次]|新|旧/.test(line));
}

/**
 * A next item's number the way committees read it, next number first: ①-6, or ①-6(現行①-2)
 * where the bare number could be taken for a current item.
 * @param from the current item whose note it stands in, or null
 */
export function targetNumber(sheet: ComparisonSheet, lineage: Lineage, from: Item | null, target: Item): string {
  const number = mentioned(sheet, target);
  return canBeMistaken(sheet, lineage, from, target) ? withFrame(sheet, lineage, target, number) : number;
}

/** The number with its frame written out, whether or not it is needed. */
export function framedNumber(sheet: ComparisonSheet, lineage: Lineage, target: Item): string {
  return withFrame(sheet, lineage, target, mentioned(sheet, target));
}

function withFrame(sheet: ComparisonSheet, lineage: Lineage, target: Item, number: string): string {
  const { items } = directoryOf(sheet);
  // What is only absorbed into it, perhaps by the very note that is written, says nothing of where it comes from.
  const own = (lineageIndex(lineage).links.get(target.id) ?? []).filter(({ kind }) => kind !== "absorbed").flatMap(({ from }) => from);
  const predecessors = [...new Set(own)].flatMap((id) => items.get(id) ?? []);
  const current = predecessors.map((item) => mentioned(sheet, item)).filter((label) => label !== "");
  return current.length > 0 ? `${number}(現行${current.join("、")})` : numberInPlan(shortPlanName(sheet.table.planNames.next, "next"), number);
}

/** Whether the number exists on the current side too, means something else there, and nothing settles which is meant. */
function canBeMistaken(sheet: ComparisonSheet, lineage: Lineage, from: Item | null, target: Item): boolean {
  if (hasLegend(sheet)) return false;
  const namesakes = itemsByKey(sheet.current).get(target.key) ?? [];
  if (target.key === "" || namesakes.length === 0) return false;
  if (namesakes.every((item) => sameTarget(lineage, item, target))) return false;
  return !mappingSettles(lineage, from, target, namesakes);
}

function sameTarget(lineage: Lineage, namesake: Item, target: Item): boolean {
  const targets = successorsOf(lineage, namesake.id);
  return targets.length === 1 && targets[0] === target.id;
}

/** The policies' mapping allows the next reading and not the current one: ②-2 under ④, which goes to ②. */
function mappingSettles(lineage: Lineage, from: Item | null, target: Item, namesakes: readonly Item[]): boolean {
  const targetsOf = (item: Item | null) => (item?.policy ? (lineageIndex(lineage).policyTargets.get(item.policy) ?? []) : []);
  const mapped = new Set(targetsOf(from));
  if (target.policy === null || !mapped.has(target.policy)) return false;
  const goals = namesakes.flatMap(targetsOf);
  return goals.length === 0 || goals.some((policy) => !mapped.has(policy));
}

/** A policy's number for a note, with the current one where the bare number could be taken for it. */
export function targetPolicyNumber(sheet: ComparisonSheet, lineage: Lineage, from: Policy | null, target: Policy): string {
  const number = mentionedPolicy(sheet, target);
  const namesake = sheet.current.policies.find(({ key }) => key === target.key);
  if (!namesake || hasLegend(sheet)) return number;
  const index = lineageIndex(lineage);
  const namesakeTargets = index.policyTargets.get(namesake.id) ?? [];
  if (namesakeTargets.length === 1 && namesakeTargets[0] === target.id) return number;
  const mapped = new Set(from ? index.policyTargets.get(from.id) : []);
  if (mapped.has(target.id) && namesakeTargets.every((id) => !mapped.has(id))) return number;
  const { policies } = directoryOf(sheet);
  const sources = (index.policySources.get(target.id) ?? []).flatMap((id) => policies.get(id) ?? []).map((source) => mentionedPolicy(sheet, source));
  return sources.length > 0 ? `${number}(現行${sources.join("、")})` : number;
}

/** Numbers of items of one side, in the order of the plan; null where one of them has none. */
export function allNumbers(sheet: ComparisonSheet, items: readonly Item[], side: Side): readonly string[] | null {
  const order = orderOf(sheet[side]);
  const numbers = [...items].sort((a, b) => comparePaths(a, b) || order.get(a.id)! - order.get(b.id)!).map((item) => mentioned(sheet, item));
  return numbers.every((number) => number !== "") ? numbers : null;
}

function comparePaths(a: Item, b: Item): number {
  const [x, y] = [a.key.split("-").map(Number), b.key.split("-").map(Number)];
  for (let level = 0; level < Math.max(x.length, y.length); level++) {
    const difference = (x[level] ?? 0) - (y[level] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
