import type { CheckedTable } from "../../core/check/result";
import { lineageRows } from "../../core/fixes/lineage-rows";
import type { Settings } from "../../core/settings/schema";
import { toCsv } from "../../core/report/csv";
import { formatCell } from "../../core/sheet/address";
import { fill } from "../texts/fill";
import type { Texts } from "../texts/texts";
import { holesOf, kindOfRow } from "./holes";
import { planNames } from "./what-was-read";

/** 新旧対応 as CSV: one row a pair, with sheet and cells. */
export function lineageCsv(tables: readonly CheckedTable[], settings: Settings, texts: Texts): string {
  const names = tables[0] ? planNames(tables[0], settings) : texts.side;
  const number = (name: string) => fill(texts.lineage.numberColumn, { name });
  const head = [texts.lineage.sheetColumn, texts.lineage.kindColumn, texts.lineage.cellColumn, number(names.current), names.current, texts.lineage.cellColumn, number(names.next), names.next, texts.tabs.departments];
  return toCsv([
    head,
    ...tables.flatMap((table) => {
      const holes = holesOf(table);
      return lineageRows(table.sheet, table.lineage).map((row) => [
        table.table.sheet,
        kindOfRow(row, holes, texts),
        row.from ? formatCell(row.from.at) : "",
        row.from?.label ?? "",
        row.from?.text ?? "",
        row.to ? formatCell(row.to.at) : "",
        row.to?.label ?? "",
        row.to?.text ?? "",
        row.to?.departments.map(({ name }) => name).join(texts.noTable.listSeparator) ?? "",
      ]);
    }),
  ]);
}
