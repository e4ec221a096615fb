import type { PolicyId } from "../plan/model";
import type { Directory } from "./directory";
import type { PolicyLink } from "./model";

/** A pair that might belong together, by text alone. */
export interface TextPair {
  readonly from: string;
  readonly to: string;
  readonly likeness: number;
}

/** From this likeness on a pair counts in full as a sign that two policies belong together. */
const CLEAR = 0.2;

/**
 * How probable it is that an item of one current policy went to one next policy, 0…1: what the
 * mapping says where there is one, else the policies' titles and their items' closest texts.
 * @param pairs possible pairs, each item with its closest ones
 */
export function makeAffinity(links: readonly PolicyLink[], pairs: readonly TextPair[], directory: Directory): (from: PolicyId | null, to: PolicyId | null) => number {
  const mapped = new Map<PolicyId, Set<PolicyId>>();
  for (const { from, to } of links) mapped.set(from, (mapped.get(from) ?? new Set()).add(to));
  const signs = signsOf(pairs, directory);
  const known = new Map<string, number>();

  function guess(from: PolicyId, to: PolicyId): number {
    const items = directory.itemsUnder([from]).length;
    return ((signs.get(`${from}\n${to}`) ?? 0) + titleLikeness(directory.policy(from).title, directory.policy(to).title)) / (items + 1);
  }

  return (from, to) => {
    if (from === null || to === null) return 0;
    const key = `${from}\n${to}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const said = directory.chain(from).map((one) => mapped.get(one)).find((one) => one !== undefined);
    const value = said ? (directory.chain(to).some((one) => said.has(one)) ? 1 : 0) : Math.min(1, guess(from, to));
    known.set(key, value);
    return value;
  };
}

/** For each two policies the sum, over the first one's items, of how much their best pair is the best of both. */
function signsOf(pairs: readonly TextPair[], directory: Directory): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { from, to, likeness } of pairs) for (const id of [from, to]) best.set(id, Math.max(best.get(id) ?? 0, likeness));
  const byItem = new Map<string, number>();
  for (const { from, to, likeness } of pairs) {
    const [home, goal] = [directory.home(from), directory.home(to)];
    if (home === null || goal === null || likeness === 0) continue;
    const sign = (likeness / best.get(from)!) * (likeness / best.get(to)!) * Math.min(1, likeness / CLEAR);
    const key = `${from}\n${home}\n${goal}`;
    byItem.set(key, Math.max(byItem.get(key) ?? 0, sign));
  }
  const sums = new Map<string, number>();
  for (const [key, sign] of byItem) {
    const between = key.slice(key.indexOf("\n") + 1);
    sums.set(between, (sums.get(between) ?? 0) + sign);
  }
  return sums;
}

/** Dice coefficient of the titles' bigrams. */
function titleLikeness(a: string, b: string): number {
  const [x, y] = [bigramsOf(a), bigramsOf(b)];
  const common = [...x].filter((one) => y.has(one)).length;
  return x.size + y.size === 0 ? 0 : (2 * common) / (x.size + y.size);
}

function bigramsOf(text: string): ReadonlySet<string> {
  const characters = [...text.normalize("NFKC").replace(/\s/gu, "")];
  return new Set(characters.slice(1).map((character, at) => characters[at] + character));
}
