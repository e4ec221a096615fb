import { parseNote } from "../notation/notes";
import { oncePerText } from "../once";
import type { Side } from "../plan/model";
import type { SheetSnapshot } from "../sheet/snapshot";
import { cellsOfColumn } from "./column-cells";
import { holdsWords } from "./column-profile";
import type { SideCell } from "./header-block";
import type { TableColumns } from "./table";
import { pairedSide, readHeaderWord, yearOf } from "./vocabulary";

/** The halves of a longer plan: after the second the first of another comes. */
const HALF = /[前後]期/gu;

/** Whether the plans are told apart by their ordinals or as halves alone: 第2期子育て計画 may come before 第1期こども計画, 後期計画 before 前期計画. */
export function areTentative(sides: readonly SideCell[]): boolean {
  return sides.every(({ cell }) => {
    const name = cell.text.replace(HALF, "");
    return readHeaderWord(name).side === null && pairedSide(name) === null;
  });
}

/** The cells that name the plans, each the other plan. */
export function swapped(sides: readonly SideCell[]): readonly SideCell[] {
  return sides.map(({ cell, side }) => ({ cell, side: side === "current" ? "next" : "current" }));
}

/** The cells that name the plans, in the order of the years that they give: 後期計画（令和3～7年度） comes before 前期計画（令和8～12年度）. */
export function inOrderOfYears(sides: readonly SideCell[]): readonly SideCell[] {
  if (!areTentative(sides)) return sides;
  const yearsOf = (side: Side) => sides.flatMap((named) => (named.side === side ? [yearOf(named.cell.text)] : []));
  const [current, next] = [yearsOf("current"), yearsOf("next")];
  const areLater = current.every((year) => next.every((other) => year !== null && other !== null && year > other));
  return current.length > 0 && next.length > 0 && areLater ? swapped(sides) : sides;
}

/** So many notes at least tell that the plans are the other way round, and so many times as many as tell that they are not. */
const FEWEST = 2;
const TIMES = 3;

/** Whether a note says that its row's item is new, or that it is gone. */
const whatBecame = oncePerText((text: string): "new" | "gone" | null => {
  const kinds = parseNote(text).map(({ kind }) => kind);
  const isNew = kinds.includes("added");
  const isGone = kinds.includes("deleted") || kinds.includes("absorbed");
  return isNew === isGone ? null : isNew ? "new" : "gone";
});

/** Whether the notes have it that the plans are the other way round: 新規 stands where the current plan alone has an item, 廃止 where the next one has. */
export function notesSaySwapped(sheet: SheetSnapshot, { current, next, notes, changeKinds }: TableColumns, rows: readonly number[]): boolean {
  let [agree, disagree] = [0, 0];
  for (const row of rows) {
    const [hasCurrent, hasNext] = [current, next].map(({ text }) => cellsOfColumn(sheet, text, row).some((cell) => holdsWords(cell.text)));
    if (hasCurrent === hasNext) continue;
    for (const column of [...notes, ...changeKinds]) {
      for (const { text } of cellsOfColumn(sheet, column, row)) {
        const became = whatBecame(text);
        if (became !== null && (became === "new") === hasNext) agree += 1;
        else if (became !== null) disagree += 1;
      }
    }
  }
  return disagree >= FEWEST && disagree > agree * TIMES;
}
