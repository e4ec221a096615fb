import type { ComparisonSheet, PolicyId } from "../plan/model";
import { NOWHERE, type Directory } from "./directory";
import type { EdgeSet } from "./edges";
import type { PolicyLink } from "./model";
import type { PlacedStatement } from "./placed-statements";

/** Which next policies the current ones went to. */
export interface PolicyMap {
  readonly links: readonly PolicyLink[];
  /** The next policies of a current one, itself or the nearest above it that is mapped; empty when nothing says. */
  targets(from: PolicyId): readonly PolicyId[];
  /** The link that lets an item of `from` stand under `to`, if there is one. */
  between(from: PolicyId, to: PolicyId): PolicyLink | null;
}

/** Of a policy's items at least this share must go to a policy for the two to be mapped by their items alone. */
const SHARE = 1 / 3;

/** What is known of one current policy. */
interface Mapped {
  readonly links: readonly PolicyLink[];
  readonly targets: readonly PolicyId[];
  /** By next policy, as far as it was asked. */
  readonly between: Map<PolicyId, PolicyLink | null>;
}

/** Builds a map over links; what is said outright (notes, rows) stands before what the items show. */
export function makePolicyMap(links: readonly PolicyLink[], directory: Directory): PolicyMap {
  const from = new Map<PolicyId, PolicyLink[]>();
  for (const link of links) from.set(link.from, [...(from.get(link.from) ?? []), link]);
  const known = new Map<PolicyId, Mapped>();
  const mapped = (id: PolicyId): Mapped => {
    const before = known.get(id);
    if (before) return before;
    const own = directory.chain(id).map((one) => from.get(one)).find((found) => found !== undefined) ?? [];
    const answer: Mapped = { links: own, targets: own.map(({ to }) => to), between: new Map() };
    known.set(id, answer);
    return answer;
  };
  return {
    links,
    targets: (id) => mapped(id).targets,
    between(id, to) {
      const { links: own, between } = mapped(id);
      const before = between.get(to);
      if (before !== undefined) return before;
      const link = own.find((one) => directory.chain(to).includes(one.to)) ?? null;
      between.set(to, link);
      return link;
    },
  };
}

/** What mapping notes (施策③+施策④⇒施策②) and heading rows say. */
export function statedPolicyLinks(sheet: ComparisonSheet, statements: readonly PlacedStatement[], directory: Directory): readonly PolicyLink[] {
  const noted = statements.flatMap(({ value }) => {
    if (value.kind !== "policies-mapped") return [];
    const named = (role: "left" | "right") =>
      value.references
        .filter((reference) => reference.role === role)
        .flatMap(({ keys, level }) => keys.flatMap((key) => directory.find(role === "left" ? "current" : "next", key, level, NOWHERE).policies));
    return crossed(named("left"), named("right"), "note");
  });
  const inRows = sheet.bands
    .filter((band) => band.currentHeadings.length > 0 && band.nextHeadings.length > 0)
    .flatMap((band) => crossed(band.currentHeadings, band.nextHeadings, "row"));
  return distinct([...noted, ...inRows]);
}

/** What the items' own pairs show, for policies of which nothing else is said. */
export function shownPolicyLinks(stated: readonly PolicyLink[], edges: EdgeSet, directory: Directory): readonly PolicyLink[] {
  const known = makePolicyMap(stated, directory);
  const counts = new Map<PolicyId, Map<PolicyId, number>>();
  for (const { from, to, bond } of edges.all()) {
    const [home, goal] = [directory.home(from), directory.home(to)];
    if (bond !== "row" || home === null || goal === null || known.targets(home).length > 0) continue;
    const goals = counts.get(home) ?? new Map<PolicyId, number>();
    goals.set(goal, (goals.get(goal) ?? 0) + 1);
    counts.set(home, goals);
  }
  return [...counts].flatMap(([from, goals]) => {
    const all = [...goals.values()].reduce((sum, count) => sum + count, 0);
    return [...goals].filter(([, count]) => count > all * SHARE || all === 2).map(([to]): PolicyLink => ({ from, to, source: "items" }));
  });
}

/** Links from each of some current policies to each of some next ones. */
export function crossed(from: readonly PolicyId[], to: readonly PolicyId[], source: PolicyLink["source"]): readonly PolicyLink[] {
  return from.flatMap((one) => to.map((two) => ({ from: one, to: two, source })));
}

/** The same pair said twice is one link, by its first source. */
export function distinct(links: readonly PolicyLink[]): readonly PolicyLink[] {
  const seen = new Set<string>();
  return links.filter(({ from, to }) => !seen.has(`${from}\n${to}`) && seen.add(`${from}\n${to}`));
}

/** Tells which next policies a current policy's items went to, by the rows they stand in; worked out once a policy. */
export function policiesReached(edges: EdgeSet, directory: Directory): (policy: PolicyId) => ReadonlySet<PolicyId> {
  const known = new Map<PolicyId, ReadonlySet<PolicyId>>();
  return (policy) => {
    const before = known.get(policy);
    if (before) return before;
    const reached = new Set<PolicyId>();
    for (const id of directory.itemsUnder([policy])) {
      for (const { to } of edges.from(id)) {
        const home = directory.home(to);
        if (home !== null) reached.add(home);
      }
    }
    known.set(policy, reached);
    return reached;
  };
}
