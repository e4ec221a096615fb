import { editsCurrentSide } from "../fixes/current-side";
import type { Fix } from "../fixes/edit";
import type { Rule, RuleContext, RuleNeed } from "../rules/rule";
import type { Settings } from "../settings/schema";
import type { Finding } from "./finding";
import type { RuleRun, SkipReason } from "./result";
import type { Stepwise } from "../stepwise";

export interface RulesRun {
  readonly runs: readonly RuleRun[];
  readonly findings: readonly Finding[];
}

/** Runs every rule that can run, a step each; says of each other one why it could not. A rule that fails stops no other. */
export function* runRules(rules: readonly Rule[], context: RuleContext, settings: Settings): Stepwise<RulesRun> {
  const runs: RuleRun[] = [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const why = skipReason(rule, context, settings);
    const found = why === null ? findingsOf(rule, context) : null;
    runs.push({ code: rule.code, status: found ? "ran" : "skipped", why: found ? null : (why ?? "failed") });
    // One by one: a sheet may hold more of them than a call takes arguments.
    for (const finding of found ?? []) findings.push(finding);
    yield;
  }
  return { runs, findings };
}

const missing: Readonly<Record<RuleNeed, (context: RuleContext) => SkipReason | null>> = {
  roster: ({ roster }) => (roster ? null : "no-roster"),
  date: ({ settings }) => (settings.date ? null : "no-date"),
  departments: ({ sheet }) => (sheet.table.columns.departments.length > 0 ? null : "no-departments-column"),
  pillars: ({ sheet }) => (sheet.table.columns.pillars.length > 0 ? null : "no-pillars"),
};

function skipReason(rule: Rule, context: RuleContext, settings: Settings): SkipReason | null {
  if (settings.rules[rule.code] === "off") return "off";
  for (const need of rule.needs ?? []) {
    const reason = missing[need](context);
    if (reason) return reason;
  }
  return null;
}

/** The rule's findings with its name and severity; null if it failed, for which there is no other sign than a throw. */
function findingsOf(rule: Rule, context: RuleContext): Finding[] | null {
  try {
    return rule
      .check(context)
      .map((found) => ({ code: rule.code, rule: rule.slug, ...found, severity: found.severity ?? rule.severity, fixes: allowed(found.fixes, context) }));
  } catch {
    return null;
  }
}

/** No fix edits the current plan, not even where one column of numbers serves both plans. */
function allowed(fixes: readonly Fix[], { sheet }: RuleContext): readonly Fix[] {
  return fixes.length === 0 ? fixes : fixes.filter(({ edits }) => !edits.some((edit) => editsCurrentSide(edit, [sheet.table])));
}
