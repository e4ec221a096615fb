import { ja } from "./ja";

/** The pane's two languages; Japanese first. */
export type Language = "ja" | "en";

/** Every sentence that the pane says, by screen. Both languages have the same shape. */
export type Texts = typeof ja;

/** Japanese for "ja", "ja-JP" and an unknown locale; English for every other. */
export function languageOf(locale: string): Language {
  return locale === "" || /^ja\b/i.test(locale) ? "ja" : "en";
}

/** The pane's texts in one language. English comes as a file of its own, which most desks never load. */
export async function loadTexts(language: Language): Promise<Texts> {
  return language === "ja" ? ja : (await import("./en")).en;
}
