import { normalForm } from "../notation/fold";
import type { Reference } from "../notation/syntax";
import type { ComparisonSheet, ItemId, PolicyId, Side } from "../plan/model";
import type { Directory } from "./directory";
import type { EdgeSet } from "./edges";
import type { ItemTexts } from "./item-texts";
import type { FrameReason, Reading, ResolvedReference } from "./model";
import { nearOf } from "./near";
import type { SaidOfItems } from "./said-of-items";
import { namesSource, type PlacedStatement } from "./placed-statements";
import type { PolicyMap } from "./policy-map";

/** A reference with its frame; what it means on the next side is worked out when all frames are known. */
export type FramedReference = Omit<ResolvedReference, "targets" | "targetPolicies">;

/** What the frames are judged by. */
export interface FrameContext {
  readonly sheet: ComparisonSheet;
  readonly directory: Directory;
  readonly texts: ItemTexts;
  /** The pairs that the rows make. */
  readonly rows: EdgeSet;
  readonly map: PolicyMap;
  /** The next policies that a current one's items went to, by the rows. */
  readonly reached: (policy: PolicyId) => ReadonlySet<PolicyId>;
  readonly said: SaidOfItems;
  /** The side that a legend below the table gives to unmarked numbers, or null. */
  readonly legend: Side | null;
}

type Readings = Readonly<Record<Side, Reading>>;
interface Verdict {
  readonly frame: Side | null;
  readonly reason: FrameReason;
  readonly settled: boolean;
}

/** The texts decide only where one reading is alike at all, and clearly more so than the other; else a number is read as a next one. */
const ALIKE = 0.05;
const CLEARLY_MORE = 1.5;

/** Tells for every number of a statement which plan it is of, and why (DESIGN §6). */
export function frameReferences(placed: PlacedStatement, context: FrameContext): readonly FramedReference[] {
  const { value } = placed;
  const all = value.references.map((reference) => {
    const readings = readingsOf(reference, placed, context);
    return { reference, readings, verdict: judge(reference, readings, placed, context) };
  });
  return all.map(({ reference, readings, verdict }) => {
    const { frame, reason, settled } = verdict.settled ? verdict : (listedWith(reference, readings, all) ?? verdict);
    return {
      cell: context.sheet.notes[placed.note].at,
      note: placed.note,
      statement: placed.statement,
      reference,
      frame,
      reason,
      settled,
      readings,
    };
  });
}

/** A number listed beside one that exists on one side only is of that side too. */
function listedWith(reference: Reference, readings: Readings, all: readonly { reference: Reference; verdict: Verdict }[]): Verdict | null {
  const settler = all.find(
    ({ reference: other, verdict }) =>
      other !== reference && other.role === reference.role && (verdict.reason === "one-side-only" || verdict.reason === "stated") && verdict.frame !== null && readings[verdict.frame].complete,
  );
  return settler ? settler.verdict : null;
}

function readingsOf(reference: Reference, placed: PlacedStatement, context: FrameContext): Readings {
  const { directory, map, sheet } = context;
  const near = nearOf(placed, sheet, directory, map.targets);
  const read = (side: Side): Reading => {
    const found = reference.keys.map((key, index) => directory.find(side, key, reference.level, near[side], reference.parts[index]?.label));
    const [only] = found;
    const items = found.length === 1 ? only.items : [...new Set(found.flatMap((one) => one.items))];
    const policies = found.length === 1 ? only.policies : [...new Set(found.flatMap((one) => one.policies))];
    return { side, items, policies, complete: found.every((one) => one.items.length + one.policies.length > 0) };
  };
  return { current: read("current"), next: read("next") };
}

/** How well the texts of the items that the statement is about speak for a reading, 0…1; good for comparing two readings only. */
function likeness(reading: Reading, placed: PlacedStatement, { texts, rows, directory, reached }: FrameContext): number {
  const { side } = reading;
  const own = placed.items.current.length > 0 ? placed.items.current : placed.items.next;
  if (own.length === 0) return headingLikeness(reading, placed, reached);
  if (reading.items.length > 0) {
    const itself = texts.similarity(own, reading.items);
    if (side === "next") return itself;
    // What absorbed the item shows it in its successor, which the number's own text need not resemble.
    const successors = reading.items.flatMap((id) => rows.from(id).map(({ to }) => to));
    return Math.max(itself, successors.length > 0 ? texts.similarity(own, successors) : 0);
  }
  const members = new Set(directory.itemsUnder(reading.policies));
  return texts.nearest(own, side, 10).find(({ item }) => members.has(item))?.score ?? 0;
}

/** On a heading: the share of the reading's policies that the heading's items went to. */
function headingLikeness({ side, policies }: Reading, placed: PlacedStatement, reached: FrameContext["reached"]): number {
  if (policies.length === 0) return 0;
  const went = (to: PolicyId) => placed.policies.current.some((from) => reached(from).has(to));
  const hit = policies.filter((id) => (side === "next" ? went(id) : [...reached(id)].some(went)));
  return hit.length / policies.length;
}

function judge(reference: Reference, readings: Readings, placed: PlacedStatement, context: FrameContext): Verdict {
  const { current, next } = readings;
  const settled = (frame: Side | null, reason: FrameReason): Verdict => ({ frame, reason, settled: true });
  const exists = (reading: Reading) => reading.items.length + reading.policies.length > 0;

  if (reference.frame !== null) return settled(reference.frame, "stated");
  if (reference.role === "left") return settled("current", "arrow");
  if (reference.role === "right" && placed.value.kind !== "policy-split") return settled("next", "arrow");
  if (!exists(current) && !exists(next)) return settled(null, "unknown");
  if (current.complete !== next.complete) return settled(current.complete ? "current" : "next", "one-side-only");
  if (exists(current) !== exists(next)) return settled(exists(current) ? "current" : "next", "one-side-only");
  if (context.legend !== null) return settled(context.legend, "legend");

  const byStatement = sideOfStatement(reference, readings, placed, context) ?? sideByName(reference, readings, placed, context);
  if (byStatement !== null) return settled(byStatement, "statement");

  const { rows, map, directory } = context;
  const successors = current.items.length > 0 ? current.items.flatMap((id) => rows.from(id).map(({ to }) => to)) : current.policies.flatMap((id) => map.targets(id));
  if (sameSet(successors, current.items.length > 0 ? next.items : next.policies)) return settled("next", "same-target");

  const allowed = (["current", "next"] as const).filter((side) => isAllowed(readings[side], placed, map, directory));
  if (allowed.length === 1) return settled(allowed[0], "policy-mapping");

  const scores = { current: likeness(current, placed, context), next: likeness(next, placed, context) };
  const [better, other] = scores.current > scores.next ? (["current", "next"] as const) : (["next", "current"] as const);
  const decided = scores[better] >= ALIKE && scores[better] >= CLEARLY_MORE * scores[other];
  return { frame: decided ? better : "next", reason: decided ? "text" : "unknown", settled: false };
}

/**
 * Members of a merger and sources are of the current plan, parts of a split of the next; nothing goes
 * into itself; what moves goes to a number that nothing else has.
 */
function sideOfStatement(reference: Reference, readings: Readings, placed: PlacedStatement, { sheet, directory, rows, map, said }: FrameContext): Side | null {
  const { value, items } = placed;
  const { current, next } = readings;
  // ③を加えたため of a merger is of its members.
  const caused = value.kind === "merged" ? null : sideOfCause(sheet.notes[placed.note].text.slice(reference.end, value.end));
  if (caused !== null) return caused;
  if (reference.role === "member") return "current";
  if (value.kind === "merged" && reference.role !== "target") return "current";
  // 再掲 is said within one plan.
  if (value.text.includes("再掲")) return items.next.length > 0 ? "next" : "current";
  // What is renumbered gets a number of the next plan: 基本目標2に繰上げ.
  if (value.kind === "renumbered" && reference.role === "target") return "next";
  if (items.current.length === 0 && items.next.length > 0 && namesSource(sheet.notes[placed.note].text, value, reference)) return "current";
  if (value.kind === "split" && (reference.role === "target" || readings.next.items.some((id) => items.next.includes(id)))) return "next";
  const itself = (side: Side) => readings[side].items.length > 0 && readings[side].items.every((id) => items[side].includes(id));
  if (value.kind === "absorbed" && itself("current") && !itself("next")) return "next";
  // ②、③を②に統合 beside next ②, whatever current ② became.
  if (reference.role === "target" && itself("next") && value.references.some(({ role }) => role === "member")) return "next";
  const isFree = (id: ItemId) => rows.to(id).length === 0 && !said.calledNew.has(id);
  if (value.kind === "moved" && next.items.length > 0 && next.items.every(isFree)) return "next";
  // ①-3 完了により削除, ①-3を追加 in a cell of several.
  const subject = value.kind === "deleted" ? "current" : value.kind === "added" ? "next" : null;
  if (subject !== null && reference.start === value.start && reference.role !== "target" && itself(subject)) return subject;
  if (reference.role !== "target" && items.current.length === 0 && itself("next")) return "next";
  if (reference.role !== "target" || items.current.length === 0) return null;
  if (value.kind === "moved" && itself("next") && !itself("current")) return "next";
  // ①-2に集約 beside 現行①-4を統合 on the row of next ①-2; and nothing goes into what was given up.
  const own = items.current.map((id) => directory.item(id).key);
  if (next.items.length > 0 && next.items.every((id) => own.every((key) => said.madeOf.get(id)?.has(key)))) return "next";
  if (next.items.length > 0 && current.items.length > 0 && current.items.every((id) => said.ended.has(id) && rows.from(id).length === 0)) return "next";
  // ②へ on a row whose own next item stands below ②.
  const reaches = (policies: readonly PolicyId[]) => items.next.length > 0 && items.next.every((id) => directory.chain(directory.home(id) ?? "").some((home) => policies.includes(home)));
  return reaches(next.policies) && !reaches(current.policies.flatMap((id) => map.targets(id))) ? "next" : null;
}

/** Why the numbers behind it changed: ②の廃止に伴い, ②が終了したため, ③-4の新設により, ③-4新規のため. Its groups: what came, what went. */
const CAUSE = /^[をのがは]?(?:((?:新規)?(?:追加|挿入)|新設|新規|加わっ|加え|設け)|(?:廃止|削除|終了|完了|休止|統合|集約))(?:と?なっ|[さし])?た?(?:の?ため|こと|に伴[いう]|に?よ[りる]|につき)/u;

/** What was given up stood in the current plan, what was added stands in the next. */
function sideOfCause(behind: string): Side | null {
  const found = CAUSE.exec(behind.trimStart());
  return found && (found[1] === undefined ? "current" : "next");
}

/** What stands between a name and its number: 訪問支援事業（No.12）, 見守り 1-2. */
const BEFORE_NUMBER = /[\s（(「『・]*$/u;
/** A name right before a number, back to what cannot be part of it; shorter words may stand in any text. */
const NAME = /[^\s、。，．・（）()「」『』→⇒]{4,30}$/u;

/** The one plan in which the item with the number has the name that is written before it: 訪問支援事業（No.12）を分離. */
function sideByName(reference: Reference, { current, next }: Readings, { note }: PlacedStatement, { sheet, texts }: FrameContext): Side | null {
  const found = NAME.exec(sheet.notes[note].text.slice(0, reference.start).replace(BEFORE_NUMBER, ""));
  if (!found) return null;
  const name = normalForm(found[0]);
  const hasName = ({ items }: Reading) => items.length === 1 && texts.holds(items[0], name);
  return hasName(current) === hasName(next) ? null : hasName(current) ? "current" : "next";
}

/** Whether the mapping of the statement's own policies lets a reading be; without a mapping it says nothing. */
function isAllowed(reading: Reading, placed: PlacedStatement, map: PolicyMap, directory: Directory): boolean {
  const own = placed.items.current.flatMap((id) => directory.home(id) ?? []);
  const goals = reading.items.flatMap((id) => directory.home(id) ?? []);
  const nextGoals = [...goals, ...reading.policies].flatMap((id) => (reading.side === "next" ? [id] : map.targets(id)));
  return own.length > 0 && nextGoals.length > 0 && own.every((from) => nextGoals.every((to) => map.between(from, to) !== null));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [new Set(a), new Set(b)];
  return x.size > 0 && x.size === y.size && [...x].every((one) => y.has(one));
}
