import { identityOf } from "../../check/identity";
import type { Finding } from "../../check/finding";
import type { Suppression } from "../../check/suppress";
import { formatCell } from "../../sheet/address";
import type { RuleMeta } from "../rule";
import { texts } from "./texts";

/** Stands beside the finding that speaks again. */
export const lapsedSuppression: RuleMeta = {
  code: "X902",
  slug: "lapsed-suppression",
  severity: "warning",
  texts,
};

/** The finding for a suppression whose texts have changed. */
export function lapsedSuppressionFinding(suppression: Suppression, finding: Finding): Finding {
  return {
    ...finding,
    code: lapsedSuppression.code,
    rule: lapsedSuppression.slug,
    severity: lapsedSuppression.severity,
    certainty: { kind: "fact" },
    messageId: "lapsed",
    data: {
      cell: formatCell(finding.at),
      when: suppression.when.slice(0, 10),
      who: suppression.who,
      reason: suppression.reason,
    },
    related: [],
    fixes: [],
    identity: identityOf(lapsedSuppression.code, [finding.identity]),
  };
}
