import { cellKey, MAX_COLUMNS, MAX_ROWS, type Area } from "../../../core/sheet/address";
import type { SheetState } from "./sheet";

/** Insertion (`count` > 0) or deletion (`count` < 0) of whole rows or columns before line `at`. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** Where a line goes, or null when it is deleted. */
function movedLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count < 0 && line < at - count) return null;
  return line + count;
}

/** Where a stretch of lines goes: it grows with lines inserted inside, and shrinks with those deleted. */
function movedStretch(first: number, last: number, shift: Shift): readonly [number, number] | null {
  if (shift.count > 0) {
    return [first >= shift.at ? first + shift.count : first, last >= shift.at ? last + shift.count : last];
  }
  const end = shift.at - shift.count;
  const before = (line: number): number => (line < shift.at ? line : line < end ? shift.at : line + shift.count);
  const from = before(first);
  const to = last < shift.at ? last : last < end ? shift.at - 1 : last + shift.count;
  return to < from ? null : [from, to];
}

function movedArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === "rows") {
    const rows = movedStretch(area.top, area.bottom, shift);
    return rows && { ...area, top: rows[0], bottom: Math.min(rows[1], MAX_ROWS - 1) };
  }
  const columns = movedStretch(area.left, area.right, shift);
  return columns && { ...area, left: columns[0], right: Math.min(columns[1], MAX_COLUMNS - 1) };
}

function movedLines<T>(lines: ReadonlyMap<number, T>, shift: Shift): ReadonlyMap<number, T> {
  const moved = new Map<number, T>();
  for (const [line, state] of lines) {
    const to = movedLine(line, shift);
    if (to !== null) moved.set(to, state);
  }
  return moved;
}

const isPresent = <T>(value: T | null): value is T => value !== null;

/** The sheet after whole rows or columns were inserted or deleted. */
export function shifted(state: SheetState, shift: Shift): SheetState {
  const cells: SheetState["cells"] = new Map();
  for (const [key, cell] of state.cells) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const to = movedLine(shift.axis === "rows" ? row : column, shift);
    if (to === null) continue;
    cells.set(shift.axis === "rows" ? cellKey(to, column) : cellKey(row, to), cell);
  }
  return {
    cells,
    merges: state.merges
      .map((area) => movedArea(area, shift))
      .filter(isPresent)
      .filter((area) => area.top !== area.bottom || area.left !== area.right),
    rows: shift.axis === "rows" ? movedLines(state.rows, shift) : state.rows,
    columns: shift.axis === "columns" ? movedLines(state.columns, shift) : state.columns,
    conditionalFormats: state.conditionalFormats
      .map((format) => ({ ...format, areas: format.areas.map((area) => movedArea(area, shift)).filter(isPresent) }))
      .filter((format) => format.areas.length > 0),
  };
}
