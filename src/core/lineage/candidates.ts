import type { EvidenceIndex } from "../evidence/model";
import type { ComparisonSheet, ItemId, PolicyId, Side } from "../plan/model";
import { makeAffinity, type TextPair } from "./affinity";
import { directoryOf, type Directory } from "./directory";
import type { Candidate, CandidateReason, Lineage, LineageLink, LinkKind } from "./model";
import { makeSharedWords } from "./shared-words";
import { shareOut, type WeightedPair } from "./shares";

/** Ranked partners for the items that have none: vanished and unexplained ones, and those whose note names no partner. */
export interface Candidates {
  /** The possible partners of a hole, the likeliest first; empty for an item that needs none. */
  of(id: ItemId): readonly Candidate[];
  /** Every hole that has a candidate, current side first. */
  readonly holes: readonly ItemId[];
}

const CLOSEST = 12;
const SHOWN = 5;
/** Likeness counts by its square: twice as alike is worth more than two that are half as alike. */
const EXPONENT = 2;
/** So little is left where a text was rewritten altogether: the mapping must be able to speak alone. */
const FLOOR = 0.005;
const POLICY = 2;
const CLAIM = 4;
const NEIGHBOUR = 0.25;
/** An item that a note calls new or gives up is offered last. */
const CONTRARY = 0.2;

/**
 * Proposes partners for vanished and unexplained items from their texts, the policies' mapping, their
 * neighbours and what notes half say. A proposal is never a link: a person picks.
 */
export function findCandidates(sheet: ComparisonSheet, evidence: EvidenceIndex, lineage: Lineage): Candidates {
  const directory = directoryOf(sheet);
  const ends = endsOf(lineage);
  const holes: Record<Side, readonly ItemId[]> = {
    // A remark explains an item but names no partner: it may still be asked for one.
    current: sheet.current.items.map(({ id }) => id).filter((id) => directory.first(id) === id && !ends.from.has(id) && !ends.deleted.has(id)),
    next: lineage.unexplained.next,
  };
  if (holes.current.length + holes.next.length === 0) return { of: () => [], holes: [] };

  const textPairs = possiblePairs(holes, lineage, evidence);
  const affinity = makeAffinity(lineage.policyLinks, textPairs, directory);
  const weighted = textPairs.map(({ from, to, likeness }): WeightedPair => {
    const claimed = ends.sentNowhere.get(from);
    const goal = directory.home(to);
    const factors =
      (1 + POLICY * affinity(directory.home(from), goal)) *
      (claimed && goal !== null && claimed.policies.some((one) => directory.chain(goal).includes(one)) ? CLAIM : 1) *
      (1 + NEIGHBOUR * neighboursAgree(from, to, ends, directory)) *
      (ends.calledNew.has(to) || ends.deleted.has(from) ? CONTRARY : 1);
    return { from, to, weight: (likeness + FLOOR) ** EXPONENT * factors };
  });
  const shares = shareOut(weighted);

  const words = makeSharedWords([...sheet.current.items, ...sheet.next.items]);
  const isHole = new Set([...holes.current, ...holes.next]);
  const offered = new Map<ItemId, Candidate[]>();
  const order = weighted.map((_, at) => at).sort((a, b) => shares[b] - shares[a]);
  for (const at of order) {
    const { from, to } = weighted[at];
    for (const id of [from, to]) {
      const list = offered.get(id) ?? [];
      if (!isHole.has(id) || list.length >= SHOWN || ends.linked.has(`${from}\n${to}`)) continue;
      const reasons = reasonsFor(from, to, textPairs[at], affinity(directory.home(from), directory.home(to)), { ends, directory, words });
      list.push(candidateOf(from, to, shares[at], reasons, ends, directory));
      offered.set(id, list);
    }
  }
  for (const [from, { items, note }] of ends.sentNowhere) {
    // 施策①-2へ集約 means the successor of a current item that itself has only candidates.
    const onward = items.flatMap((id) => offered.get(id)?.slice(0, 1) ?? []);
    if (note === null || onward.length === 0) continue;
    const to = [...new Set(onward.flatMap((one) => one.to))];
    const claimed: Candidate = { from: [from], to, kind: "absorbed", score: onward[0].score, reasons: [{ id: "note-claims", note }] };
    offered.set(from, [claimed, ...(offered.get(from) ?? [])].slice(0, SHOWN));
  }
  return { of: (id) => offered.get(id) ?? [], holes: [...holes.current, ...holes.next].filter((id) => offered.has(id)) };
}

/** What a note says of the place that it sends an item to. */
interface Claim {
  readonly note: number | null;
  readonly policies: readonly PolicyId[];
  /** Current items named there, whose own successor is not known. */
  readonly items: readonly ItemId[];
}

interface Ends {
  readonly from: ReadonlyMap<ItemId, readonly ItemId[]>;
  readonly to: ReadonlyMap<ItemId, readonly ItemId[]>;
  /** "from\nto" of every pair that is linked. */
  readonly linked: ReadonlySet<string>;
  /** Current items that a note sends to a place it does not name by an item's number. */
  readonly sentNowhere: ReadonlyMap<ItemId, Claim>;
  readonly calledNew: ReadonlySet<ItemId>;
  readonly deleted: ReadonlySet<ItemId>;
}

function endsOf(lineage: Lineage): Ends {
  const from = new Map<ItemId, ItemId[]>();
  const to = new Map<ItemId, ItemId[]>();
  const linked = new Set<string>();
  const sentNowhere = new Map<ItemId, Claim>();
  const calledNew = new Set<ItemId>();
  const deleted = new Set<ItemId>();
  for (const link of lineage.links) {
    if (link.from.length === 0 && link.evidence.length > 0) link.to.forEach((id) => calledNew.add(id));
    if (link.to.length === 0) {
      if (link.kind === "deleted") link.from.forEach((id) => deleted.add(id));
      else link.from.forEach((id) => sentNowhere.set(id, claimOf(link, lineage)));
    }
    for (const one of link.from) {
      for (const two of link.to) {
        linked.add(`${one}\n${two}`);
        from.set(one, [...(from.get(one) ?? []), two]);
        to.set(two, [...(to.get(two) ?? []), one]);
      }
    }
  }
  return { from, to, linked, sentNowhere, calledNew, deleted };
}

function claimOf(link: LineageLink, lineage: Lineage): Claim {
  const origin = link.evidence.find((one) => one.source === "note");
  if (!origin || origin.source !== "note") return { policies: [], items: [], note: null };
  const named = lineage.references.filter((one) => one.note === origin.note && one.statement === origin.statement);
  return {
    note: origin.note,
    policies: named.flatMap(({ targetPolicies }) => targetPolicies),
    items: named.flatMap(({ frame, readings }) => (frame === "current" ? readings.current.items : [])),
  };
}

/** Each hole with the closest texts of the other side, and those that these are linked to already: they compete. */
function possiblePairs(holes: Readonly<Record<Side, readonly ItemId[]>>, lineage: Lineage, evidence: EvidenceIndex): readonly TextPair[] {
  const pairs = new Map<string, TextPair>();
  const add = (from: ItemId, to: ItemId, likeness: number) => pairs.set(`${from}\n${to}`, { from, to, likeness });
  for (const from of holes.current) for (const { item, score } of evidence.nearest([from], "next", CLOSEST)) add(from, item, score);
  for (const to of holes.next) for (const { item, score } of evidence.nearest([to], "current", CLOSEST)) add(item, to, score);
  const wanted = new Set([...pairs.values()].flatMap(({ from, to }) => [from, to]));
  for (const { from, to, kind } of lineage.links) {
    // What was absorbed leaves its target's own predecessor to be found.
    if (kind === "absorbed") continue;
    for (const one of from) for (const two of to) if (wanted.has(one) || wanted.has(two)) add(one, two, Math.max(0.5, evidence.similarity([one], [two])));
  }
  return [...pairs.values()];
}

/** 0…1: whether what stands before and after the current item went to what stands before and after the next one. */
function neighboursAgree(from: ItemId, to: ItemId, ends: Ends, directory: Directory): number {
  const [mine, theirs] = [directory.neighbours(from), directory.neighbours(to)];
  const hits = (["before", "after"] as const).filter((side) => mine[side] !== null && theirs[side] !== null && ends.linked.has(`${mine[side]}\n${theirs[side]}`));
  return hits.length / 2;
}

function reasonsFor(
  from: ItemId,
  to: ItemId,
  pair: TextPair,
  affinity: number,
  { ends, directory, words }: { ends: Ends; directory: Directory; words: (a: ItemId, b: ItemId) => readonly string[] },
): readonly CandidateReason[] {
  const shared = words(from, to);
  const claim = ends.sentNowhere.get(from);
  const goal = directory.home(to);
  const key = directory.item(from).key;
  const reasons: CandidateReason[] = [];
  if (claim && claim.note !== null && goal !== null && claim.policies.some((one) => directory.chain(goal).includes(one))) reasons.push({ id: "note-claims", note: claim.note });
  if (pair.likeness > 0) reasons.push({ id: "closest-text", shared });
  if (affinity >= 0.5) reasons.push({ id: "mapped-policy" });
  if (neighboursAgree(from, to, ends, directory) > 0) reasons.push({ id: "neighbours" });
  if (key !== "" && key === directory.item(to).key) reasons.push({ id: "same-number" });
  return reasons;
}

/** A pair as the link it would be, with the partners that its items have already. */
function candidateOf(from: ItemId, to: ItemId, score: number, reasons: readonly CandidateReason[], ends: Ends, directory: Directory): Candidate {
  const others = ends.from.get(from) ?? [];
  const taken = (ends.to.get(to) ?? []).length > 0;
  const kind: LinkKind = taken
    ? "absorbed"
    : others.length > 0
      ? "split"
      : directory.item(from).normal === directory.item(to).normal
        ? "continued"
        : "revised";
  return { from: [from], to: kind === "split" ? [...others, to] : [to], kind, score, reasons };
}
