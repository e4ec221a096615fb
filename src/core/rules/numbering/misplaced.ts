import type { Item, Policy, Side } from "../../plan/model";
import type { NoteStatement, StatementKind } from "../../notation/syntax";
import type { RuleContext } from "../rule";
import { parentKey, pathOf } from "./number-sets";

/** An item that stands under another policy than its number says. */
export interface Misplaced {
  readonly item: Item;
  readonly under: Policy;
  /** The key it would have here, where that number is free: then the label is the slip. */
  readonly fits: string | null;
}

/** Notes that say why an item stands where it stands; a split, a merger or another number only where they name numbers. */
const explaining: ReadonlySet<StatementKind> = new Set<StatementKind>(["moved", "separated", "absorbed"]);
const namingNumbers: ReadonlySet<StatementKind> = new Set<StatementKind>(["split", "merged", "renumbered"]);

const known = new WeakMap<RuleContext, Map<Side, readonly Misplaced[]>>();

/**
 * Items of one side under a heading of their own side that is not theirs.
 * A sheet that is laid out by the other plan scatters many items: there, none is misplaced.
 */
export function misplacedItems(context: RuleContext, side: Side): readonly Misplaced[] {
  const bySide = known.get(context) ?? new Map<Side, readonly Misplaced[]>();
  known.set(context, bySide);
  const answer = bySide.get(side) ?? findMisplaced(context, side);
  bySide.set(side, answer);
  return answer;
}

function findMisplaced(context: RuleContext, side: Side): Misplaced[] {
  const { items, policies } = context.sheet[side];
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const keys = new Set(items.map(({ key }) => key));
  const numbered = items.filter(({ key }) => key !== "");
  const strangers = numbered.filter((item) => {
    const under = byId.get(item.under ?? "");
    return under !== undefined && isStranger(item, under) && standsUnder(context, item, under, side) && !isExplained(context, item);
  });
  if (strangers.length > Math.max(2, numbered.length / 5)) return [];
  return strangers
    .map((item) => {
      const under = byId.get(item.under ?? "") as Policy;
      const key = [...pathOf(under.key), pathOf(item.key).at(-1)].join("-");
      return { item, under, fits: keys.has(key) ? null : key };
    })
    .filter(({ item, under }) => !isHeadingsFault(numbered, item, under));
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
  for (let band = item.band; band >= 0; band--) {
    const { currentHeadings, nextHeadings } = sheet.bands[band];
    if (currentHeadings.length + nextHeadings.length > 0) return (side === "current" ? currentHeadings : nextHeadings).includes(under.id);
  }
  return false;
}

function isExplained({ sheet }: RuleContext, item: Item): boolean {
  return sheet.bands[item.band].notes.some((note) => sheet.notes[note].statements.some(explains));
}

function explains({ kind, references }: NoteStatement): boolean {
  return explaining.has(kind) || (namingNumbers.has(kind) && references.length > 0);
}

/** Where more than half of a heading's items say another number, the heading is wrong and not they. */
function isHeadingsFault(numbered: readonly Item[], { key }: Item, under: Policy): boolean {
  const section = numbered.filter((item) => item.under === under.id);
  const alike = section.filter((item) => parentKey(item.key) === parentKey(key));
  return section.length > 1 && alike.length * 2 > section.length;
}
