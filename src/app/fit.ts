import type { RowHeightEdit } from "../core/fixes/edit";
import { lastRowHeightFor, missingLines } from "../core/notes/lines";
import type { CellAddress } from "../core/sheet/address";
import { mergeAt, type SheetSnapshot } from "../core/sheet/snapshot";
import type { SheetPort } from "./ports";

/** A cell whose text does not fit: 2行分足りません. */
export interface Shortage {
  readonly at: CellAddress;
  readonly lines: number;
  /** What would make room; done only when a person asks for it. */
  readonly edit: RowHeightEdit;
}

/**
 * Which of some written cells are too low for their text. Asked after the write: rows that follow
 * their text have grown by then, so what is still too low has a height of its own.
 * @param snapshotOf the sheet as read, for its merged areas; null for an unknown one, whose cells are passed over
 */
export async function findShortages(
  sheet: SheetPort,
  snapshotOf: (name: string) => SheetSnapshot | null,
  written: readonly { readonly at: CellAddress; readonly text: string }[],
): Promise<readonly Shortage[]> {
  const cells = written.flatMap(({ at, text }) => {
    const snapshot = snapshotOf(at.sheet);
    if (!snapshot) return [];
    const { row: top, column: left } = at;
    return [{ at, text, area: mergeAt(snapshot, top, left) ?? { top, left, bottom: top, right: left } }];
  });
  const boxes = await sheet.readCellBoxes(cells.map(({ at, area }) => ({ sheet: at.sheet, area })));
  return cells.flatMap(({ at, text, area }, index): Shortage[] => {
    const lines = missingLines(text, boxes[index]);
    const height = lastRowHeightFor(text, boxes[index]);
    return lines > 0 ? [{ at, lines, edit: { type: "row-height", sheet: at.sheet, row: area.bottom, height } }] : [];
  });
}

/** The heights that make room for all; of two cells in one row the higher wins. */
export function heightEdits(shortages: readonly Shortage[]): readonly RowHeightEdit[] {
  const byRow = new Map<string, RowHeightEdit>();
  for (const { edit } of shortages) {
    const key = `${edit.sheet}\n${edit.row}`;
    if ((byRow.get(key)?.height ?? 0) < edit.height) byRow.set(key, edit);
  }
  return [...byRow.values()];
}
