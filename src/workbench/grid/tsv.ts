/**
 * Reads a block as spreadsheets put it on the clipboard: tabs between cells, line breaks between
 * rows, cells with line breaks or quotes of their own in double quotes.
 */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  // A quote opens a cell only at its beginning.
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/y;
  const whole = text.replace(/(\r\n|\n|\r)$/, "");
  for (;;) {
    const match = cell.exec(whole);
    if (!match) break;
    const [, raw, end] = match;
    rows[rows.length - 1].push(raw.startsWith('"') && raw.endsWith('"') && raw.length > 1 ? raw.slice(1, -1).replaceAll('""', '"').replaceAll("\r\n", "\n") : raw);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

/** The block as text for the clipboard. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}
