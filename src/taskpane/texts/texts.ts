import type { RuleTranslation } from "../../core/rules/rule";
import { ja } from "./ja";

/** The pane's two languages; Japanese first. */
export type Language = "ja" | "en";

/** Every sentence that the pane says, by screen. Both languages have the same shape. */
export type Texts = typeof ja;

/** Japanese for "ja", "ja-JP" and an unknown locale; English for every other. */
export function languageOf(locale: string): Language {
  return locale === "" || /^ja\b/i.test(locale) ? "ja" : "en";
}

/** All that the pane says, in one language. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  /** What the rules say; null in Japanese, which they bring along. */
  readonly ruleTexts: RuleTranslation | null;
}

export const japanese: Speech = { language: "ja", texts: ja, ruleTexts: null };

/** The pane's speech in one language. English comes as a file of its own, which most desks never load. */
export async function loadSpeech(language: Language): Promise<Speech> {
  return language === "ja" ? japanese : (await import(/* webpackChunkName: "english" */ "./english")).english;
}
