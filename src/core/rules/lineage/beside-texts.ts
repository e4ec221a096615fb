import { columnsOfSide, type LogicalColumn } from "../../locate/table";
import { normalForm } from "../../notation/fold";
import type { Band } from "../../plan/model";
import { textAt } from "../../sheet/snapshot";
import type { RuleContext } from "../rule";
import { rolledColumns } from "../table-cells";

/**
 * Whether the two plans differ in a row beside their texts: in figures, dates or bodies that both have in columns
 * of their own (目標値 | 取組 | 目標値), or in departments where both have theirs. 一部修正 may speak of those.
 */
export function differsBesideTexts({ snapshot, sheet }: RuleContext, band: Band): boolean {
  const { current, next, departments, currentDepartments } = sheet.table.columns;
  const said = (columns: readonly LogicalColumn[]) => {
    const texts: string[] = [];
    for (let row = band.top; row <= band.bottom; row++) {
      for (const { left, right } of columns) {
        for (let column = left; column <= right; column++) texts.push(normalForm(textAt(snapshot, row, column)));
      }
    }
    return texts.filter((text) => text !== "").join("\n");
  };
  const differ = (a: readonly LogicalColumn[], b: readonly LogicalColumn[]) => {
    const [one, other] = [said(a), said(b)];
    return one !== "" && other !== "" && one !== other;
  };
  if (differ(currentDepartments, departments)) return true;
  const [first, second] = current.text.left < next.text.left ? [current, next] : [next, current];
  const begin = Math.min(...columnsOfSide(second).map(({ left }) => left).filter((left) => left > first.text.right));
  const rolled = rolledColumns({ sheet });
  const free = (from: number, to: number): readonly LogicalColumn[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => ({ left: from + at, right: from + at, title: "" })).filter(
      ({ left }) => !rolled.some((column) => column.left <= left && left <= column.right),
    );
  return differ(free(first.text.right + 1, begin - 1), free(second.text.right + 1, sheet.table.area.right));
}
