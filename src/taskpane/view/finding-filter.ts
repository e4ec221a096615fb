import type { RuleCode, Severity } from "../../core/check/finding";
import type { Side } from "../../core/plan/model";
import type { ListedFinding } from "./listed-finding";

/** What a person wants to see; null is everything. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly side: Side | null;
  readonly department: string | null;
  readonly rule: RuleCode | null;
  readonly state: "open" | "fixable" | "new" | "set-aside";
}

export const noFilter: FindingFilter = { severity: null, side: null, department: null, rule: null, state: "open" };

/** Whether the filter hides anything that is not hidden by itself. */
export function isFiltering(filter: FindingFilter): boolean {
  return filter.severity !== null || filter.side !== null || filter.department !== null || filter.rule !== null || filter.state !== "open";
}

/** The findings that pass. `baseline` are the identities that were known before; null without one. */
export function filterFindings(findings: readonly ListedFinding[], filter: FindingFilter, baseline: readonly string[] | null): readonly ListedFinding[] {
  const known = new Set(baseline ?? []);
  const inState = ({ finding, aside }: ListedFinding): boolean => {
    if (filter.state === "set-aside") return aside !== null;
    if (aside !== null) return false;
    if (filter.state === "fixable") return finding.fixes.length > 0;
    return filter.state === "open" || !known.has(finding.identity);
  };
  return findings.filter(
    (listed) =>
      inState(listed) &&
      (filter.severity === null || listed.finding.severity === filter.severity) &&
      (filter.side === null || listed.side === filter.side) &&
      (filter.department === null || listed.departments.includes(filter.department)) &&
      (filter.rule === null || listed.finding.code === filter.rule),
  );
}

/** What can be filtered by, as far as these findings have it. */
export function filterChoices(findings: readonly ListedFinding[]): { readonly rules: readonly RuleCode[]; readonly departments: readonly string[] } {
  return {
    rules: [...new Set(findings.map(({ finding }) => finding.code))].sort(),
    departments: [...new Set(findings.flatMap(({ departments }) => departments))].sort((a, b) => a.localeCompare(b, "ja")),
  };
}
