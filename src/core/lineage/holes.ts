import type { ItemId } from "../plan/model";
import type { Lineage } from "./model";

/** From so close a text on, an unexplained current item is likely what an unexplained next one came from. */
export const LIKELY_PREDECESSOR = 0.3;

/** Items that nothing explains (未対応), on either side. The link "new" of such a next item says only that it has no predecessor. */
export function holesOf({ unexplained }: Lineage): ReadonlySet<ItemId> {
  return new Set([...unexplained.current, ...unexplained.next]);
}
