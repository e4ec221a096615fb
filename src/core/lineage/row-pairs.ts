import type { StatementKind } from "../notation/syntax";
import type { Band, ComparisonSheet, ItemId, Side } from "../plan/model";
import type { Directory } from "./directory";
import type { Edge } from "./edges";
import type { ItemTexts } from "./item-texts";
import { nearOf } from "./near";
import { isPartOf, pairByText, speaksFor } from "./pair-by-text";
import type { PlacedStatement } from "./placed-statements";

/** Items of both sides that stand together: a band, or bands that a statement ties together. */
interface Group {
  readonly bands: readonly Band[];
  readonly current: readonly ItemId[];
  readonly next: readonly ItemId[];
}

/** Kinds that say what became of an item; a row with one of them is not the silent continuation of the row above. */
const SAYS_WHERE: ReadonlySet<StatementKind> = new Set(["added", "deleted", "absorbed", "moved", "handed-over", "separated", "restored", "replaced", "pending"]);

/**
 * The pairs that the rows themselves make. A row whose note contradicts it (新規 or 削除 beside an
 * item on the other side) makes a pair only when the texts speak for it.
 */
export function pairRows(sheet: ComparisonSheet, statements: readonly PlacedStatement[], texts: ItemTexts, directory: Directory): readonly Edge[] {
  const byBand = new Map<number, PlacedStatement[]>();
  for (const one of statements) {
    // （なし） beside the second part of a split is no more than an empty cell.
    if (one.value.kind === "nothing-there") continue;
    const own = byBand.get(one.band);
    if (own) own.push(one);
    else byBand.set(one.band, [one]);
  }
  const said = (band: Band) => byBand.get(band.number) ?? SILENT;

  const edges: Edge[] = [];
  const tiedTo = (bands: readonly Band[], at: number, taken: ReadonlySet<number>) => {
    const structural = said(bands[at]).find((one) => isStructural(one.value.kind) && saysHowOnly(one, sheet, directory));
    if (!structural || bands[at].bottom > bands[at].top) return [];
    return ([1, -1] as const).flatMap((step) => tied(bands, at, step, { structural: structural.value, said, taken, texts }));
  };
  for (const group of groups(sheet, tiedTo, directory)) {
    const merged = group.bands.some((band) => band.bottom > band.top);
    const bands = group.bands.map((band) => ({ band: band.number, merged }));
    const own = decisive(group.bands.length === 1 ? said(group.bands[0]) : group.bands.flatMap(said), group);
    const kept = own.length === 0 ? group : withoutNewcomers(group, own, texts);
    const pairs = withPartsOfNamed(pairByText(kept.current, kept.next, texts), own, group);
    for (const [from, to] of pairs) {
      if (endedByNumber(from, own, group) && pairs.some(([other, same]) => same === to && other !== from)) continue;
      if (own.length > 0 && contradicted(from, to, own, directory) && !speaksFor(from, to, texts)) continue;
      edges.push({ from, to, bond: "row", bands, statements: [] });
    }
  }
  return edges;
}

const SILENT: readonly PlacedStatement[] = [];

/**
 * The statements without the 新規 of a note that counts the row's next items as parts of a split: in 2つの項目に分割。訓練は新規
 * beside two of them it speaks of what a part is about.
 */
function decisive(statements: readonly PlacedStatement[], { next }: Group): readonly PlacedStatement[] {
  const splits = statements.filter(({ value }) => value.kind === "split" && value.count === next.length);
  return splits.length === 0 ? statements : statements.filter(({ value, note }) => value.kind !== "added" || !splits.some((split) => split.note === note));
}

/** The bands with items of both sides, each with the rows below or above that its statement counts in. */
function groups(sheet: ComparisonSheet, tiedTo: (bands: readonly Band[], at: number, taken: ReadonlySet<number>) => readonly Band[], directory: Directory): readonly Group[] {
  const bands = sheet.bands.filter((band) => band.current.length + band.next.length > 0 || band.kind === "heading");
  const taken = new Set<number>();
  const found: Group[] = [];
  bands.forEach((band, at) => {
    if (band.current.length === 0 || band.next.length === 0) return;
    const more = tiedTo(bands, at, taken);
    more.forEach(({ number }) => taken.add(number));
    const all = more.length > 0 ? [band, ...more].sort((a, b) => a.number - b.number) : [band];
    found.push({ bands: all, current: firstsOf(all, "current", directory), next: firstsOf(all, "next", directory) });
  });
  return found;
}

/** The items of bands, each once; one that is written again is the one written first. */
function firstsOf(bands: readonly Band[], side: Side, directory: Directory): readonly ItemId[] {
  if (bands.length === 1 && bands[0][side].length === 1) return [directory.first(bands[0][side][0])];
  return [...new Set(bands.flatMap((one) => one[side].map(directory.first)))];
}

/** Whether a statement of a split or merger names nothing but the item that it splits: 2つに分割, ③を2つに分割; not ③を③と④に分割. */
function saysHowOnly(placed: PlacedStatement, sheet: ComparisonSheet, directory: Directory): boolean {
  const { value, items } = placed;
  if (value.references.length === 0) return true;
  if (value.kind !== "split") return false;
  const near = nearOf(placed, sheet, directory, () => []).current;
  return value.references.every(({ keys, parts, level, role, frame }) => {
    if (frame === "next" || role === "target" || role === "right") return false;
    const named = keys.flatMap((key, at) => directory.find("current", key, level, near, parts[at]?.label).items);
    return named.some((id) => items.current.includes(id));
  });
}

/** What the rows around a split or merger are looked at with. */
interface Around {
  readonly structural: PlacedStatement["value"];
  readonly said: (band: Band) => readonly PlacedStatement[];
  readonly taken: ReadonlySet<number>;
  readonly texts: ItemTexts;
}

/**
 * Neighbouring one-sided bands that belong to a split or merger whose cells were not merged: as many
 * as its count (2つの項目を統合) lacks, those that repeat the same bare word (統合, 〃), or below a 分割 that does not
 * count the rows that say nothing: the first, and whatever else looks like a part.
 */
function tied(bands: readonly Band[], at: number, step: 1 | -1, { structural, said, taken, texts }: Around): readonly Band[] {
  const band = bands[at];
  const { kind, count } = structural;
  const manySide = kind === "split" ? "next" : "current";
  const oneSide = kind === "split" ? "current" : "next";
  let lacking = count === null ? Infinity : count - band[manySide].length;
  const found: Band[] = [];
  const isPart = (silent: Band) =>
    kind === "split" && ((found.length === 0 && band.next.length === 1) || silent.next.every((id) => isPartOf(band.current, id, texts)));
  for (let other = at + step; lacking > 0 && bands[other] !== undefined; other += step) {
    const neighbour = bands[other];
    if (neighbour[manySide].length === 0 || neighbour[oneSide].length > 0 || taken.has(neighbour.number)) break;
    const words = said(neighbour);
    const repeats = words.some(({ value }) => repeatsBareWord(value));
    // A count is fulfilled downwards, as mergers of cells are; upwards only what says the same word.
    const completes = step === 1 && (count === null ? words.length === 0 && isPart(neighbour) : words.every(({ value }) => !SAYS_WHERE.has(value.kind)));
    if (!repeats && !completes) break;
    found.push(neighbour);
    lacking -= neighbour[manySide].length;
  }
  return found;
}

/** Whether a statement beside a part or a member only says again what the row of the split or merger says. */
function repeatsBareWord({ kind, references }: PlacedStatement["value"]): boolean {
  return isStructural(kind) && references.length === 0;
}

/** 統合 alone, in a change-kind column, reads as absorbed or merged alike. */
function isStructural(kind: StatementKind): boolean {
  return kind === "merged" || kind === "split" || kind === "absorbed";
}

/** Leaves out the items of a cell with several that its 新規 statement is about. */
function withoutNewcomers(group: Group, statements: readonly PlacedStatement[], texts: ItemTexts): Pick<Group, "current" | "next"> {
  if (group.next.length < 2) return group;
  const newcomers = new Set<ItemId>();
  for (const { value, items } of statements) {
    if (value.kind !== "added") continue;
    const among = items.next.length > 0 ? items.next.filter((id) => group.next.includes(id)) : group.next;
    const newcomer = among.length === 1 ? among[0] : newcomerOf(among, group.current, value.words.map(({ text }) => text), texts);
    if (newcomer !== null) newcomers.add(newcomer);
  }
  const next = group.next.filter((id) => !newcomers.has(id));
  return next.length > 0 ? { current: group.current, next } : group;
}

/** The one item that holds the words in the statement's brackets; without words the one least like the current items. */
function newcomerOf(among: readonly ItemId[], current: readonly ItemId[], words: readonly string[], texts: ItemTexts): ItemId | null {
  const holders = among.filter((id) => words.some((word) => texts.holds(id, word.normalize("NFKC").replace(/\s/gu, ""))));
  if (holders.length === 1) return holders[0];
  const ranked = [...(holders.length > 1 ? holders : among)].sort((a, b) => texts.similarity(current, [a]) - texts.similarity(current, [b]));
  return ranked[0] ?? null;
}

/**
 * The pairs of a cell of several with the parts of the one item that its note splits: beside ①-2を2つに分割 the ①-3 that
 * nothing else became is a part of ①-2, whatever it is like.
 */
function withPartsOfNamed(pairs: readonly (readonly [ItemId, ItemId])[], statements: readonly PlacedStatement[], { current }: Group): readonly (readonly [ItemId, ItemId])[] {
  const split = statements.find(({ value, items }) => value.kind === "split" && items.current.length === 1 && current.length > 1);
  if (!split) return pairs;
  const [whole] = split.items.current;
  const first = new Map<ItemId, ItemId>();
  for (const [from, to] of pairs) if (!first.has(from)) first.set(from, to);
  return pairs.map(([from, to]) => [first.get(from) === to ? from : whole, to]);
}

/** Whether a note ends one item of a cell of several: beside ⑤は削除 the words that ⑤ shares with what ① became make no pair. */
function endedByNumber(id: ItemId, statements: readonly PlacedStatement[], { bands, current }: Group): boolean {
  if (bands.length > 1) return false;
  return statements.some(({ value, items }) => value.kind === "deleted" && value.references.every(({ role }) => role !== "target") && items.current.includes(id) && items.current.length < current.length);
}

/** Whether a statement of the row says that these two do not belong together. */
function contradicted(from: ItemId, to: ItemId, statements: readonly PlacedStatement[], directory: Directory): boolean {
  return statements.some(({ value, items }) => {
    // 旧③から移動 beside current ② is said of the next item alone; 2つに分割 once more on the part's own row is said of the split.
    if (items.current.length === 0 && items.next.includes(to) && value.kind !== "added" && !repeatsBareWord(value)) return true;
    const key = directory.item(to).key;
    const namesAnother = value.references.some(({ role, level }) => (role === "target" || role === "right") && level === "item") && !value.references.some(({ keys }) => keys.includes(key));
    switch (value.kind) {
      case "added":
        return items.next.includes(to);
      case "deleted":
        return items.current.includes(from) && !value.references.some(({ role, keys }) => role !== "left" && role !== "member" && keys.includes(key));
      case "absorbed":
      case "moved":
        return items.current.includes(from) && namesAnother;
      default:
        return false;
    }
  });
}
