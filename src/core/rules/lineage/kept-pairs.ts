import type { LineageLink } from "../../lineage/model";
import { lineageIndex } from "../../notes/plan-index";
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

const known = new WeakMap<RuleContext, readonly KeptPair[]>();

/** Every row whose items live on in it: pairs, splits and mergers; not what was sent elsewhere. Rules of one check share the answer. */
export function keptPairs(context: RuleContext): readonly KeptPair[] {
  const pairs = known.get(context) ?? findPairs(context);
  known.set(context, pairs);
  return pairs;
}

function findPairs(context: RuleContext): readonly KeptPair[] {
  const { links } = lineageIndex(context.lineage);
  const seen = new Set<LineageLink>();
  return context.sheet.bands.flatMap((band) =>
    band.next.flatMap((id) => (links.get(id) ?? []).flatMap((link): KeptPair[] => {
      if (seen.has(link) || link.kind === "absorbed" || link.from.length === 0 || link.to.length === 0) return [];
      if (!link.from.some((from) => band.current.includes(from))) return [];
      seen.add(link);
      return [{ band, link, current: itemsOf(context, link.from), next: itemsOf(context, link.to) }];
    })),
  );
}
