import { isSoft, scanDepartments, type Fragment } from "./department-fragments";
import { entryKind, looksLikeDepartment, MORE, PLACE_OFFICES, stemLength } from "./department-words";
import { fold, normalForm, type Folded } from "./fold";
import type { DepartmentList, DepartmentName } from "./syntax";

/** What is known of the names in a column. Names are in normal form. */
export interface ColumnEvidence {
  /** In how many different cell texts a name stands by itself. */
  readonly names: ReadonlyMap<string, number>;
  /** How many cells hold exactly this list (see `listSignature`). */
  readonly lists: ReadonlyMap<string, number>;
  /** Official names and abbreviations; empty without a roster. */
  readonly roster: ReadonlySet<string>;
}

/** Nothing known: a cell by itself. */
export const noEvidence: ColumnEvidence = { names: new Map(), lists: new Map(), roster: new Set() };

/** Fragments that may make up one name; a name in more pieces than this is a table of its own. */
const MOST_PIECES = 8;
const LONGEST_NAME = 40;

/** One name as found: the fragments it is made of. */
interface Found {
  readonly fragments: readonly Fragment[];
  readonly text: string;
}

function isKnown(name: string, evidence: ColumnEvidence): boolean {
  return (evidence.names.get(name) ?? 0) >= 2;
}

/** The cheaper, the more probable that a stretch is one name; see `costOfJoint` for what stands inside it. */
function costOfName(name: string, evidence: ColumnEvidence): number {
  const normal = normalForm(name);
  if (evidence.roster.has(normal)) return 0;
  if (isKnown(normal, evidence)) return 1;
  if (entryKind(name) !== "named") return 1;
  return looksLikeDepartment(name) ? 2 : 4;
}

/**
 * What it costs to read a separator as part of a name. A ・ often is (保育・幼稚園課), a line break
 * or a space hardly ever – unless one of its sides is no name by itself (介⏎護課, 庁⏎舎総企).
 */
function costOfJoint(left: string, right: Fragment, joined: string, evidence: ColumnEvidence): number {
  const kind = right.before?.kind ?? "none";
  const known = evidence.roster.has(normalForm(joined)) || isKnown(normalForm(joined), evidence);
  if (known) return 0.5;
  const leftStands = looksLikeDepartment(left) || isKnown(normalForm(left), evidence) || entryKind(left) !== "named";
  const rightStands = isKnown(normalForm(right.text), evidence) || entryKind(right.text) !== "named";
  if (kind === "middle-dot") return (leftStands ? 5 : 1) + (looksLikeDepartment(joined) ? 0 : 4);
  const rightComplete = rightStands || stemLength(right.text) >= 2;
  return 3 + (leftStands ? 4 : 0) + (rightComplete ? 5 : 0) + (looksLikeDepartment(joined) ? 0 : 3);
}

/** The most probable names of some fragments: the cheapest way to join neighbours. */
function namesOf(fragments: readonly Fragment[], evidence: ColumnEvidence): Found[] {
  const best: { cost: number; from: number; text: string }[] = [{ cost: 0, from: 0, text: "" }];
  for (let end = 1; end <= fragments.length; end++) {
    let choice = { cost: Infinity, from: end - 1, text: "" };
    let text = "";
    let joints = 0;
    for (let from = end - 1; from >= 0 && end - from <= MOST_PIECES; from--) {
      const last = from === end - 1;
      const right = fragments[from + 1];
      if (!last && !isSoft(right.before?.kind ?? "none")) break;
      const glue = !last && right.before?.kind === "middle-dot" ? "・" : "";
      text = last ? fragments[from].text : fragments[from].text + glue + text;
      if (text.length > LONGEST_NAME && !last) break;
      if (!last && right.mark !== null) break;
      joints = last ? 0 : jointCosts(fragments, from, end, evidence);
      const cost = best[from].cost + costOfName(text, evidence) + joints;
      if (cost < choice.cost) choice = { cost, from, text };
    }
    best.push(choice);
  }
  const names: Found[] = [];
  for (let end = fragments.length; end > 0; end = best[end].from) names.push({ fragments: fragments.slice(best[end].from, end), text: best[end].text });
  return names.reverse();
}

function jointCosts(fragments: readonly Fragment[], from: number, end: number, evidence: ColumnEvidence): number {
  let whole = fragments[from].text;
  const lefts: string[] = [];
  for (let index = from + 1; index < end; index++) {
    lefts.push(whole);
    whole += (fragments[index].before?.kind === "middle-dot" ? "・" : "") + fragments[index].text;
  }
  return lefts.reduce((cost, left, index) => cost + costOfJoint(left, fragments[from + 1 + index], whole, evidence), 0);
}

interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly kind: DepartmentName["kind"];
}

/** What several names joined by ・ leave out: 櫛引・温海庁舎総企 both end in 庁舎総企. "" where nothing is left out. */
function sharedEnding(parts: readonly string[], evidence: ColumnEvidence): string {
  const last = parts[parts.length - 1];
  const others = parts.slice(0, -1);
  const stands = (name: string) => evidence.roster.has(normalForm(name)) || isKnown(normalForm(name), evidence);
  for (let at = 1; at < last.length; at++) {
    const ending = last.slice(at);
    if (others.every((part) => stands(part + ending))) return ending;
  }
  const office = PLACE_OFFICES.find((each) => last.includes(each));
  const at = office === undefined ? 0 : last.indexOf(office);
  return at > 0 && others.every((part) => part !== "" && !looksLikeDepartment(part) && !stands(part)) ? last.slice(at) : "";
}

/** Names that were written without anything between them, where the roster knows each. */
function tiles(name: string, { roster }: ColumnEvidence): readonly string[] {
  if (roster.size === 0 || name.length > LONGEST_NAME) return [name];
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
function spelledOut(found: Found, evidence: ColumnEvidence): Named[] {
  const { fragments, text } = found;
  const [start, end] = [fragments[0].start, fragments[fragments.length - 1].end];
  const whole = { start, end, name: text, kind: entryKind(text) };
  if (evidence.roster.has(normalForm(text))) return [{ ...whole, kind: "named" }];
  if (whole.kind !== "named") return [whole];
  const dots = fragments.filter(({ before }, index) => index > 0 && before?.kind === "middle-dot");
  if (dots.length > 0) {
    const parts = text.split("・");
    const ending = sharedEnding(parts, evidence);
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
  const more = MORE.find((word) => text.endsWith(word) && looksLikeDepartment(text.slice(0, text.length - word.length)));
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
  const joined = written.replace(/\s/gu, "");
  const complete = normalForm(joined) === normalForm(named.name);
  return { start, end, name: complete ? joined : named.name, broken: hasSpaceInside(written) };
}

/**
 * Reads a department cell: names in order, each as written, with what stands between them.
 * Whether a line break, a space or a ・ separates two names or stands inside one is decided by what
 * the roster and the column's other cells know; a name with a line break or space in it is `broken`.
 */
export function parseDepartments(text: string, evidence: ColumnEvidence = noEvidence): DepartmentList {
  const folded = fold(text);
  const { fragments, remarks } = scanDepartments(folded);
  const found = namesOf(fragments, evidence);
  const circled = fragments.filter(({ mark }) => mark === "circle").length;
  // A circle at every name is a bullet; beside ◎ it is the lesser mark.
  const circleLeads = circled < found.length && !fragments.some(({ mark }) => mark === "lead");
  const names: DepartmentName[] = [];
  const separators: DepartmentList["separators"][number][] = [];
  for (const each of found) {
    const [first] = each.fragments;
    const lead = first.mark === "lead" || (first.mark === "circle" && circleLeads);
    const spelled = spelledOut(each, evidence);
    spelled.forEach((named, index) => {
      if (index > 0 && named.start > spelled[index - 1].end) {
        separators.push({ start: folded.at(spelled[index - 1].end), end: folded.at(named.start), kind: "middle-dot" });
      }
      names.push({ ...writtenName(named, folded, text), lead, kind: named.kind });
    });
  }
  const firsts = new Set(found.map(({ fragments: [first] }) => first));
  for (const fragment of fragments) {
    const { before } = fragment;
    if (!firsts.has(fragment) || !before || before.kind === "none") continue;
    separators.push({ start: folded.at(before.start), end: folded.at(before.end), kind: before.kind });
  }
  return {
    names,
    separators: separators.sort((a, b) => a.start - b.start),
    remarks: remarks.map(({ start, end }) => {
      const place = { start: folded.at(start), end: folded.at(end) };
      return { ...place, text: text.slice(place.start, place.end) };
    }),
  };
}
