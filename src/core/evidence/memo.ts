import type { Side } from "../plan/model";
import { makeBigramCache, type BigramCache } from "./bigrams";
import type { CountedIndex } from "./evidence-index";
import type { EvidenceSides } from "./model";

/** What evidence keeps from one check of a workbook to the next. It changes no answer. */
export interface EvidenceMemo {
  readonly bigrams: BigramCache;
  /**
   * The index made for the same items with the same texts, or a new one.
   * @param make is handed what was made in this place of the last check, of nearly the same texts most times
   */
  indexOf(sides: EvidenceSides, make: (former: CountedIndex | null) => CountedIndex): CountedIndex;
  /** Begins a check: what nobody asked for during the last one is forgotten. */
  turn(): void;
}

interface Made {
  readonly sides: EvidenceSides;
  readonly index: CountedIndex;
}

/** An empty memo. */
export function makeEvidenceMemo(): EvidenceMemo {
  const bigrams = makeBigramCache();
  let recent: Made[] = [];
  let former: Made[] = [];
  let turned = false;
  return {
    bigrams,
    indexOf(sides, make) {
      const known = former.find((made) => sameItems(made.sides, sides, "current") && sameItems(made.sides, sides, "next"));
      // An index that stays asks for no bigrams; they must not be forgotten for that.
      if (!known && turned) {
        bigrams.turn();
        turned = false;
      }
      const index = known?.index ?? make(former.at(recent.length)?.index ?? null);
      recent.push({ sides, index });
      return index;
    },
    turn() {
      turned = true;
      former = recent;
      recent = [];
    },
  };
}

function sameItems(a: EvidenceSides, b: EvidenceSides, side: Side): boolean {
  const [one, two] = [a[side].items, b[side].items];
  return one.length === two.length && one.every((item, at) => item === two[at] || (item.id === two[at].id && item.normal === two[at].normal));
}
