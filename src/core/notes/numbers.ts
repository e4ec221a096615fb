import { groupBy } from "../check/group-by";
import { directoryOf } from "../lineage/directory";
import type { Lineage } from "../lineage/model";
import { oncePer } from "../once";
import type { ComparisonSheet, Item, ItemId, PlanSide, Policy, Side } from "../plan/model";
import { lineageIndex, predecessorsOf, successorsOf } from "./lineage-index";
import { shortPlanName } from "./plan-names";

/** A number as a note writes it: without the dot or comma that ends a label (1. → 1). */
function bare(label: string): string {
  return label.replace(/[.．、，,\s　]+$/u, "");
}

/** A policy's number as its heading writes it: ①, 第2章, 基本目標1. */
export function policyNumber(policy: Policy): string {
  return bare(policy.label);
}

/**
 * An item's number as its own label writes it, with its headings' numbers in front where the
 * label alone stands for several items: (1) under 第2章 becomes 第2章(1).
 * @returns "" for an item without a number
 */
export function itemNumber(sheet: ComparisonSheet, item: Item): string {
  if (item.label === "" || !sharedLabels(sheet[item.side]).has(item.label)) return bare(item.label);
  const { policies } = directoryOf(sheet);
  let label = bare(item.label);
  const above = new Set<string>();
  for (let id = item.policy ?? item.under; id !== null && !above.has(id); ) {
    above.add(id);
    const policy = policies.get(id);
    label = `${policy ? policyNumber(policy) : ""}${label}`;
    id = policy?.parent ?? null;
  }
  return label;
}

/** Items by canonical key; several where the sheet repeats a number. */
const itemsByKey = oncePer(({ items }: PlanSide) => groupBy(items, ({ key }) => key));

/** Labels that stand for more than one item of a side: (1) under every heading. */
const sharedLabels = oncePer(({ items }: PlanSide): ReadonlySet<string> => {
  const keys = new Map<string, string>();
  const shared = new Set<string>();
  for (const { label, key } of items) {
    const other = keys.get(label);
    if (other === undefined) keys.set(label, key);
    else if (other !== key) shared.add(label);
  }
  return shared;
});

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
  const number = itemNumber(sheet, target);
  return canBeMistaken(sheet, lineage, from, target) ? withFrame(sheet, lineage, target, number) : number;
}

/** The number with its frame written out, whether or not it is needed. */
export function framedNumber(sheet: ComparisonSheet, lineage: Lineage, target: Item): string {
  return withFrame(sheet, lineage, target, itemNumber(sheet, target));
}

function withFrame(sheet: ComparisonSheet, lineage: Lineage, target: Item, number: string): string {
  const { items } = directoryOf(sheet);
  const own = (lineageIndex(lineage).links.get(target.id) ?? []).filter(({ kind }) => kind !== "absorbed").flatMap(({ from }) => from);
  const predecessors = [...new Set(own.length > 0 ? own : predecessorsOf(lineage, target.id))].flatMap((id) => items.get(id) ?? []);
  const current = predecessors.map((item) => itemNumber(sheet, item)).filter((label) => label !== "");
  return current.length > 0 ? `${number}(現行${current.join("、")})` : `${shortPlanName(sheet.table.planNames.next, "next")}${number}`;
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
  const number = policyNumber(target);
  const namesake = sheet.current.policies.find(({ key }) => key === target.key);
  if (!namesake || hasLegend(sheet)) return number;
  const index = lineageIndex(lineage);
  const namesakeTargets = index.policyTargets.get(namesake.id) ?? [];
  if (namesakeTargets.length === 1 && namesakeTargets[0] === target.id) return number;
  const mapped = new Set(from ? index.policyTargets.get(from.id) : []);
  if (mapped.has(target.id) && namesakeTargets.every((id) => !mapped.has(id))) return number;
  const { policies } = directoryOf(sheet);
  const sources = (index.policySources.get(target.id) ?? []).flatMap((id) => policies.get(id) ?? []).map(policyNumber);
  return sources.length > 0 ? `${number}(現行${sources.join("、")})` : number;
}

/** Numbers of items of one side, in the order of the plan; null where one of them has none. */
export function allNumbers(sheet: ComparisonSheet, items: readonly Item[], side: Side): readonly string[] | null {
  const order = orderOf(sheet[side]);
  const numbers = [...items].sort((a, b) => comparePaths(a, b) || order.get(a.id)! - order.get(b.id)!).map((item) => itemNumber(sheet, item));
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
