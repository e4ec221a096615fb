import type { PlacedStatement } from "../../lineage/placed-statements";
import type { StatementKind } from "../../notation/syntax";
import { lineageIndex } from "../../notes/lineage-index";
import type { Band, Item, PolicyId } from "../../plan/model";
import { fitOf, GOOD_FIT, NO_FIT } from "../lineage/fit";
import { neighboursOf } from "../lineage/neighbours";
import { isOpen, itemsOf, linksOf, policiesOf, says, statementsOf, viewOf } from "../lineage/view";
import type { RuleContext } from "../rule";

/** A statement that stands in another row than the item it speaks of. */
export interface Misplaced {
  readonly placed: PlacedStatement;
  /** The row where it belongs; null where no row exists (its item is missing). */
  readonly target: Target | null;
  /** Heading on which it stands; null for an item's row, or one of nothing else. */
  readonly heading: PolicyId | null;
}

export interface Target {
  readonly band: number;
  /** What it speaks of there; null where a row has no next item and the statement says so (廃止). */
  readonly item: Item | null;
}

/** A row with the item in it that some words fit. */
interface Fitting extends Target {
  readonly item: Item;
}

/** Statements whose brackets say what was added. */
const ADDITIONS: ReadonlySet<StatementKind> = new Set(["added", "partly-added", "programme-added"]);
const ADDED: ReadonlySet<StatementKind> = new Set(["added"]);
/** All statements that stand in a wrong row, in reading order. */
export function misplacedStatements(context: RuleContext): readonly Misplaced[] {
  const seen = new Set<string>();
  const found: Misplaced[] = [];
  for (const placed of viewOf(context).statements) {
    if (!ADDITIONS.has(placed.value.kind)) continue;
    const place = `${placed.note}:${placed.statement}`;
    if (seen.has(place)) continue;
    seen.add(place);
    const misplaced = standsOnHeading(placed) ? onHeading(context, placed) : onItemRow(context, placed);
    if (misplaced) found.push(misplaced);
  }
  return found;
}

/** The rows with items below a heading, down to the next heading of a policy. */
function rowsBelow({ sheet }: RuleContext, heading: number): readonly Band[] {
  const rows: Band[] = [];
  for (let at = heading + 1; at < sheet.bands.length; at++) {
    const next = sheet.bands[at];
    if (next.kind === "heading" && next.currentHeadings.length + next.nextHeadings.length > 0) break;
    if (next.current.length + next.next.length > 0) rows.push(next);
  }
  return rows;
}

function standsOnHeading({ items }: PlacedStatement): boolean {
  return items.current.length + items.next.length === 0;
}

function wordsOf({ value }: PlacedStatement): readonly string[] {
  return value.words.map(({ text }) => text);
}

/** The words fit another row's item, and its own row's not at all. */
function onItemRow(context: RuleContext, placed: PlacedStatement): Misplaced | null {
  const words = wordsOf(placed);
  const own = itemsOf(context, context.sheet.bands[placed.band].next);
  if (words.length === 0) return wordless(context, placed);
  if (own.some(({ text }) => fitOf(words, text) > NO_FIT)) return null;
  const target = bestOf(context, words, neighboursOf(context, placed.band));
  return target && lacksItsNote(context, target, placed) ? { placed, target, heading: null } : null;
}

/** A bare 新規 beside an item that plainly goes on, next to a new item without a word. */
function wordless(context: RuleContext, placed: PlacedStatement): Misplaced | null {
  if (placed.value.kind !== "added" || !goesOn(context, placed)) return null;
  const [below, above] = neighboursOf(context, placed.band);
  const lone = [below, above].filter((band) => band !== undefined && band.current.length === 0 && band.next.some((id) => isOpen(context, "next", id)) && band.notes.every((note) => context.sheet.notes[note].column !== "remark"));
  const [item] = lone.length === 1 ? itemsOf(context, lone[0].next) : [];
  return item ? { placed, target: { band: lone[0].number, item }, heading: null } : null;
}

/** Whether the row's next item is tied to its current item in spite of the word 新規. */
function goesOn(context: RuleContext, { items }: PlacedStatement): boolean {
  return items.current.length > 0 && items.next.length > 0 && items.next.every((id) => linksOf(context, id).some(({ from }) => from.some((one) => items.current.includes(one))));
}

/**
 * 新規追加(…) on a heading whose policy lives on: it speaks of one of its items, of the last one above it, or of one
 * that is missing. On a row of nothing else it speaks of one beside it.
 */
function onHeading(context: RuleContext, placed: PlacedStatement): Misplaced | null {
  const words = wordsOf(placed);
  if (placed.value.kind !== "added" || words.length === 0) return null;
  const above = neighboursOf(context, placed.band).filter(({ number }) => number < placed.band).slice(0, 1);
  const heading = placed.policies.next[0] ?? placed.policies.current[0] ?? null;
  if (heading !== null && !hasPredecessor(context, placed)) return null;
  // On a heading the words may be the policy's own: 新規追加(広報) beside a heading that is about 広報.
  if (policiesOf(context, placed.policies.next).some(({ title }) => fitOf(words, title) > NO_FIT) && placed.policies.current.length === 0) return null;
  const below = rowsBelow(context, placed.band);
  const ownTarget = bestOf(context, words, below);
  if (ownTarget) return lacksItsNote(context, ownTarget, placed) ? { placed, target: ownTarget, heading } : null;
  const target = bestOf(context, words, above);
  if (target && lacksItsNote(context, target, placed)) return { placed, target, heading };
  return heading !== null && below.length > 0 && !isInSheet(context, words) ? { placed, target: null, heading } : null;
}

/** Whether some next item, wherever it stands, is about the words: then its row is not missing. */
function isInSheet({ sheet }: RuleContext, words: readonly string[]): boolean {
  return sheet.next.items.some(({ text }) => fitOf(words, text) >= GOOD_FIT);
}

function hasPredecessor({ lineage }: RuleContext, { policies }: PlacedStatement): boolean {
  return policies.current.length > 0 || policies.next.some((id) => lineageIndex(lineage).policySources.has(id));
}

/** The nearest row with an item that the words clearly fit, the best of them. */
function bestOf(context: RuleContext, words: readonly string[], bands: readonly Band[]): Fitting | null {
  let best: { readonly target: Fitting; readonly fit: number } | null = null;
  for (const band of bands) {
    for (const item of itemsOf(context, band.next)) {
      const fit = fitOf(words, item.text);
      if (fit >= GOOD_FIT && (!best || fit > best.fit)) best = { target: { band: band.number, item }, fit };
    }
  }
  return best?.target ?? null;
}

/** Whether the row where the words belong has no statement of this kind that fits it. */
function lacksItsNote(context: RuleContext, { band, item }: Fitting, placed: PlacedStatement): boolean {
  if (placed.value.kind === "added") {
    const goesOnThere = linksOf(context, item.id).some(({ from, kind }) => from.length > 0 && kind !== "absorbed");
    if (goesOnThere && !says(context, { number: band }, ADDED)) return false;
  }
  return !statementsOf(context, { number: band }).some(
    (other) => other !== placed && other.value.kind === placed.value.kind && (other.value.words.length === 0 || fitOf(wordsOf(other), item.text) > NO_FIT),
  );
}
