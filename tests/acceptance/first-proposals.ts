import { findCandidates } from "../../src/core/lineage/candidates";
import type { ComparisonSheet, ItemId } from "../../src/core/plan/model";
import type { TracedSheet } from "./traced";

/** A sheet with the links that a careful reader sees, by item keys. */
export interface LabelledSheet {
  readonly name: string;
  readonly sheet: ComparisonSheet;
  readonly links: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
}

/** What is proposed first for a current item; empty when nothing is. */
export type Proposal = (id: ItemId) => readonly ItemId[];

/** A link where there is one, else the first candidate. */
export function firstProposal({ sheet, evidence, lineage }: TracedSheet): Proposal {
  const candidates = findCandidates(sheet, evidence, lineage);
  return (id) => lineage.links.find(({ from, to }) => from.includes(id) && to.length > 0)?.to ?? candidates.of(id)[0]?.to ?? [];
}

/** The closest text alone: what any similarity would propose. */
export function plainProposal({ evidence }: TracedSheet): Proposal {
  return (id) => evidence.nearest([id], "next", 1).map(({ item }) => item);
}

/** For how many current items that have a successor the proposal holds one of the right next items. */
export function countRight({ sheet, links }: LabelledSheet, propose: Proposal): { right: number; all: number; missed: readonly string[] } {
  const nextKeys = new Map(sheet.next.items.map(({ id, key }) => [id, key]));
  const missed: string[] = [];
  let all = 0;
  for (const { from, to } of links) {
    for (const key of to.length > 0 ? from : []) {
      all++;
      const item = sheet.current.items.find((one) => one.key === key);
      const proposed = item ? propose(item.id).map((id) => nextKeys.get(id) ?? "") : [];
      if (!proposed.some((one) => to.includes(one))) missed.push(`${key}>${to.join("+")}(${proposed.join("+") || "-"})`);
    }
  }
  return { right: all - missed.length, all, missed };
}
