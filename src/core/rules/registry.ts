import { departmentRules } from "./families/departments";
import { lineageRules } from "./families/lineage";
import { noteWordingRules } from "./families/note-wording";
import { numberingRules } from "./families/numbering";
import { pillarRules } from "./families/pillars";
import { referenceRules } from "./families/references";
import { sheetRules } from "./families/sheet";
import type { Rule, RuleMeta } from "./rule";
import { noTable } from "./s001-no-table/rule";
import { unusedSuppression } from "./x901-unused-suppression/rule";
import { lapsedSuppression } from "./x902-lapsed-suppression/rule";

/** Every rule that looks at a table, in the order of the catalogue. */
export const tableRules: readonly Rule[] = [
  ...sheetRules,
  ...numberingRules,
  ...referenceRules,
  ...lineageRules,
  ...departmentRules,
  ...pillarRules,
  ...noteWordingRules,
];

/** Every rule that there is: what can be listed, switched off, explained. The first and the last two look at more than a table. */
export const allRules: readonly RuleMeta[] = [noTable, ...tableRules, unusedSuppression, lapsedSuppression];

const byCode = new Map(allRules.map((rule) => [rule.code, rule]));

/** The rule of a code, or undefined for a code that no rule has. */
export function ruleOf(code: string): RuleMeta | undefined {
  return byCode.get(code);
}
