import { relocate } from "../locate/pages";
import { formatCell, formatQualifiedCell, parseCell } from "../sheet/address";
import type { Lineage } from "../lineage/model";
import type { TableFindings } from "./check-table";
import type { Finding } from "./finding";
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
  const findings = result.findings.map((finding) => ledBack(finding, over));
  const suppressed = result.checked.suppressed.map((aside) => ({ ...aside, finding: ledBack(aside.finding, over) }));
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

/** Cells in a finding's data, as the rules join them: B8、B11; of an example (B8「…」) the cell. */
const CELL_NAMES = /^[A-Z]{1,3}[1-9][0-9]*([、・][A-Z]{1,3}[1-9][0-9]*)*(?=「|$)/;
/** What holds cells in the data of findings and fixes; numbers of items could look the same. */
const HOLDS_CELLS = /^(cells?|notes?|own|quoted|.*Example)$/;

/** A finding of joined pages with the places where its cells really stand, those that its words name included. */
function ledBack(finding: Finding, { pages, place }: NonNullable<UnderstoodTable["over"]>): Finding {
  const moved = relocate(finding, place);
  const nameOf = (joined: string) => {
    const cell = place({ sheet: pages[0].snapshot.name, ...parseCell(joined)! });
    return cell.sheet === moved.at.sheet ? formatCell(cell) : formatQualifiedCell(cell);
  };
  const named = <T extends Pick<Finding, "data">>(one: T): T => ({
    ...one,
    data: Object.fromEntries(Object.entries(one.data).map(([key, value]) => [key, HOLDS_CELLS.test(key) ? value.replace(CELL_NAMES, (cells) => cells.replace(/[A-Z]+[0-9]+/g, nameOf)) : value])),
  });
  return { ...named(moved), related: moved.related.map(named), fixes: moved.fixes.map(named) };
}

/** The items of a side that stand on the result's own sheet; of a comparison on one sheet all. */
export function ownItems({ table, sheet }: Pick<CheckedTable, "table" | "sheet">, side: "current" | "next") {
  return sheet[side].items.filter(({ at }) => at.sheet === table.sheet);
}
