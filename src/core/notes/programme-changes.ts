import { compareProgrammes, type ProgrammeChanges, type ProgrammeName } from "../evidence/programmes";
import type { Item } from "../plan/model";

/** What a name in quotation marks has to end with to be a programme's: 「○○サポーター」 may be anything. */
const KIND = /(?:事業|補助金|交付金|助成金|給付金|支援金|奨励金|負担金|制度|基金)$/u;
/** Words that a note leaves out of a name: ステップアップ事業補助金 is also ステップアップ事業. */
const TAIL = /(?:補助金|交付金|助成金|給付金|支援金|奨励金|負担金|基金)$/u;

/** How the programmes named in items' texts differ; only names of a 事業, 補助金, 交付金, 制度 and the like. */
export function programmeChanges(before: readonly Item[], after: readonly Item[]): ProgrammeChanges {
  const { added, removed, altered } = compareProgrammes(textOf(before), textOf(after));
  const named = ({ name }: ProgrammeName) => KIND.test(name);
  return {
    added: added.filter(named),
    removed: removed.filter(named),
    altered: altered.filter(({ from, to }) => named(from) || named(to)),
  };
}

/** Whether a text mentions a programme, by its name or by the name without its last word. */
export function mentionsProgramme(text: string, name: string): boolean {
  const [words, full] = [folded(text), folded(name)];
  const short = full.replace(TAIL, "");
  return words.includes(full) || (KIND.test(short) && words.includes(short));
}

function textOf(items: readonly Item[]): string {
  return items.map(({ text }) => text).join("\n");
}

function folded(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
