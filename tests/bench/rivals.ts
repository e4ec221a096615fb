import { createRequire } from "node:module";
import path from "node:path";

/** Packages that the product does not use: `npm run bench:alternatives` installs them beside their own lock file. */
const load = createRequire(path.resolve(__dirname, "alternatives/package.json"));

interface FormulaEngine {
  setCellContents(at: { sheet: number; row: number; col: number }, cells: readonly (readonly string[])[]): unknown;
  getSheetValues(sheet: number): readonly (readonly unknown[])[];
}
interface FormulaEngineClass {
  buildFromArray(rows: readonly (readonly (string | null)[])[], config: object): FormulaEngine;
}

/** The sheet in a formula engine, with columns that ask: no department, number twice, number gone, 修正 beside equal texts. */
export function formulaSheet(rows: readonly (readonly string[])[]): FormulaEngine {
  const { HyperFormula } = load("hyperformula") as { HyperFormula: FormulaEngineClass };
  const last = rows.length;
  const number = (cell: string) => `=IF(ISBLANK(${cell}),"",LEFT(${cell},FIND(" ",${cell})-1))`;
  const asked = rows.map((row, at) => {
    const line = at + 1;
    const texts = row.map((text) => (text === "" ? null : text));
    if (at === 0) return texts;
    return [
      ...texts,
      `=IF(AND(NOT(ISBLANK(C${line})),ISBLANK(D${line})),1,0)`,
      number(`C${line}`),
      number(`A${line}`),
      `=IF(F${line}="",0,IF(COUNTIF(F$2:F$${last},F${line})>1,1,0))`,
      `=IF(G${line}="",0,IF(AND(ISNA(MATCH(G${line},F$2:F$${last},0)),ISBLANK(B${line})),1,0))`,
      `=IF(AND(B${line}="文言修正",A${line}=C${line}),1,0)`,
    ];
  });
  return HyperFormula.buildFromArray(asked, { licenseKey: "gpl-v3", useColumnIndex: true, maxRows: last + 10 });
}

interface TextlintContext {
  readonly Syntax: { readonly Str: string; readonly DocumentExit: string };
  getSource(node: object): string;
  report(node: object, error: object): void;
  readonly RuleError: new (message: string) => object;
}
type TextlintRule = (context: TextlintContext) => Record<string, (node: object) => void>;

/** Number twice: one rule that gathers all numbers. */
const duplicateNumber: TextlintRule = (context) => {
  const seen = new Set<string>();
  return {
    [context.Syntax.Str](node) {
      const number = /^\d+-\d+/.exec(context.getSource(node))?.[0];
      if (number !== undefined && seen.has(number)) context.report(node, new context.RuleError("number twice"));
      if (number !== undefined) seen.add(number);
    },
  };
};

/** The item mark is missing. */
const missingMark: TextlintRule = (context) => ({
  [context.Syntax.Str](node) {
    if (/^\d+-\d+ (?!○)/.test(context.getSource(node))) context.report(node, new context.RuleError("no mark"));
  },
});

/** The next plan's texts as a document, under two rules of the same intent as ours. @returns how many messages */
export async function textlintOver(rows: readonly (readonly string[])[]): Promise<number> {
  const { TextlintKernel } = load("@textlint/kernel") as { TextlintKernel: new () => { lintText(text: string, options: object): Promise<{ messages: readonly object[] }> } };
  const plugin = load("@textlint/textlint-plugin-text") as { default?: object };
  const rules = [{ ruleId: "duplicate-number", rule: duplicateNumber }, { ruleId: "missing-mark", rule: missingMark }];
  const text = rows.map((row) => row[2]).filter((one) => one !== "").join("\n\n");
  const { messages } = await new TextlintKernel().lintText(text, { ext: ".txt", plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }], rules });
  return messages.length;
}

/** For every current text the next text with the fewest edits. */
export function alignByLevenshtein(current: readonly string[], next: readonly string[]): number[] {
  const { distance } = load("fastest-levenshtein") as { distance(a: string, b: string): number };
  return current.map((text) => {
    let [best, least] = [-1, Infinity];
    next.forEach((other, at) => {
      const edits = distance(text, other);
      if (edits < least) [best, least] = [at, edits];
    });
    return best;
  });
}

/** All texts of the first sheet with exceljs. */
export async function readWithExceljs(bytes: Uint8Array): Promise<string[][]> {
  const { Workbook } = load("exceljs") as { Workbook: new () => { xlsx: { load(bytes: Uint8Array): Promise<void> }; worksheets: { eachRow(visit: (row: { values: unknown[] }) => void): void }[] } };
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const texts: string[][] = [];
  workbook.worksheets[0].eachRow(({ values }) => texts.push(values.slice(1).map((value) => (typeof value === "string" ? value : ""))));
  return texts;
}
