import type { PlacedStatement } from "../../lineage/placed-statements";
import { predecessorsOf } from "../../notes/lineage-index";
import type { Item, ItemId } from "../../plan/model";
import { describe, inPlan, nameOf, namesOf } from "../lineage/naming";
import { referencesIn } from "../lineage/reference-words";
import { cellsOf, isOpen, itemsOf, linksOf, spanOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { crossedRows, type CrossedRows } from "./crossed-rows";
import { takenUpElsewhere } from "./gained-words";
import { texts } from "./texts";

const code = "L304";
/** A rival has to be like the item at all … */
const LIKE_AT_ALL = 0.25;
/** … less where nothing explains it, … */
const LIKE_UNEXPLAINED = 0.2;
/** … more so where its text is its own predecessor's: nothing can have been absorbed without a trace … */
const LIKE_UNCHANGED = 0.4;
/** … well above the claim, and at least twice as close. */
const WELL_ABOVE = 0.15;
const TWICE = 2;
/** A text of fewer characters (柵を直す。) is like any other that ends as it does; one that is short has to be so much closer. */
const TELLING = 6;
const SHORT = 15;
const SHORT_IS_LESS = 0.2;
const RIVALS = 5;

/** 行先と文面の不一致: the note's target is clearly not the item whose text fits best, or two rows have each other's next text. */
export const claimNotBestMatch: Rule = {
  code,
  slug: "claim-not-best-match",
  severity: "warning",
  texts,
  yieldsTo: ["R201", "R202", "R204"],
  check: (context) => [...misdirected(context), ...crossedRows(context).map((rows) => crossed(context, rows))],
};

/** Notes whose target is not the best match. */
function misdirected(context: RuleContext): RuleFinding[] {
  return viewOf(context).statements.flatMap((placed) => {
    if (!isClaim(placed) || placed.items.current.length !== 1) return [];
    const [from] = itemsOf(context, placed.items.current);
    const references = referencesIn(context, placed.note, placed.statement).filter(({ reference }) => reference.role === "target" || reference.role === "mention");
    const targets = itemsOf(context, [...new Set(references.flatMap((one) => one.targets))]);
    if (!from || from.normal.length < TELLING || targets.length === 0 || references.some(({ settled, reference }) => !settled || reference.level !== "item")) return [];
    const rival = rivalOf(context, from, targets);
    if (rival) return [notBest(context, placed, from, targets, rival)];
    const elsewhere = placed.value.kind === "absorbed" ? takenUpElsewhere(context, from, targets) : null;
    return elsewhere ? [notBest(context, placed, from, targets, elsewhere.item, elsewhere.word)] : [];
  });
}

function isClaim({ value }: PlacedStatement): boolean {
  return value.kind === "absorbed" || value.kind === "moved" || value.kind === "deleted";
}

/** The next item that fits so much better that the claim is hard to believe. */
function rivalOf(context: RuleContext, from: Item, targets: readonly Item[]): Item | null {
  const { evidence } = context;
  const claimed = targets.map(({ id }) => id);
  const own = linksOf(context, from.id).flatMap(({ to }) => to);
  const claim = likeness(context, from.id, claimed);
  // Nothing is twice as close as what is more than half alike: most claims are right, and need no search.
  if (TWICE * claim > 1) return null;
  const [best] = evidence.nearest([from.id], "next", RIVALS + claimed.length).filter(({ item }) => !claimed.includes(item) && !own.includes(item));
  const unchanged = best && linksOf(context, best.item).some(({ kind }) => kind === "continued");
  const likeEnough = (unchanged ? LIKE_UNCHANGED : best && isOpen(context, "next", best.item) ? LIKE_UNEXPLAINED : LIKE_AT_ALL) + (from.normal.length < SHORT ? SHORT_IS_LESS : 0);
  if (!best || best.score < likeEnough || best.score - claim < WELL_ABOVE || best.score < TWICE * claim) return null;
  return itemsOf(context, [best.item])[0] ?? null;
}

/** How well the text fits the target, or what the target came from: an absorbed item need not show in the new wording. */
function likeness({ evidence, lineage }: RuleContext, from: ItemId, claimed: readonly ItemId[]): number {
  const sources = claimed.flatMap((id) => predecessorsOf(lineage, id)).filter((id) => id !== from);
  const scores = [evidence.similarity([from], claimed), ...claimed.map((id) => evidence.similarity([from], [id]))];
  return Math.max(...scores, sources.length > 0 ? evidence.similarity([from], sources) : 0);
}

/** @param gained the word of the item that the rival took up; "" where its whole text fits better */
function notBest(context: RuleContext, placed: PlacedStatement, from: Item, targets: readonly Item[], rival: Item, gained = ""): RuleFinding {
  const { sheet } = context;
  return state({ code }, context, {
    messageId: gained === "" ? "not-best" : "taken-up",
    data: {
      words: placed.value.text,
      ...(gained === "" ? {} : { gained }),
      item: inPlan(sheet, "current", nameOf(sheet, from)),
      targets: namesOf(sheet, targets),
      rival: inPlan(sheet, "next", describe(sheet, rival)),
    },
    at: spanOf(context, placed),
    cells: cellsOf([from]),
    // The rival is named too: where the number is a slip, it stands there without a predecessor.
    items: [from.id, ...targets.map(({ id }) => id), rival.id],
    subjects: [from.id, ...targets.map(({ id }) => id)],
    certainty: { kind: "evidence", rival: rival.id },
    related: [{ at: rival.at, messageId: gained === "" ? "rival" : "gained", data: {} }],
    texts: [from.text, placed.value.text, ...targets.map(({ text }) => text)],
  });
}

/** One finding for both rows: the next texts of two neighbours are exchanged. */
function crossed(context: RuleContext, { current, next }: CrossedRows): RuleFinding {
  const { sheet } = context;
  const [first, second] = current.map((item) => inPlan(sheet, "current", nameOf(sheet, item)));
  const [upper, lower] = next.map((item) => inPlan(sheet, "next", describe(sheet, item)));
  return state({ code }, context, {
    messageId: "crossed",
    data: { first, second, upper, lower },
    at: next[0].at,
    cells: cellsOf([next[1], ...current]),
    items: [...current, ...next].map(({ id }) => id),
    token: "crossed",
    certainty: { kind: "evidence", rival: next[1].id },
  });
}
