import { diffArrays } from "diff";
import { cellKey, MAX_COLUMNS, type Area } from "./address";
import { sameRow } from "./row-changes";
import type { SheetSnapshot } from "./snapshot";

/** Above this many edits between two states of the rows the sheet counts as rearranged. */
const MOST_EDITS = 2000;
/** No cell holds it. */
const BETWEEN_CELLS = "\u001f";

export interface Alignment {
  readonly snapshot: SheetSnapshot;
  /** False when merges, hidden rows or lettering could not be carried over with certainty. */
  readonly certain: boolean;
}

/**
 * The same sheet with each row that reads as before being the row of before: what was found out about
 * a row and remembered with it holds on. Of rows put in or taken out, those above and below are recognised.
 */
export function withSharedRows(known: SheetSnapshot, reread: SheetSnapshot): SheetSnapshot {
  const [before, after] = [known.texts, reread.texts];
  const down = after.length - before.length;
  const texts: (readonly string[])[] = [];
  let moved = 0;
  after.forEach((row, at) => {
    if (moved === 0 && (at >= before.length || !sameRow(before[at], row))) moved = down;
    const old = before[at - moved] as readonly string[] | undefined;
    texts.push(old && sameRow(old, row) ? old : row);
  });
  return { ...reread, texts };
}

/**
 * Carries what a reread does not read – merged areas, hidden rows, lettering – from the state
 * before to the state after, following inserted and deleted rows by their texts. Events are not
 * asked: they arrive late, mislabelled or not at all.
 * @param known the snapshot before, with everything
 * @param anew the same sheet now, whose texts alone are trusted; rows that read as before are those of before
 */
export function carryOver(known: SheetSnapshot, anew: SheetSnapshot): Alignment {
  const reread = withSharedRows(known, anew);
  const nothingToCarry = known.merged.length + known.hiddenRows.size + known.markup.size === 0;
  if (nothingToCarry) return { snapshot: { ...reread, merged: [], hiddenRows: new Set(), markup: new Map() }, certain: true };
  const moved = rowMoves(known, reread);
  if (!moved) {
    return { snapshot: { ...reread, merged: known.merged, hiddenRows: known.hiddenRows, hiddenColumns: known.hiddenColumns, markup: known.markup }, certain: false };
  }
  // Rows put in may stretch a merge; where rows only moved, one of another height is torn.
  const asMany = known.texts.length === reread.texts.length;
  let certain = true;
  const merged: Area[] = [];
  for (const area of known.merged) {
    const top = moved(area.top);
    const bottom = moved(area.bottom);
    if (top !== null && bottom !== null && (asMany ? bottom - top === area.bottom - area.top : bottom >= top)) merged.push({ ...area, top, bottom });
    else certain = false;
  }
  const hiddenRows = new Set<number>();
  for (const row of known.hiddenRows) {
    const now = moved(row);
    if (now !== null) hiddenRows.add(now);
  }
  const markup = new Map(
    [...known.markup].flatMap(([key, kind]) => {
      const row = moved(Math.floor(key / MAX_COLUMNS));
      return row === null ? [] : [[cellKey(row, key % MAX_COLUMNS), kind] as const];
    }),
  );
  return { snapshot: { ...reread, merged, hiddenRows, hiddenColumns: known.hiddenColumns, markup }, certain };
}

/** Where each row of before stands now; null for a deleted row. Null as a whole when the rows cannot be matched. */
function rowMoves(known: SheetSnapshot, reread: SheetSnapshot): ((row: number) => number | null) | null {
  const before = rowTexts(known);
  const after = rowTexts(reread);
  const offset = known.area?.top ?? 0;
  const newOffset = reread.area?.top ?? 0;
  const asMany = before.length === after.length && offset === newOffset;
  const moved = asMany ? movedRows(before, after) : null;
  if (asMany && moved === null) return (row) => row;
  if (moved === "unclear") return null;

  const edits = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  if (!edits) return null;
  const moves = new Map<number, number>();
  const gone: number[] = [];
  const come: number[] = [];
  let from = 0;
  let to = 0;
  let removed = 0;
  for (const part of edits) {
    const count = part.value.length;
    if (part.removed) {
      for (let i = 0; i < count; i++) gone.push(from + i);
      removed += count;
      from += count;
    } else if (part.added) {
      for (let i = 0; i < count; i++) come.push(to + i);
      // Rows that were edited in place come as removed + added: pair them in order.
      for (let i = 0; i < Math.min(removed, count); i++) moves.set(from - removed + i, to + i);
      removed = 0;
      to += count;
    } else {
      removed = 0;
      for (let i = 0; i < count; i++) moves.set(from + i, to + i);
      from += count;
      to += count;
    }
  }
  if (moved) {
    // Each row that is gone from its place has come at another one.
    for (const row of gone) {
      const at = come.findIndex((place) => after[place] === before[row]);
      moves.set(row, come.splice(at, 1)[0]);
    }
  }
  return (row) => {
    const now = moves.get(row - offset);
    return now === undefined ? null : newOffset + now;
  };
}

/**
 * Whether, of rows that are as many as before, some stand elsewhere now: null where all were at most edited;
 * "unclear" where others changed as well, so that texts alone do not tell which is which.
 */
function movedRows(before: readonly string[], after: readonly string[]): "moved" | "unclear" | null {
  const differing = before.flatMap((text, row) => (text === after[row] ? [] : [row]));
  const [were, are] = [before, after].map((texts) => differing.map((row) => texts[row]).sort());
  const now = new Set(are);
  if (!were.some((text) => text.replaceAll(BETWEEN_CELLS, "") !== "" && now.has(text))) return null;
  return were.every((text, index) => text === are[index]) ? "moved" : "unclear";
}

function rowTexts(sheet: SheetSnapshot): string[] {
  return sheet.texts.map((row) => row.join(BETWEEN_CELLS));
}

/** Whether two readings of a sheet hold the same texts at the same places. */
export function sameTexts(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a === b) return true;
  if (a.area === null || b.area === null) return a.area === b.area;
  if (a.area.top !== b.area.top || a.area.left !== b.area.left || a.texts.length !== b.texts.length) return false;
  return a.texts.every((row, index) => sameRow(row, b.texts[index]));
}
