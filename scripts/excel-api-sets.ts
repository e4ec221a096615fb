/**
 * Writes src/workbench/officehost/excel/api-sets.json: every member of every Excel class with the
 * requirement set of its `[Api set: …]` tag in @types/office-js. The host refuses what stands
 * above its configured set, and what is not listed at all.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const TARGET = new URL("../src/workbench/officehost/excel/api-sets.json", import.meta.url);

/** "ExcelApi 1.9" → "1.9"; other sets keep their name, a preview is "preview". */
function setOf(node, source) {
  const comments = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
  const tag = comments.map(({ pos, end }) => /\[Api set: ([^\]]+)\]/.exec(source.text.slice(pos, end))?.[1]).findLast(Boolean);
  if (!tag) return null;
  if (/BETA|PREVIEW/i.test(tag)) return "preview";
  return /^ExcelApi ([\d.]+)$/.exec(tag.trim())?.[1] ?? tag.trim();
}

/** Whether set a is older than b: "1.9" before "1.10"; named sets (ExcelApiOnline …) come last. */
function isOlder(a, b) {
  const [x, y] = [a, b].map((set) => (/^\d/.test(set) ? Number(set.split(".")[1]) : Infinity));
  return x < y;
}

/** Every `declare namespace Excel` block of the file. */
function excelNamespaces(source) {
  return source.statements.filter((node) => ts.isModuleDeclaration(node) && node.name.text === "Excel" && ts.isModuleBlock(node.body));
}

/** @returns {Record<string, Record<string, string>>} class → member → set */
export function readApiSets() {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const classes = {};
  for (const namespace of excelNamespaces(source)) {
    for (const node of namespace.body.statements) {
      if (!ts.isClassDeclaration(node)) continue;
      const own = setOf(node, source);
      const members = (classes[node.name.text] ??= {});
      for (const member of node.members) {
        const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
        if (!name || name === "context" || name === "toJSON" || name === "load" || name === "set") continue;
        const set = setOf(member, source) ?? own;
        if (!set) continue;
        const known = members[name];
        // Of several overloads the oldest decides whether the member is there at all.
        if (!known || isOlder(set, known)) members[name] = set;
      }
    }
  }
  return classes;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split("/").at(-1))) {
  const classes = readApiSets();
  writeFileSync(TARGET, `${JSON.stringify(classes, null, 1)}\n`);
  console.log(`${Object.keys(classes).length} classes, ${Object.values(classes).reduce((sum, members) => sum + Object.keys(members).length, 0)} members`);
}
