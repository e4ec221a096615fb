import type { EvidenceIndex } from "../evidence/model";
import type { ComparisonSheet, ItemId, Side } from "../plan/model";
import { complete, type Stepwise } from "../stepwise";
import { readClaims, resolveTargets, type ClaimContext, type Claims, type Origin } from "./claims";
import { directoryOf, type Directory } from "./directory";
import { makeEdgeSet, type EdgeSet } from "./edges";
import { frameReferences, type FrameContext } from "./frames";
import { claimsOfHeadings, sendsPolicies, sentPolicyLinks, type HeadingClaims } from "./headings";
import { standingJudgements, type JudgedLink, type StandingJudgement } from "./judged";
import { legendFrame } from "./legend";
import { itemTexts, type ItemTexts } from "./item-texts";
import { linksOf } from "./links";
import type { Evidence, Lineage, LineageLink, PolicyLink } from "./model";
import { placeStatements, type PlacedStatement } from "./placed-statements";
import { distinct, makePolicyMap, policiesReached, shownPolicyLinks, statedPolicyLinks } from "./policy-map";
import { pairRows } from "./row-pairs";
import { saidOfItems } from "./said-of-items";

export interface TraceOptions {
  /** Links that people confirmed or rejected. */
  readonly judgedLinks?: readonly JudgedLink[];
}

/**
 * Finds out what became of every item, and how that is known: rows and merged cells first, then the
 * notes' claims; texts rank what is claimed and never make a link by themselves.
 */
export function traceLineage(sheet: ComparisonSheet, evidence: EvidenceIndex, options: TraceOptions = {}): Lineage {
  return complete(traceInSteps(sheet, itemTexts(sheet, evidence), options));
}

/** The same as work that can be left between two steps. */
export function* traceInSteps(sheet: ComparisonSheet, texts: ItemTexts, options: TraceOptions = {}): Stepwise<Lineage> {
  const directory = directoryOf(sheet);
  const statements = placeStatements(sheet);
  const rows = makeEdgeSet(pairRows(sheet, statements, texts, directory));
  yield;
  const { policyLinks, context } = mapPolicies(sheet, statements, rows, texts, directory);
  yield;
  const references = resolveTargets(context);
  yield;
  const claims = readClaims(context, references);
  const edges = rows.with(claims.edges);
  const headings = claimsOfHeadings(statements, edges, context.map, directory);
  const judgements = standingJudgements(options.judgedLinks ?? [], sheet);

  const found = linksOf(edges.all(), { directory, map: context.map, movedTo: claims.movedTo });
  yield;
  const linked = judge(found, judgements);
  const ends = endings(sheet, linked, claims, headings, directory);
  return {
    links: inOrder([...linked, ...ends.links], sheet),
    policyLinks,
    references,
    unexplained: ends.unexplained,
  };
}

/** Links in the order of the sheet's current items, then of the next items that began; members of one in theirs. */
function inOrder(links: readonly LineageLink[], sheet: ComparisonSheet): readonly LineageLink[] {
  const order = new Map<ItemId, number>();
  for (const { id } of sheet.current.items) order.set(id, order.size);
  for (const { id } of sheet.next.items) order.set(id, order.size);
  const sorted = (ids: readonly ItemId[]) => (ids.length < 2 ? ids : [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  return links
    .map((link) => (link.from.length + link.to.length > 2 ? { ...link, from: sorted(link.from), to: sorted(link.to) } : link))
    .map((link) => ({ link, place: order.get(link.from[0] ?? link.to[0]) ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ link }) => link);
}

/**
 * The policies' mapping and the frames of the numbers need each other: mapping notes and heading rows
 * come first, then what headings send elsewhere (施策⑤は、施策①⑧へ分割), then what the items show.
 */
function mapPolicies(sheet: ComparisonSheet, statements: readonly PlacedStatement[], rows: EdgeSet, texts: ItemTexts, directory: Directory): { policyLinks: readonly PolicyLink[]; context: ClaimContext } {
  const legend = legendFrame(sheet.table);
  const reached = policiesReached(rows, directory);
  const said = saidOfItems(statements, sheet);
  const contextWith = (links: readonly PolicyLink[], among: readonly PlacedStatement[]): ClaimContext => {
    const map = makePolicyMap(links, directory);
    const frames: FrameContext = { sheet, directory, texts, rows, map, reached, legend, said };
    return { sheet, directory, texts, rows, map, statements, framed: written(among).flatMap((one) => frameReferences(one, frames)) };
  };
  const stated = statedPolicyLinks(sheet, statements, directory);
  const senders = statements.filter(sendsPolicies);
  const sent = sentPolicyLinks(senders, resolveTargets(contextWith(stated, senders)));
  const outright = distinct([...stated, ...sent]);
  const policyLinks = [...outright, ...shownPolicyLinks(outright, rows, directory)];
  return { policyLinks, context: contextWith(policyLinks, statements) };
}

/** Each written statement once: what 〃 repeats has its references where it is written out. */
function written(statements: readonly PlacedStatement[]): readonly PlacedStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ note, statement }) => !seen.has(`${note}:${statement}`) && seen.add(`${note}:${statement}`));
}

/** Lets people's judgements speak: a confirmed link stands, a rejected one goes – unless a text has changed since. */
function judge(links: readonly LineageLink[], judgements: readonly StandingJudgement[]): readonly LineageLink[] {
  const same = (a: Pick<LineageLink, "from" | "to">, b: Pick<LineageLink, "from" | "to">) => sameIds(a.from, b.from) && sameIds(a.to, b.to);
  const rejected = judgements.filter(({ verdict, suspect }) => verdict === "rejected" && !suspect);
  const confirmed = judgements.filter(({ verdict }) => verdict === "confirmed");
  const word = ({ who, suspect }: StandingJudgement): Evidence => ({ source: "person", who, suspect });
  const kept = links
    .filter((link) => !rejected.some((one) => same(one, link)))
    .map((link) => {
      const judgement = confirmed.find((one) => same(one, link));
      return judgement ? { ...link, evidence: [...link.evidence, word(judgement)] } : link;
    });
  const more = confirmed.filter((one) => !links.some((link) => same(one, link)));
  const inside = ({ from, to }: LineageLink, one: StandingJudgement) => isPart(from, one.from) && isPart(to, one.to);
  return [
    ...kept.filter((link) => !more.some((one) => inside(link, one))),
    // A confirmed split takes the place of the smaller link that it completes, with what was known of that.
    ...more.map((one): LineageLink => {
      const known = kept.filter((link) => inside(link, one)).flatMap(({ evidence }) => evidence);
      return { from: one.from, to: one.to, kind: one.kind, evidence: [...known, word(one)] };
    }),
  ];
}

/** Whether some ids are all among others; none at all are part of nothing. */
function isPart(ids: readonly ItemId[], whole: readonly ItemId[]): boolean {
  return ids.length > 0 && ids.every((id) => whole.includes(id));
}

/** What begins or ends: deleted and new items, and the holes that nothing explains. */
function endings(
  sheet: ComparisonSheet,
  links: readonly LineageLink[],
  claims: Claims,
  headings: HeadingClaims,
  directory: Directory,
): { links: readonly LineageLink[]; unexplained: Readonly<Record<Side, readonly ItemId[]>> } {
  const linked = new Set<ItemId>();
  for (const { from, to } of links) for (const ids of [from, to]) for (const id of ids) linked.add(id);
  const aloneOn = (side: Side) => sheet[side].items.map(({ id }) => id).filter((id) => !linked.has(id) && directory.first(id) === id);
  const alone = { current: aloneOn("current"), next: aloneOn("next") };
  const noted = (origins: readonly Origin[]): readonly Evidence[] => origins.map((one): Evidence => ({ source: "note", ...one }));

  const gone = alone.current.flatMap((id): LineageLink[] => {
    const why = claims.gone.get(id) ?? headings.gone.get(id);
    return why ? [{ from: [id], to: [], kind: why.kind, evidence: noted(why.origins) }] : [];
  });
  const begun = alone.next.map((id): LineageLink => ({ from: [], to: [id], kind: "new", evidence: noted(claims.added.get(id) ?? headings.added.get(id) ?? []) }));
  return {
    links: [...gone, ...begun],
    unexplained: {
      current: alone.current.filter((id) => !claims.explained.has(id) && !headings.gone.has(id)),
      next: alone.next.filter((id) => !claims.explained.has(id) && !headings.added.has(id) && !directory.item(id).repeated),
    },
  };
}

function sameIds(a: readonly ItemId[], b: readonly ItemId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
