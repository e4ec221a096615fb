import { normalForm } from "../notation/fold";
import { parseLabel } from "../notation/numbers";
import type { Entry } from "./entries";

const KANA_BEFORE_KATAKANA = /^([ア-ン])[ \u00a0](?=[ァ-ヶ])/;

/**
 * イ テレワーク could be a torn word, so the label grammar leaves it alone. On a side that numbers with kana
 * it is the label that it looks like.
 */
export function withKanaLabels(entries: readonly Entry[]): readonly Entry[] {
  const kana = entries.some((entry) => entry.number?.styles.includes("kana"));
  if (!kana) return entries;
  return entries.map((entry) => {
    if (entry.number || !KANA_BEFORE_KATAKANA.test(entry.text)) return entry;
    const start = (entry.at.end ?? 0) - entry.text.length;
    const set = entry.cell.text.slice(0, start) + entry.text.replace(KANA_BEFORE_KATAKANA, "$1\u3000");
    const { number, mark, bodyStart } = parseLabel(set, entry.at.start ?? 0);
    if (!number) return entry;
    const text = entry.cell.text.slice(bodyStart, entry.at.end);
    return {
      ...entry,
      number,
      numberAt: { ...entry.at, start: number.start, end: number.end },
      mark: mark?.text ?? entry.mark,
      text,
      normal: normalForm(text),
    };
  });
}
