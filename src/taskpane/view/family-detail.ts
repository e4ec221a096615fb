import type { CheckedTable } from "../../core/check/result";
import { findCandidates } from "../../core/lineage/candidates";
import type { Candidate, CandidateReason, LineageLink } from "../../core/lineage/model";
import { oncePer } from "../../core/once";
import type { Item, ItemId } from "../../core/plan/model";
import { formatCell } from "../../core/sheet/address";
import { fill } from "../../core/report/fill";
import type { FullTexts } from "../texts/texts";
import { familiesOf } from "./families";
import { itemsOf } from "./listed-finding";

/** A link of the chosen item's family, in words. */
export interface FamilyLink {
  readonly link: LineageLink;
  readonly from: readonly Item[];
  readonly to: readonly Item[];
  /** Why it is believed, one sentence a piece of evidence. */
  readonly reasons: readonly string[];
  /** A person said so already. */
  readonly confirmed: boolean;
}

/** A possible partner of an unexplained item. */
export interface OfferedPartner {
  readonly candidate: Candidate;
  readonly partner: Item;
  readonly reasons: readonly string[];
}

export interface FamilyView {
  readonly item: Item;
  readonly links: readonly FamilyLink[];
  readonly offers: readonly OfferedPartner[];
}

const candidatesOf = oncePer(({ sheet, evidence, lineage }: CheckedTable) => findCandidates(sheet, evidence, lineage));

/** All that is known of an item's links and possible partners; null for an item that is gone. */
export function familyView(table: CheckedTable, id: ItemId, texts: FullTexts): FamilyView | null {
  const items = itemsOf(table);
  const item = items.get(id);
  if (!item) return null;
  const family = familiesOf(table.lineage.links);
  const find = (ids: readonly ItemId[]) => ids.flatMap((one) => items.get(one) ?? []);
  const links = table.lineage.links.filter(({ from, to }) => [...from, ...to].some((one) => one === id || (family.has(one) && family.get(one) === family.get(id))));
  const offers = candidatesOf(table).of(id).flatMap((candidate) => {
    const partner = find(item.side === "current" ? candidate.to : candidate.from)[0];
    return partner ? [{ candidate, partner, reasons: candidate.reasons.map((reason) => reasonText(reason, table, texts)) }] : [];
  });
  return {
    item,
    links: links.map((link) => ({
      link,
      from: find(link.from),
      to: find(link.to),
      reasons: [...new Set(link.evidence.map((piece) => evidenceText(piece, table, texts)))],
      confirmed: link.evidence.some(({ source }) => source === "person"),
    })),
    offers,
  };
}

function evidenceText(evidence: LineageLink["evidence"][number], table: CheckedTable, texts: FullTexts): string {
  switch (evidence.source) {
    case "row":
      return fill(evidence.merged ? texts.lineage.evidence.merged : texts.lineage.evidence.row, { row: (table.sheet.bands[evidence.band]?.top ?? 0) + 1 });
    case "note": {
      const note = table.sheet.notes[evidence.note];
      return note ? fill(texts.lineage.evidence.note, { cell: formatCell(note.at), text: note.statements[evidence.statement]?.text ?? note.text }) : "";
    }
    case "policy":
      return texts.lineage.evidence.policy;
    case "text":
      return texts.lineage.evidence.text;
    case "person":
      return evidence.suspect ? texts.lineage.evidence.personSuspect : texts.lineage.evidence.person;
  }
}

function reasonText(reason: CandidateReason, table: CheckedTable, texts: FullTexts): string {
  switch (reason.id) {
    case "closest-text":
      return reason.shared.length > 0 ? fill(texts.lineage.reasons.sharedWords, { words: reason.shared.join(texts.noTable.listSeparator) }) : texts.lineage.reasons.closestText;
    case "same-number":
      return texts.lineage.reasons.sameNumber;
    case "mapped-policy":
      return texts.lineage.reasons.mappedPolicy;
    case "neighbours":
      return texts.lineage.reasons.neighbours;
    case "note-claims": {
      const note = table.sheet.notes[reason.note];
      return fill(texts.lineage.reasons.noteClaims, { cell: note ? formatCell(note.at) : "" });
    }
  }
}
