/** A text as it may stand in HTML or SVG, in an element or an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * A self-contained page for printing: no scripts, nothing from elsewhere.
 * @param body HTML whose texts are escaped already
 */
export function printablePage(language: string, title: string, size: "A4 portrait" | "A4 landscape", body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
@page { size: ${size}; margin: 14mm 12mm; }
body { font: 10.5pt/1.5 "Yu Gothic", "Hiragino Sans", "Noto Sans CJK JP", sans-serif; color: #111; background: #fff; max-width: 277mm; margin: 0 auto; padding: 8px; }
h1 { font-size: 15pt; margin: 0 0 2mm; } h2 { font-size: 12pt; margin: 5mm 0 1.5mm; border-bottom: 1px solid #888; break-after: avoid; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: 1mm 1.5mm; vertical-align: top; text-align: left; overflow-wrap: anywhere; }
th { background: #eee; } tr { break-inside: avoid; } thead { display: table-header-group; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 4mm; margin: 0; } dt { color: #444; } dd { margin: 0; }
.conclusion { font-size: 13pt; font-weight: bold; border: 2px solid #111; padding: 2mm 3mm; margin: 3mm 0; }
.number { white-space: nowrap; } .why { color: #444; } ul, ol { margin: 0; padding-left: 1.4em; } .list { break-before: page; }
svg { max-width: 100%; height: auto; } @media print { body { padding: 0; } }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** A row of cells; texts are escaped here. */
export function tableRow(cells: readonly string[], tag: "td" | "th" = "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
}
