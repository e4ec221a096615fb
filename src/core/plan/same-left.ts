import type { Entry } from "./entries";

const SAME_AS_OTHER = /^[(]?(同左|同右|左に同じ|右に同じ|左記に同じ|現行どおり|現行のとおり|現行通り|変更なし|修正なし)[)]?$/;

/** Whether a folded text says that here stands what the other plan has: 同左. */
export function saysSame(normal: string): boolean {
  return SAME_AS_OTHER.test(normal);
}

/** Far longer than 現行のとおり in brackets: most texts need no closer look. */
const LONGEST = 10;

/** 同左, or 〃 where the other plan has something to repeat. */
export function repeatsOther(normal: string): boolean {
  return normal.length < LONGEST && (normal === "〃" || saysSame(normal));
}

/**
 * A side's entries with the words of the other side in place of 同左, and its number where the side's numbers have
 * no column of their own or say 同左 there too: only then is known which are headings. A 同左 that reaches over
 * more rows than what stands beside it, or has nothing there, stays as it is.
 */
export function withSameLeft(own: readonly Entry[], across: readonly Entry[]): readonly Entry[] {
  const same = own.filter((entry) => entry.sameNumber || repeatsOther(entry.name) || repeatsOther(entry.normal));
  if (same.length === 0) return own;
  const borrows = !same.some(({ number, numberAt, at }) => number !== null && numberAt.column !== at.column);
  const rows = new Map<string, Entry[]>();
  const placeOf = ({ row, headingColumn }: Entry) => `${row} ${headingColumn}`;
  for (const entry of across) rows.set(placeOf(entry), [...(rows.get(placeOf(entry)) ?? []), entry]);
  const wanted = new Set(same);
  const taken = new Map<string, number>();
  return own.map((entry, index) => {
    const place = placeOf(entry);
    const at = taken.get(place) ?? 0;
    taken.set(place, at + 1);
    const model = wanted.has(entry) ? rows.get(place)?.[at] : undefined;
    if (!model || model.wide || model.cell.area.bottom < entry.cell.area.bottom || model.normal === "" || repeatsOther(model.normal)) return entry;
    // 〃 may repeat what stands above it, where items became one: the number is the following entry's then.
    if (entry.normal === "〃" && model.number && own[index + 1]?.number?.key === model.number.key) return entry;
    return madeOf(entry, model, borrows || entry.sameNumber);
  });
}

/** An entry with the words of its model for 同左; a tag is what the other plan says of itself. */
function madeOf(entry: Entry, model: Entry, borrows: boolean): Entry {
  const number = entry.number ?? (borrows && model.number ? { ...model.number, start: entry.at.start ?? 0, end: entry.at.end ?? 0 } : null);
  const name = repeatsOther(entry.name) ? model.name : entry.name;
  if (!repeatsOther(entry.normal)) return { ...entry, number, name };
  return { ...entry, number, name, mark: entry.mark ?? model.mark, text: model.text, normal: model.normal };
}
