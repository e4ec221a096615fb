type Plain = Readonly<Record<string, unknown>>;

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null;
}

/** Whether two values of plain data (objects, arrays, primitives) hold the same; quick where they share their parts. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isPlain(a) || !isPlain(b)) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, index) => isEqual(value, b[index]));
  let more = 0;
  for (const key in a) {
    if (a[key] !== b[key] && !isEqual(a[key], b[key])) return false;
    more += 1;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}

/**
 * The things of a new reading, each replaced by the object of the reading before where that says
 * the same of the same thing: whoever holds on to an object may go by its identity.
 * @param idOf what makes two things the same; of several that have it in common some may not be recognised
 * @returns `before` itself where nothing differs
 */
export function keepEqual<T extends object>(before: readonly T[], after: readonly T[], idOf: (thing: T) => string | number): readonly T[] {
  if (before.length === 0 && after.length > 0) return after;
  const kept: T[] = [];
  const keep = (known: T | undefined, now: T) => (known && isEqual(known, now) ? known : now);
  const least = Math.min(before.length, after.length);
  let front = 0;
  for (; front < least && idOf(before[front]) === idOf(after[front]); front++) kept.push(keep(before[front], after[front]));
  let back = 0;
  while (back < least - front && idOf(before[before.length - 1 - back]) === idOf(after[after.length - 1 - back])) back++;
  const between = new Map(before.slice(front, before.length - back).map((thing) => [idOf(thing), thing]));
  for (let at = front; at < after.length - back; at++) kept.push(keep(between.get(idOf(after[at])), after[at]));
  for (let at = after.length - back; at < after.length; at++) kept.push(keep(before[before.length - after.length + at], after[at]));
  return kept.length === before.length && kept.every((thing, at) => thing === before[at]) ? before : kept;
}
