import type { ItemId } from "../plan/model";
import { beginsThere, type Origin } from "./claims";
import type { Directory } from "./directory";
import type { EdgeSet } from "./edges";
import type { ResolvedReference } from "./model";
import type { PlacedStatement } from "./placed-statements";
import { crossed, type PolicyMap } from "./policy-map";
import type { PolicyLink } from "./model";

/** A heading's own statements hold for its items (DESIGN §4). */
export interface HeadingClaims {
  readonly added: ReadonlyMap<ItemId, readonly Origin[]>;
  readonly gone: ReadonlyMap<ItemId, { readonly kind: "deleted" | "absorbed" | "moved"; readonly origins: readonly Origin[] }>;
}

/**
 * Reads the statements that stand on headings: 新規 on a policy without a predecessor makes its items
 * new; 削除, 統合 or 移動 on a policy without a successor explains its items that go nowhere.
 */
export function claimsOfHeadings(statements: readonly PlacedStatement[], edges: EdgeSet, map: PolicyMap, directory: Directory): HeadingClaims {
  const added = new Map<ItemId, Origin[]>();
  const gone = new Map<ItemId, { kind: "deleted" | "absorbed" | "moved"; origins: Origin[] }>();
  const hasPredecessor = new Set(map.links.map(({ to }) => to));
  for (const { value, policies, note, statement } of statements) {
    const origin: Origin = { note, statement };
    if (beginsThere(value) && policies.current.length === 0) {
      for (const id of directory.itemsUnder(policies.next.filter((one) => !hasPredecessor.has(one)))) {
        if (edges.to(id).length === 0) added.set(id, [...(added.get(id) ?? []), origin]);
      }
    }
    if ((value.kind === "deleted" && policies.next.length === 0) || value.kind === "absorbed" || value.kind === "moved") {
      for (const id of directory.itemsUnder(policies.current)) {
        if (edges.from(id).length === 0) gone.set(id, { kind: value.kind, origins: [...(gone.get(id)?.origins ?? []), origin] });
      }
    }
  }
  return { added, gone };
}

/** Whether a statement on a heading sends its policies to others: 施策⑤は、施策①⑧へ分割; 施策②に統合. */
export function sendsPolicies({ value, policies }: PlacedStatement): boolean {
  return policies.current.length + policies.next.length > 0 && (value.kind === "policy-split" || value.kind === "absorbed" || value.kind === "moved");
}

/** Where such statements send their policies. */
export function sentPolicyLinks(statements: readonly PlacedStatement[], references: readonly ResolvedReference[]): readonly PolicyLink[] {
  return statements.flatMap(({ policies, note, statement }) => {
    const own = references.filter((one) => one.note === note && one.statement === statement);
    const left = own.filter(({ reference }) => reference.role === "left").flatMap(({ readings }) => readings.current.policies);
    const from = left.length > 0 ? left : policies.current;
    const to = own.filter(({ reference }) => reference.role !== "left").flatMap(({ targetPolicies }) => targetPolicies);
    return crossed([...new Set(from)], [...new Set(to)], "note");
  });
}
