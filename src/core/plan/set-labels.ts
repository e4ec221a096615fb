import { normalForm } from "../notation/fold";
import { parseLabel } from "../notation/numbers";
import type { Entry } from "./entries";

const KANA_BEFORE_KATAKANA = /^([ア-ン])[ \u00a0](?=[ァ-ヶ])/;
const DIGITS_BEFORE_COUNTER = /^([0-9０-９]{1,2})[ \u00a0](?=[ぁ-んァ-ヶ一-鿿])/u;

/**
 * イ テレワーク could be a torn word and 2 年間計画 an amount, so the label grammar leaves them alone. On a side that
 * numbers with kana the first is the label that it looks like; the second is where it is its turn.
 */
export function withSetLabels(entries: readonly Entry[]): readonly Entry[] {
  const kana = entries.some((entry) => entry.number?.styles.includes("kana"));
  const inTurn = entriesInTurn(entries);
  if (!kana && inTurn.size === 0) return entries;
  return entries.map((entry) => {
    if (entry.number) return entry;
    if (inTurn.has(entry)) return withLabel(entry, DIGITS_BEFORE_COUNTER);
    return kana && KANA_BEFORE_KATAKANA.test(entry.text) ? withLabel(entry, KANA_BEFORE_KATAKANA) : entry;
  });
}

/** The entry read again with a wide blank behind the number: that sets it off whatever follows. */
function withLabel(entry: Entry, label: RegExp): Entry {
  const start = (entry.at.end ?? 0) - entry.text.length;
  const set = entry.cell.text.slice(0, start) + entry.text.replace(label, "$1\u3000");
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
}

/** The number by which an entry may count with plain ones: 1 広報, and 2 年間計画, which may be an amount. */
function plainNumber({ number, text }: Entry): number | null {
  if (number) return number.path.length === 1 && number.styles[0] === "plain" ? number.path[0] : null;
  const digits = DIGITS_BEFORE_COUNTER.exec(text)?.[1];
  return digits === undefined ? null : Number(digits.normalize("NFKC"));
}

/** The entries that look like an amount and stand where the plain numbers want them: a 2 behind 1, a 1 before 2. */
function entriesInTurn(entries: readonly Entry[]): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  if (!entries.some(({ number, text }) => number === null && DIGITS_BEFORE_COUNTER.test(text))) return found;
  const plain = entries.flatMap((entry) => ({ entry, value: plainNumber(entry) })).filter(({ value }) => value !== null);
  if (!plain.some(({ entry }) => entry.number !== null)) return found;
  plain.forEach(({ entry, value }, index) => {
    const [before, behind] = [plain[index - 1]?.value, plain[index + 1]?.value];
    const wanted = value === 1 ? behind === 2 : before === Number(value) - 1;
    // The heading 2 that comes next leaves 2 世帯ごと above it an amount.
    if (entry.number === null && wanted && before !== value && behind !== value) found.add(entry);
  });
  return found;
}
