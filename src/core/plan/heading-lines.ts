import { findItemStarts } from "../notation/item-starts";
import { normalForm } from "../notation/fold";
import { parseLabel } from "../notation/numbers";
import { oncePer } from "../once";
import type { Entry } from "./entries";
import { findLevels, kindOf } from "./levels";
import { SECTION_MARKS } from "./section-marks";
import { stretchesOf } from "./stretches";

/** A heading's title is no longer than this, folded. */
const LONGEST_TITLE = 40;
/** 第2章, １ and (1) may share a cell: so many headings stand over one item at most. */
const MOST_HEADINGS = 3;
/** What holds measures below it by its name; 第1条 and 第1項 are rules themselves, 施策1 may be a measure. */
const HOLDS_MEASURES = /^([編部章節款]|基本(目標|方針|方向|的方向|政策|理念))$/;

/** An entry whose first line is a title, and what the title and the lines below it are as entries of their own. */
interface Led {
  readonly title: Entry;
  readonly below: readonly Entry[];
}

/**
 * A side's entries with the headings set apart that share a cell with their items: 第１節 防災知識の普及 on the first
 * line, １ and ２ below it. (1) with a list ①② of what it consists of looks the same, so the numbers below the title
 * must be known as those of items: they begin other cells of either plan – or the title is that of a chapter, and
 * sentences stand below it.
 */
export function withHeadingLines(given: readonly Entry[], across: readonly Entry[]): readonly Entry[] {
  let entries = given;
  for (let heading = 0; heading < MOST_HEADINGS; heading++) {
    const apart = setApart(entries, across);
    if (apart === entries) break;
    entries = apart;
  }
  return entries;
}

function setApart(entries: readonly Entry[], across: readonly Entry[]): readonly Entry[] {
  const leading = entries.filter((entry) => ledBy(entry) !== null);
  if (leading.length === 0) return entries;
  const led = countOf([...leading, ...across].flatMap((entry) => ledBy(entry)?.below.slice(0, 1) ?? []));
  const begun = countOf([...entries, ...across].filter(numberedInText));
  const ofKind = countOf(entries);
  const leadingOfKind = countOf(leading);
  const likely = new Set(
    leading.filter((entry) => {
      const [first] = ledBy(entry)!.below;
      const [own, kind] = [kindOf(entry), kindOf(first)!];
      if (isOverSentences(ledBy(entry)!)) return leadingOfKind(own) * 2 >= ofKind(own);
      return begun(kind) * 2 >= led(kind) && (own === null || ![entries, across].every((side) => comesBefore(side, kind, own)));
    }),
  );
  if (likely.size === 0) return entries;
  const divided = (which: ReadonlySet<Entry>) => entries.flatMap((entry) => (which.has(entry) ? [ledBy(entry)!.title, ...ledBy(entry)!.below] : [entry]));
  const levels = findLevels(divided(likely));
  const above = [...likely].filter((entry) => {
    const { title, below } = ledBy(entry)!;
    const [own, depth] = [levels.depthOf(title), levels.depthOf(below[0])!];
    return own === null ? depth >= levels.itemDepth : own < depth;
  });
  return above.length === 0 ? entries : divided(new Set(above));
}

const numberedInText = ({ numberAt, at }: Entry): boolean => numberAt.column === at.column;

/** Whether no cell of a side begins with the other kind of numbers before one does with this: １ over (1) is no part of the lists １, ２ that (1) consists of. */
function comesBefore(entries: readonly Entry[], kind: string, other: string): boolean {
  const first = entries.find((entry) => [kind, other].includes(kindOf(entry) ?? ""));
  return first === undefined || kindOf(first) === kind;
}

/** How many of the entries have a number of a kind. */
function countOf(entries: readonly Entry[]): (kind: string | null) => number {
  const counts = new Map<string | null, number>();
  for (const entry of entries) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
  return (kind) => counts.get(kind) ?? 0;
}

/** Whether a title is a chapter's and has measures below it from the first on, not its table of contents. */
function isOverSentences({ title, below }: Led): boolean {
  const word = title.number?.levelWords.at(-1) ?? "";
  const holds = HOLDS_MEASURES.test(word) || (word === "" && title.number?.styles.at(-1) === "chapter");
  return holds && below[0].number?.path.at(-1) === 1 && below.every(({ normal }) => normal.endsWith("。"));
}

/** An entry of the plan's text column as a title with what is numbered below it, or null; the same objects whenever it is asked. */
function ledBy(entry: Entry): Led | null {
  // Nearly all texts have one line only: nothing is remembered of them.
  return entry.text.includes("\n") ? ledInLines(entry) : null;
}

const ledInLines = oncePer((entry: Entry): Led | null => {
  const { cell, at, number, mark } = entry;
  if (entry.headingColumn !== null || entry.wide || entry.name !== "") return null;
  const start = at.start ?? 0;
  const opening = parseLabel(cell.text, start);
  const line = cell.text.indexOf("\n", opening.bodyStart);
  // A tag behind the last item is the last item's.
  const end = opening.tag || !entry.tag ? (at.end ?? cell.text.length) : entry.tag.end + 1;
  if (line < 0 || line >= end) return null;
  const words = cell.text.slice(opening.bodyStart, line).trimEnd();
  const normal = normalForm(words);
  const isSection = (mark !== null && SECTION_MARKS.includes(mark)) || /^[【〔<《].*[】〕>》]$/.test(normal);
  if ((!number && !isSection) || normal === "" || normal.length > LONGEST_TITLE || normal.includes("。")) return null;
  const within = cell.text.slice(0, end);
  const stretches = stretchesOf(within, findItemStarts(within, line));
  if (!stretches[0]?.labelled.number) return null;
  const title: Entry = { ...entry, at: { ...at, end: opening.bodyStart + words.length }, text: words, normal, tag: opening.tag, leads: true };
  const below = stretches.map(({ start: from, end: to, labelled }): Entry => {
    const place = { ...at, start: from, end: to };
    const text = cell.text.slice(Math.min(labelled.bodyStart, to), to);
    const own = labelled.number;
    const its = own ? { ...place, start: own.start, end: own.end } : place;
    return { ...entry, at: place, number: own, numberAt: its, mark: labelled.mark?.text ?? null, tag: labelled.tag, text, normal: normalForm(text) };
  });
  return { title, below };
});
