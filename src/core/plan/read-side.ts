import { groupsOf, linesOfTexts, restsOfTexts } from "./broken-texts";
import { normalForm } from "../notation/fold";
import type { Entry } from "./entries";
import type { Levels } from "./levels";
import type { Item, PlanSide, PolicyId, Side, VacantNumber } from "./model";
import { buildOutline, type Judged, type LentHeading, type Standing } from "./outline";
import { parentKey } from "./keys";
import { saysRepeated } from "./repeated";
import { habitsOf, itemsAreUnnumbered, roleOf, type Beside, type EntryRole } from "./roles";

/** An entry that is an item, with the item as its side alone has it: without departments. */
export interface PlacedItem {
  readonly standing: Standing;
  readonly item: Item;
}

/** What a side's entries turned out to be. */
export interface SideReading {
  readonly side: PlanSide;
  readonly standing: readonly Standing[];
  /** Parallel to `side.items`. */
  readonly placed: readonly PlacedItem[];
  /** By the band of a line that goes on with the item above: that item's band. */
  readonly goesOn: ReadonlyMap<number, number>;
}

/** A side's entries with their roles, before keys and policies. */
export interface JudgedSide {
  readonly judged: readonly Judged[];
  readonly levels: Levels;
  /** Its numbers stand on headings only. */
  readonly unnumbered: boolean;
}

const NOBODY: Item["departments"] = [];
const NONE: readonly PolicyId[] = [];
const NOTHING: SideReading["goesOn"] = new Map();

/** What the other side has found out: its items have no numbers, or bullets go on with the items above them. */
export type Light = "unnumbered" | "bullets go on";

/**
 * Finds out what each entry of a side is: heading, item, continuation, or a word that stands for something else.
 * @param numbered how its numbers nest
 * @param light what is known of the other side, where that decides
 */
export function judgeEntries(entries: readonly Entry[], numbered: Levels, beside: Beside, light: Light | null = null): JudgedSide {
  const groups = groupsOf(entries, numbered, beside);
  const torn = restsOfTexts(groups, beside);
  const unnumbered = itemsAreUnnumbered(without(entries, torn), numbered, beside.departments, light === "unnumbered");
  const levels = unnumbered ? { ...numbered, itemDepth: numbered.itemDepth + 1 } : numbered;
  const rests = unnumbered ? NO_RESTS : new Set([...torn, ...linesOfTexts(groups, beside)]);
  const own = habitsOf(without(entries, rests), levels, beside.departments);
  const habits = { ...own, numbered: own.numbered && !unnumbered, bulletsGoOn: (own.bulletsGoOn || light === "bullets go on") && !unnumbered };
  const judged: Judged[] = [];
  let item: Entry | null = null;
  let band = 0;
  for (const entry of entries) {
    const above: Entry | null = item && beside.runsOn(band, entry.band) ? item : null;
    const role: EntryRole = rests.has(entry) ? "rest" : roleOf(entry, levels, habits, beside, above);
    judged.push({ entry, role });
    // －, 新規 and the like stand for a line that one plan alone has.
    if (above && (role === "continuation" || role === "rest" || role === "nothing" || role === "statement")) item = above;
    else item = role === "item" || role === "same-as-other-side" ? entry : null;
    band = entry.band;
  }
  return { judged: habits.numbered ? withStrayWords(judged, beside.textAcross) : judged, levels, unnumbered };
}

const NO_RESTS: ReadonlySet<Entry> = new Set();

function without(entries: readonly Entry[], rests: ReadonlySet<Entry>): readonly Entry[] {
  return rests.size === 0 ? entries : entries.filter((entry) => !rests.has(entry));
}

/** Whether two judgements come to the same; the entries of both must be the same objects for that. */
export function sameJudgement(a: JudgedSide, b: JudgedSide): boolean {
  if (a.unnumbered !== b.unnumbered || a.judged.length !== b.judged.length) return false;
  return a.judged.every(({ entry, role }, index) => entry === b.judged[index].entry && role === b.judged[index].role);
}

/** So many titles on one side alone are this plan's way to write headings. */
const MOST_STRAY = 2;

/**
 * A title without a number on one side alone is a heading only where numbering begins below it: words
 * amid running numbers, or with nothing below, are a remark that strayed into the column.
 */
function withStrayWords(judged: readonly Judged[], hasTextAcross: (entry: Entry) => boolean): readonly Judged[] {
  const stray = new Set<Judged>();
  judged.forEach((each, index) => {
    const { entry, role } = each;
    const plain = role === "heading" && entry.number === null && entry.headingColumn === null && !entry.wide && entry.mark === null;
    if (!plain || /^[【〔<《]/.test(entry.normal) || hasTextAcross(entry)) return;
    const below = judged[index + 1];
    if (below?.role !== "item" || below.entry.number?.path.at(-1) !== 1) stray.add(each);
  });
  if (stray.size === 0 || stray.size > MOST_STRAY) return judged;
  return judged.map((each) => (stray.has(each) ? { entry: each.entry, role: "unread" } : each));
}

/** Builds a side's policies, items and vacant numbers. */
export function readSide(
  side: Side,
  { judged, levels }: JudgedSide,
  lent: readonly LentHeading[],
  pillars: readonly (readonly string[])[],
): SideReading {
  const { policies, standing } = buildOutline(side, judged, levels, lent, pillars);
  const policiesByKey = new Map<string, PolicyId[]>();
  for (const { key, id } of policies) {
    const namesakes = policiesByKey.get(key);
    if (namesakes) namesakes.push(id);
    else if (key !== "") policiesByKey.set(key, [id]);
  }
  const ordinals = new Map<string, number>();
  const placed: PlacedItem[] = [];
  const vacant: VacantNumber[] = [];
  for (const each of standing) {
    const { entry, role, key, under } = each;
    if (role === "vacant" && key !== "") vacant.push({ side, key, at: entry.at });
    if (role !== "item" && role !== "same-as-other-side") continue;
    const ordinal = (ordinals.get(key) ?? 0) + 1;
    ordinals.set(key, ordinal);
    const namesakes = policiesByKey.get(parentKey(key)) ?? NONE;
    const item: Item = {
      id: `${side}:${key}#${ordinal}`,
      side,
      key,
      label: entry.number?.label ?? "",
      number: entry.number,
      mark: entry.mark,
      text: entry.name === "" ? entry.text : `${entry.name}\n${entry.text}`,
      normal: entry.name === "" ? entry.normal : normalForm(entry.name) + entry.normal,
      at: entry.at,
      numberAt: entry.numberAt,
      policy: under !== null && namesakes.includes(under) ? under : (namesakes[0] ?? null),
      under,
      band: entry.band,
      departments: NOBODY,
      departmentsPending: false,
      repeated: entry.repeated || entry.tag?.text === "再掲" || saysRepeated(entry.text),
    };
    placed.push({ standing: each, item });
  }
  return { side: { policies, items: placed.map(({ item }) => item), vacant }, standing, placed, goesOn: NOTHING };
}

/** The numbered headings of a side, for the other side to borrow. */
export function headingsToLend({ standing }: SideReading): readonly LentHeading[] {
  return standing.flatMap(({ entry, role, key }) => (role === "heading" && entry.number ? [{ band: entry.band, key, number: entry.number }] : []));
}

/** Whether a side writes no numbered heading at all. */
export function lacksHeadings({ judged }: JudgedSide): boolean {
  return !judged.some(({ entry, role }) => role === "heading" && entry.number !== null);
}
