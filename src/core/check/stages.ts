import type { RuleCode, Severity, Stage } from "./finding";

/**
 * Where a stage speaks louder or softer than the catalogue. While a draft grows, gaps and holes are
 * work still to do; before publication whatever readers must not see asks for a look.
 * A rule that judges the stage itself (調整中 in D401) is not listed.
 */
const stageSeverities: Readonly<Record<Stage, Readonly<Record<RuleCode, Severity>>>> = {
  drafting: {
    N101: "info",
    N104: "info",
    N106: "info",
    L301: "info",
    L302: "info",
    D401: "info",
    P601: "info",
  },
  consulting: {},
  "before-meeting": {},
  "before-publication": {
    S005: "warning",
    R203: "warning",
    L309: "warning",
    X901: "warning",
  },
};

/** The severity of a finding at a stage, given what its rule says of it. */
export function severityAt(stage: Stage, code: RuleCode, stated: Severity): Severity {
  return stageSeverities[stage][code] ?? stated;
}
