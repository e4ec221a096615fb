import type { Band } from "../../plan/model";
import type { RuleContext } from "../rule";

/** How many rows with items away a slipped note is looked for. */
const REACH = 2;

/** The rows with items around a row with items, the nearest first, those below before those above. */
export function neighboursOf({ sheet }: Pick<RuleContext, "sheet">, band: number): readonly Band[] {
  const below = rowsFrom(sheet.bands, band, 1);
  const above = rowsFrom(sheet.bands, band, -1);
  return Array.from({ length: REACH }, (_, distance) => [below[distance], above[distance]].filter((row) => row !== undefined)).flat();
}

function rowsFrom(bands: readonly Band[], from: number, step: 1 | -1): readonly Band[] {
  const found: Band[] = [];
  for (let at = from + step; bands[at] !== undefined && found.length < REACH; at += step) {
    if (bands[at].current.length + bands[at].next.length > 0) found.push(bands[at]);
  }
  return found;
}
