import { identityOf } from "../../check/identity";
import { textHash } from "../../notation/text-hash";
import type { Finding } from "../../check/finding";
import type { CheckedTable } from "../../check/result";
import type { Suppression } from "../../check/suppress";
import type { RuleMeta } from "../rule";
import { texts } from "./texts";

/** Speaks of the workbook as a whole, after all tables were checked. */
export const unusedSuppression: RuleMeta = {
  code: "X901",
  slug: "unused-suppression",
  severity: "info",
  texts,
};

/** The finding for a suppression whose finding is gone. It has no cell of its own: the table's first one stands for it. */
export function unusedSuppressionFinding(suppression: Suppression, { table }: Pick<CheckedTable, "table">): Finding {
  const at = { sheet: table.sheet, row: table.area.top, column: table.area.left };
  return {
    code: unusedSuppression.code,
    rule: unusedSuppression.slug,
    severity: unusedSuppression.severity,
    certainty: { kind: "fact" },
    messageId: "unused",
    data: { when: suppression.when.slice(0, 10), who: suppression.who, reason: suppression.reason },
    at,
    cells: [at],
    items: [],
    related: [],
    fixes: [],
    identity: identityOf(unusedSuppression.code, [suppression.identity]),
    textHash: textHash([suppression.textHash]),
  };
}
