import { ruleOf, tableRules } from "../rules/registry";
import type { RuleContext } from "../rules/rule";
import { lapsedSuppression, lapsedSuppressionFinding } from "../rules/x902-lapsed-suppression/rule";
import type { Roster } from "../settings/roster";
import type { Finding } from "./finding";
import type { CheckedTable, CheckOptions } from "./result";
import { runRules } from "./run-rules";
import { dedupe, yieldToBetter } from "./steps";
import type { Stepwise } from "../stepwise";
import { suppress } from "./suppress";
import type { UnderstoodTable } from "./understand";

/** One table's own result, before what only the whole workbook can say. */
export interface TableFindings {
  readonly checked: Omit<CheckedTable, "findings">;
  /** Not yet weighed or ordered. */
  readonly findings: readonly Finding[];
  /** All that was found, suppressed or not, yielding or not. */
  readonly identities: readonly string[];
}

/** Runs the rules over one table and sets aside what people have judged. `index` counts the workbook's tables from 0. */
export function* checkTable(understood: UnderstoodTable, index: number, roster: Roster | null, options: CheckOptions): Stepwise<TableFindings> {
  const { settings } = options;
  const { snapshot, table, sheet, lineage, evidence } = understood;
  const { runs, findings } = yield* runRules(tableRules, contextOf(understood, roster, options), settings);
  const distinct = dedupe(findings.map((finding) => ofTable(finding, index)));
  const { kept, suppressed, lapsed } = suppress(yieldToBetter(distinct, ruleOf), settings.suppressions);
  const lapses =
    settings.rules[lapsedSuppression.code] === "off"
      ? []
      : lapsed.map(({ suppression, finding }) => lapsedSuppressionFinding(suppression, finding));
  return {
    checked: { snapshot, table, sheet, lineage, evidence, rules: runs, suppressed },
    findings: [...kept, ...lapses],
    identities: distinct.map(({ identity }) => identity),
  };
}

function contextOf(table: UnderstoodTable, roster: Roster | null, { settings, date }: CheckOptions): RuleContext {
  const { snapshot, sheet, lineage, evidence } = table;
  const { wording, houseStyle, links, stage } = settings;
  return { snapshot, sheet, lineage, evidence, roster, settings: { wording, houseStyle, links, stage, date }, stage };
}

/** Two tables of a workbook may hold the same numbers: from the second on, the table is part of the identity. */
function ofTable(finding: Finding, index: number): Finding {
  return index === 0 ? finding : { ...finding, identity: `${finding.identity}@${index + 1}` };
}
