import { isSoft, scanDepartments, type Fragment } from "./department-fragments";
import { entryKind, goesOnWith, isFurtherSection, MORE, officeBehind, PLACE_OFFICES, stemLength } from "./department-words";
import { fold, normalForm, type Folded } from "./fold";
import type { DepartmentList, DepartmentName } from "./syntax";

/** What is known of the names in a column. Names are in normal form. */
export interface ColumnEvidence {
  /** In how many different cell texts a name stands by itself. */
  readonly names: ReadonlyMap<string, number>;
  /** The lists that cells hold (see `listSignature`). */
  readonly lists: ReadonlySet<string>;
  /** Official names and abbreviations; empty without a roster. */
  readonly roster: ReadonlySet<string>;
}

/** Nothing known: a cell by itself. */
export const noEvidence: ColumnEvidence = { names: new Map(), lists: new Set(), roster: new Set() };

/** Fragments that may make up one name; a name in more pieces than this is a table of its own. */
const MOST_PIECES = 6;
const LONGEST_NAME = 40;

/** One name as found: the fragments it is made of. */
interface Found {
  readonly fragments: readonly Fragment[];
  readonly text: string;
}

/** What a stretch of text is, as far as form and evidence tell. */
interface Judgement {
  readonly name: string;
  readonly inRoster: boolean;
  /** It stands by itself in several cells. */
  readonly known: boolean;
  /** It stands by itself in some cell. */
  readonly seen: boolean;
  /** It looks like a department, or is one of the words that stand for some (全課, 調整中). */
  readonly stands: boolean;
  readonly shaped: boolean;
  /** A 課 or 室 by its form: nothing follows it in a name. */
  readonly whole: boolean;
  readonly stem: number;
  readonly kind: DepartmentName["kind"];
}

type Judge = (name: string) => Judgement;

/** Judges names, each once: a cell that repeats a fragment a thousand times asks the same again and again. */
function judgeBy(evidence: ColumnEvidence): Judge {
  const judged = new Map<string, Judgement>();
  return (name) => {
    const before = judged.get(name);
    if (before) return before;
    const normal = normalForm(name);
    const cells = evidence.names.get(normal) ?? 0;
    const known = cells >= 2;
    const kind = entryKind(name);
    const stem = stemLength(name);
    const judgement = { name, inRoster: evidence.roster.has(normal), known, seen: cells >= 1, kind, stem, shaped: stem > 0, whole: stem > 1 && /[課室]$/u.test(normal), stands: known || kind !== "named" };
    judged.set(name, judgement);
    return judgement;
  };
}

/** The cheaper, the more probable that a stretch is one name; see `costOfJoint` for what stands inside it. */
function costOfName({ inRoster, stands, shaped }: Judgement): number {
  if (inRoster) return 0;
  if (stands) return 1;
  return shaped ? 2 : 4;
}

/**
 * What it costs to read a separator as part of a name. A ・ often is (保育・幼稚園課), a line break
 * or a space hardly ever – unless one of its sides is no name by itself (介⏎護課, 庁⏎舎総企).
 */
function costOfJoint(left: Judgement, right: Judgement, joined: Judgement, kind: string): number {
  if (right.kind === "others" && !joined.shaped) return 12;
  if (joined.inRoster || joined.known) return 0.5;
  // 企画・各課, 企画・社協: the latter is a whole name by itself.
  if (right.kind === "all") return 12;
  if (kind === "middle-dot" && right.stem === right.name.length) return 6;
  // 福祉課健康課 in one cell is where the break was lost; it makes no name of 福祉課⏎健康課 in the others.
  if (kind === "newline" && left.whole && right.whole) return 12;
  // A cell broken over lines has only the pieces: where the whole stands, it stands in another cell.
  if (kind === "newline" && joined.seen && !(left.known && right.known)) return 0.5;
  const leftStands = left.stands || left.shaped;
  if (kind === "middle-dot") return (leftStands ? 5 : 1) + (joined.shaped ? 0 : 4);
  const partOnly = kind === "newline" && !leftStands && !right.inRoster && !right.known && goesOnWith(left.name, right.name);
  const rightComplete = right.stands || (right.stem >= 2 && !partOnly);
  return 3 + (leftStands ? 4 : 0) + (rightComplete ? 5 : 0) + (joined.shaped ? 0 : 3);
}

function glueBefore(fragment: Fragment): string {
  return fragment.before?.kind === "middle-dot" ? "・" : "";
}

function joinedText(fragments: readonly Fragment[]): string {
  return fragments.reduce((text, fragment, index) => text + (index === 0 ? "" : glueBefore(fragment)) + fragment.text, "");
}

/** What it costs to read some neighbours as one name. */
function costOf(fragments: readonly Fragment[], judge: Judge): number {
  const joined = judge(joinedText(fragments));
  let cost = costOfName(joined);
  let left = fragments[0].text;
  for (const right of fragments.slice(1)) {
    cost += costOfJoint(judge(left), judge(right.text), joined, right.before?.kind ?? "none");
    left += glueBefore(right) + right.text;
  }
  return cost;
}

function mayJoin(fragment: Fragment): boolean {
  return isSoft(fragment.before?.kind ?? "none") && fragment.mark === null && fragment.label === null;
}

/** The most probable names of some fragments: the cheapest way to join neighbours. */
function namesOf(fragments: readonly Fragment[], judge: Judge): Found[] {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= fragments.length; end++) {
    let choice = { cost: Infinity, from: end - 1 };
    let length = 0;
    for (let from = end - 1; from >= 0 && end - from <= MOST_PIECES; from--) {
      length += fragments[from].text.length;
      if (from < end - 1 && (length > LONGEST_NAME || !mayJoin(fragments[from + 1]))) break;
      const cost = best[from].cost + costOf(fragments.slice(from, end), judge);
      if (cost < choice.cost) choice = { cost, from };
    }
    best.push(choice);
  }
  const names: Found[] = [];
  for (let end = fragments.length; end > 0; end = best[end].from) {
    const own = fragments.slice(best[end].from, end);
    names.push({ fragments: own, text: joinedText(own) });
  }
  return withSections(names.reverse());
}

/** 福祉課 地域係・高齢係 is one department with its sections, none of which is a department. */
function withSections(names: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const [first] = name.fragments;
    if (before && first.before?.kind === "middle-dot" && first.mark === null && isFurtherSection(before.text, name.text)) {
      joined.pop();
      joined.push({ fragments: [...before.fragments, ...name.fragments], text: `${before.text}・${name.text}` });
    } else joined.push(name);
  }
  return joined;
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: DepartmentName["kind"];
}

/** What several names joined by ・ leave out: 櫛引・温海庁舎総企 both end in 庁舎総企. "" where nothing is left out. */
function sharedEnding(parts: readonly string[], judge: Judge): string {
  const last = parts[parts.length - 1];
  const others = parts.slice(0, -1);
  const stands = (name: string) => judge(name).inRoster || judge(name).known;
  for (let at = 1; at < last.length; at++) {
    const ending = last.slice(at);
    if (others.every((part) => stands(part + ending))) return ending;
  }
  const office = PLACE_OFFICES.find((each) => last.includes(each));
  const at = office === undefined ? 0 : last.indexOf(office);
  return at > 0 && others.every((part) => part !== "" && !judge(part).shaped && !stands(part)) ? last.slice(at) : "";
}

/** Names that were written without anything between them, where the roster knows each. */
function tiles(name: string, { roster }: ColumnEvidence): readonly string[] {
  if (roster.size === 0 || name.length > LONGEST_NAME || hasSpaceInside(name)) return [name];
  const ways: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= name.length; end++) {
    ways.push(null);
    for (let start = 0; start < end; start++) {
      const before = ways[start];
      if (!before || !roster.has(normalForm(name.slice(start, end)))) continue;
      if (!ways[end] || before.length + 1 < (ways[end]?.length ?? 0)) ways[end] = [...before, name.slice(start, end)];
    }
  }
  return ways[name.length] ?? [name];
}

/** A found name as one or more names: shared endings written out, ほか taken off, run-together names parted. */
function spelledOut(found: Found, evidence: ColumnEvidence, judge: Judge): Named[] {
  const { fragments, text } = found;
  const [start, end] = [fragments[0].start, fragments[fragments.length - 1].end];
  const whole = { start, end, name: text, kind: judge(text).kind };
  if (judge(text).inRoster) return [{ ...whole, kind: "named" }];
  if (whole.kind !== "named") return [whole];
  const dots = fragments.filter(({ before }, index) => index > 0 && before?.kind === "middle-dot");
  if (dots.length > 0) {
    const parts = text.split("・");
    const ending = sharedEnding(parts, judge);
    if (ending !== "") {
      const starts = [start, ...dots.map((fragment) => fragment.start)];
      return parts.map((part, index) => ({
        name: index === parts.length - 1 ? part : part + ending,
        start: starts[index],
        end: index === parts.length - 1 ? end : (dots[index].before?.start ?? end),
        kind: "named" as const,
      }));
    }
  }
  if (fragments.length > 1) return [whole];
  const office = officeBehind(text);
  // 福祉課 支援室: two, where the 支援室 stands by itself elsewhere.
  if (office && office.every((name) => judge(name).inRoster || judge(name).seen)) {
    const [upper, lower] = office;
    return [
      { ...whole, name: upper, end: start + upper.length },
      { ...whole, name: lower, start: end - lower.length },
    ];
  }
  const more = MORE.find((word) => text.endsWith(word) && judge(text.slice(0, text.length - word.length)).shaped);
  if (more) {
    const cut = end - more.length;
    return [
      { ...whole, name: text.slice(0, text.length - more.length), end: cut },
      { name: more, start: cut, end, kind: "others" },
    ];
  }
  let at = start;
  return tiles(text, evidence).map((name) => ({ name, start: at, end: (at += name.length), kind: "named" as const }));
}

function hasSpaceInside(written: string): boolean {
  return /\s/.test(written.trim());
}

/** As written, without what broke it; a shared ending is taken from the folded name. */
function writtenName(named: Named, folded: Folded, text: string): Pick<DepartmentName, "name" | "start" | "end" | "broken"> {
  const [start, end] = [folded.at(named.start), folded.at(named.end)];
  const written = text.slice(start, end);
  // A blank or a line break inside a fragment parts two levels of one department: 福祉部　福祉課.
  const broken = !hasSpaceInside(named.name) && hasSpaceInside(written);
  const joined = written.replace(broken ? /\s/gu : /\s*\n\s*/gu, "");
  const complete = normalForm(joined) === normalForm(named.name);
  return { start, end, name: complete ? joined : named.name, broken };
}

/**
 * Reads a department cell: names in order, each as written, with what stands between them.
 * Whether a line break, a space or a ・ separates two names or stands inside one is decided by what
 * the roster and the column's other cells know; a name with a line break or space in it is `broken`.
 */
export function parseDepartments(text: string, evidence: ColumnEvidence = noEvidence): DepartmentList {
  const folded = fold(text);
  const { fragments, remarks } = scanDepartments(folded);
  const judge = judgeBy(evidence);
  const found = namesOf(fragments, judge);
  const circled = fragments.filter(({ mark }) => mark === "circle").length;
  // A circle at every name is a bullet; beside ◎ it is the lesser mark.
  const circleLeads = circled < found.length && !fragments.some(({ mark }) => mark === "lead");
  const names: DepartmentName[] = [];
  const separators: DepartmentList["separators"][number][] = [];
  const labels: DepartmentList["labels"][number][] = [];
  for (const each of found) {
    const [first] = each.fragments;
    const lead = first.mark === "lead" || (first.mark === "circle" && circleLeads);
    const behind = each.fragments[each.fragments.length - 1].behind;
    if (first.label !== null) labels.push({ keys: first.label, name: names.length });
    else if (behind) labels.push({ keys: behind.keys, name: names.length, ...(behind.only ? { only: true as const } : {}) });
    const spelled = spelledOut(each, evidence, judge);
    spelled.forEach((named, index) => {
      if (index > 0 && named.start > spelled[index - 1].end) {
        const { end } = spelled[index - 1];
        separators.push({ start: folded.at(end), end: folded.at(named.start), kind: folded.text[end] === " " ? "space" : "middle-dot" });
      }
      names.push({ ...writtenName(named, folded, text), lead, kind: named.kind });
    });
  }
  // 福祉課 ほか: what stands before the word for others parts no departments.
  const firsts = new Set(found.filter(({ text: each }) => judge(each).kind !== "others").map(({ fragments: [first] }) => first));
  for (const fragment of fragments) {
    const { before } = fragment;
    if (!firsts.has(fragment) || !before || before.kind === "none") continue;
    separators.push({ start: folded.at(before.start), end: folded.at(before.end), kind: before.kind });
  }
  return {
    names,
    separators: separators.sort((a, b) => a.start - b.start),
    labels,
    remarks: remarks.map(({ start, end }) => {
      const place = { start: folded.at(start), end: folded.at(end) };
      return { ...place, text: text.slice(place.start, place.end) };
    }),
  };
}
