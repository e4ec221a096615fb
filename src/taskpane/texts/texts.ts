import { en } from "./en";
import { ja } from "./ja";

/** The pane's two languages; Japanese first. */
export type Language = "ja" | "en";

/** Every sentence that the pane says, by screen. Both languages have the same shape. */
export type Texts = typeof ja;

/** English only where the host's display language is English or unknown to us; Japanese for "ja", "ja-JP" and for none. */
export function languageOf(locale: string): Language {
  return locale === "" || /^ja\b/i.test(locale) ? "ja" : "en";
}

/** The pane's texts in one language. */
export function textsOf(language: Language): Texts {
  return language === "ja" ? ja : en;
}
