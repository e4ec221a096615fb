import type { Finding, RuleCode, Severity } from "../../core/check/finding";
import type { Fix } from "../../core/fixes/edit";
import type { MessageText, RuleMeta } from "../../core/rules/rule";
import { fill } from "../texts/fill";
import type { Language } from "../texts/texts";

/** One rule as the pane lists it. */
export interface RuleEntry {
  readonly code: RuleCode;
  readonly name: string;
  readonly severity: Severity;
  readonly grouped: boolean;
}

/** What the rules say, in one language. Total: an unknown code or message id is answered with the code itself. */
export interface RuleWords {
  readonly rules: readonly RuleEntry[];
  name(code: RuleCode): string;
  /** Small matters that are shown as one line with a count. */
  grouped(code: RuleCode): boolean;
  message(finding: Finding): MessageText;
  related(finding: Finding, index: number): string;
  fixTitle(finding: Finding, fix: Fix): string;
}

/** The words of a registry of rules. */
export function ruleWords(rules: readonly RuleMeta[], language: Language): RuleWords {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const textsOf = (code: RuleCode) => byCode.get(code)?.texts[language];
  return {
    rules: rules.map((rule) => ({ code: rule.code, name: rule.texts[language].name, severity: rule.severity, grouped: rule.grouped ?? false })),
    name: (code) => textsOf(code)?.name ?? code,
    grouped: (code) => byCode.get(code)?.grouped ?? false,
    message: (finding) => {
      const message = textsOf(finding.code)?.messages[finding.messageId];
      if (!message) return { what: finding.code, why: "", todo: "" };
      return { what: fill(message.what, finding.data), why: fill(message.why, finding.data), todo: fill(message.todo, finding.data) };
    },
    related: (finding, index) => {
      const related = finding.related[index];
      const text = textsOf(finding.code)?.related?.[related.messageId];
      return text ? fill(text, related.data) : "";
    },
    fixTitle: (finding, fix) => {
      const title = textsOf(finding.code)?.fixes[fix.titleId];
      return title ? fill(title, fix.data) : "";
    },
  };
}
