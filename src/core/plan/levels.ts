import type { ItemNumber, NumberStyle } from "../notation/syntax";
import type { Entry } from "./entries";
import { sameLevels, type SameLevels } from "./same-levels";
import { SECTION_MARKS } from "./section-marks";

/** How the numbers of one side nest. */
export interface Levels {
  /** Depth of an entry's level, 0 for the outermost; null without a number. */
  readonly depthOf: (entry: Entry) => number | null;
  /** Depth of the items: the deepest level that the side really uses. */
  readonly itemDepth: number;
}

/** Words of a hierarchy, outermost first; each list is one city's habit. */
const WORD_ORDERS: readonly (readonly string[])[] = [
  ["編", "部", "章", "節", "款", "項", "目"],
  ["基本目標", "基本方針", "基本施策", "施策", "取組", "事業"],
  ["目標", "方針", "施策", "取組", "事業"],
];

/** A level that fewer than this share of the commonest level use is a slip or an aside, not the level of the items. */
const RARE = 0.2;

const NOTHING = new Uint8Array();

interface Kind {
  readonly name: string;
  readonly length: number;
  readonly word: string;
  readonly heading: boolean;
  /** Of those that stand in a column of headings: its index. */
  readonly column: number | null;
  first: number;
  count: number;
}

const PARTS = Array.from({ length: 10 }, (_, length) => `${length} parts`);

/** Names of kinds by style, then by level word: asked of every number, so they are put together once. */
const SINGLE_KINDS = new Map<NumberStyle, Map<string, string>>();

function singleKind(style: NumberStyle, word: string): string {
  let ofStyle = SINGLE_KINDS.get(style);
  if (!ofStyle) SINGLE_KINDS.set(style, (ofStyle = new Map()));
  let name = ofStyle.get(word);
  if (name === undefined) ofStyle.set(word, (name = `${style === "dotted" ? "plain" : style} ${word}`));
  return name;
}

/** What entries of one form have in common (see `kindName`); null without a number. */
export function kindOf(entry: Entry): string | null {
  return entry.number && kindName(entry, entry.number);
}

/** Numbers of one form: their column or that they stand over both plans, how many parts, and for a single part how it is written. */
function kindName(entry: Entry, number: ItemNumber): string {
  if (entry.wide) return WIDE + formName(entry, number);
  return formName(entry, number);
}

const WIDE = "wide ";

function formName(entry: Entry, number: ItemNumber): string {
  if (entry.headingColumn !== null) return columnKind(entry.headingColumn, wordOf(number));
  const { path, styles, levelWords } = number;
  if (path.length > 1 && styles[0] !== "chapter") return PARTS[path.length] ?? `${path.length} parts`;
  const word = path.length === 1 ? levelWords[0] : levelWords.filter((each) => each !== "").join("");
  return singleKind(styles[path.length - 1], signBefore(entry, number) + bracketOf(number) + word);
}

/** 101 is a code where no number lies between those of a few headings and the codes; behind 99 it counts on. */
const FIRST_CODE = 100;
const MOST_HEADINGS = 20;
const CODE = "code ";

/** The names of a side's kinds; 101, 102 and 201 below 1 and 2 are a kind of their own. */
function namesOfKinds(entries: readonly Entry[]): (entry: Entry, number: ItemNumber) => string {
  const isPlain = ({ path, styles }: ItemNumber) => path.length === 1 && styles[0] === "plain";
  const hasCodes = entries.some(({ number }) => number && isPlain(number) && number.path[0] >= FIRST_CODE);
  const countsOn = entries.some(({ number }) => number && isPlain(number) && number.path[0] >= MOST_HEADINGS && number.path[0] < FIRST_CODE);
  if (!hasCodes || countsOn) return kindName;
  return (entry, number) => (isPlain(number) && number.path[0] >= FIRST_CODE ? CODE : "") + kindName(entry, number);
}

/** The numbers of one column of headings; 第1章 and 第1節 are two kinds in it. */
function columnKind(column: number, word: string): string {
  return singleColumn(column) + (ORDERED_WORDS.has(word) ? word : "");
}

const COLUMNS = Array.from({ length: 10 }, (_, column) => `column ${column} `);
const singleColumn = (column: number) => COLUMNS[column] ?? `column ${column} `;

const ORDERED_WORDS: ReadonlySet<string> = new Set(WORD_ORDERS.flat());

/** The last word among a number's levels: the 節 of 第1節. */
function wordOf({ levelWords }: ItemNumber): string {
  return levelWords.filter((each) => each !== "").at(-1) ?? "";
}

/** (一) stands below 一, 1) below (1), and (1) below 〔1〕; ⑴ is (1) in one character. */
function bracketOf({ label, styles }: ItemNumber): string {
  if (!BRACKETS_TELL.has(styles[styles.length - 1])) return "";
  return OPENING.get(label.charAt(0)) ?? OPENING.get(label.charAt(0).normalize("NFKC").charAt(0)) ?? "";
}

/** What sets the numbers of headings off from those of items: 【1】, ■1, or one cell merged over number and text. */
function signBefore({ cell: { text, area }, at, numberAt, mark }: Entry, { start }: ItemNumber): string {
  if (numberAt.column !== at.column) return "";
  if (area.right > area.left) return "merged ";
  if (mark !== null && SECTION_MARKS.includes(mark)) return "■";
  return start === 0 ? "" : (OPENING.get(text[start - 1]) ?? "");
}

const OPENING: ReadonlyMap<string, string> = new Map(["(（", "〔", "[［", "【", "<＜〈《"].flatMap((alike) => [...alike].map((bracket): [string, string] => [bracket, alike[0]])));

/** Styles that numbers with and without an opening bracket share. */
const BRACKETS_TELL: ReadonlySet<NumberStyle> = new Set<NumberStyle>(["parenthesised", "kanji", "kana", "latin", "roman", "circled"]);

/** What two kinds say of each other where one follows the other in the sheet. */
interface Votes {
  /** B begins at 1 right behind A: B lies below A. */
  below: number;
  /** B goes on counting where A stopped: both are one level. */
  same: number;
  /** B carries A's number in front of its own. */
  prefixed: number;
  total: number;
}

function startsWithPath(longer: readonly number[], shorter: readonly number[]): boolean {
  return longer.length > shorter.length && shorter.every((value, level) => longer[level] === value);
}

/** Whether a number of several parts is the next one behind another of its kind. */
function isNextOf(before: ItemNumber | undefined, { path }: ItemNumber): boolean {
  if (!before || path.length < 2 || before.path.length !== path.length) return false;
  const last = path.length - 1;
  return path[last] === before.path[last] + 1 && path.every((value, level) => level === last || value === before.path[level]);
}

/**
 * Finds the levels of a side from its numbered entries in reading order. A label with two parts
 * lies below one with one part if it repeats it (①-3 below ①); where labels have one part each,
 * the level that begins again at 1 behind the other lies below it.
 * @param across bands with text of the other plan: what it alone has may be a title over both
 */
export function findLevels(entries: readonly Entry[], across: Uint8Array = NOTHING): Levels {
  const kinds = new Map<string, Kind>();
  const votes: VoteTable = new Map();
  const latest = new Map<string, ItemNumber>();
  const nameOf = namesOfKinds(entries);
  const same = sameLevels();
  let band = 0;
  let previous: { name: string; number: ItemNumber } | null = null;
  entries.forEach((entry, index) => {
    const { number } = entry;
    const name = number && nameOf(entry, number);
    const isHeading = entry.headingColumn !== null || entry.wide;
    for (band += 1; band < entry.band; band++) if (across[band]) same.passOther();
    band = entry.band;
    same.take(entry, isHeading ? null : name);
    if (!number || name === null) return;
    const kind = kinds.get(name);
    if (kind) kind.count += 1;
    else {
      kinds.set(name, { name, length: number.path.length, word: wordOf(number), column: entry.headingColumn, heading: isHeading, first: index, count: 1 });
    }
    // 3-2 behind 3-1 says nothing of a (3) between them.
    const isNext = isNextOf(latest.get(name), number);
    for (const [other, last] of isNext ? [] : latest) {
      if (other === name) continue;
      const vote = voteOf(votes, other, name);
      vote.total += 1;
      if (startsWithPath(number.path, last.path)) vote.prefixed += 1;
    }
    if (previous && previous.name !== name) {
      const vote = voteOf(votes, previous.name, name);
      const own = number.path[number.path.length - 1];
      const before = previous.number.path[previous.number.path.length - 1];
      if (own === 1) vote.below += 1;
      else if (own === before + 1 && number.path.length === previous.number.path.length) vote.same += 1;
    }
    latest.set(name, number);
    previous = { name, number };
  });

  const groups = mergeSameLevels([...kinds.values()], votes, same);
  const ordered = orderGroups(groups, votes);
  const depths = new Map<string, number>();
  ordered.forEach((group, depth) => group.forEach((kind) => depths.set(kind.name, depth)));
  const size = (group: readonly Kind[]) => group.reduce((sum, kind) => sum + kind.count, 0);
  const usable = ordered.map((group, depth) => ({ depth, size: size(group), heading: group.every((kind) => kind.heading) }));
  const inText = usable.filter(({ heading }) => !heading);
  const commonest = Math.max(0, ...inText.map((level) => level.size));
  const itemDepth = inText.filter((level) => level.size >= commonest * RARE && (level.size > 1 || commonest === 1)).at(-1)?.depth ?? ordered.length;
  return {
    itemDepth,
    depthOf: (entry) => (entry.number ? (depths.get(nameOf(entry, entry.number)) ?? null) : null),
  };
}

/** Votes by the kind that stands first, then by the one that follows. */
type VoteTable = Map<string, Map<string, Votes>>;

function voteOf(votes: VoteTable, from: string, to: string): Votes {
  let following = votes.get(from);
  if (!following) votes.set(from, (following = new Map()));
  let vote = following.get(to);
  if (!vote) following.set(to, (vote = { below: 0, same: 0, prefixed: 0, total: 0 }));
  return vote;
}

const NO_VOTES: Votes = { below: 0, same: 0, prefixed: 0, total: 0 };

function votesOf(votes: VoteTable, from: Kind, to: Kind): Votes {
  return votes.get(from.name)?.get(to.name) ?? NO_VOTES;
}

/** Kinds that count on for each other are one level written in two ways. */
function mergeSameLevels(kinds: readonly Kind[], votes: VoteTable, same: SameLevels): readonly (readonly Kind[])[] {
  const groups: Kind[][] = [];
  for (const kind of kinds) {
    const home = groups.find((group) =>
      group.some((other) => {
        if (kind.column !== null && kind.column === other.column) return countsOn(kind, other, votes);
        if (kind.heading || other.heading || kind.length !== other.length || kind.word !== other.word) return false;
        const there = votesOf(votes, other, kind);
        const back = votesOf(votes, kind, other);
        // 第2章 behind (1) happens to count on; two forms of one level do so both ways.
        return (there.same > there.below && back.same > back.below) || same.areSame(kind.name, other.name);
      }),
    );
    if (home) home.push(kind);
    else groups.push([kind]);
  }
  return groups;
}

/** Whether two ways of writing the headings of one column count on for each other: 第1章 and 2. */
function countsOn(a: Kind, b: Kind, votes: VoteTable): boolean {
  const [there, back] = [votesOf(votes, a, b), votesOf(votes, b, a)];
  return there.same + back.same > there.below + back.below;
}

/**
 * Whether the longer labels carry those of the shorter kind in front, and none other's more often: where 2-1 stands
 * below 2, the ② that happens to end the policy above is no part of it. What begins at 1 behind the longer labels lies
 * below them: (3) in front of 3-2, behind which comes (1).
 */
function carries(longer: Kind, shorter: Kind, votes: VoteTable): boolean {
  if (longer.length <= shorter.length) return false;
  const share = ({ prefixed, total }: Votes) => (total === 0 ? 0 : prefixed / total);
  const there = votesOf(votes, shorter, longer);
  if (votesOf(votes, longer, shorter).below >= there.prefixed) return false;
  const own = share(there);
  return own > 0.5 && [...votes.keys()].every((name) => share(votes.get(name)?.get(longer.name) ?? NO_VOTES) <= own);
}

/** Whether kind `b` lies below kind `a`. */
function liesBelow(a: Kind, b: Kind, votes: VoteTable): boolean {
  const isWide = ({ name }: Kind) => name.startsWith(WIDE);
  if (isWide(a) !== isWide(b)) return isWide(a);
  const down = votesOf(votes, a, b);
  const up = votesOf(votes, b, a);
  if (a.column !== null && b.column !== null && a.column !== b.column) return a.column < b.column;
  // A column of headings stands above the text, unless its numbers begin anew behind those of the text: 基本目標1 over (1).
  if (a.heading !== b.heading) return a.heading ? up.below <= down.below : down.below > up.below;
  if (carries(b, a, votes)) return true;
  if (carries(a, b, votes)) return false;
  for (const order of WORD_ORDERS) {
    const [here, there] = [order.indexOf(a.word), order.indexOf(b.word)];
    if (here >= 0 && there >= 0 && here !== there) return here < there;
  }
  if (down.below !== up.below) return down.below > up.below;
  return a.first < b.first;
}

function orderGroups(groups: readonly (readonly Kind[])[], votes: VoteTable): readonly (readonly Kind[])[] {
  const lead = (group: readonly Kind[]) => group.reduce((most, kind) => (kind.count > most.count ? kind : most));
  const above = (group: readonly Kind[]) =>
    groups.filter((other) => other !== group && liesBelow(lead(other), lead(group), votes)).length;
  return [...groups].sort((a, b) => above(a) - above(b) || lead(a).first - lead(b).first);
}
