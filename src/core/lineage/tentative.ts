import { TOGETHER } from "../notation/note-headword";
import { parseNumberAt } from "../notation/numbers";
import type { ItemNumber, NoteStatement, NumberStyle, Reference } from "../notation/syntax";
import type { ComparisonSheet, Side } from "../plan/model";
import type { Directory, Near } from "./directory";
import { nearOf } from "./near";
import type { PlacedStatement } from "./placed-statements";

/**
 * A statement whose numbers are a matter of the sheet: 2に再編 sends the item to 2 where an item 2 is labelled
 * with a bare number and the row does not keep another item, and 3は削除 is of the row's own item 3; else it is a remark.
 */
export function asBelieved(placed: PlacedStatement, sheet: ComparisonSheet, directory: Directory): PlacedStatement {
  const { value } = placed;
  return !isTentative(value) || stands(placed, sheet, directory) ? placed : { ...placed, value: { ...value, kind: "other", references: [], keyword: null, object: null } };
}

function isTentative({ references, keyword }: NoteStatement): boolean {
  return references.length > 0 && (references.every(({ tentative }) => tentative) || TOGETHER.test(keyword?.text ?? ""));
}

function stands(placed: PlacedStatement, sheet: ComparisonSheet, directory: Directory): boolean {
  const near = nearOf(placed, sheet, directory, () => []);
  const named = placed.value.references.map((reference) => ({ current: namedOn("current", reference, near.current, directory), next: namedOn("next", reference, near.next, directory) }));
  const { current, next } = placed.items;
  if (named.some((sides) => sides.current === null && sides.next === null)) return false;
  const isOwn = ({ role }: Reference, at: number) => (role === "left" || role === "member") && current.some((id) => named[at].current?.includes(id));
  return next.length === 0 || next.some((id) => named.some((sides) => sides.next?.includes(id))) || placed.value.references.some(isOwn);
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
