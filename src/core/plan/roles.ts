import { parseNote } from "../notation/notes";
import type { StatementKind } from "../notation/syntax";
import { oncePerText } from "../once";
import type { Entry } from "./entries";
import type { Levels } from "./levels";

/**
 * What an entry is: a numbered or plain heading, an item, a line that goes on with the item above,
 * a word that stands for nothing there (－, 新規, 削除), 同左, or words that are none of these.
 */
export type EntryRole = "heading" | "item" | "continuation" | "nothing" | "statement" | "same-as-other-side" | "vacant" | "unread";

const NOTHING_THERE = /^[(]?([-ー─―~]+|なし|該当なし|無し|該当無し|空欄|略)[)]?$/;
const STATEMENT_ALONE = /^[(【[〔]?(新規(追加|施策|項目|事業|取組)?|新設|追加|加える|削除|削る|削除する|廃止|廃止する|取りやめ|終了|完了|統合|集約|移管|移動|移行)(済み?|予定)?[)】\]〕]?$/;
/** Kinds that tell where an item went, written in the place where it would stand: 廃止（R6）, →2-1, (2-1に含める). */
const TELLS_WHERE: ReadonlySet<StatementKind> = new Set(["deleted", "absorbed", "moved", "merged", "handed-over"]);
const SET_APART = /^[(（【[［〔→⇒]/;

/** Whether a text is nothing but a statement of where an item went; what has an object of its own (健診の廃止), or is still open (協議中), is one only where it is set apart. */
const tellsWhere = oncePerText((text: string): boolean => {
  const [only, ...more] = parseNote(text);
  return only !== undefined && more.length === 0 && (SET_APART.test(text.trim()) ? TELLS_WHERE.has(only.kind) || only.kind === "pending" : TELLS_WHERE.has(only.kind) && only.object !== "prose");
});

const SAME_AS_OTHER = /^[(]?(同左|同右|左に同じ|右に同じ|左記に同じ|現行どおり|現行のとおり|現行通り|変更なし|修正なし)[)]?$/;
const VACANT = /^[(【[〔]?欠番[)】\]〕]?$/;
/** Longer texts are no single word in brackets. */
const LONGEST_WORD = 20;
const BULLETS = "・•‣▪";
const SECTION_MARKS = "■◆◇□▼▲";

/** What decides between heading and item where a text has no number. */
export interface SideHabits {
  /** Most text cells of the side begin with a number. */
  readonly numbered: boolean;
  /** Median length of its texts, in UTF-16 units. */
  readonly length: number;
}

/** Entries of the plan's text column that hold words of their own. */
function ownTexts(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.headingColumn === null && !entry.wide && !entry.unused && standsForItself(entry) === null);
}

/** What a side's text cells are like. */
export function habitsOf(entries: readonly Entry[]): SideHabits {
  const own = ownTexts(entries);
  const numbered = own.filter((entry) => entry.number !== null).length;
  return { numbered: numbered >= own.length / 2, length: medianLength(own) };
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
  const staffed = (group: readonly Entry[]) => group.filter(isStaffed).length / group.length;
  if (staffed(plain) > 0.5 || staffed(deepest) > 0.5) return staffed(deepest) < 0.2;
  const sentences = (group: readonly Entry[]) => group.filter(({ text }) => /。\s*$/.test(text)).length / group.length;
  return sentences(deepest) < 0.2 && medianLength(deepest) < medianLength(plain) * 0.7;
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
function standsForItself(entry: Entry): EntryRole | null {
  if (entry.text.length > LONGEST_WORD) return null;
  const folded = entry.normal;
  if (VACANT.test(folded)) return "vacant";
  if (SAME_AS_OTHER.test(folded)) return "same-as-other-side";
  if (entry.number === null && (STATEMENT_ALONE.test(folded) || tellsWhere(entry.text))) return "statement";
  if (entry.number === null && NOTHING_THERE.test(folded)) return "nothing";
  return null;
}

/** What stands in the entry's band beside it. */
export interface Beside {
  readonly departments: (entry: Entry) => boolean;
  /** The other side has a numbered item in the band. */
  readonly itemAcross: (entry: Entry) => boolean;
  /** The other side has any text in the band. */
  readonly textAcross: (entry: Entry) => boolean;
}

/**
 * Decides what an entry is; its number's level first, its looks where it has none.
 * @param afterItem the entry before it on its side is an item, in the row above or in the same cell
 */
export function roleOf(entry: Entry, levels: Levels, habits: SideHabits, beside: Beside, afterItem: boolean): EntryRole {
  if (entry.headingColumn !== null) return entry.normal === "" && !entry.number ? "nothing" : "heading";
  const stands = entry.unused ? "vacant" : standsForItself(entry);
  if (stands) return stands;
  const depth = levels.depthOf(entry);
  if (depth !== null) return depth < levels.itemDepth || entry.wide ? "heading" : "item";
  if (entry.wide) return "heading";
  return roleOfUnnumbered(entry, habits, beside, afterItem);
}

function roleOfUnnumbered(entry: Entry, habits: SideHabits, beside: Beside, afterItem: boolean): EntryRole {
  const folded = entry.normal;
  const sentence = /。$/.test(folded) || folded.length >= 25;
  const bullet = entry.mark !== null && BULLETS.includes(entry.mark);
  const section = (entry.mark !== null && SECTION_MARKS.includes(entry.mark)) || /^[【〔<《]/.test(folded);
  const hasCompany = beside.departments(entry) || beside.itemAcross(entry);
  if (habits.numbered && (bullet || /^[(-]/.test(folded)) && afterItem && !hasCompany) return "continuation";
  if (sentence || (entry.mark !== null && !section)) return "item";
  if (hasCompany) return "item";
  if (section) return "heading";
  return habits.numbered || (habits.length >= 20 && folded.length < habits.length / 2) ? "heading" : "item";
}
