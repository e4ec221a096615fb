import { isEqual } from "./keep";

/**
 * The steps of one table's reading, remembered from one reading to the next. A step is a pure
 * function of its inputs: while they are the same objects, its result is the one that it gave last.
 */
export interface Steps {
  /** The result of a step; worked out only where an input is another object than last time. */
  readonly run: <T>(step: string, inputs: readonly unknown[], work: (last: T | null) => T) => T;
  /** A list made anew, or the last one where both hold the same things in the same order. */
  readonly list: <T extends ArrayLike<unknown>>(name: string, made: T) => T;
  /** Plain data made anew, or that of the last time where both say the same. */
  readonly data: <T>(name: string, made: T) => T;
}

/** Steps of which none has been taken. */
export function noSteps(): Steps {
  const results = new Map<string, { readonly inputs: readonly unknown[]; readonly value: unknown }>();
  const values = new Map<string, unknown>();
  const kept = <T>(name: string, made: T, same: (known: T) => boolean): T => {
    const known = values.get(name) as T | undefined;
    if (known !== undefined && same(known)) return known;
    values.set(name, made);
    return made;
  };
  return {
    run: <T>(step: string, inputs: readonly unknown[], work: (last: T | null) => T) => {
      const last = results.get(step);
      if (last && sameThings(last.inputs, inputs)) return last.value as T;
      const value = work((last?.value ?? null) as T | null);
      results.set(step, { inputs, value });
      return value;
    },
    list: (name, made) => kept(name, made, (known) => sameThings(known, made)),
    data: (name, made) => kept(name, made, (known) => isEqual(known, made)),
  };
}

function sameThings(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
