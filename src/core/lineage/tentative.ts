import { TOGETHER } from "../notation/note-headword";
import { parseNumberAt } from "../notation/numbers";
import type { ItemNumber, NoteStatement, NumberStyle, Reference } from "../notation/syntax";
import type { ComparisonSheet, Side } from "../plan/model";
import type { Directory, Near } from "./directory";
import { nearOf } from "./near";
import type { PlacedStatement } from "./placed-statements";

/** 1-2で実施, 1-2に反映: what is done in another item may have become part of it, or is done there as well. */
const DONE_THERE = /^(?:で|において|に反映)/u;

/**
 * A statement whose numbers are a matter of the sheet: 2に再編 sends the item to 2 where an item 2 is labelled
 * with a bare number and the row does not keep another item, and 3は削除 is of the row's own item 3; else it is a remark.
 * So is 1-2で実施 where the row keeps another item, be there a 1-2 or not. 統合(ア、イ) is a merger whatever its bracket names.
 */
export function asBelieved(placed: PlacedStatement, sheet: ComparisonSheet, directory: Directory): PlacedStatement {
  const { value } = placed;
  const isThere = value.references.length > 0 && DONE_THERE.test(value.keyword?.text ?? "");
  if (!isThere && !isTentative(value)) return placed;
  const named = namedBy(placed, sheet, directory);
  const exists = named.every((sides) => sides.current !== null || sides.next !== null);
  const isSaidBefore = namesMembersBehind(value);
  if ((exists || isThere) && (isSaidBefore || fitsRow(placed, named))) return placed;
  return { ...placed, value: isSaidBefore ? { ...value, references: [] } : { ...value, kind: "other", references: [], keyword: null, object: null } };
}

function isTentative({ references, keyword }: NoteStatement): boolean {
  return references.length > 0 && (references.every(({ tentative }) => tentative) || TOGETHER.test(keyword?.text ?? ""));
}

/** Whether numbers only stand behind the words of what was done with them: 統合(ア、イ), not →2. */
function namesMembersBehind({ references, keyword }: NoteStatement): boolean {
  return keyword !== null && /\p{Script=Han}/u.test(keyword.text) && references.every(({ start }) => start >= keyword.end);
}

/** The items or policies that a reference names on either side; null where a number is missing. */
type Named = Readonly<Record<Side, readonly string[] | null>>;

function namedBy(placed: PlacedStatement, sheet: ComparisonSheet, directory: Directory): readonly Named[] {
  const near = nearOf(placed, sheet, directory, () => []);
  return placed.value.references.map((reference) => ({ current: namedOn("current", reference, near.current, directory), next: namedOn("next", reference, near.next, directory) }));
}

/** Whether a statement's numbers go with its row: it keeps no item, or one that they name, or its own item is what something is done with. */
function fitsRow({ value, items: { current, next } }: PlacedStatement, named: readonly Named[]): boolean {
  const isOwn = ({ role }: Reference, at: number) => (role === "left" || role === "member") && current.some((id) => named[at].current?.includes(id));
  return next.length === 0 || next.some((id) => named.some((sides) => sides.next?.includes(id))) || value.references.some(isOwn);
}

/** The items or policies that all numbers of a reference name on one side, written in the same way; null where one is missing. */
function namedOn(side: Side, { keys, level, parts, tentative }: Reference, near: Near, directory: Directory): readonly string[] | null {
  const found = keys.map((key, at) => {
    const label = parts[at]?.label ?? "";
    const style = parseNumberAt(label.replace(/番$/u, ""), 0)?.styles.at(-1);
    const { items, policies } = directory.find(side, key, level, near, label);
    const isAlike = (number: ItemNumber | null) => !tentative || (number?.path.length === 1 && bare(number.styles[0]) === bare(style));
    return [...items.filter((id) => isAlike(directory.item(id).number)), ...policies.filter((id) => isAlike(directory.policy(id).number))];
  });
  return found.every((ids) => ids.length > 0) ? found.flat() : null;
}

/** 2 and 2. are bare numbers alike. */
function bare(style: NumberStyle | undefined): NumberStyle | undefined {
  return style === "dotted" ? "plain" : style;
}
