import type { Finding } from "../check/finding";
import type { Fix } from "../fixes/edit";
import { ruleOf } from "../rules/registry";
import type { MessageText, RuleTexts } from "../rules/rule";

export type Language = "ja" | "en";

/** A finding in words: the rule's short name and 何が / なぜ / どうする. */
export interface RenderedFinding extends MessageText {
  readonly name: string;
  readonly related: readonly string[];
}

/** Puts `data.name` where a text says `{name}`; a name without data stays as it is, so that a test can see it. */
export function fill(text: string, data: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => data[name] ?? placeholder);
}

/** The words of a finding in one language. A finding of an unknown rule shows its ids: nothing is swallowed. */
export function renderFinding(finding: Finding, language: Language): RenderedFinding {
  const texts = textsOf(finding, language);
  const message = texts?.messages[finding.messageId] ?? { what: finding.messageId, why: "", todo: "" };
  return {
    name: texts?.name ?? finding.code,
    what: fill(message.what, finding.data),
    why: fill(message.why, finding.data),
    todo: fill(message.todo, finding.data),
    related: finding.related.map(({ messageId, data }) => fill(texts?.related?.[messageId] ?? messageId, data)),
  };
}

/** The title of one of a finding's fixes in one language. */
export function renderFix(finding: Pick<Finding, "code">, fix: Fix, language: Language): string {
  return fill(textsOf(finding, language)?.fixes[fix.titleId] ?? fix.titleId, fix.data);
}

function textsOf(finding: Pick<Finding, "code">, language: Language): RuleTexts | undefined {
  return ruleOf(finding.code)?.texts[language];
}
