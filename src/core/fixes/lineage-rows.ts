import { holesOf } from "../lineage/holes";
import type { Lineage, LineageLink, LinkKind } from "../lineage/model";
import type { ComparisonSheet, Item, ItemId } from "../plan/model";

/** One line of the lineage: a pair of items, or one item alone. `kind` is null while nothing explains it. */
export interface LineageRow {
  readonly from: Item | null;
  readonly to: Item | null;
  readonly kind: LinkKind | null;
  /** The link that the pair is part of; null while nothing explains the item. */
  readonly link: LineageLink | null;
}

/** 区分 as reports and sheets name it. */
const linkKindNames: Readonly<Record<LinkKind, string>> = {
  continued: "変更なし",
  revised: "修正",
  split: "分割",
  merged: "統合",
  absorbed: "集約",
  moved: "移動",
  deleted: "削除",
  new: "新規",
};

/** 区分 of an item that nothing explains yet. */
const UNEXPLAINED = "未対応";

/** 区分 of a link or of a row without one, for what is written into the sheet. */
export function kindName(kind: LinkKind | null): string {
  return kind === null ? UNEXPLAINED : linkKindNames[kind];
}

/**
 * The lineage as rows in the order of the sheet: one a pair, so that a split or merger can be
 * filtered and sorted; items that no link explains stand where they stand in the sheet.
 */
export function lineageRows(sheet: ComparisonSheet, lineage: Lineage): readonly LineageRow[] {
  const items = new Map([...sheet.current.items, ...sheet.next.items].map((item) => [item.id, item]));
  const rows: LineageRow[] = [];
  const holes = holesOf(lineage);
  for (const link of lineage.links) {
    // What nothing explains is listed below as such: 新規 is said only where the sheet says so.
    if (link.from.length + link.to.length === 1 && [...link.from, ...link.to].every((id) => holes.has(id))) continue;
    for (const source of orNone(link.from)) {
      for (const target of orNone(link.to)) rows.push({ from: find(items, source), to: find(items, target), kind: link.kind, link });
    }
  }
  const shown = new Set(rows.flatMap(({ from, to }) => [from?.id, to?.id]));
  for (const item of sheet.current.items) if (!shown.has(item.id)) rows.push({ from: item, to: null, kind: null, link: null });
  for (const item of sheet.next.items) if (!shown.has(item.id)) rows.push({ from: null, to: item, kind: null, link: null });
  const order = new Map([...items.keys()].map((id, index) => [id, index]));
  return rows
    .map((row) => ({ row, lead: row.from ?? row.to, second: row.to }))
    .sort(
      (a, b) =>
        (a.lead?.band ?? 0) - (b.lead?.band ?? 0) ||
        (order.get(a.lead?.id ?? "") ?? 0) - (order.get(b.lead?.id ?? "") ?? 0) ||
        (order.get(a.second?.id ?? "") ?? 0) - (order.get(b.second?.id ?? "") ?? 0),
    )
    .map(({ row }) => row);
}

function orNone(ids: readonly ItemId[]): readonly (ItemId | null)[] {
  return ids.length > 0 ? ids : [null];
}

function find(items: ReadonlyMap<ItemId, Item>, id: ItemId | null): Item | null {
  return (id !== null && items.get(id)) || null;
}
