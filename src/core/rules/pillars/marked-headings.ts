import { directoryOf } from "../../lineage/directory";
import { cellsOfColumn } from "../../locate/column-cells";
import { oncePer } from "../../once";
import type { Policy } from "../../plan/model";
import type { CellAddress } from "../../sheet/address";
import type { RuleContext } from "../rule";

/** A heading row with the marks that tie it to the plan's pillars. */
export interface MarkedHeading {
  /** The heading whose marks they are: the current plan's, or the next one's where it stands alone. */
  readonly policy: Policy;
  readonly at: CellAddress;
  /** Parallel to the pillar columns; "" for no mark. */
  readonly marks: readonly { readonly text: string; readonly at: CellAddress }[];
}

/** The table's heading rows with their marks, down the sheet. A row without a mark is among them. */
export const markedHeadings = oncePer(({ sheet, snapshot }: RuleContext): readonly MarkedHeading[] => {
  const { policies } = directoryOf(sheet);
  return sheet.bands.flatMap(({ kind, number, currentHeadings, nextHeadings }) => {
    const policy = policies.get(currentHeadings[0] ?? nextHeadings[0] ?? "");
    const place = policy?.places.find(({ band }) => band === number);
    if (kind !== "heading" || !policy || !place) return [];
    const marks = sheet.table.columns.pillars.map((column) => {
      const [cell] = cellsOfColumn(snapshot, column, place.at.row);
      return {
        text: cell?.text.trim() ?? "",
        at: { sheet: snapshot.name, row: cell?.row ?? place.at.row, column: cell?.column ?? column.left },
      };
    });
    return { policy, at: place.at, marks };
  });
});

