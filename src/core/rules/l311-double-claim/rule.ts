import type { PlacedStatement } from "../../lineage/placed-statements";
import type { StatementKind } from "../../notation/syntax";
import type { Item } from "../../plan/model";
import { predecessorsOf } from "../../notes/lineage-index";
import { inPlan, nameOf, namesOf, planName } from "../lineage/naming";
import { draftOf, noteFix } from "../lineage/note-fixes";
import { referencesIn } from "../lineage/reference-words";
import { cellsOf, itemsOf, linksOf, spanOf, statementsOf, viewOf } from "../lineage/view";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "L311";
const SAYS_JOINED: ReadonlySet<StatementKind> = new Set(["merged", "absorbed", "split", "separated", "policy-split"]);

/** 説明のない統合: two current items claim one next item and no note says 統合 or 集約. */
export const doubleClaim: Rule = {
  code,
  slug: "double-claim",
  severity: "warning",
  texts,
  yieldsTo: ["L303", "L304", "R202", "R204"],
  check: (context) =>
    context.sheet.next.items.flatMap((item) => {
      const ids = predecessorsOf(context.lineage, item.id);
      if (ids.length < 2) return [];
      const sources = itemsOf(context, ids);
      if (sources.length < 2 || isExplained(context, item, sources)) return [];
      const merger = mergerElsewhere(context, item);
      return [merger ? goesOn(context, item, sources, merger) : claimed(context, item, sources)];
    }),
};

/** 現行2-3を含めて再編 on the item's row names the other source. */
function namesSource(context: RuleContext, { band }: Item, sources: readonly Item[]): boolean {
  const others = sources.filter((source) => source.band !== band).map(({ id }) => id);
  return statementsOf(context, { number: band }).some(({ note, statement }) =>
    referencesIn(context, note, statement).some(({ readings }) => readings.current.items.some((id) => others.includes(id))),
  );
}

/** Words of a merger, whatever the sentence around them was read as. */
const WORDS_OF_MERGER = /統合|集約|一本化|統廃合/u;

/** Whether a note of the item's row says so, or all of the claims but one are said to be absorbed or split. */
function isExplained(context: RuleContext, item: Item, sources: readonly Item[]): boolean {
  const joins = (band: number) =>
    context.sheet.bands[band].notes.some((note) => WORDS_OF_MERGER.test(context.sheet.notes[note].text)) ||
    statementsOf(context, { number: band }).some(({ value }) => SAYS_JOINED.has(value.kind) || (value.kind === "deleted" && value.references.length > 0));
  if (joins(item.band) || namesSource(context, item, sources)) return true;
  // ②へ beside an ② that goes on sends an item there, but does not say that the two became one.
  const sent = (band: number) => statementsOf(context, { number: band }).some(({ value }) => value.kind === "moved");
  const absorbed = linksOf(context, item.id)
    .filter(({ kind }) => kind === "absorbed")
    .flatMap(({ from }) => from);
  const silent = sources.filter(({ id, band }) => (!absorbed.includes(id) || sent(band)) && !joins(band));
  return silent.length < 2;
}

/**
 * The merger of another row that takes in the current item of this row: ①②③を統合 two rows above ③, which goes on beside this
 * item. Of the others in that merger nothing claims this item.
 */
function mergerElsewhere(context: RuleContext, { id, band }: Item): PlacedStatement | null {
  const { statements } = viewOf(context);
  const [link, ...more] = linksOf(context, id);
  if (more.length > 0 || link.from.length < 2 || link.to.length < 2 || !link.from.some((one) => context.sheet.bands[band].current.includes(one))) return null;
  return statements.find((one) => one.value.kind === "merged" && one.band !== band && link.evidence.some((why) => why.source === "note" && why.note === one.note && why.statement === one.statement)) ?? null;
}

/** The merger is told, not the row that it takes an item from. */
function goesOn(context: RuleContext, item: Item, sources: readonly Item[], merger: PlacedStatement): RuleFinding {
  const { sheet } = context;
  const own = sources.filter(({ band }) => band === item.band);
  return state({ code }, context, {
    messageId: "goes-on",
    data: {
      words: merger.value.text,
      own: inPlan(sheet, "current", namesOf(sheet, own)),
      item: inPlan(sheet, "next", nameOf(sheet, item)),
    },
    at: spanOf(context, merger),
    cells: cellsOf([item, ...own]),
    items: [item.id, ...sources.map(({ id }) => id)],
    texts: [merger.value.text, item.text, ...own.map(({ text }) => text)],
  });
}

function claimed(context: RuleContext, item: Item, sources: readonly Item[]): RuleFinding {
  const { sheet } = context;
  const draft = draftOf(context, item.band)?.statements.find(({ template }) => template === "merged");
  const claims = sources.filter(({ band }) => band !== item.band).flatMap(({ band }) => sheet.bands[band].notes.map((note) => sheet.notes[note].at));
  return state({ code }, context, {
    messageId: "claimed",
    data: {
      item: inPlan(sheet, "next", nameOf(sheet, item)),
      sources: namesOf(sheet, sources),
      current: planName(sheet, "current"),
    },
    at: item.at,
    cells: [...cellsOf(sources), ...claims],
    items: [item.id, ...sources.map(({ id }) => id)],
    fixes: draft ? noteFix(context, item.band, draft.text, "write", "review") : [],
    texts: [item.text, ...sources.map(({ text }) => text)],
  });
}
