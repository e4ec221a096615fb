import fs from "node:fs";
import path from "node:path";

const PAGE = path.resolve(__dirname, "../../docs/benchmarks.md");
const HEAD = "# Benchmarks\n\nEach section is written by the command that it names, with `-- --write`.\n";

/** Prints a section and, with `--write`, puts it into docs/benchmarks.md in place of its former self. */
export function publish(name: string, title: string, lines: readonly string[]): void {
  const section = [`<!-- ${name} -->`, `## ${title}`, "", ...lines, `<!-- /${name} -->`].join("\n");
  console.log(section);
  if (!process.argv.includes("--write")) return;
  const page = fs.existsSync(PAGE) ? fs.readFileSync(PAGE, "utf8") : HEAD;
  const from = page.indexOf(`<!-- ${name} -->`);
  const end = `<!-- /${name} -->`;
  const to = page.indexOf(end) + end.length;
  fs.writeFileSync(PAGE, from < 0 ? `${page.trimEnd()}\n\n${section}\n` : page.slice(0, from) + section + page.slice(to));
}

/** A Markdown table: its head, then its rows. The first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line), ""];
}
