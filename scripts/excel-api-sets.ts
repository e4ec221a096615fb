/**
 * Writes src/workbench/officehost/excel/api-sets.json: every member of every Excel class with the
 * requirement set of its `[Api set: …]` tag in @types/office-js. The host refuses what stands
 * above its configured set, and what is not listed at all.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const TARGET = path.resolve(__dirname, "../src/workbench/officehost/excel/api-sets.json");

/** Class → member → set: "1.9" of ExcelApi, other sets by name, "preview". */
export type ApiSets = Record<string, Record<string, string>>;

/** The set that a declaration is tagged with, or null. */
export function requirementSet(node: ts.Node): string | null {
  const { text } = node.getSourceFile();
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const tag = comments.map(({ pos, end }) => /\[Api set: ([^\]]+)\]/.exec(text.slice(pos, end))?.[1]).findLast(Boolean);
  if (!tag) return null;
  if (/BETA|PREVIEW/i.test(tag)) return "preview";
  return /^ExcelApi ([\d.]+)\b/.exec(tag.trim())?.[1] ?? tag.trim();
}

/** Whether set a is older than b: "1.9" before "1.10"; named sets (ExcelApiOnline …) come last. */
export function isOlder(a: string, b: string): boolean {
  const [x, y] = [a, b].map((set) => (/^\d/.test(set) ? Number(set.split(".")[1]) : Infinity));
  return x < y;
}

/** Members that are the library's own and belong to no set. */
const LIBRARY = ["context", "toJSON", "load", "set"];

function addClass(node: ts.ClassDeclaration, sets: ApiSets): void {
  if (!node.name) return;
  const members = (sets[node.name.text] ??= {});
  for (const member of node.members) {
    const name = member.name && ts.isIdentifier(member.name) ? member.name.text : null;
    const set = requirementSet(member) ?? requirementSet(node);
    if (!name || !set || LIBRARY.includes(name)) continue;
    // Of several overloads the oldest decides whether the member is there at all.
    if (!members[name] || isOlder(set, members[name])) members[name] = set;
  }
}

export function readApiSets(): ApiSets {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const sets: ApiSets = {};
  for (const node of source.statements) {
    const isExcel = ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body && ts.isModuleBlock(node.body);
    if (isExcel) for (const inner of (node.body as ts.ModuleBlock).statements) if (ts.isClassDeclaration(inner)) addClass(inner, sets);
  }
  return sets;
}

if (process.argv[1] === __filename) writeFileSync(TARGET, `${JSON.stringify(readApiSets(), null, 1)}\n`);
