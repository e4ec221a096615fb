import type { CheckedTable, WorkbookCheck } from "../../core/check/result";
import type { GeneratedCell, SheetEdit } from "../../core/fixes/edit";
import { toCsv } from "../../core/report/csv";
import { fill } from "../../core/report/fill";
import type { RuleWords } from "../../core/report/rule-words";
import { formatCell } from "../../core/sheet/address";
import type { FullTexts } from "../texts/texts";
import type { DepartmentGroup } from "./departments";

/** Column widths of a hand-out sheet, in characters. */
const WIDTHS: readonly number[] = [8, 10, 48, 24, 28, 48];
/** Excel takes no longer name of a sheet, in UTF-16 units. */
const LONGEST_NAME = 31;

/** What one department gets: its items with the findings about them, as CSV. */
export function handOutCsv(table: CheckedTable, group: DepartmentGroup, words: RuleWords, texts: FullTexts): string {
  return toCsv(handOutRows(table, group, words, texts).map((row) => row.map(({ text }) => text)));
}

/** The same as sheets of Keifu's own, one a department, each item linked to its cell. */
export function handOutSheets(table: CheckedTable, groups: readonly DepartmentGroup[], words: RuleWords, texts: FullTexts): readonly SheetEdit[] {
  const taken = new Set<string>();
  return groups.map((group) => ({ type: "sheet", name: sheetName(group.name, taken, texts), rows: handOutRows(table, group, words, texts), widths: WIDTHS }));
}

/** Takes every hand-out sheet that stands in the workbook away. */
export function removeHandOuts({ ownSheets }: WorkbookCheck, texts: FullTexts): readonly SheetEdit[] {
  const prefix = fill(texts.departments.handOutSheetName, { name: "" });
  return ownSheets.filter((name) => name.startsWith(prefix)).map((name) => ({ type: "sheet", name, rows: null, widths: [] }));
}

function handOutRows({ sheet, findings }: CheckedTable, group: DepartmentGroup, words: RuleWords, texts: FullTexts): readonly (readonly GeneratedCell[])[] {
  const columns = texts.departments.handOutColumns;
  const head = [columns.cell, columns.number, columns.text, columns.departments, columns.note, columns.findings];
  const rows = group.items.map((item): readonly GeneratedCell[] => {
    const about = findings.filter(({ items }) => items.includes(item.id)).map((finding) => words.message(finding));
    return [
      { text: formatCell(item.at), link: { sheet: item.at.sheet, row: item.at.row, column: item.at.column } },
      { text: item.label },
      { text: item.text },
      { text: item.departments.map(({ name }) => name).join(texts.noTable.listSeparator) },
      { text: (sheet.bands[item.band]?.notes ?? []).map((note) => sheet.notes[note].text).join("\n") },
      { text: about.map(({ what, todo }) => `${what}${todo}`).join("\n") },
    ];
  });
  return [head.map((text) => ({ text, bold: true })), ...rows];
}

/** A name that Excel takes and that no other hand-out has; it compares names without regard to case. */
function sheetName(department: string, taken: Set<string>, texts: FullTexts): string {
  const whole = fill(texts.departments.handOutSheetName, { name: department.replace(/[[\]:*?/\\'\n]/g, "") });
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : `(${number})`;
    const name = `${whole.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
