import type { CheckedTable } from "../../core/check/result";
import type { LineageRow } from "../../core/fixes/lineage-rows";
import type { ItemId } from "../../core/plan/model";
import type { Texts } from "../texts/texts";

/** Items that nothing explains, on either side. */
export function holesOf({ lineage }: CheckedTable): ReadonlySet<ItemId> {
  return new Set([...lineage.unexplained.current, ...lineage.unexplained.next]);
}

/** What kind of pair a row of the lineage is, in words; 未対応 where nothing explains it. */
export function kindOfRow({ from, to, kind }: LineageRow, holes: ReadonlySet<ItemId>, texts: Texts): string {
  const alone = from && to ? null : (from ?? to);
  return kind === null || (alone && holes.has(alone.id)) ? texts.lineage.unexplained : texts.lineage.kinds[kind];
}
