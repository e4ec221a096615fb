import type { ComparisonSheet, ItemId } from "../plan/model";
import { namesSource, type PlacedStatement } from "./placed-statements";

/** What the notes say of items in words alone, before any number in them is understood. */
export interface SaidOfItems {
  /** Next items that a note calls new. */
  readonly calledNew: ReadonlySet<ItemId>;
  /** Current items that a note ends without naming where they go. */
  readonly ended: ReadonlySet<ItemId>;
  /** The numbers, by key, that a next item's own note names as what it is made of: 現行①-4を統合. */
  readonly madeOf: ReadonlyMap<ItemId, ReadonlySet<string>>;
}

/** Gathers what placed statements say of their items. */
export function saidOfItems(statements: readonly PlacedStatement[], sheet: ComparisonSheet): SaidOfItems {
  const calledNew = new Set<ItemId>();
  const ended = new Set<ItemId>();
  const madeOf = new Map<ItemId, Set<string>>();
  for (const { note, value, items } of statements) {
    if (value.kind === "added") items.next.forEach((id) => calledNew.add(id));
    if (value.kind === "deleted" && value.references.length === 0 && items.next.length === 0) items.current.forEach((id) => ended.add(id));
    const sources = value.references.filter((one) => one.frame !== "next" && (one.role === "member" || namesSource(sheet.notes[note].text, value, one)));
    const keys = sources.flatMap((one) => one.keys);
    if (keys.length > 0) for (const id of items.next) madeOf.set(id, new Set([...(madeOf.get(id) ?? []), ...keys]));
  }
  return { calledNew, ended, madeOf };
}
