import type { Range } from "./syntax";

/** What stands beside a label, or behind the text, without being part of it: 【新規】①-3, (再掲) 1-2, ・【拡充】, …を配る。【新規】. */
const TAGS = new Set(["新規", "新", "再掲", "拡充", "拡", "継続", "継", "重点", "重", "統合", "一部新規", "見直し", "変更", "修正", "追加", "新規事業", "重点事業", "重点施策", "主要", "縮小", "廃止", "完了", "終了", "削除"]);

/** Opening brackets with their closing ones, as folded. */
export const TAG_BRACKETS: Readonly<Record<string, string>> = { "【": "】", "(": ")", "[": "]", "〔": "〕", "〈": "〉", "《": "》", "<": ">" };

/** The tag at an offset of a folded text: its word, and where its brackets end. A word with nothing behind it is no tag of something. */
export function tagAt(text: string, at: number): (Range & { readonly close: number }) | null {
  const close = TAG_BRACKETS[text[at]];
  const end = close === undefined ? -1 : text.slice(at, at + 10).indexOf(close);
  return end > 0 && TAGS.has(text.slice(at + 1, at + end)) && text.slice(at + end + 1).trim() !== "" ? { start: at + 1, end: at + end, close: at + end + 1 } : null;
}

/** Round brackets close many a sentence's own words – 施設の統合(廃止): only these are tags in them. */
const LAST_WORDS = new Set(["新規", "拡充", "継続", "一部新規"]);
const LAST = /([【（(［[〔〈《<])([^【（(［[〔〈《<\s]{1,6})[】）)］\]〕〉》>]$/;

/**
 * The tag that a text ends with: …を配る。【新規】.
 * @param text as written, without blanks at its end
 * @returns where its word stands and where its bracket opens, or null
 */
export function tagAtEnd(text: string): (Range & { readonly text: string; readonly open: number }) | null {
  const found = LAST.exec(text);
  if (!found || !(found[1] === "(" || found[1] === "（" ? LAST_WORDS : TAGS).has(found[2])) return null;
  const start = found.index + 1;
  return { start, end: start + found[2].length, text: found[2], open: found.index };
}
