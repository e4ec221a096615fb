import type { Lineage } from "../lineage/model";
import { reasonsInWords, type Traced } from "../lineage/reasons";
import { shortPlanName } from "../notes/plan-names";
import type { Item } from "../plan/model";
import type { GeneratedCell, SheetEdit } from "./edit";
import { kindName, lineageRows } from "./lineage-rows";

/** The sheet of Keifu's own that lists the lineage. */
export const LINEAGE_SHEET = "新旧対応一覧";

const WIDTHS = [10, 48, 8, 10, 48, 28, 24] as const;

/**
 * The sheet 新旧対応一覧: numbers, texts, kind, reasons and departments, one row a pair, the numbers
 * linked to their cells. Replaced as one whenever it is written.
 * @param tables the workbook's tables in reading order
 */
export function lineageSheet(tables: readonly (Traced & { readonly lineage: Lineage })[]): SheetEdit {
  const names = tables[0]?.sheet.table.planNames;
  const current = shortPlanName(names?.current ?? "", "current");
  const next = shortPlanName(names?.next ?? "", "next");
  const header = [`${current}番号`, `${current}の内容`, "区分", `${next}番号`, `${next}の内容`, "根拠", "関係課"];
  return {
    type: "sheet",
    name: LINEAGE_SHEET,
    rows: [
      header.map((text) => ({ text, bold: true })),
      ...tables.flatMap((table) =>
        lineageRows(table.sheet, table.lineage).map(({ from, to, kind, link }) => [
          numberCell(from),
          { text: from?.text ?? "" },
          { text: kindName(kind) },
          numberCell(to),
          { text: to?.text ?? "" },
          { text: link ? reasonsInWords(link, table, "ja") : "" },
          { text: to?.departments.map(({ name }) => name).join("、") ?? "" },
        ]),
      ),
    ],
    widths: WIDTHS,
  };
}

/** The edit that removes the sheet. */
export function removeLineageSheet(): SheetEdit {
  return { type: "sheet", name: LINEAGE_SHEET, rows: null, widths: [] };
}

function numberCell(item: Item | null): GeneratedCell {
  if (!item) return { text: "" };
  const { sheet, row, column } = item.numberAt;
  return { text: item.label || "(番号なし)", link: { sheet, row, column } };
}
