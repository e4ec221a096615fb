import { relocate } from "../locate/pages";
import type { Lineage } from "../lineage/model";
import type { TableFindings } from "./check-table";
import type { CheckedTable } from "./result";
import type { UnderstoodTable } from "./understand";

const noLineage: Lineage = { links: [], policyLinks: [], references: [], unexplained: { current: [], next: [] } };

/**
 * Leads what was found in joined pages back to their sheets: one result a page. The first holds the
 * whole comparison and its lineage, with cells of the other sheets named as such; each of the others
 * its own rows. A finding stands with the page of its anchor.
 */
export function byPage(result: TableFindings, { over }: Pick<UnderstoodTable, "over">): TableFindings[] {
  if (!over) return [result];
  const { pages, place } = over;
  const findings = relocate(result.findings, place);
  const suppressed = relocate(result.checked.suppressed, place);
  return pages.map((page, index) => {
    const name = page.snapshot.name;
    const { snapshot, table } = page;
    const isWhole = index === 0;
    const checked: TableFindings["checked"] = {
      ...result.checked,
      snapshot,
      table,
      sheet: isWhole ? { ...relocate(result.checked.sheet, place), table } : page.sheet,
      lineage: isWhole ? relocate(result.checked.lineage, place) : noLineage,
      suppressed: suppressed.filter(({ finding }) => finding.at.sheet === name),
    };
    return {
      checked,
      findings: findings.filter(({ at }) => at.sheet === name),
      identities: isWhole ? result.identities : [],
    };
  });
}

/** The items of a side that stand on the result's own sheet; of a comparison on one sheet all. */
export function ownItems({ table, sheet }: Pick<CheckedTable, "table" | "sheet">, side: "current" | "next") {
  return sheet[side].items.filter(({ at }) => at.sheet === table.sheet);
}
