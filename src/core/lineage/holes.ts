import type { ItemId } from "../plan/model";
import type { Lineage } from "./model";

/** Items that nothing explains (未対応), on either side. The link "new" of such a next item says only that it has no predecessor. */
export function holesOf({ unexplained }: Lineage): ReadonlySet<ItemId> {
  return new Set([...unexplained.current, ...unexplained.next]);
}
