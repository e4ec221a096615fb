import { LIKELY_PREDECESSOR } from "../../lineage/holes";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { saysNothing } from "../../notation/note-vocabulary";
import type { Item } from "../../plan/model";
import { cellName, describe, inPlan, nameOf, planName } from "../lineage/naming";
import { draftOf, noteCellOf, noteFix } from "../lineage/note-fixes";
import { cellsOf, isOpen, itemsOf, statementsOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L302";

/** Words that may tell of a split: 別の事業に分ける, 分割, 切り出す. */
const DIVIDES = /分[割けか離]|二分|独立|別立て|切り?出/u;

/** 説明のない次期項目: a next item with no current item and no 新規 note. */
export const unexplainedNew: Rule = {
  code,
  slug: "unexplained-new",
  severity: "warning",
  texts,
  yieldsTo: ["L303", "L304", "L305", "R201"],
  check: (context) => itemsOf(context, context.lineage.unexplained.next).map((item) => unexplained(context, item)),
};

function unexplained(context: RuleContext, item: Item): RuleFinding {
  const { sheet } = context;
  const predecessor = likelyPredecessor(context, item);
  const note = noteCellOf(context, item.band);
  const draft = predecessor ? null : draftOf(context, item.band)?.statements.find(({ template }) => template === "added");
  const said = predecessor ? null : wordsNearby(context, item);
  return state({ code }, context, {
    messageId: predecessor ? "with-predecessor" : (said?.messageId ?? "unexplained"),
    data: {
      ...(said ? { words: said.value.text, place: cellName(sheet, sheet.notes[said.note].at) } : {}),
      item: inPlan(sheet, "next", nameOf(sheet, item)),
      current: planName(sheet, "current"),
      ...(predecessor ? { predecessor: inPlan(sheet, "current", describe(sheet, predecessor)) } : {}),
    },
    at: item.at,
    cells: [...(note ? [note] : []), ...(predecessor ? cellsOf([predecessor]) : [])],
    // The item that leads nowhere is named too: L301 need not say the same slip again.
    items: [item.id, ...(predecessor ? [predecessor.id] : [])],
    subjects: [item.id],
    ...(predecessor ? { related: [{ at: predecessor.at, messageId: "predecessor", data: {} }] } : {}),
    texts: [item.text],
    fixes: draft ? noteFix(context, item.band, draft.text, "write", "choice") : [],
  });
}

/** The closest current item, if nothing explains it either. */
function likelyPredecessor(context: RuleContext, item: Item): Item | null {
  const [best] = context.evidence.nearest([item.id], "current", 1);
  if (!best || best.score < LIKELY_PREDECESSOR || !isOpen(context, "current", best.item)) return null;
  return itemsOf(context, [best.item])[0] ?? null;
}

/** What the item's own note says, or that of the row above which it may be a part of, though neither tells where the item comes from. */
function wordsNearby(context: RuleContext, { band }: Item): (PlacedStatement & { readonly messageId: string }) | null {
  const [own] = statementsOf(context, { number: band }).filter(({ value }) => !saysNothing(value.text));
  if (own) return { ...own, messageId: "noted" };
  const { bands } = context.sheet;
  let above = band - 1;
  while (bands[above]?.current.length === 0 && bands[above].next.length > 0) above--;
  const split = bands[above]?.next.length ? statementsOf(context, { number: above }).find(({ value }) => DIVIDES.test(value.text)) : undefined;
  return split ? { ...split, messageId: "below-split" } : null;
}
