import { formatCell, formatQualifiedCell } from "../sheet/address";
import type { EvidenceIndex } from "../evidence/model";
import type { ComparisonSheet } from "../plan/model";
import type { LineageLink } from "./model";
import { textRank } from "./text-rank";

/** What the reasons of a table's links are told from. */
export interface Traced {
  readonly sheet: ComparisonSheet;
  readonly evidence: EvidenceIndex;
}

/** 根拠 of a link, as a person would name it; `cell` is the note's, `who` the person's. */
export type LinkReason =
  | { readonly id: "same-row" | "merged-cells" | "policies" | "closest-text" | "other-text-closer" }
  | { readonly id: "note"; readonly cell: string }
  | { readonly id: "confirmed" | "confirmed-but-changed"; readonly who: string };

/** Why a link is believed, each reason once, in the order of their weight. */
export function reasonsOf(link: LineageLink, { sheet, evidence }: Traced): readonly LinkReason[] {
  const reasons = link.evidence.map((one): LinkReason => {
    switch (one.source) {
      case "row":
        return { id: one.merged ? "merged-cells" : "same-row" };
      case "note": {
        const { at } = sheet.notes[one.note];
        return { id: "note", cell: at.sheet === sheet.table.sheet ? formatCell(at) : formatQualifiedCell(at) };
      }
      case "policy":
        return { id: "policies" };
      case "text":
        return { id: textRank(link, evidence) === 1 ? "closest-text" : "other-text-closer" };
      case "person":
        return { id: one.suspect ? "confirmed-but-changed" : "confirmed", who: one.who };
    }
  });
  const seen = new Set<string>();
  return reasons.filter((reason) => !seen.has(JSON.stringify(reason)) && seen.add(JSON.stringify(reason)));
}

/** The reasons in words; `{cell}` and `{who}` are replaced. */
export const reasonTexts: Readonly<Record<"ja" | "en", Readonly<Record<LinkReason["id"], string>>>> = {
  ja: {
    "same-row": "同じ行",
    "merged-cells": "結合した行",
    note: "経過 {cell}",
    policies: "施策の対応",
    "closest-text": "文面が最も近い",
    "other-text-closer": "文面は別の項目に近い",
    confirmed: "{who}が確認",
    "confirmed-but-changed": "{who}が確認(文面が変わったため再確認)",
  },
  en: {
    "same-row": "same row",
    "merged-cells": "merged rows",
    note: "note {cell}",
    policies: "policies correspond",
    "closest-text": "closest text",
    "other-text-closer": "another item's text is closer",
    confirmed: "confirmed by {who}",
    "confirmed-but-changed": "confirmed by {who} (texts have changed: look again)",
  },
};

/** A link's 根拠 as one line. */
export function reasonsInWords(link: LineageLink, table: Traced, language: "ja" | "en"): string {
  const words = reasonsOf(link, table).map((reason) =>
    reasonTexts[language][reason.id].replace("{cell}", "cell" in reason ? reason.cell : "").replace("{who}", "who" in reason ? reason.who : ""),
  );
  return words.join(language === "ja" ? "、" : ", ");
}
