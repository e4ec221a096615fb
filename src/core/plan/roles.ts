import { parseNote } from "../notation/notes";
import type { StatementKind } from "../notation/syntax";
import { oncePerText } from "../once";
import type { Entry } from "./entries";
import type { Levels } from "./levels";
import { saysSame } from "./same-left";
import { SECTION_MARKS } from "./section-marks";

/**
 * What an entry is: a numbered or plain heading, an item, a line that goes on with the item above, the rest of a text
 * that is broken over rows, a word that stands for nothing there (－, 新規, 削除), 同左, or words that are none of these.
 */
export type EntryRole = "heading" | "item" | "continuation" | "rest" | "nothing" | "statement" | "same-as-other-side" | "vacant" | "unread";

const NOTHING_THERE = /^[(]?([-ー─―~]+|[/×]|なし|該当なし|無し|該当無し|空欄|略)[)]?$/;
const STATEMENT_ALONE = /^[(【[〔]?(新規(追加|施策|項目|事業|取組)?|新設|追加|加える|記載なし|掲載なし)(済み?|予定)?[)】\]〕]?$/;
/** What says outright that this plan has no such item; － only fills the cell. */
const NONE_SUCH = /^[(]?(?:(?:該当|記載|掲載)?(?:なし|無し))[)]?$/;
/** Kinds that tell where an item went, written in the place where it would stand: 廃止（R6）, →2-1, (2-1に含める). */
const TELLS_WHERE: ReadonlySet<StatementKind> = new Set(["deleted", "absorbed", "moved", "merged", "handed-over"]);
const SET_APART = /^[(（【[［〔→⇒]/;

/** Whether a text is nothing but a statement of where an item went; what has an object of its own (健診の廃止), or is still open (協議中), is one only where it is set apart. */
const tellsWhere = oncePerText((text: string): boolean => {
  const statements = parseNote(text);
  const setApart = SET_APART.test(text.trim());
  return (
    statements.length > 0 &&
    statements.every(({ kind, object }, at) => (setApart && kind === "pending") || (TELLS_WHERE.has(kind) && (setApart || at > 0 || object !== "prose")))
  );
});

const VACANT = /^[(【[〔]?欠番[)】\]〕]?$/;
/** Longer texts are no single word in brackets. */
const LONGEST_WORD = 20;
const BULLETS = "・•‣▪";

function isBullet({ mark, normal }: Entry): boolean {
  return (mark !== null && BULLETS.includes(mark)) || /^[(-]/.test(normal);
}

/** What decides between heading and item where a text has no number. */
export interface SideHabits {
  /** Most text cells of the side begin with a number. */
  readonly numbered: boolean;
  /** Bullets below a numbered item go on with it, whatever outnumbers the other. */
  readonly bulletsGoOn: boolean;
  /** Median length of its texts, in UTF-16 units. */
  readonly length: number;
}

/** Entries of the plan's text column that hold words of their own. */
function ownTexts(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.headingColumn === null && !entry.wide && !entry.unused && standsForItself(entry) === null);
}

/** What a side's text cells are like. */
export function habitsOf(entries: readonly Entry[], levels: Levels, isStaffed: (entry: Entry) => boolean): SideHabits {
  const own = ownTexts(entries);
  const numbered = own.filter((entry) => entry.number !== null).length;
  const bullets = own.filter((entry) => entry.number === null && isBullet(entry));
  const items = own.filter((entry) => levels.depthOf(entry) === levels.itemDepth);
  const bulletsGoOn = bullets.length > 0 && items.length > 1 && shareOf(items, isStaffed) > 0.5 && shareOf(bullets, isStaffed) < 0.2;
  return { numbered: numbered >= own.length / 2, bulletsGoOn, length: medianLength(own) };
}

function shareOf(group: readonly Entry[], test: (entry: Entry) => boolean): number {
  return group.filter(test).length / group.length;
}

/** Fewer plain texts than this are asides among numbered items. */
const FEWEST_UNNUMBERED = 3;

/**
 * Whether numbers stand on headings only and the items below them have none: nearly every deepest
 * number leads texts without one, and is a title where they are sentences, or they alone have departments.
 * @param across the other side's items have no numbers: here too if the numbers lead texts
 */
export function itemsAreUnnumbered(entries: readonly Entry[], levels: Levels, isStaffed: (entry: Entry) => boolean, across: boolean): boolean {
  const own = ownTexts(entries);
  const plain = own.filter((entry) => entry.number === null);
  if (plain.length === 0) return false;
  const deepest = own.filter((entry) => levels.depthOf(entry) === levels.itemDepth);
  if (deepest.length === 0) return false;
  const leading = own.filter((entry, index) => levels.depthOf(entry) === levels.itemDepth && own[index + 1]?.number === null);
  if (across) return leading.length >= deepest.length / 2;
  if (plain.length < FEWEST_UNNUMBERED || plain.length < deepest.length || leading.length < deepest.length * 0.7) return false;
  const staffed = shareOf(deepest, isStaffed);
  if (staffed > 0.5 || shareOf(plain, isStaffed) > 0.5) return staffed < 0.2;
  return shareOf(deepest, ({ text }) => /。\s*$/.test(text)) < 0.2 && medianLength(deepest) < medianLength(plain) * 0.7;
}

/** The median by counting: lengths are small numbers, and sorting would take longer than all the rest. */
function medianLength(group: readonly Entry[]): number {
  const counts: number[] = [];
  for (const { text } of group) counts[text.length] = (counts[text.length] ?? 0) + 1;
  let left = group.length >> 1;
  for (let length = 0; length < counts.length; length++) {
    left -= counts[length] ?? 0;
    if (left < 0) return length;
  }
  return 0;
}

/** Roles that a text has by its words alone. */
export function standsForItself(entry: Entry): EntryRole | null {
  if (entry.text.length > LONGEST_WORD) return null;
  const folded = entry.normal;
  if (VACANT.test(folded)) return "vacant";
  if (saysSame(folded)) return "same-as-other-side";
  if (entry.number === null && (STATEMENT_ALONE.test(folded) || tellsWhere(entry.text))) return "statement";
  if (entry.number === null && NOTHING_THERE.test(folded)) return "nothing";
  return null;
}

/** Whether an entry says in words that its plan has no such item: （なし）, 該当なし. */
export function saysNoneSuch({ normal, number }: Entry): boolean {
  return number === null && NONE_SUCH.test(normal);
}

/** Whether an entry only says that nothing stands there: －, 新規, →2-1. */
export function saysNothingThere(entry: Entry): boolean {
  const role = standsForItself(entry);
  return role === "nothing" || role === "statement";
}

/** What stands in the entry's band beside it. */
export interface Beside {
  readonly departments: (entry: Entry) => boolean;
  /** A note begins in its row. */
  readonly notes: (entry: Entry) => boolean;
  /** A cell of departments from above reaches down to its row. */
  readonly reached: (entry: Entry) => boolean;
  /** The other side has a numbered item in the band. */
  readonly itemAcross: (entry: Entry) => boolean;
  /** The other side has any text in the band. */
  readonly textAcross: (entry: Entry) => boolean;
  /** Between two bands are only such in which the other side has text without an item's number. */
  readonly runsOn: (from: number, to: number) => boolean;
  /** Between two bands is one in which the other side has a numbered item. */
  readonly itemBetween: (from: number, to: number) => boolean;
}

/**
 * Decides what an entry is; its number's level first, its looks where it has none.
 * @param above the item that the entries just above it on its side belong to, or null
 */
export function roleOf(entry: Entry, levels: Levels, habits: SideHabits, beside: Beside, above: Entry | null): EntryRole {
  if (entry.headingColumn !== null) return entry.normal === "" && !entry.number ? "nothing" : "heading";
  const stands = entry.unused ? "vacant" : standsForItself(entry);
  if (stands) return stands;
  const depth = levels.depthOf(entry);
  if (depth !== null) return depth < levels.itemDepth || entry.wide ? "heading" : "item";
  if (entry.wide || entry.leads) return "heading";
  return roleOfUnnumbered(entry, habits, beside, above);
}

/** 【指標】就業率 60％→70％ below an item says by what it is measured, as a column 指標 would: no words of the plan. */
const INDICATOR = /^(?:[【〔<《](?:成果|活動|達成|重要業績)?(?:指標|KPI|目標値?)[】〕>》]|(?:(?:成果|活動|達成)?指標|KPI|目標値)[:・])/u;

function roleOfUnnumbered(entry: Entry, habits: SideHabits, beside: Beside, above: Entry | null): EntryRole {
  const folded = entry.normal;
  const sentence = /。$/.test(folded) || folded.length >= 25;
  const section = (entry.mark !== null && SECTION_MARKS.includes(entry.mark)) || /^[【〔<《]/.test(folded);
  const hasCompany = beside.departments(entry) || beside.itemAcross(entry);
  const goesOn = above !== null && (habits.numbered || (habits.bulletsGoOn && above.number !== null));
  if (goesOn && isBullet(entry) && !hasCompany) return "continuation";
  if (goesOn && INDICATOR.test(folded) && !hasCompany) return "nothing";
  if (sentence || (entry.mark !== null && !section)) return "item";
  if (hasCompany) return "item";
  if (section) return "heading";
  return habits.numbered || (habits.length >= 20 && folded.length < habits.length / 2) ? "heading" : "item";
}
