import { areaContains, parseArea, parseColumn, MAX_COLUMNS, MAX_ROWS, type Area, type CellAddress } from "../../core/sheet/address";
import type { WorkbookModel } from "../model";

/** A range that a formula names. */
interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

// A quoted text, or a reference with an optional sheet in front of it. No nested quantifiers: linear in the formula's length.
const pattern = /"[^"]*"|(?:('(?:[^']|'')+'|[^\s'"!(),;:+\-*/&=<>^{}[\]]+)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w(])/g;

/**
 * Whether some formula of the workbook may read one of the cells, so that its cached value is out of date
 * once they change. Names, tables and INDIRECT can reach any cell: they count as reading it.
 */
export function anyFormulaReads(model: WorkbookModel, cells: readonly CellAddress[]): boolean {
  if (cells.length === 0) return false;
  const names = model.definedNames.filter((name) => !name.name.startsWith("_xlnm.") && !name.hidden);
  for (const sheet of model.sheets) {
    for (const { formula } of sheet.cells.values()) {
      if (!formula) continue;
      if (/\b(INDIRECT|OFFSET)\s*\(|\[/i.test(formula) || names.some((name) => formula.includes(name.name))) return true;
      if (references(formula, sheet.name).some((reference) => cells.some((cell) => cell.sheet === reference.sheet && areaContains(reference.area, cell.row, cell.column)))) return true;
    }
  }
  return false;
}

function references(formula: string, own: string): Reference[] {
  return [...formula.matchAll(pattern)].flatMap(([, sheet, range]) => {
    const area = range ? rangeArea(range.replaceAll("$", "")) : null;
    return area ? [{ sheet: sheet === undefined ? own : sheet.replace(/^'|'$/g, "").replaceAll("''", "'"), area }] : [];
  });
}

function rangeArea(range: string): Area | null {
  const [from, to] = range.split(":");
  if (/^\d+$/.test(from)) return { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: MAX_COLUMNS - 1 };
  const left = parseColumn(from);
  const right = to === undefined ? null : parseColumn(to);
  return left !== null && right !== null ? { top: 0, left, bottom: MAX_ROWS - 1, right } : parseArea(range);
}
