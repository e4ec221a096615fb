import type { Entry } from "./entries";
import { kindOf, type Levels } from "./levels";
import { standsForItself, type Beside } from "./roles";

/** What a text that is whole ends with; the last words of a title may be any others. Folded. */
const CLOSED = /[。」』)】〕\]!?]$/;
/** What no text ends with, be it a title. */
const BROKEN_OFF = /([、,をはがの]|及び|並びに|又は|若しくは|または|および|ならびに)$/;
/** What goes on with the sentence before it and begins no measure. */
const GOES_ON = /^(また|あわせて|併せて|なお|さらに|更に|加えて|これに加え|ただし|このほか|そのほか|このため|そのため|これにより|その際|具体的には)、/;
/** Fewer items that end with a stop, and fewer rows without a number, are no habit of the sheet. */
const FEWEST_WHOLE = 2;
const FEWEST_LINES = 3;

/** A numbered item with the rows below it that have no number of their own, in reading order. */
export interface Group {
  readonly item: Entry;
  readonly below: readonly Entry[];
}

/** What is known of an entry's row and band. */
type Company = Pick<Beside, "departments" | "notes" | "reached" | "itemAcross" | "textAcross" | "itemBetween">;

/**
 * The entries of a side that are the rest of the text above them, where one text is broken over several rows: paragraphs
 * of a document, a page that ends amid a sentence, lines of a PDF. A row without a number may as well be an item that has
 * none, or has lost it, so the wording or the sheet must say it.
 */
export function restsOfTexts(groups: readonly Group[], beside: Company): ReadonlySet<Entry> {
  const broken = groups.filter(({ below }) => below.length > 0);
  const rests = new Set<Entry>();
  if (broken.length === 0) return rests;
  const whole = groups.filter(({ below }) => below.length === 0);
  const endWithStop = whole.length >= FEWEST_WHOLE && whole.filter(({ item }) => CLOSED.test(item.normal)).length >= whole.length * 0.9;
  for (const { item, below } of broken) {
    const isClosed = CLOSED.test(below.at(-1)?.normal ?? "");
    let line = item;
    for (const entry of below) {
      const isOpen = BROKEN_OFF.test(line.normal) || (endWithStop && isClosed && !CLOSED.test(line.normal));
      if (!isOpen && (entry.number || !belongsToItem(entry, beside))) break;
      if (beside.departments(entry) && beside.itemAcross(entry)) break;
      rests.add(entry);
      line = entry;
    }
  }
  return rests;
}

/**
 * Whether a row below a text that may be whole belongs to its item all the same: its number or its first word says so, or
 * both plans have such a row beside departments that reach down to it.
 */
function belongsToItem(entry: Entry, beside: Company): boolean {
  if (entry.belowNumber || GOES_ON.test(entry.normal)) return true;
  return beside.reached(entry) && !isSpokenOf(entry, beside) && CLOSED.test(entry.normal) && beside.textAcross(entry) && !beside.itemAcross(entry);
}

/**
 * All rows without a number of a side whose numbered rows have the notes and departments, where most items have such rows
 * below them: every text is broken into lines there, or stands below its title. Beside a line there may be the second
 * department of its item, or the rest of a note.
 */
export function linesOfTexts(groups: readonly Group[], beside: Company): ReadonlySet<Entry> {
  const broken = groups.filter(({ below }) => below.length > 0);
  const lines = broken.flatMap(({ below }) => below.filter(({ number }) => !number));
  const shareOf = <T>(all: readonly T[], test: (one: T) => boolean) => all.filter(test).length / all.length;
  const isHabit =
    lines.length >= FEWEST_LINES &&
    broken.length * 2 >= groups.length &&
    shareOf(groups, ({ item }) => isSpokenOf(item, beside)) > 0.7 &&
    [beside.departments, beside.notes].every((test) => shareOf(lines, test) < 0.4) &&
    shareOf(broken, ({ below }) => CLOSED.test(below[below.length - 1].normal)) >= 0.8;
  return new Set(isHabit ? lines.filter((line) => !(beside.departments(line) && (beside.notes(line) || beside.itemAcross(line)))) : []);
}

function isSpokenOf(entry: Entry, beside: Company): boolean {
  return beside.departments(entry) || beside.notes(entry);
}

const NOTHING: readonly Entry[] = [];

/** The numbered items of a side, each with what stands below it up to the next number, heading or remark. */
export function groupsOf(entries: readonly Entry[], levels: Levels, beside: Company): readonly Group[] {
  const groups: Group[] = [];
  let item: Entry | null = null;
  // Most items have nothing below them, and share a list of nothing.
  let below: Entry[] | null = null;
  for (const entry of entries) {
    const last: Entry | null = below ? below[below.length - 1] : item;
    if (item && last && goesBelow(entry, item, last) && !beside.itemBetween(last.band, entry.band)) {
      if (below) below.push(entry);
      else groups[groups.length - 1] = { item, below: (below = [entry]) };
      continue;
    }
    item = isItem(entry, levels) ? entry : null;
    below = null;
    if (item) groups.push({ item, below: NOTHING });
  }
  return groups;
}

function isItem(entry: Entry, levels: Levels): boolean {
  if (!entry.number || entry.headingColumn !== null || entry.wide || entry.unused) return false;
  return (levels.depthOf(entry) ?? 0) >= levels.itemDepth && standsForItself(entry) === null;
}

/** Whether an entry may be more of an item's text: plain words without a number, or with the item's own once more where its last line is not closed. */
function goesBelow(entry: Entry, item: Entry, last: Entry): boolean {
  if (entry.number) return entry.number.key === item.number?.key && kindOf(entry) === kindOf(item) && !CLOSED.test(last.normal);
  if (entry.headingColumn !== null || entry.wide || entry.unused || entry.leads || entry.tag) return false;
  return entry.mark === null && standsForItself(entry) === null && !(CLOSED.test(last.normal) ? /^[【〔<《(-]/ : /^[【〔<《-]/).test(entry.normal);
}
