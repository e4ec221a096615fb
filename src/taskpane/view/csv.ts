/** Rows as CSV that Excel opens: BOM, CRLF, quotes where needed; a cell that Excel would run as a formula is made a text. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(cell: string): string {
  const text = /^[=+@\t\r]/.test(cell) || /^-(?!$|[\s　])/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
