import type { EvidenceIndex } from "../evidence/model";
import type { LineageLink } from "./model";

/** How many rivals a claim is ranked among. */
const RIVALS = 10;

/**
 * A claim is tested by rank (DESIGN §6): 1 where no other set of next items completes the texts of `from`
 * better than `to` does, else one more than there are better ones. Asked of few links, so that no check
 * waits for it.
 */
export function textRank({ from, to }: Pick<LineageLink, "from" | "to">, evidence: EvidenceIndex): number {
  const score = evidence.similarity(from, to);
  const rivals = evidence.nearest(from, "next", RIVALS + to.length).filter(({ item }) => !to.includes(item));
  return 1 + rivals.filter((rival) => rival.score > score).length;
}
