import { mergeAt, textAt, type SheetSnapshot } from "../sheet/snapshot";
import { pageNumberRows } from "../locate/page-numbers";
import { pageTitles } from "../locate/section-titles";
import type { LogicalColumn, Table } from "../locate/table";
import { foldHeader } from "../locate/vocabulary";

/** Rows that belong together, 0-based and inclusive, before it is known what they hold. */
export interface BandRows {
  readonly top: number;
  readonly bottom: number;
  readonly header: boolean;
  readonly subtotal: boolean;
}

/** The plans' own columns: what a vertical merge ties rows together on. */
function sideColumns(table: Table): readonly LogicalColumn[] {
  const { current, next } = table.columns;
  return [current, next].flatMap((side) => [...(side.number ? [side.number] : []), side.text]);
}

/**
 * Cuts a table's rows into bands: header blocks, titles that come again above them, numbers of pages, and rows tied by a vertical merge on any of the
 * plans' columns. Every row of the table from below its first header is in exactly one band.
 */
export function bandRows(sheet: SheetSnapshot, table: Table): readonly BandRows[] {
  const bands: BandRows[] = [];
  const columns = sideColumns(table);
  const headers = [...table.headers].sort((a, b) => a.top - b.top);
  const titles = pageTitles(sheet, table);
  const pageNumbers = pageNumberRows(sheet, table);
  let header = 0;
  for (let row = table.area.top; row <= table.bodyBottom; ) {
    while (header < headers.length && headers[header].bottom < row) header += 1;
    const block = headers[header];
    if (block && row >= block.top) {
      bands.push({ top: row, bottom: block.bottom, header: true, subtotal: false });
      row = block.bottom + 1;
      continue;
    }
    if (titles.has(row) || pageNumbers.has(row)) {
      bands.push({ top: row, bottom: row, header: true, subtotal: false });
      row += 1;
      continue;
    }
    const limit = Math.min(table.bodyBottom, block ? block.top - 1 : table.bodyBottom);
    const bottom = tiedBottom(sheet, columns, row, limit);
    bands.push({ top: row, bottom, header: false, subtotal: isSubtotal(sheet, table, row) });
    row = bottom + 1;
  }
  return bands;
}

function tiedBottom(sheet: SheetSnapshot, columns: readonly LogicalColumn[], top: number, limit: number): number {
  let bottom = top;
  if (sheet.merged.length === 0) return bottom;
  for (let row = top; row <= bottom; row++) {
    for (const column of columns) {
      for (let at = column.left; at <= column.right; at++) {
        const merged = mergeAt(sheet, row, at);
        if (merged) bottom = Math.min(limit, Math.max(bottom, merged.bottom));
      }
    }
  }
  return bottom;
}

/** With brackets, a count and spaces between the characters. */
const LONGEST_SUBTOTAL = 20;
const SUBTOTAL = /^[(【〔]?(小|合|総)?計[)】〕]?[:：]?([0-9,]+(項目|施策|事業|取組|件|本)?)?$/;

/** The first filled cell of the row says 計 or 小計, perhaps with its number. */
function isSubtotal(sheet: SheetSnapshot, table: Table, row: number): boolean {
  for (let column = table.area.left; column <= table.area.right; column++) {
    const text = textAt(sheet, row, column);
    if (text.trim() !== "") return text.length <= LONGEST_SUBTOTAL && SUBTOTAL.test(foldHeader(text));
  }
  return false;
}
