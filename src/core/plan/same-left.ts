import { groupBy } from "../group-by";
import type { Entry } from "./entries";

const SAME_AS_OTHER = /^[(]?(同左|同右|左に同じ|右に同じ|左記に同じ|現行どおり|現行のとおり|現行通り|変更なし|修正なし)[)]?$/;

/** Whether a folded text says that here stands what the other plan has: 同左. */
export function saysSame(normal: string): boolean {
  return SAME_AS_OTHER.test(normal);
}

/** Far longer than 現行のとおり in brackets: most texts need no closer look. */
const LONGEST = 10;

/** What repeats the other plan only where that has words: 〃, and （略） as in comparisons of ordinances. */
const REPEATS = /^(〃|[([〔]?(中)?略[)\]〕]?)$/;

/** 同左, or 〃 and （略） where the other plan has something to repeat. */
export function repeatsOther(normal: string): boolean {
  return normal.length < LONGEST && (REPEATS.test(normal) || saysSame(normal));
}

/**
 * A side's entries with the words of the other side in place of 同左, and its number where the side's numbers have
 * no column of their own or say 同左 there too: only then is known which are headings. One 同左 stands for all
 * entries that its cell reaches beside; one that stands beside nothing stays as it is.
 */
export function withSameLeft(given: readonly Entry[], across: readonly Entry[]): readonly Entry[] {
  const isSame = (entry: Entry) => entry.sameNumber || repeatsOther(entry.name) || repeatsOther(entry.normal);
  if (!given.some(isSame)) return given;
  const own = withCovered(given);
  const same = new Set(own.filter(isSame));
  const borrows = ![...same].some(({ number, numberAt, at }) => number !== null && numberAt.column !== at.column);
  const [here, there] = [byPlace(own), byPlace(across)];
  const taken = new Map<string, number>();
  return own.flatMap((entry, index) => {
    const at = taken.get(placeOf(entry)) ?? 0;
    taken.set(placeOf(entry), at + 1);
    if (!same.has(entry)) return [entry];
    const models = modelsOf(entry, at, here, there).filter((model) => !model.wide && model.normal !== "" && !repeatsOther(model.normal));
    // 〃 may repeat what stands above it, where items became one: the number is the following entry's then.
    const repeatsAbove = entry.normal === "〃" && models.some(({ number }) => number && own[index + 1]?.number?.key === number.key);
    return models.length === 0 || repeatsAbove ? [entry] : models.map((model) => madeOf(besideOnly(entry, model), model, borrows || entry.sameNumber));
  });
}

/** Numbers of their own column that a 同左 merged over their rows stands beside say 同左, too. */
function withCovered(entries: readonly Entry[]): readonly Entry[] {
  let over: Entry | null = null;
  return entries.map((entry) => {
    if (saysSame(entry.normal) && entry.headingColumn === null) over = entry.cell.area.bottom > entry.row ? entry : null;
    const isCovered = over !== null && entry.normal === "" && entry.number !== null && entry.row <= over.cell.area.bottom;
    return isCovered ? { ...entry, normal: over!.normal } : entry;
  });
}

/** An entry of a merged cell of 同左, in the rows of the one beside it. */
function besideOnly(entry: Entry, { row, band, cell }: Entry): Entry {
  const { area } = entry.cell;
  if (!saysSame(entry.normal) || area.top === area.bottom) return entry;
  return { ...entry, row, band, cell: { ...entry.cell, area: { ...area, top: Math.max(area.top, cell.area.top), bottom: Math.min(area.bottom, cell.area.bottom) } } };
}

const placeOf = ({ headingColumn, row }: Entry, at = row) => `${at} ${headingColumn}`;

type Places = ReadonlyMap<string, readonly Entry[]>;

function byPlace(entries: readonly Entry[]): Places {
  return groupBy(entries, (entry) => placeOf(entry));
}

/** What an entry's cell reaches beside: the entry in its place, or all that a cell of 同左 alone covers. */
function modelsOf(entry: Entry, at: number, here: Places, there: Places): readonly Entry[] {
  const own = here.get(placeOf(entry)) ?? [];
  const beside = there.get(placeOf(entry)) ?? [];
  if (!saysSame(entry.normal) || own.length > 1) return beside.slice(at, at + 1);
  const models = [...beside];
  for (let row = entry.row + 1; row <= entry.cell.area.bottom; row++) {
    if (!here.has(placeOf(entry, row))) models.push(...(there.get(placeOf(entry, row)) ?? []));
  }
  return models;
}

/** An entry with the words of its model for 同左; a tag is what the other plan says of itself. */
function madeOf(entry: Entry, model: Entry, borrows: boolean): Entry {
  const number = entry.number ?? (borrows && model.number ? { ...model.number, start: entry.at.start ?? 0, end: entry.at.end ?? 0 } : null);
  const name = repeatsOther(entry.name) ? model.name : entry.name;
  if (!repeatsOther(entry.normal)) return { ...entry, number, name };
  return { ...entry, number, name, mark: entry.mark ?? model.mark, text: model.text, normal: model.normal };
}
