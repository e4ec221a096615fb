import type { CheckedTable } from "../../core/check/result";
import { toCsv } from "../../core/report/csv";
import { formatCell } from "../../core/sheet/address";
import type { Texts } from "../texts/texts";
import type { DepartmentGroup } from "./departments";
import type { RuleWords } from "../../core/report/rule-words";

/** What one department gets: its items with the findings about them, as CSV. */
export function handOutCsv(table: CheckedTable, group: DepartmentGroup, words: RuleWords, texts: Texts): string {
  const { sheet, findings } = table;
  const columns = texts.departments.handOutColumns;
  const rows = group.items.map((item) => {
    const about = findings.filter(({ items }) => items.includes(item.id)).map((finding) => words.message(finding));
    return [
      formatCell(item.at),
      item.label,
      item.text,
      item.departments.map(({ name }) => name).join(texts.noTable.listSeparator),
      (sheet.bands[item.band]?.notes ?? []).map((note) => sheet.notes[note].text).join("\n"),
      about.map(({ what, todo }) => `${what}${todo}`).join("\n"),
    ];
  });
  return toCsv([[columns.cell, columns.number, columns.text, columns.departments, columns.note, columns.findings], ...rows]);
}
