import { directoryOf } from "../../lineage/directory";
import type { LineageLink } from "../../lineage/model";
import { lineageIndex } from "../../notes/lineage-index";
import { oncePer } from "../../once";
import type { Band, Item } from "../../plan/model";
import type { RuleContext } from "../rule";
import { itemsOf } from "./view";

/** Current and next items of one row whose texts can be held against each other. */
export interface KeptPair {
  readonly band: Band;
  readonly current: readonly Item[];
  readonly next: readonly Item[];
  readonly link: LineageLink;
}

/**
 * Every row whose items live on in it: pairs, splits and mergers; not what was sent elsewhere, nor a row without a
 * note that says the same word for word. Rules of one check share the answer.
 */
export const keptPairs = oncePer((context: RuleContext): readonly KeptPair[] => {
  const { links } = lineageIndex(context.lineage);
  const pairs: KeptPair[] = [];
  const seen = new Set<LineageLink>();
  for (const band of context.sheet.bands) {
    for (const id of band.next) {
      for (const link of links.get(id) ?? []) {
        if (!livesOnIn(band, link) || isPlain(context, band, link) || seen.has(link)) continue;
        seen.add(link);
        pairs.push({ band, link, current: itemsOf(context, link.from), next: itemsOf(context, link.to) });
      }
    }
  }
  return pairs;
});

function livesOnIn(band: Band, { kind, from, to }: LineageLink): boolean {
  return kind !== "absorbed" && to.length > 0 && from.some((id) => band.current.includes(id));
}

/** Nearly every row of a sheet: there is nothing to hold against each other. */
function isPlain({ sheet }: RuleContext, band: Band, { from, to }: LineageLink): boolean {
  if (band.notes.length > 0 || from.length > 1 || to.length > 1) return false;
  const { items } = directoryOf(sheet);
  return items.get(from[0])?.text === items.get(to[0])?.text;
}
