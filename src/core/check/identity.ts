import { normalForm } from "../notation/fold";
import type { RuleCode } from "./finding";

/**
 * The name by which a finding is known from one check to the next.
 * @param subjects ids of the items or policies it is about; they hold no row, so that a moved row keeps its findings
 * @param token the offending words or number, as written; "" when the subjects say enough
 */
export function identityOf(code: RuleCode, subjects: readonly string[], token = ""): string {
  return [code, subjects.join("+"), normalForm(token)].join("|");
}
