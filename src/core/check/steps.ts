import { sameCell, type Span } from "../sheet/address";
import type { RuleMeta } from "../rules/rule";
import type { Settings } from "../settings/schema";
import type { Finding, RuleCode, Severity, Stage } from "./finding";
import { severityAt } from "./stages";

/** The first finding of each identity: the same problem found twice is one problem. */
export function dedupe(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ identity }) => !seen.has(identity) && seen.add(identity));
}

/** Leaves out findings whose cause another finding explains better. One cause is one finding. */
export function yieldToBetter(findings: readonly Finding[], ruleOf: (code: RuleCode) => RuleMeta | undefined): Finding[] {
  const touching = new Map<string, Finding[]>();
  const better = new Set(findings.flatMap(({ code }) => ruleOf(code)?.yieldsTo ?? []));
  for (const finding of findings.filter(({ code }) => better.has(code))) {
    for (const thing of thingsOf(finding)) touching.set(thing, [...(touching.get(thing) ?? []), finding]);
  }
  return findings.filter((finding) => {
    const codes = ruleOf(finding.code)?.yieldsTo ?? [];
    if (codes.length === 0) return true;
    const near = thingsOf(finding).flatMap((thing) => touching.get(thing) ?? []);
    return !near.some((other) => codes.includes(other.code) && sameCause(finding, other));
  });
}

/** What a finding touches: its items and cells, by name. */
function thingsOf({ items, cells }: Finding): string[] {
  return [...items, ...cells.map(({ sheet, row, column }) => `${sheet}!${row},${column}`)];
}

/** Whether two findings are about the same thing: overlapping words of a cell, or else a cell or an item of both. */
function sameCause(a: Finding, b: Finding): boolean {
  const overlap = sameCell(a.at, b.at) ? overlapping(a.at, b.at) : null;
  if (overlap !== null) return overlap;
  return (
    a.items.some((item) => b.items.includes(item)) || a.cells.some((cell) => b.cells.some((other) => sameCell(cell, other)))
  );
}

/** Whether two stretches of one cell overlap; null when one of them is the whole cell. */
function overlapping(a: Span, b: Span): boolean | null {
  if (a.start === undefined || a.end === undefined || b.start === undefined || b.end === undefined) return null;
  return a.start < b.end && b.start < a.end;
}

/** Gives every finding the severity of the stage, unless the settings name one for its rule. */
export function weigh(findings: readonly Finding[], stage: Stage, rules: Settings["rules"]): Finding[] {
  return findings.map((finding) => {
    const chosen = rules[finding.code];
    const severity = chosen && chosen !== "off" ? chosen : severityAt(stage, finding.code, finding.severity);
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** 要修正 first, then down the sheet, then by code. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      rank[a.severity] - rank[b.severity] ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column ||
      (a.at.start ?? 0) - (b.at.start ?? 0) ||
      a.code.localeCompare(b.code),
  );
}

/** How many findings there are of each severity. */
export function count(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
