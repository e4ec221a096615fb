import type { Finding, RuleCode, Severity } from "../check/finding";
import type { Fix } from "../fixes/edit";
import type { MessageText, RuleMeta } from "../rules/rule";
import { fill } from "./fill";

export type Language = "ja" | "en";

/** One rule as it is listed. */
export interface RuleEntry {
  readonly code: RuleCode;
  readonly name: string;
  readonly severity: Severity;
  readonly grouped: boolean;
}

/** What the rules say, in one language. Total: an unknown rule or text is answered with its code or id, so that nothing is swallowed. */
export interface RuleWords {
  readonly rules: readonly RuleEntry[];
  name(code: RuleCode): string;
  /** Small matters that are shown as one line with a count. */
  grouped(code: RuleCode): boolean;
  /** 何が / なぜ / どうする. */
  message(finding: Finding): MessageText;
  /** What is said of each related place, in the order of `finding.related`. */
  related(finding: Finding): readonly string[];
  fixTitle(finding: Pick<Finding, "code">, fix: Fix): string;
}

/** The words of some rules. */
export function ruleWords(rules: readonly RuleMeta[], language: Language): RuleWords {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const textsOf = (code: RuleCode) => byCode.get(code)?.texts[language];
  return {
    rules: rules.map(({ code, texts, severity, grouped }) => ({ code, name: texts[language].name, severity, grouped: grouped ?? false })),
    name: (code) => textsOf(code)?.name ?? code,
    grouped: (code) => byCode.get(code)?.grouped ?? false,
    message: ({ code, messageId, data }) => {
      const message = textsOf(code)?.messages[messageId] ?? { what: messageId, why: "", todo: "" };
      return { what: fill(message.what, data), why: fill(message.why, data), todo: fill(message.todo, data) };
    },
    related: ({ code, related }) => related.map(({ messageId, data }) => fill(textsOf(code)?.related?.[messageId] ?? messageId, data)),
    fixTitle: ({ code }, { titleId, data }) => fill(textsOf(code)?.fixes[titleId] ?? titleId, data),
  };
}
