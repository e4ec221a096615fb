import { groupBy } from "../../group-by";
import { directoryOf } from "../../lineage/directory";
import { oncePer } from "../../once";
import type { Item, Policy, PolicyId, Side } from "../../plan/model";
import type { NoteStatement, StatementKind } from "../../notation/syntax";
import type { RuleContext } from "../rule";
import { lastOf, parentKey } from "../../plan/keys";
import { letterSlips } from "./letters";
import { pathOf } from "./number-sets";

/** An item that stands under another policy than its number says, or whose number a letter in it puts elsewhere. */
export interface Misplaced {
  readonly item: Item;
  /** The heading above it; null where a letter alone tells. */
  readonly under: Policy | null;
  /** The free key that it would have here: then the label is the slip. */
  readonly fits: string | null;
  /** Its label with the digit for which a letter was typed. */
  readonly typed?: string;
}

/** Notes that say why an item stands where it stands; a split, a merger or another number only where they name numbers. */
const explaining: ReadonlySet<StatementKind> = new Set<StatementKind>(["moved", "separated", "absorbed"]);
const namingNumbers: ReadonlySet<StatementKind> = new Set<StatementKind>(["split", "merged", "renumbered"]);

const ofBothSides = oncePer(
  (context: RuleContext): Readonly<Record<Side, readonly Misplaced[]>> => ({ current: findMisplaced(context, "current"), next: findMisplaced(context, "next") }),
);

/**
 * Items of one side under a heading of their own side that is not theirs.
 * A sheet that is laid out by the other plan scatters many items: there, none is misplaced.
 */
export function misplacedItems(context: RuleContext, side: Side): readonly Misplaced[] {
  return ofBothSides(context)[side];
}

function findMisplaced(context: RuleContext, side: Side): Misplaced[] {
  const slips = letterSlips(context.sheet[side].items);
  const letters = new Set(slips.map(({ item }) => item));
  return [...slips.map((slip) => ({ ...slip, under: null })), ...strangersOf(context, side).filter(({ item }) => !letters.has(item))];
}

function strangersOf(context: RuleContext, side: Side): Misplaced[] {
  const { items } = context.sheet[side];
  const { policies } = directoryOf(context.sheet);
  const strangers = items.filter((item) => {
    // Nearly every item stands under the policy that its number names.
    const under = item.under === item.policy ? undefined : numberedAbove(policies, item.under);
    return under !== undefined && isStranger(item, under) && standsUnder(context, item, under, side) && !isExplained(context, item);
  });
  if (strangers.length === 0) return [];
  const numbered = items.filter(({ key }) => key !== "");
  if (strangers.length > Math.max(2, numbered.length / 5)) return [];
  const keys = new Set(items.map(({ key }) => key));
  const sections = groupBy(numbered, ({ under }) => numberedAbove(policies, under)?.id ?? null);
  return strangers
    .map((item) => {
      const under = numberedAbove(policies, item.under) as Policy;
      return { item, under, fits: fitting(item, under, sections.get(under.id) ?? [], keys) };
    })
    .filter(({ item, under }) => !isHeadingsFault(sections.get(under.id) ?? [], item));
}

/**
 * The free number for a stranger in a policy: that of its place, 2-2 behind 2-1 whatever its own last level says.
 * A number behind all others is it only where the stranger's own last level is free too; else 1-2 at the end of 2-1,
 * 2-2 may as well be a row that was moved there.
 */
function fitting(item: Item, under: Policy, section: readonly Item[], keys: ReadonlySet<string>): string | null {
  const keyOf = (value: number) => [...pathOf(under.key), value].join("-");
  const own = section.filter(({ key }) => parentKey(key) === under.key);
  const before = own.filter((one) => section.indexOf(one) < section.indexOf(item)).at(-1);
  const next = (before ? lastOf(before.key) : 0) + 1;
  const last = Math.max(0, ...own.map(({ key }) => lastOf(key)));
  const isFree = !keys.has(keyOf(lastOf(item.key)));
  if (!keys.has(keyOf(next)) && (isFree || next < last)) return keyOf(next);
  return isFree && lastOf(item.key) <= last + 1 ? keyOf(lastOf(item.key)) : null;
}

/** Titles over items of any number. */
const OF_ANY = /再掲|その他|共通|横断|関連|参考|重点/u;

/** The nearest heading above with a number: 【市の取組】 under 分野1 leaves its items in 分野1. */
function numberedAbove(policies: ReadonlyMap<PolicyId, Policy>, id: PolicyId | null): Policy | undefined {
  let policy = policies.get(id ?? "");
  while (policy && policy.key === "" && policy.parent !== null && !OF_ANY.test(policy.title)) policy = policies.get(policy.parent);
  return policy;
}

function isStranger({ key, number, repeated }: Item, under: Policy): boolean {
  const parent = parentKey(key);
  // A number that took its first levels from the heading agrees with it by nature.
  const isWritten = number !== null && number.path.length >= 2;
  return isWritten && !repeated && under.key !== "" && !agree(parent, under.key);
}

/** Whether one key continues the other, upwards or downwards: a label may leave out the chapter or go on into sections. */
function agree(parent: string, heading: string): boolean {
  return `${parent}-`.startsWith(`${heading}-`) || `${heading}-`.startsWith(`${parent}-`) || `-${heading}`.endsWith(`-${parent}`);
}

/** Whether the nearest row with a heading of either side, its own row included, holds that heading. An empty title beside the other side's heading lets any item follow. */
function standsUnder({ sheet }: RuleContext, item: Item, under: Policy, side: Side): boolean {
  const { policies } = directoryOf(sheet);
  for (let band = item.band; band >= 0; band--) {
    const { currentHeadings, nextHeadings } = sheet.bands[band];
    if (currentHeadings.length + nextHeadings.length > 0) return (side === "current" ? currentHeadings : nextHeadings).some((id) => numberedAbove(policies, id)?.id === under.id);
  }
  return false;
}

function isExplained({ sheet }: RuleContext, item: Item): boolean {
  const { notes, current } = sheet.bands[item.band];
  // 旧1-4から移動 beside a next item alone tells where it came from; its number is that of the new place all the same.
  const arrived = item.side === "next" && current.length === 0;
  return notes.some((note) => sheet.notes[note].statements.some((statement) => explains(statement) && !(arrived && namesSourceAlone(statement))));
}

function namesSourceAlone({ references }: NoteStatement): boolean {
  return references.length > 0 && references.every(({ role, frame }) => frame !== "next" && (role === "left" || role === "member"));
}

function explains({ kind, references }: NoteStatement): boolean {
  return explaining.has(kind) || (namingNumbers.has(kind) && references.length > 0);
}

/** Where more than half of a heading's items say another number, the heading is wrong and not they. */
function isHeadingsFault(section: readonly Item[], { key }: Item): boolean {
  const alike = section.filter((item) => parentKey(item.key) === parentKey(key));
  return section.length > 1 && alike.length * 2 > section.length;
}
