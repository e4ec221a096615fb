import { identityOf } from "../../check/identity";
import { textHash } from "../../notation/text-hash";
import type { Finding } from "../../check/finding";
import type { UncheckedSheet } from "../../check/result";
import type { NoTable } from "../../locate/table";
import type { RuleMeta } from "../rule";
import { texts } from "./texts";

/** Speaks of the workbook as a whole: a cover sheet without a table beside a checked one is no fault. */
export const noTable: RuleMeta = {
  code: "S001",
  slug: "no-table",
  severity: "error",
  texts,
};

/** The finding for a workbook in which no sheet has a table; about the sheet that came nearest to one. Empty without sheets. */
export function noTableFinding(unchecked: readonly UncheckedSheet[]): Finding[] {
  const best = [...unchecked].sort((a, b) => nearness(b.none) - nearness(a.none)).at(0)?.none;
  if (!best) return [];
  const at = { sheet: best.sheet, row: best.nearest?.row ?? 0, column: 0 };
  return [
    {
      code: noTable.code,
      rule: noTable.slug,
      severity: noTable.severity,
      certainty: { kind: "fact" },
      messageId: messageOf(best),
      data: { sheet: best.sheet, row: String(at.row + 1) },
      at,
      cells: [at],
      items: [],
      related: [],
      fixes: [],
      identity: identityOf(noTable.code, [], best.sheet),
      textHash: textHash([best.reason]),
    },
  ];
}

function messageOf({ reason, nearest }: NoTable): string {
  if (reason === "no-header" && nearest?.found.includes("current") && nearest.found.includes("next")) return "no-items";
  if (reason !== "one-side-only") return reason;
  if (!nearest) return "no-header";
  return nearest.missing.includes("next") ? "next-missing" : "current-missing";
}

/** How much of a header was found; an empty sheet comes last. */
function nearness({ reason, nearest }: NoTable): number {
  return (reason === "empty" ? 0 : 1) + (nearest?.found.length ?? 0);
}
