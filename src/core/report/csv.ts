import type { WorkbookCheck } from "../check/result";
import { findingsRows } from "./findings-sheet";
import type { Language, RuleWords } from "./rule-words";

/** The findings as CSV with BOM, as Excel opens it: the rows of the findings sheet. */
export function reportCsv(check: WorkbookCheck, words: RuleWords, language: Language, baseline: readonly string[] | null = null): string {
  return toCsv(findingsRows(check, words, language, baseline).map((row) => row.map(({ text }) => text)));
}

/** Rows as CSV (RFC 4180) with BOM. A text that a spreadsheet would run as a formula is made harmless. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map((text) => quoted(harmless(text))).join(",")).join("\r\n")}\r\n`;
}

/** A text from a workbook may come from anyone: =, +, - and @ begin a formula, tab and CR hide one. */
function harmless(text: string): string {
  return /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
