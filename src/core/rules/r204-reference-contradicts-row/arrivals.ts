import type { ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { lineageIndex, predecessorsOf, successorsOf } from "../../notes/lineage-index";
import type { Item, ItemId, PolicyId } from "../../plan/model";
import { referencesIn } from "../lineage/reference-words";
import { itemsOf, statementsOf, viewOf } from "../lineage/view";
import type { RuleContext } from "../rule";

/** A next item that is said to have come from one place, with the current item that is said to have gone there. */
export interface Arrival {
  readonly next: Item;
  readonly from: Item;
  /** ①-5へ移動, in the row of `from`. */
  readonly claim: PlacedStatement;
}

/** A text that moved shows where it came from; it is the same, or so much alike … */
const ALIKE = 0.5;
/** … or so much closer than that of the item that is named. */
const CLEARLY_CLOSER = 2;

/**
 * Where the note of a next item that stands alone names another source than the item that moved there by its own note: ①-4から移動
 * beside 「②-3へ移動」 on the row of ①-5, while ①-4 goes on or was given up; 2-1から移行 for an item of 1-2.
 */
export function strangeArrival(context: RuleContext, placed: PlacedStatement, references: readonly ResolvedReference[]): Arrival | null {
  const [reference, ...more] = references;
  const [next, ...others] = itemsOf(context, placed.items.next);
  if (!reference || !next || more.length + others.length + placed.items.current.length > 0 || placed.value.part !== null) return null;
  // Beside a bullet further down it speaks of that bullet alone.
  if (context.sheet.notes[placed.note].at.row !== next.at.row) return null;
  if (reference.frame !== "current" || (reference.reference.role !== "left" && reference.reference.frame !== "current")) return null;
  for (const from of itemsOf(context, predecessorsOf(context.lineage, next.id))) {
    const claim = statementsOf(context, { number: from.band }).find((one) => isMove(one, from.id));
    if (claim && isStrange(context, reference, claim, from, next)) return { next, from, claim };
  }
  return null;
}

/** Whether a statement on the row of a current item alone says where that went. */
function isMove({ value, items }: PlacedStatement, id: ItemId): boolean {
  return value.kind === "moved" && value.part === null && value.references.length > 0 && items.next.length === 0 && items.current.includes(id);
}

function isStrange(context: RuleContext, { readings: { current } }: ResolvedReference, claim: PlacedStatement, from: Item, next: Item): boolean {
  const goals = referencesIn(context, claim.note, claim.statement);
  const closeness = context.evidence.similarity([from.id], [next.id]);
  if (current.items.length > 0) {
    const [named, ...more] = current.items;
    if (more.length > 0 || named === from.id || !goals.some((goal) => leadsTo(context, goal, next.id))) return false;
    return isElsewhere(context, named, next.id) && closeness >= CLEARLY_CLOSER * context.evidence.similarity([named], [next.id]);
  }
  if (current.policies.length === 0 || closeness < ALIKE || successorsOf(context.lineage, from.id).length > 1) return false;
  const isOf = (id: ItemId) => homesOf(context, id).some((home) => current.policies.includes(home));
  // Either note may have the wrong heading.
  if (isOf(from.id)) return goals.every(isHeading) && !goals.some((goal) => leadsTo(context, goal, next.id));
  return goals.some((goal) => leadsTo(context, goal, next.id)) && !predecessorsOf(context.lineage, next.id).some(isOf);
}

/** Whether a goal is the item itself, or a heading that it stands under in either reading of the number. */
function leadsTo(context: RuleContext, { targets, readings }: ResolvedReference, id: ItemId): boolean {
  const { policyTargets } = lineageIndex(context.lineage);
  const policies = [...readings.next.policies, ...readings.current.policies.flatMap((one) => policyTargets.get(one) ?? [])];
  return targets.includes(id) || readings.next.items.includes(id) || homesOf(context, id).some((home) => policies.includes(home));
}

function isHeading({ readings: { current, next } }: ResolvedReference): boolean {
  return current.items.length + next.items.length === 0 && current.policies.length + next.policies.length > 0;
}

function homesOf(context: RuleContext, id: ItemId): readonly PolicyId[] {
  const { directory } = viewOf(context);
  return directory.chain(directory.home(id) ?? "");
}

/** Whether a current item goes on in another next one or was given up, and nothing is said of a part or a move of it. */
function isElsewhere(context: RuleContext, id: ItemId, besides: ItemId): boolean {
  const [item] = itemsOf(context, [id]);
  const said = item ? statementsOf(context, { number: item.band }).filter(({ items }) => items.current.includes(id)) : [];
  if (said.some(({ value }) => value.part !== null || value.kind === "split" || value.kind === "separated" || value.kind === "moved")) return false;
  return successorsOf(context.lineage, id).some((one) => one !== besides) || said.some(({ value }) => value.kind === "deleted");
}
