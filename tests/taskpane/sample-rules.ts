import type { Severity } from "../../src/core/check/finding";
import type { Rule } from "../../src/core/rules/rule";

function rule(code: string, severity: Severity, name: string, more: Partial<Rule> = {}): Rule {
  const texts = { name, messages: { found: { what: `{cell}：${name}です。`, why: `${name}の理由。`, todo: `${name}の直し方。` } }, fixes: { mend: `${name}を直す` } };
  return { code, slug: code.toLowerCase(), severity, texts, check: () => [], ...more };
}

/** Rules with plain words, for tests of the pane. */
export const sampleRules: readonly Rule[] = [
  rule("D401", "error", "関係課の空欄"),
  rule("D402", "warning", "課名一覧にない課名"),
  rule("R202", "warning", "番号の読み違い"),
  rule("N108", "info", "○の抜け"),
  rule("T501", "info", "標準と違う書き方", { grouped: true }),
];
