import type { RuleTranslation } from "../../core/rules/rule";
import type { fullJa } from "./full-ja";
import { ja } from "./ja";

/** The pane's two languages; Japanese first. */
export type Language = "ja" | "en";

/** What the pane says from the start, by screen. Both languages have the same shape. */
export type Texts = typeof ja;

/** Every sentence that it says, those of the views beside the findings among them. */
export type FullTexts = typeof fullJa;

/** Japanese for "ja", "ja-JP" and an unknown locale; English for every other. */
export function languageOf(locale: string): Language {
  return locale === "" || /^ja\b/i.test(locale) ? "ja" : "en";
}

/** All that the pane says, in one language. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  /** Every sentence; null in Japanese, where the views bring theirs along. */
  readonly fullTexts: FullTexts | null;
  /** What the rules say; null in Japanese, which they bring along. */
  readonly ruleTexts: RuleTranslation | null;
}

export const japanese: Speech = { language: "ja", texts: ja, fullTexts: null, ruleTexts: null };

/** The pane's speech in one language. English comes as a file of its own, which most desks never load. */
export async function loadSpeech(language: Language): Promise<Speech> {
  return language === "ja" ? japanese : (await import(/* webpackChunkName: "english" */ "./english")).english;
}
