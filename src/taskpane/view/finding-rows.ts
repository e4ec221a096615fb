import type { RuleCode, Severity } from "../../core/check/finding";
import { groupBy } from "../../core/group-by";
import type { ListedFinding } from "./listed-finding";

/** One line of the list: a band (要修正), a rule with several findings, or a finding. Level, place and size are ARIA's. */
export type FindingRow = { readonly id: string; readonly level: number; readonly place: number; readonly size: number } & (
  | { readonly kind: "band"; readonly severity: Severity; readonly count: number; readonly open: boolean }
  | { readonly kind: "rule"; readonly code: RuleCode; readonly count: number; readonly open: boolean }
  | { readonly kind: "finding"; readonly listed: ListedFinding }
);

const bands: readonly Severity[] = ["error", "warning", "info"];

/**
 * The list as lines: bands by severity, in them rules in the order in which they first speak,
 * in them findings in the order given.
 * @param toggled lines that a person opened or closed against what they are by themselves:
 *   要修正 and 要確認 are open, 参考 is closed, a rule of grouped small matters is closed
 */
export function findingRows(findings: readonly ListedFinding[], grouped: (code: RuleCode) => boolean, toggled: ReadonlySet<string>): readonly FindingRow[] {
  const rows: FindingRow[] = [];
  const present = bands.filter((severity) => findings.some(({ finding }) => finding.severity === severity));
  const isOpen = (id: string, byItself: boolean) => toggled.has(id) !== byItself;
  present.forEach((severity, bandIndex) => {
    const inBand = findings.filter(({ finding }) => finding.severity === severity);
    const bandId = `band:${severity}`;
    const open = isOpen(bandId, severity !== "info");
    rows.push({ kind: "band", id: bandId, level: 1, place: bandIndex + 1, size: present.length, severity, count: inBand.length, open });
    if (!open) return;
    const rules = groupBy(inBand, ({ finding }) => finding.code);
    [...rules].forEach(([code, ofRule], ruleIndex) => {
      const at = { place: ruleIndex + 1, size: rules.size };
      if (ofRule.length === 1) {
        rows.push({ kind: "finding", id: ofRule[0].id, level: 2, ...at, listed: ofRule[0] });
        return;
      }
      const ruleId = `${bandId}:${code}`;
      const ruleOpen = isOpen(ruleId, !grouped(code));
      rows.push({ kind: "rule", id: ruleId, level: 2, ...at, code, count: ofRule.length, open: ruleOpen });
      if (!ruleOpen) return;
      ofRule.forEach((listed, index) => rows.push({ kind: "finding", id: listed.id, level: 3, place: index + 1, size: ofRule.length, listed }));
    });
  });
  return rows;
}

/** The finding before or after the given one among the shown lines; the first or last when none is given; null at the end. */
export function neighbourFinding(rows: readonly FindingRow[], id: string | null, step: 1 | -1): ListedFinding | null {
  const shown = rows.flatMap((row) => (row.kind === "finding" ? [row.listed] : []));
  const index = shown.findIndex((listed) => listed.id === id);
  const target = index < 0 ? (step > 0 ? 0 : shown.length - 1) : index + step;
  return shown[target] ?? null;
}
