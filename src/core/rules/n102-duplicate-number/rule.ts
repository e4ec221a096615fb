import { groupBy } from "../../group-by";
import type { Fix } from "../../fixes/edit";
import { directoryOf } from "../../lineage/directory";
import type { Item, Side } from "../../plan/model";
import { scopesOf } from "../../plan/scopes";
import { labelSpan, replaceSpan } from "../cell-edits";
import { nameOf, planName } from "../lineage/naming";
import { misplacedItems } from "../numbering/misplaced";
import { parentKey } from "../../plan/keys";
import { gapsOf, numberSets, siblingLabel } from "../numbering/number-sets";
import { cellList, sides } from "../plan-words";
import type { Rule, RuleContext, RuleFinding } from "../rule";
import { state } from "../state";
import { texts } from "./texts";

const code = "N102";

/** 番号の重複: one number, two items on the same side. */
export const duplicateNumber: Rule = {
  code,
  slug: "duplicate-number",
  severity: "error",
  texts,
  check: (context) => {
    const [current, next] = sides.map((side) => duplicatesOf(context, side));
    // A row copied whole is one slip: the next side tells of it.
    const bands = new Set(next.flat().map(({ band }) => band));
    const own = current.filter((items) => !items.every(({ band }) => bands.has(band)));
    return [...own.map((items) => found(context, "current", items)), ...next.map((items) => found(context, "next", items))];
  },
};

function duplicatesOf(context: RuleContext, side: Side): Item[][] {
  const slips = new Set(misplacedItems(context, side).flatMap(({ item, fits }) => (fits ? [item.id] : [])));
  const counted = context.sheet[side].items.filter(({ id, key, repeated }) => key !== "" && !repeated && !slips.has(id));
  const scopes = scopesOf(context.sheet[side]);
  const place = ({ id, key }: Item) => (scopes.size === 0 ? key : `${scopes.get(id) ?? ""}\n${key}`);
  const twice = repeated(counted.map(place));
  const groups = groupBy(counted.filter((item) => twice.has(place(item))), place);
  return [...groups.values()].filter((items) => !isShownAgain(context, side, items));
}

/** The keys that come more than once. */
function repeated(keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

/** One item beside each of its several partners, because the sheet merges no cells: the same text, other items across. */
function isShownAgain({ sheet }: RuleContext, side: Side, items: readonly Item[]): boolean {
  if (items.some(({ normal }) => normal !== items[0].normal)) return false;
  const other = side === "current" ? "next" : "current";
  const partners = directoryOf(sheet).items;
  const across = items.map(({ band }) => sheet.bands[band][other].map((id) => partners.get(id)?.normal).join("\n"));
  return new Set(across).size === across.length && !across.includes("");
}

function found(context: RuleContext, side: Side, items: readonly Item[]): RuleFinding {
  const [first, ...others] = items;
  const missing = side === "next" ? missingBeside(context, items) : null;
  return state({ code }, context, {
    messageId: missing === null ? side : "next-gap",
    data: {
      ...(missing === null ? {} : { missing: siblingLabel(first, missing) }),
      plan: planName(context.sheet, side),
      label: nameOf(context.sheet, first),
      count: String(items.length),
      cells: cellList(items.map(({ numberAt }) => numberAt)),
    },
    at: labelSpan(context, first),
    cells: others.map(({ numberAt }) => numberAt),
    items: items.map(({ id }) => id),
    fixes: missing === null ? [] : renumberings(context, items, missing),
  });
}

/** The first number that their policy lacks: any of the items may be the one that should carry it. */
function missingBeside(context: RuleContext, items: readonly Item[]): number | null {
  const set = numberSets(context.sheet.next).find(({ of, members }) => of === "items" && members.some(({ id }) => id === items[0].id));
  const [gap] = set ? gapsOf(set).filter(({ next }) => parentKey(next.key) === parentKey(items[0].key)) : [];
  return gap?.from ?? null;
}

function renumberings(context: RuleContext, items: readonly Item[], missing: number): Fix[] {
  return items.map((item) => {
    const label = siblingLabel(item, missing);
    return {
      titleId: "renumber",
      data: { cell: cellList([item.numberAt]), label },
      applicability: "choice",
      edits: [replaceSpan(context, labelSpan(context, item), label)],
    };
  });
}
