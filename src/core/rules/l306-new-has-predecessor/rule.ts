import type { PlacedStatement } from "../../lineage/placed-statements";
import { mayAddToItem } from "../../notation/note-meaning";
import type { StatementKind } from "../../notation/syntax";
import type { Item } from "../../plan/model";
import { textChange } from "../../notes/text-change";
import { describe, inPlan, nameOf } from "../lineage/naming";
import { cellsOf, isOpen, itemsOf, linksOf, says, spanOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L306";
/** From here on two texts are so alike that one hardly came from nowhere. */
const STRONG = 0.35;

/** Said of the row's current item: it goes somewhere else, and 新規 is said of the next item alone. */
const LEAVES: ReadonlySet<StatementKind> = new Set(["deleted", "absorbed", "moved", "split", "merged", "separated", "replaced", "handed-over", "policies-mapped"]);

/** An item that something was added to keeps so much of its text. */
const KEPT = 0.7;

/** 新規なのに前身がある: 新規 on a row with a current item, or with a strong predecessor elsewhere that nothing explains. */
export const newHasPredecessor: Rule = {
  code,
  slug: "new-has-predecessor",
  severity: "warning",
  texts,
  yieldsTo: ["L305"],
  check: (context) => {
    const told = new Set<string>();
    return viewOf(context).statements.flatMap((placed) => {
      if (placed.value.kind !== "added" || placed.items.next.length === 0) return [];
      const found = (isOfSomething(placed) ? null : inRow(context, placed)) ?? elsewhere(context, placed);
      if (!found || told.has(found.item.id)) return [];
      told.add(found.item.id);
      return [contradicted(context, placed, found)];
    });
  },
};

/** 動画の配信を新たに追加, 取組を追加: something in the item is new, not the item. */
function isOfSomething({ value: { text, keyword, start } }: PlacedStatement): boolean {
  return keyword !== null && (/[をもの]\s*$/u.test(text.slice(0, keyword.start - start)) || /取り?組み?を/u.test(keyword.text));
}

interface Predecessor {
  readonly item: Item;
  readonly predecessor: Item;
  readonly where: "row" | "elsewhere";
}

/** 新規・拡充, the name of a kind that is one or the other: beside a current item it says 拡充. */
function isOneOfTwo({ sheet }: RuleContext, { note }: PlacedStatement): boolean {
  return sheet.notes[note].statements.some(({ kind }) => kind === "goes-on");
}

/** One current item beside one next item, and nothing says that the current one went elsewhere. */
function inRow(context: RuleContext, placed: PlacedStatement): Predecessor | null {
  const band = context.sheet.bands[placed.band];
  if (band.current.length === 0 || band.next.length !== 1 || says(context, band, LEAVES) || isOneOfTwo(context, placed)) return null;
  const [item] = itemsOf(context, band.next);
  const inBand = itemsOf(context, band.current);
  const sent = inBand.filter(({ id }) => linksOf(context, id).some(({ kind, to }) => kind === "deleted" || (kind !== "new" && !to.includes(item.id))));
  const predecessor = inBand.find((one) => !sent.includes(one));
  if (item && predecessor && mayAddToItem(placed.value) && keepsText(predecessor, item)) return null;
  return item && predecessor ? { item, predecessor, where: "row" } : null;
}

/** Whether most of what stood in a current item still stands in the next one. */
function keepsText(current: Item, next: Item): boolean {
  const { segments } = textChange([current], [next]);
  const lengthOf = (kinds: readonly string[]) => segments.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  return lengthOf(["same"]) >= KEPT * lengthOf(["same", "removed"]);
}

/** A current item that leads nowhere and whose text is clearly this one's. */
function elsewhere(context: RuleContext, placed: PlacedStatement): Predecessor | null {
  if (context.lineage.unexplained.current.length === 0) return null;
  for (const item of itemsOf(context, placed.items.next)) {
    const [best] = context.evidence.nearest([item.id], "current", 1);
    const [predecessor] = best && best.score >= STRONG && isOpen(context, "current", best.item) ? itemsOf(context, [best.item]) : [];
    if (predecessor) return { item, predecessor, where: "elsewhere" };
  }
  return null;
}

function contradicted(context: RuleContext, placed: PlacedStatement, { item, predecessor, where }: Predecessor): RuleFinding {
  const { sheet } = context;
  return state({ code }, context, {
    messageId: where,
    data: {
      words: placed.value.text,
      item: inPlan(sheet, "next", nameOf(sheet, item)),
      predecessor: inPlan(sheet, "current", describe(sheet, predecessor)),
    },
    at: spanOf(context, placed),
    cells: cellsOf([item, predecessor]),
    items: [item.id, predecessor.id],
    certainty: { kind: "evidence", rival: predecessor.id },
    related: where === "elsewhere" ? [{ at: predecessor.at, messageId: "predecessor", data: {} }] : [],
    texts: [placed.value.text, item.text, predecessor.text],
  });
}
