import { legendFrame } from "../../lineage/legend";
import type { ResolvedReference } from "../../lineage/model";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { oncePer } from "../../once";
import { parentKey } from "../../plan/keys";
import type { ItemId, PlanSide, Side } from "../../plan/model";
import { itemsOf, linksOf } from "../lineage/view";
import type { RuleContext } from "../rule";

/** What is put together behind を: (6)を統合, (6)の内容を取り込む, (6)を(5)に統合; not ②-6を新設し統合. */
const PUT_TOGETHER =
  /^\s*(?:[（(「][^()（）「」\n]{1,40}[)）」])?(?:の(?:内容|取組|事業))?を(?:新たに|追加で|併せて|あわせて|合わせて)?(?:[^、。をにへ\n]{1,20}[にへ])?(?:統合|集約|一本化|一元化|合併|取り?込|吸収|含[めむ])/u;

/** ③-5から移動: where something came from as a whole, with nothing in front that leads there (第4次のⅡの7)から). What stands behind から alone may be a part of something that goes on. */
const CAME_FROM = /^\s*(?:から|より)\S/u;

/**
 * The plan that a number without 現行 or 次期 must be of by what is said of it, though only the other plan has it; null
 * where nothing is sure: ①-6に集約 may name the current ①-6 for what became of it.
 */
export function meantSide(context: RuleContext, placed: PlacedStatement, resolved: ResolvedReference): Side | null {
  const { reference, readings } = resolved;
  if (reference.frame !== null || reference.level !== "item" || legendFrame(context.sheet.table) !== null) return null;
  const { value, items } = placed;
  const { text } = context.sheet.notes[resolved.note];
  const after = text.slice(reference.end);
  const leads = /^[\s・(（]*$/u.test(text.slice(value.start, reference.start));
  switch (value.kind) {
    case "split":
      // ①-3と①-5に分割 on the row of next ①-3: the parts are of one plan.
      return reference.role === "target" && readings.next.items.some((id) => items.next.includes(id)) ? "next" : null;
    case "moved":
    case "renumbered":
      if (reference.role === "left") return leads && value.part === null && CAME_FROM.test(after) && hasSiblings(context, readings.next.items) ? "current" : null;
      return value.kind === "moved" ? goalSide(context, placed, resolved) : null;
    case "merged":
    case "absorbed":
      if (reference.role === "member" && PUT_TOGETHER.test(after)) return hasSiblings(context, readings.next.items) ? "current" : null;
      return goalSide(context, placed, resolved);
    default:
      return null;
  }
}

/** Nothing goes into what was given up, nor moves to the place that it leaves: then a goal is of the next plan. */
function goalSide(context: RuleContext, { value, items }: PlacedStatement, { reference, readings: { current, next } }: ResolvedReference): Side | null {
  if (reference.role !== "target" || next.items.length > 0) return null;
  const isItself = value.kind === "moved" && items.next.length === 0 && current.items.length > 0 && current.items.every((id) => items.current.includes(id));
  return isItself || allDeleted(context, current.items) ? "next" : null;
}

/** The keys above a side's items. */
const placesOf = oncePer(({ items }: PlanSide): ReadonlySet<string> => new Set(items.filter(({ key }) => key !== "").map(({ key }) => parentKey(key))));

/** Whether the current plan has others of the place that some next items are in: then it shows all of them. */
function hasSiblings(context: RuleContext, ids: readonly ItemId[]): boolean {
  const places = placesOf(context.sheet.current);
  return ids.length > 0 && itemsOf(context, ids).every(({ key }) => places.has(parentKey(key)));
}

/** Whether the notes end all of some current items: nothing can go into them. */
function allDeleted(context: RuleContext, ids: readonly ItemId[]): boolean {
  return ids.length > 0 && itemsOf(context, ids).every(({ id }) => linksOf(context, id).length > 0 && linksOf(context, id).every(({ kind }) => kind === "deleted"));
}
