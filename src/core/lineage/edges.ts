import type { ItemId } from "../plan/model";

/**
 * How two items hang together: "row" – they stand together; "named" – a split or merger names them by
 * number; "absorbed", "moved" – a note sends the one to the other.
 */
export type Bond = "row" | "named" | "absorbed" | "moved";

/** One current item that became (part of) one next item, with where that is said. */
export interface Edge {
  readonly from: ItemId;
  readonly to: ItemId;
  readonly bond: Bond;
  readonly bands: readonly { readonly band: number; readonly merged: boolean }[];
  readonly statements: readonly { readonly note: number; readonly statement: number }[];
}

/** Edges gathered from several sources; the same pair said twice is one edge with both sources. */
export interface EdgeSet {
  /** A set with these edges as well. */
  with(edges: readonly Edge[]): EdgeSet;
  /** Edges in the order in which their pairs were first added. */
  all(): readonly Edge[];
  from(id: ItemId): readonly Edge[];
  to(id: ItemId): readonly Edge[];
}

/**
 * Of two bonds said of one pair the stronger holds: absorbed before the row's, the row's before moved
 * (DESIGN §6). A member that the merger itself names is no absorbed item, whatever its own row says.
 */
const STRENGTH: Readonly<Record<Bond, number>> = { named: 3, absorbed: 2, row: 1, moved: 0 };

/** An edge of the set itself, which grows while its pair is said again. */
type Growing = { -readonly [Field in keyof Edge]: Edge[Field] };

/** Makes a set holding the given edges. */
export function makeEdgeSet(edges: readonly Edge[] = []): EdgeSet {
  const all: Growing[] = [];
  const out = new Map<ItemId, Growing[]>();
  const into = new Map<ItemId, Growing[]>();

  function add({ from, to, bond, bands, statements }: Edge): void {
    const known = out.get(from)?.find((one) => one.to === to);
    if (known) {
      if (STRENGTH[bond] > STRENGTH[known.bond]) known.bond = bond;
      known.bands = [...known.bands, ...bands.filter((one) => known.bands.every(({ band }) => band !== one.band))];
      known.statements = [...known.statements, ...statements.filter((one) => known.statements.every((two) => two.note !== one.note || two.statement !== one.statement))];
      return;
    }
    const edge: Growing = { from, to, bond, bands, statements };
    append(out, from, edge);
    append(into, to, edge);
    all.push(edge);
  }

  edges.forEach(add);
  const set: EdgeSet = {
    with: (more) => (more.length === 0 ? set : makeEdgeSet([...all, ...more])),
    all: () => all,
    from: (id) => out.get(id) ?? NONE,
    to: (id) => into.get(id) ?? NONE,
  };
  return set;
}

const NONE: readonly Edge[] = [];

function append<T>(map: Map<ItemId, T[]>, id: ItemId, edge: T): void {
  const edges = map.get(id);
  if (edges) edges.push(edge);
  else map.set(id, [edge]);
}
