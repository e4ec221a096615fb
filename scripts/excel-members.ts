/**
 * Lists every Excel member that the product uses, with its requirement set and where it is used:
 * `npm run docs:members` writes docs/excel-members.md, a test compares.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { isOlder, requirementSet } from "./excel-api-sets";

const ROOT = path.resolve(__dirname, "..");
export const MEMBERS_PAGE = path.join(ROOT, "docs/excel-members.md");
/** The set that the manifest demands: Excel LTSC 2021. */
export const FLOOR = "1.14";

export interface UsedMember {
  /** "Range.values". */
  readonly name: string;
  readonly set: string;
  /** Files under src, sorted. */
  readonly files: readonly string[];
  /** Uses outside of an `if (… supports("1.17") …)` that reaches the set; of interest above the floor. */
  readonly unguarded: readonly string[];
}

interface Use {
  readonly name: string;
  readonly set: string;
  readonly file: string;
  readonly place: string;
  readonly guarded: boolean;
}

/** The class or interface of Excel that a symbol is a member of, with the tag; null for all else. */
function excelMember(symbol: ts.Symbol | undefined): { name: string; set: string } | null {
  const declarations = (symbol?.declarations ?? []).filter((node) => node.getSourceFile().fileName.includes("@types/office-js"));
  const sets: string[] = [];
  let owner = "";
  for (const node of declarations) {
    const parent = node.parent;
    const home = ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent : null;
    const set = requirementSet(node) ?? (home && requirementSet(home));
    if (!home?.name || !set) continue;
    owner = home.name.text;
    sets.push(set);
  }
  if (!symbol || symbol.name === "load" || sets.length === 0) return null;
  return { name: `${owner}.${symbol.name}`, set: sets.reduce((oldest, set) => (isOlder(set, oldest) ? set : oldest)) };
}

/** Whether an enclosing `if` asks for the set: `supports("1.17")`. */
function isGuarded(node: ts.Node, set: string): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent) {
    if (!ts.isIfStatement(at)) continue;
    const asked = /supports\("([\d.]+)"\)/.exec(at.expression.getText())?.[1];
    if (asked && !isOlder(asked, set)) return true;
  }
  return false;
}

/** Symbols that a node names: `a.b`, `const { b } = a`, `{ b: true }` where Excel expects it. */
function symbolsAt(node: ts.Node, checker: ts.TypeChecker): readonly (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name)];
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    const property = ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
    return [property];
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
    const type = checker.getContextualType(node.parent);
    return [type?.getProperty(node.name.text)];
  }
  return [];
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly Use[] {
  const uses: Use[] = [];
  const file = path.relative(path.join(ROOT, "src"), source.fileName);
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsAt(node, checker)) {
      const member = excelMember(symbol);
      if (!member) continue;
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      uses.push({ ...member, file, place: `${file}:${line + 1}`, guarded: isGuarded(node, member.set) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Every Excel member that src/excel uses (nothing else names Excel), but in tests and contract checks; sorted by name. */
export function readUsedMembers(): readonly UsedMember[] {
  const config = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const ours = fileNames.filter((name) => /\/src\/excel\//.test(name) && !/\.test\.tsx?$|\/contract\//.test(name));
  const program = ts.createProgram(ours, options);
  const checker = program.getTypeChecker();
  const uses = program.getSourceFiles().filter((source) => ours.includes(source.fileName)).flatMap((source) => usesIn(source, checker));
  const members = new Map<string, Use[]>();
  for (const use of uses) members.set(use.name, [...(members.get(use.name) ?? []), use]);
  return [...members]
    .map(([name, found]) => ({
      name,
      set: found[0].set,
      files: [...new Set(found.map((use) => use.file))].sort(),
      unguarded: found.filter((use) => !use.guarded).map((use) => use.place),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page as it stands in docs. */
export function membersPage(members: readonly UsedMember[]): string {
  const rows = members.map(({ name, set, files }) => `| \`${name}\` | ${/^\d/.test(set) ? `ExcelApi ${set}` : set} | ${files.join(", ")} |`);
  return [
    "# Excel members that Keifu uses",
    "",
    `Made by \`npm run docs:members\` from the source and the tags of @types/office-js. The manifest demands ExcelApi ${FLOOR};`,
    "what stands above it is used only behind a check at run time, and a test holds the source to that.",
    "",
    "| member | requirement set | used in (src/) |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

if (process.argv[1] === __filename) writeFileSync(MEMBERS_PAGE, membersPage(readUsedMembers()));
