import type { WorkbookCheck } from "../../core/check/result";
import type { MarkEdit, SheetEdit } from "../../core/fixes/edit";
import { findingsRows, findingsSheetWidths } from "../../core/report/findings-sheet";
import type { RuleWords } from "../../core/report/rule-words";
import { formatQualifiedCell } from "../../core/sheet/address";
import type { Language } from "../texts/texts";

/** The sheet of Keifu's own that lists the findings. */
export const FINDINGS_SHEET = "点検結果";

/** The sheet 点検結果, replaced as one. */
export function findingsEdit(check: WorkbookCheck, words: RuleWords, language: Language, baseline: readonly string[] | null): SheetEdit {
  return { type: "sheet", name: FINDINGS_SHEET, rows: findingsRows(check, words, language, baseline), widths: findingsSheetWidths };
}

const rank = { error: 0, warning: 1, info: 2 } as const;

/** Colours every cell that a finding is anchored in, by its worst finding; one edit a sheet. */
export function marksEdits(check: WorkbookCheck): readonly MarkEdit[] {
  return sheetsOf(check).map((sheet) => {
    const worst = new Map<string, MarkEdit["cells"][number]>();
    for (const { at, severity } of check.tables.flatMap(({ findings }) => findings)) {
      if (at.sheet !== sheet) continue;
      const cell = { sheet, row: at.row, column: at.column };
      const name = formatQualifiedCell(cell);
      const before = worst.get(name);
      if (!before || rank[severity] < rank[before.severity]) worst.set(name, { at: cell, severity });
    }
    return { type: "marks", sheet, cells: [...worst.values()] };
  });
}

/** Takes Keifu's own colours away. */
export function forgetMarksEdits(check: WorkbookCheck): readonly MarkEdit[] {
  return sheetsOf(check).map((sheet) => ({ type: "marks", sheet, cells: [] }));
}

function sheetsOf(check: WorkbookCheck): readonly string[] {
  return [...new Set(check.tables.map(({ snapshot }) => snapshot.name))];
}
