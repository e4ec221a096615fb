import type { LineageLink } from "../../lineage/model";
import { oncePer } from "../../once";
import type { Band, Item } from "../../plan/model";
import type { RuleContext } from "../rule";
import { itemsOf, linksOf } from "./view";

/** Current and next items of one row whose texts can be held against each other. */
export interface KeptPair {
  readonly band: Band;
  readonly current: readonly Item[];
  readonly next: readonly Item[];
  readonly link: LineageLink;
}

/** Every row whose items live on in it: pairs, splits and mergers; not what was sent elsewhere. Rules of one check share the answer. */
export const keptPairs = oncePer((context: RuleContext): readonly KeptPair[] => {
  const pairs: KeptPair[] = [];
  const seen = new Set<LineageLink>();
  for (const band of context.sheet.bands) {
    for (const id of band.next) {
      for (const link of linksOf(context, id)) {
        if (seen.has(link) || !livesOnIn(band, link)) continue;
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
