import { textAt, type SheetSnapshot } from "../sheet/snapshot";
import type { Table } from "./table";
import { foldHeader } from "./vocabulary";

/** No number of a page is longer, with spaces between its characters. */
const LONGEST = 20;
/** - 1 -, ― 1/3 ―; P.1, page 1; 1/3, (1/3); 1ページ, 1/3頁. */
const PAGE_NUMBER = /^([-‐‑‒–—―−ー─~〜]+\d{1,3}(\/\d{1,3})?[-‐‑‒–—―−ー─~〜]+|[(]?(p(age)?\.?\d{1,3}(\/\d{1,3})?|\d{1,3}\/\d{1,3}|\d{1,3}(\/\d{1,3})?(ページ|頁))[)]?)$/i;
/** 1, (1): as well the number of an item whose text is missing. */
const BARE = /^[(]?(\d{1,3})[)]?$/;

/** Whether a text is the number of a page by its form, as no item's is written. */
export function isPageNumber(text: string): boolean {
  return text.length <= LONGEST && PAGE_NUMBER.test(foldHeader(text));
}

/** The rows of a table that hold the number of a page and nothing else, as documents and PDFs leave them between its pages. */
export function pageNumberRows(sheet: SheetSnapshot, table: Table): ReadonlySet<number> {
  const rows = new Set<number>(bareNumbers(sheet, table));
  for (let row = table.area.top; row <= table.bodyBottom; row++) {
    const only = onlyText(sheet, table, row);
    if (only && isPageNumber(only.text)) rows.add(row);
  }
  return rows;
}

/** Numbers without any sign of pages count them where they alone stand in one column above the headers that come again, one more each time. */
function bareNumbers(sheet: SheetSnapshot, { headers, ...table }: Table): readonly number[] {
  const ends = [...headers.slice(1).map(({ top }) => top - 1), table.bodyBottom];
  const found = ends.flatMap((row) => {
    const only = onlyText(sheet, table, row);
    const number = only && BARE.exec(foldHeader(only.text));
    return number ? [{ row, column: only.column, form: foldHeader(only.text).replace(/\d+/, ""), value: Number(number[1]) }] : [];
  });
  const [first] = found;
  const countPages = found.length >= Math.max(2, headers.length - 1) && found.every(({ column, form, value }, at) => column === first.column && form === first.form && value === first.value + at);
  return countPages ? found.map(({ row }) => row) : [];
}

/** The text that alone stands in a row of a table, if it is short; null for any other row. */
function onlyText(sheet: SheetSnapshot, { area }: Pick<Table, "area">, row: number): { readonly text: string; readonly column: number } | null {
  let found: { readonly text: string; readonly column: number } | null = null;
  for (let column = area.left; column <= area.right; column++) {
    const text = textAt(sheet, row, column);
    if (text.trim() === "") continue;
    if (found || text.length > LONGEST) return null;
    found = { text, column };
  }
  return found;
}
