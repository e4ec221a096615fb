import { changesOfNames, programmeNames, type NamingText, type ProgrammeChanges, type ProgrammeName } from "../evidence/programmes";
import { oncePer } from "../once";
import type { Item } from "../plan/model";

/** What a name in quotation marks has to end with to be a programme's: 「○○サポーター」 may be anything. */
const KIND = /(?:事業|補助金|交付金|助成金|給付金|支援金|奨励金|負担金|制度|基金)$/u;
/** Words that a note leaves out of a name: ステップアップ事業補助金 is also ステップアップ事業. */
const TAIL = /(?:補助金|交付金|助成金|給付金|支援金|奨励金|負担金|基金)$/u;

/** How the programmes named in items' texts differ; only names of a 事業, 補助金, 交付金, 制度 and the like. */
export function programmeChanges(before: readonly Item[], after: readonly Item[]): ProgrammeChanges {
  const { added, removed, altered } = changesOfNames(namingText(before), namingText(after));
  const named = ({ name }: ProgrammeName) => KIND.test(name);
  return {
    added: added.filter(named),
    removed: removed.filter(named),
    altered: altered.filter(({ from, to }) => named(from) || named(to)),
  };
}

const namesIn = oncePer(({ text }: Item) => programmeNames(text));

/** Several items as one text. Names do not go across the line breaks between them. */
function namingText(items: readonly Item[]): NamingText {
  return { text: items.map(({ text }) => text).join("\n"), names: () => items.flatMap(namesIn) };
}

/** A text as programmes are looked for in it: whatever its widths and spaces. */
export function searchable(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

/**
 * Whether a text mentions a programme, by its name or by the name without its last word.
 * @param words as `searchable` gives them
 */
export function mentionsProgramme(words: string, name: string): boolean {
  const full = searchable(name);
  const short = full.replace(TAIL, "");
  return words.includes(full) || (KIND.test(short) && words.includes(short));
}
