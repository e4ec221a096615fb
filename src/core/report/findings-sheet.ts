import type { Finding } from "../check/finding";
import type { CheckedTable, WorkbookCheck } from "../check/result";
import type { GeneratedCell } from "../fixes/edit";
import type { ItemDepartment } from "../plan/model";
import { formatCell } from "../sheet/address";
import type { Language, RuleWords } from "./rule-words";
import { severityWords } from "./words";

/** Titles of the columns of a findings sheet and of the CSV. */
const titles: Readonly<Record<Language, readonly string[]>> = {
  ja: ["区分", "項目", "関係課", "セル", "何が", "なぜ", "どうする", "状態", "理由", "コード"],
  en: ["Severity", "Item", "Departments", "Cell", "What", "Why", "What to do", "State", "Reason", "Code"],
};

const states: Readonly<Record<Language, Readonly<Record<"open" | "known" | "suppressed", string>>>> = {
  ja: { open: "未処理", known: "既知", suppressed: "確認済み" },
  en: { open: "open", known: "known", suppressed: "set aside" },
};

/** Column widths in characters, for the sheet. */
export const findingsSheetWidths: readonly number[] = [8, 16, 24, 10, 40, 32, 40, 10, 20, 8];

/**
 * All findings as rows, header first: open ones in the order of the check, then those set aside.
 * @param words what the rules say in the language
 * @param baseline identities that were known before; null without a baseline
 */
export function findingsRows(check: WorkbookCheck, words: RuleWords, language: Language, baseline: readonly string[] | null = null): readonly (readonly GeneratedCell[])[] {
  const known = new Set(baseline ?? []);
  const rowOf = rowMaker(words, language);
  const rows = check.tables.flatMap((table) => [
    ...table.findings.map((finding) => rowOf(finding, table, known.has(finding.identity) ? "known" : "open", "")),
    ...table.suppressed.map(({ finding, reason }) => rowOf(finding, table, "suppressed", reason)),
  ]);
  const whole = check.findings.map((finding) => rowOf(finding, null, "open", ""));
  return [titles[language].map((text) => ({ text, bold: true })), ...whole, ...rows];
}

function rowMaker(words: RuleWords, language: Language) {
  return (finding: Finding, table: CheckedTable | null, state: "open" | "known" | "suppressed", reason: string): GeneratedCell[] => {
    const { what, why, todo } = words.message(finding);
    const { sheet, row, column } = finding.at;
    return [
      { text: severityWords[language][finding.severity] },
      { text: table ? labelsOf(finding, table).join("、") : "" },
      { text: table ? departmentsOf(finding, table).join("、") : "" },
      { text: formatCell(finding.at), link: { sheet, row, column } },
      { text: what },
      { text: why },
      { text: todo },
      { text: states[language][state] },
      { text: reason },
      { text: finding.code },
    ];
  };
}

function labelsOf({ items }: Finding, { sheet }: CheckedTable): string[] {
  const about = new Set(items);
  return [...sheet.current.items, ...sheet.next.items].filter(({ id, label }) => about.has(id) && label !== "").map(({ label }) => label);
}

/** The departments that a finding concerns: those of its next items, each once. */
export function departmentsOf({ items }: Pick<Finding, "items">, { sheet }: Pick<CheckedTable, "sheet">): string[] {
  const about = new Set(items);
  const departments = sheet.next.items.filter(({ id }) => about.has(id)).flatMap((item): readonly ItemDepartment[] => item.departments);
  return [...new Set(departments.filter(({ kind }) => kind === "named").map(({ name }) => name))];
}
