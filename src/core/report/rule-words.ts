import type { Finding, RuleCode, Severity } from "../check/finding";
import type { Fix } from "../fixes/edit";
import type { MessageText, RuleMeta, RuleTranslation } from "../rules/rule";
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

/**
 * The words of some rules.
 * @param translation what they say in another language; null for their own, Japanese
 */
export function ruleWords(rules: readonly RuleMeta[], translation: RuleTranslation | null): RuleWords {
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const textsOf = (code: RuleCode) => (translation ? translation[code] : byCode.get(code)?.texts);
  const name = (code: RuleCode) => textsOf(code)?.name ?? code;
  return {
    rules: rules.map(({ code, severity, grouped }) => ({ code, name: name(code), severity, grouped: grouped ?? false })),
    name,
    grouped: (code) => byCode.get(code)?.grouped ?? false,
    message: ({ code, messageId, data }) => {
      const message = textsOf(code)?.messages[messageId] ?? { what: messageId, why: "", todo: "" };
      return { what: fill(message.what, data), why: fill(message.why, data), todo: fill(message.todo, data) };
    },
    related: ({ code, related }) => related.map(({ messageId, data }) => fill(textsOf(code)?.related?.[messageId] ?? messageId, data)),
    fixTitle: ({ code }, { titleId, data }) => fill(textsOf(code)?.fixes[titleId] ?? titleId, data),
  };
}
