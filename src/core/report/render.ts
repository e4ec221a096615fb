import type { Finding } from "../check/finding";
import type { Fix } from "../fixes/edit";
import { englishTexts } from "../rules/english";
import { allRules } from "../rules/registry";
import type { MessageText } from "../rules/rule";
import { ruleWords, type Language, type RuleWords } from "./rule-words";

export type { Language };

/** A finding in words: the rule's short name and 何が / なぜ / どうする. */
export interface RenderedFinding extends MessageText {
  readonly name: string;
  readonly related: readonly string[];
}

const words: Readonly<Record<Language, RuleWords>> = { ja: ruleWords(allRules, null), en: ruleWords(allRules, englishTexts) };

/** What all of Keifu's rules say in one language. */
export function wordsIn(language: Language): RuleWords {
  return words[language];
}

/** The words of a finding of any of Keifu's rules, in one language. */
export function renderFinding(finding: Finding, language: Language): RenderedFinding {
  const { name, message, related } = words[language];
  return { name: name(finding.code), ...message(finding), related: related(finding) };
}

/** The title of one of a finding's fixes in one language. */
export function renderFix(finding: Pick<Finding, "code">, fix: Fix, language: Language): string {
  return words[language].fixTitle(finding, fix);
}
