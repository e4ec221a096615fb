import type { PlacedStatement } from "../../lineage/placed-statements";
import { successorsOf } from "../../notes/lineage-index";
import type { Item } from "../../plan/model";
import { referencesIn } from "../lineage/reference-words";
import { itemsOf, linksOf, statementsOf, viewOf } from "../lineage/view";
import type { RuleContext } from "../rule";

/** 旧①-4 on a row whose next item surely is that of the current one beside it. */
export interface ForeignSource {
  readonly placed: PlacedStatement;
  readonly named: Item;
  readonly current: Item;
  readonly next: Item;
  /** The next item is the current one beside it word for word. */
  readonly isSame: boolean;
}

/** A text that was rewritten altogether says nothing of where it came from. */
const LIKE_AT_ALL = 0.3;
/** How much closer the row's own current item has to be than the one that the note names. */
const CLEARLY_CLOSER = 2;
/** So many notes may be slips; where more, and most, disagree with their rows, they count in another way than the sheet. */
const SLIPS = 2;

const RENUMBERED = "(?:番号|項番)?の?を?(?:繰り?[上下]げ|変更|付け?替え|移[動行設]|ずれ)";
const BEFORE = new RegExp(`^[\\s・(←]*(?:(?:変更なし|修正なし|継続|${RENUMBERED})[、\\s]?[(:]?\\s?)?$`, "u");
const AFTER = new RegExp(`^\\s?(?:(?:から|より)の?(?:${RENUMBERED})?|[にと]同じ|繰り?[上下]げ)?[\\s)]*$`, "u");

/**
 * Notes that say nothing but where their row's item comes from – 旧①-4, ①-4から繰上げ, 番号変更(旧①-4), 旧①-4に同じ – and name
 * another item than the current one beside it, although the texts show that this is what it was.
 */
export function foreignSources(context: RuleContext): readonly ForeignSource[] {
  let agreeing = 0;
  const foreign: ForeignSource[] = [];
  for (const placed of viewOf(context).statements) {
    if (placed.value.references.length !== 1 || placed.items.next.length !== 1) continue;
    const named = namedAlone(context, placed);
    const pair = named && pairOf(context, placed);
    if (!named || !pair) continue;
    if (pair.current.id === named.id) agreeing += 1;
    else if (isForeign(context, placed, named, pair)) foreign.push({ placed, named, ...pair, isSame: isSame(pair) });
  }
  return foreign.length > SLIPS && foreign.length > agreeing ? [] : foreign;
}

/** The one current item that is all that a statement names; null where it says anything else, or the words may mean another plan. */
function namedAlone(context: RuleContext, { note, statement, value }: PlacedStatement): Item | null {
  const [resolved, ...more] = referencesIn(context, note, statement);
  if (!resolved || more.length > 0 || value.part !== null) return null;
  const { reference, frame, readings } = resolved;
  if (frame !== "current" || readings.current.items.length !== 1 || reference.keys.length !== 1) return null;
  const { text } = context.sheet.notes[note];
  const before = text.slice(value.start, reference.start).normalize("NFKC");
  const after = text.slice(reference.end, value.end).normalize("NFKC");
  const isSaid = reference.frame === "current" || reference.role === "left";
  return isSaid && BEFORE.test(before) && AFTER.test(after) ? (itemsOf(context, readings.current.items)[0] ?? null) : null;
}

interface Pair {
  readonly current: Item;
  readonly next: Item;
}

/**
 * The items of a statement's own row, one on each side, as its cells have them. Beside a bullet further down it speaks of
 * that bullet alone.
 */
function pairOf(context: RuleContext, { band, note }: PlacedStatement): Pair | null {
  const { current, next, notes } = context.sheet.bands[band];
  if (current.length !== 1 || next.length !== 1 || !notes.includes(note)) return null;
  const items = itemsOf(context, [current[0], next[0]]);
  return items.length === 2 && context.sheet.notes[note].at.row === items[1].at.row ? { current: items[0], next: items[1] } : null;
}

function isSame({ current, next }: Pair): boolean {
  return current.normal === next.normal;
}

function isForeign(context: RuleContext, placed: PlacedStatement, named: Item, pair: Pair): boolean {
  const { current, next } = pair;
  if (named.key === current.key || named.normal === next.normal || namesOwn(context, placed, current)) return false;
  // What two current items went into, and what was divided, may come from both.
  if (!linksOf(context, next.id).every(({ from, to }) => from.length === 1 && from[0] === current.id && to.length === 1)) return false;
  if (isSame(pair)) return true;
  const goesOn = successorsOf(context.lineage, named.id).some((id) => id !== next.id);
  const closeness = context.evidence.similarity([current.id], [next.id]);
  return goesOn && closeness > LIKE_AT_ALL && closeness >= CLEARLY_CLOSER * context.evidence.similarity([named.id], [next.id]);
}

/** 旧①-3 beside 旧①-4 in one note: both went into it. */
function namesOwn(context: RuleContext, { band }: PlacedStatement, { id }: Item): boolean {
  return statementsOf(context, { number: band }).some(({ note, statement }) => referencesIn(context, note, statement).some(({ readings }) => readings.current.items.includes(id)));
}
