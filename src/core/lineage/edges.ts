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

/** Makes a set holding the given edges. */
export function makeEdgeSet(edges: readonly Edge[] = []): EdgeSet {
  const all: Edge[] = [];
  /** Places in `all` of the edges that go out from an item, and of those that come into one. */
  const out = new Map<ItemId, number[]>();
  const into = new Map<ItemId, number[]>();

  function add(edge: Edge): void {
    const known = out.get(edge.from)?.find((at) => all[at].to === edge.to);
    if (known !== undefined) {
      all[known] = joined(all[known], edge);
      return;
    }
    append(out, edge.from, all.length);
    append(into, edge.to, all.length);
    all.push(edge);
  }

  const listed = (places: readonly number[] | undefined) => (places ? places.map((at) => all[at]) : []);
  edges.forEach(add);
  const set: EdgeSet = {
    with: (more) => (more.length === 0 ? set : makeEdgeSet([...all, ...more])),
    all: () => all,
    from: (id) => listed(out.get(id)),
    to: (id) => listed(into.get(id)),
  };
  return set;
}

function append(map: Map<ItemId, number[]>, id: ItemId, place: number): void {
  const places = map.get(id);
  if (places) places.push(place);
  else map.set(id, [place]);
}

function joined(a: Edge, b: Edge): Edge {
  return {
    ...a,
    bond: STRENGTH[b.bond] > STRENGTH[a.bond] ? b.bond : a.bond,
    bands: [...a.bands, ...b.bands.filter((one) => a.bands.every(({ band }) => band !== one.band))],
    statements: [...a.statements, ...b.statements.filter((one) => a.statements.every((two) => two.note !== one.note || two.statement !== one.statement))],
  };
}
