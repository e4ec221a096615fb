import type { CellEdit } from "../../fixes/edit";
import { insertNote } from "../../notes/insertion";
import { withoutStatements } from "../../notes/removal";
import { cellKey, type CellAddress } from "../../sheet/address";
import { textAt } from "../../sheet/snapshot";
import { noteCellOf } from "../lineage/note-fixes";
import type { RuleContext } from "../rule";
import type { Misplaced } from "./misplaced";

/** Notes that slipped together: a note that slipped a row pushed the next one. */
export type Chain = readonly Misplaced[];

/** Joins the statements where one stands in the row where another belongs. */
export function chainsOf(misplaced: readonly Misplaced[]): readonly Chain[] {
  const chains: Misplaced[][] = [];
  for (const one of misplaced) {
    const touching = chains.filter((chain) => chain.some((other) => touches(one, other)));
    const joined = [...touching.flat(), one];
    for (const chain of touching) chains.splice(chains.indexOf(chain), 1);
    chains.push(joined);
  }
  return chains.map((chain) => chain.sort((a, b) => a.placed.band - b.placed.band));
}

function touches(a: Misplaced, b: Misplaced): boolean {
  return a.placed.band === b.placed.band || a.target?.band === b.placed.band || b.target?.band === a.placed.band;
}

/**
 * The edits that move a whole chain to where it belongs, one a cell; null where a row has no note
 * cell on this sheet, or where a statement has no row to go to.
 */
export function movesOf(context: RuleContext, chain: Chain): readonly CellEdit[] | null {
  const { sheet, snapshot } = context;
  const cells = new Map<number, { readonly at: CellAddress; readonly before: string; leaving: Misplaced[]; coming: Misplaced[] }>();
  const cell = (at: CellAddress) => {
    const key = cellKey(at.row, at.column);
    const known = cells.get(key) ?? { at, before: textAt(snapshot, at.row, at.column), leaving: [], coming: [] };
    cells.set(key, known);
    return known;
  };
  for (const one of chain) {
    const to = one.target && noteCellOf(context, one.target.band);
    const from = sheet.notes[one.placed.note].at;
    if (!to || to.sheet !== snapshot.name || from.sheet !== snapshot.name) return null;
    cell(from).leaving.push(one);
    cell(to).coming.push(one);
  }
  return [...cells.values()]
    .map(({ at, before, leaving, coming }): CellEdit => {
      const kept = withoutStatements(before, leaving.map(({ placed }) => placed.value));
      const replace = coming.reduce((text, { placed }) => insertNote(text, placed.value.text, "append"), kept);
      return { type: "cell", at, expect: before, replace };
    })
    .filter(({ expect, replace }) => expect !== replace)
    .sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}
