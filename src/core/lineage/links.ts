import { oncePer } from "../once";
import type { ItemId, PolicyId } from "../plan/model";
import type { Directory } from "./directory";
import type { Edge } from "./edges";
import type { Evidence, Lineage, LineageLink, LinkKind, PolicyLink } from "./model";
import type { PolicyMap } from "./policy-map";

export interface LinkContext {
  readonly directory: Directory;
  readonly map: PolicyMap;
  readonly movedTo: ReadonlyMap<ItemId, readonly PolicyId[]>;
}

/** Gathers pairs into links, each with its kind and everything that speaks for it. */
export function linksOf(edges: readonly Edge[], context: LinkContext): readonly LineageLink[] {
  return [...sentAway(edges), ...together(edges)].map((members) => {
    const from = members.length === 1 ? [members[0].from] : [...new Set(members.map((edge) => edge.from))];
    const to = members.length === 1 ? [members[0].to] : [...new Set(members.map((edge) => edge.to))];
    return { from, to, kind: kindOf(from, to, members, context), evidence: evidenceOf(from, to, members, context) };
  });
}

/** Absorbed and moved items: one link for each current item, to all that its notes send it to. */
function sentAway(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.bond === "row" || edge.bond === "named") continue;
    const key = `${edge.bond}\n${edge.from}`;
    const group = groups.get(key);
    if (group) group.push(edge);
    else groups.set(key, [edge]);
  }
  return [...groups.values()];
}

/** Items that stand together, directly or through others: a split, a merger, or a plain pair. */
function together(edges: readonly Edge[]): readonly (readonly Edge[])[] {
  const group = new Map<ItemId, Edge[]>();
  for (const edge of edges) {
    if (edge.bond !== "row" && edge.bond !== "named") continue;
    const left = group.get(edge.from);
    const right = group.get(edge.to);
    if (!left && !right) {
      const alone = [edge];
      group.set(edge.from, alone);
      group.set(edge.to, alone);
      continue;
    }
    const joined = left === right ? left! : [...(left ?? []), ...(right ?? [])];
    joined.push(edge);
    for (const { from, to } of joined) {
      group.set(from, joined);
      group.set(to, joined);
    }
  }
  return [...new Set(group.values())];
}

function kindOf(from: readonly ItemId[], to: readonly ItemId[], members: readonly Edge[], context: LinkContext): LinkKind {
  const { directory } = context;
  if (members.some(({ bond }) => bond === "absorbed")) return "absorbed";
  if (from.length > 1) return "merged";
  if (to.length > 1) return "split";
  if (members.some(({ bond }) => bond === "moved") || isMoved(from[0], to[0], context)) return "moved";
  return plainKind(from[0], to[0], directory);
}

/** What became of an item that one other goes on as, in its place. */
function plainKind(from: ItemId, to: ItemId, { item }: Directory): LinkKind {
  return item(from).normal === item(to).normal ? "continued" : "revised";
}

/** The links of a lineage once some texts were edited and nothing else: whether a plain one is continued or revised may have changed. */
export function withPlainKinds(lineage: Lineage, edited: ReadonlySet<ItemId>, directory: Directory): Lineage {
  const links = lineage.links.map((link) => {
    const { from, to, kind } = link;
    if ((kind !== "continued" && kind !== "revised") || !(edited.has(from[0]) || edited.has(to[0]))) return link;
    const now = plainKind(from[0], to[0], directory);
    return now === kind ? link : { ...link, kind: now };
  });
  return links.every((link, at) => link === lineage.links[at]) ? lineage : { ...lineage, links };
}

/** A moved-to statement names the target's policy, or the heading's mapping does not. */
function isMoved(from: ItemId, to: ItemId, { directory, map, movedTo }: LinkContext): boolean {
  const [home, goal] = [directory.home(from), directory.home(to)];
  if (goal === null) return false;
  if ((movedTo.get(from) ?? []).some((policy) => directory.chain(goal).includes(policy))) return true;
  return home !== null && map.targets(home).length > 0 && map.between(home, goal) === null;
}

const TEXT: Evidence = { source: "text" };
/** What a mapping of policies says for the items below them: the same for all of these. */
const asEvidence = oncePer(({ from, to }: PolicyLink): Evidence => ({ source: "policy", from, to }));

function evidenceOf(from: readonly ItemId[], to: readonly ItemId[], members: readonly Edge[], context: LinkContext): readonly Evidence[] {
  const { directory, map } = context;
  const notes = ofAll(members, ({ statements }) => statements, ({ note, statement }) => `${note}:${statement}`);
  const policies = (edge: Edge): readonly PolicyLink[] => {
    const [home, goal] = [directory.home(edge.from), directory.home(edge.to)];
    const link = home !== null && goal !== null ? map.between(home, goal) : null;
    return link ? [link] : [];
  };
  const evidence: Evidence[] = [];
  for (const { band, merged } of ofAll(members, ({ bands }) => bands, ({ band }) => band)) evidence.push({ source: "row", band, merged });
  for (const { note, statement } of notes) evidence.push({ source: "note", note, statement });
  for (const link of ofAll(members, policies, (one) => `${one.from}\n${one.to}`)) evidence.push(asEvidence(link));
  // The texts speak for or against claims, splits and mergers only: a plain row needs no more than itself.
  if (notes.length > 0 || from.length + to.length > 2) evidence.push(TEXT);
  return evidence;
}

/** What all the edges have, in their order; of those that have the same name the first. */
function ofAll<T>(edges: readonly Edge[], valuesOf: (edge: Edge) => readonly T[], nameOf: (value: T) => string | number): readonly T[] {
  // A plain row is one edge, and nearly all are plain rows.
  const values = edges.length === 1 ? valuesOf(edges[0]) : edges.flatMap(valuesOf);
  if (values.length < 2) return values;
  const seen = new Set<string | number>();
  return values.filter((value) => !seen.has(nameOf(value)) && seen.add(nameOf(value)));
}
