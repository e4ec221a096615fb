import type { CheckedTable } from "../../core/check/result";
import { lineageRows } from "../../core/fixes/lineage-rows";
import type { Settings } from "../../core/settings/schema";
import { formatCell } from "../../core/sheet/address";
import { fill } from "../texts/fill";
import type { Texts } from "../texts/texts";
import { csvOf } from "./csv";
import { planNames } from "./what-was-read";

/** 新旧対応 as CSV: one row a pair, with sheet and cells. */
export function lineageCsv(tables: readonly CheckedTable[], settings: Settings, texts: Texts): string {
  const names = tables[0] ? planNames(tables[0], settings) : texts.side;
  const number = (name: string) => fill(texts.lineage.numberColumn, { name });
  const head = [texts.lineage.sheetColumn, texts.lineage.kindColumn, texts.lineage.cellColumn, number(names.current), names.current, texts.lineage.cellColumn, number(names.next), names.next, texts.tabs.departments];
  return csvOf([
    head,
    ...tables.flatMap(({ sheet, lineage, table }) =>
      lineageRows(sheet, lineage).map(({ from, to, kind }) => [
        table.sheet,
        kind === null ? texts.lineage.unexplained : texts.lineage.kinds[kind],
        from ? formatCell(from.at) : "",
        from?.label ?? "",
        from?.text ?? "",
        to ? formatCell(to.at) : "",
        to?.label ?? "",
        to?.text ?? "",
        to?.departments.map(({ name }) => name).join(texts.noTable.listSeparator) ?? "",
      ]),
    ),
  ]);
}
