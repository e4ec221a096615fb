import type { CheckedTable } from "../../core/check/result";
import { lineageRows } from "../../core/fixes/lineage-rows";
import { reasonsInWords } from "../../core/lineage/reasons";
import type { Settings } from "../../core/settings/schema";
import { toCsv } from "../../core/report/csv";
import { fill } from "../../core/report/fill";
import { formatCell } from "../../core/sheet/address";
import type { Language, FullTexts } from "../texts/texts";
import { kindWord } from "./kind-word";
import { planNames } from "./what-was-read";

/** 新旧対応 as CSV: one row a pair, with sheet and cells, and why each pair is believed. */
export function lineageCsv(tables: readonly CheckedTable[], settings: Settings, texts: FullTexts, language: Language): string {
  const names = tables[0] ? planNames(tables[0], settings) : texts.side;
  const number = (name: string) => fill(texts.lineage.numberColumn, { name });
  const t = texts.lineage;
  const head = [t.sheetColumn, t.kindColumn, t.cellColumn, number(names.current), names.current, t.cellColumn, number(names.next), names.next, t.reasonColumn, texts.tabs.departments];
  return toCsv([
    head,
    ...tables.flatMap((table) =>
      lineageRows(table.sheet, table.lineage).map(({ from, to, kind, link }) => [
        table.table.sheet,
        kindWord(kind, texts),
        from ? formatCell(from.at) : "",
        from?.label ?? "",
        from?.text ?? "",
        to ? formatCell(to.at) : "",
        to?.label ?? "",
        to?.text ?? "",
        link ? reasonsInWords(link, table, language) : "",
        to?.departments.map(({ name }) => name).join(texts.noTable.listSeparator) ?? "",
      ]),
    ),
  ]);
}
