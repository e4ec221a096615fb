import type { CellEdit } from "../../fixes/edit";
import type { PlacedStatement } from "../../lineage/placed-statements";
import { insertNote } from "../../notes/insertion";
import { withoutStatements } from "../../notes/removal";
import { cellKey, type CellAddress } from "../../sheet/address";
import { textAt } from "../../sheet/snapshot";
import type { RuleContext } from "../rule";
import { contradicts } from "./contrary";
import { noteCellOf } from "./note-fixes";

/** A statement and the band where it belongs. */
export interface Move {
  readonly placed: PlacedStatement;
  readonly band: number;
}

/**
 * The edits that move statements to where they belong, one a cell, however they push each other;
 * null where a row has no note cell on this sheet, and where what stays in a cell says the contrary of what comes.
 */
export function movesOf(context: RuleContext, moves: readonly Move[]): readonly CellEdit[] | null {
  const { sheet, snapshot } = context;
  const cells = new Map<number, { readonly at: CellAddress; readonly before: string; leaving: Move[]; coming: Move[] }>();
  const cell = (at: CellAddress) => {
    const key = cellKey(at.row, at.column);
    const known = cells.get(key) ?? { at, before: textAt(snapshot, at.row, at.column), leaving: [], coming: [] };
    cells.set(key, known);
    return known;
  };
  for (const move of moves) {
    const to = noteCellOf(context, move.band);
    const from = sheet.notes[move.placed.note].at;
    if (!to || to.sheet !== snapshot.name || from.sheet !== snapshot.name) return null;
    cell(from).leaving.push(move);
    cell(to).coming.push(move);
  }
  const moved = [...cells.values()].map((one) => ({ ...one, kept: withoutStatements(one.before, one.leaving.map(({ placed }) => placed.value)) }));
  if (moved.some(({ kept, coming }) => coming.some(({ placed }) => contradicts(kept, placed.value.text)))) return null;
  return moved
    .map(({ at, before, kept, coming }): CellEdit => {
      const replace = coming.reduce((text, { placed }) => insertNote(text, placed.value.text, "append"), kept);
      return { type: "cell", at, expect: before, replace };
    })
    .filter(({ expect, replace }) => expect !== replace)
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}
