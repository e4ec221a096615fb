import type { PlacedStatement } from "../../lineage/placed-statements";
import { normalForm } from "../../notation/fold";
import type { Band } from "../../plan/model";
import { sameCell } from "../../sheet/address";
import { contradicts } from "../lineage/contrary";
import { noteCellOf } from "../lineage/note-fixes";
import { itemsOf, statementsOf } from "../lineage/view";
import type { RuleContext } from "../rule";
import type { Misplaced } from "./misplaced";

/**
 * Statements that some misplaced ones push on: 変更なし in the cell where 新規追加(…) belongs came there by the same
 * slip, if the row as many rows on is one that goes on unchanged. What it finds there it pushes in turn.
 */
export function withPushed(context: RuleContext, misplaced: readonly Misplaced[]): readonly Misplaced[] {
  const all = [...misplaced];
  const moving = new Set(misplaced.map(({ placed }) => placeOf(placed)));
  for (const one of all) {
    const pushed = pushedBy(context, one, moving);
    for (const { placed } of pushed) moving.add(placeOf(placed));
    all.push(...pushed);
  }
  return all;
}

/** @param moving the places of the statements that are to go from their cells anyway */
function pushedBy(context: RuleContext, { placed, target }: Misplaced, moving: ReadonlySet<string>): readonly Misplaced[] {
  const at = target && noteCellOf(context, target.band);
  if (!target || !at) return [];
  const { sheet } = context;
  const there = statementsOf(context, { number: target.band }).filter((one) => sameCell(sheet.notes[one.note].at, at) && !moving.has(placeOf(one)));
  if (!there.some((one) => isStray(context, one) || contradicts(one.value.text, placed.value.text))) return [];
  const goal = sheet.bands[target.band + target.band - placed.band];
  if (goal === undefined || !there.every((one) => isTrueOf(context, one, goal))) return [];
  return there.map((one) => ({ placed: one, target: { band: goal.number, item: itemsOf(context, goal.next)[0] ?? null }, heading: null }));
}

/** 施策②→施策③ on a row without a heading. */
function isStray({ sheet }: RuleContext, { value, band }: PlacedStatement): boolean {
  const { currentHeadings, nextHeadings } = sheet.bands[band];
  return value.kind === "policies-mapped" && currentHeadings.length + nextHeadings.length === 0;
}

function placeOf({ note, statement }: PlacedStatement): string {
  return `${note}:${statement}`;
}

/** Whether what a statement says can be true of a row, as far as its items show; of what they do not show it cannot. */
function isTrueOf(context: RuleContext, { value: { kind } }: PlacedStatement, { current, next, currentHeadings }: Band): boolean {
  switch (kind) {
    case "policies-mapped":
      return currentHeadings.length > 0;
    case "added":
      return current.length === 0 && next.length > 0;
    case "deleted":
    case "absorbed":
      return current.length > 0 && next.length === 0;
    case "unchanged":
      return current.length > 0 && textOf(context, current) === textOf(context, next);
    case "reworded":
    case "revised":
    case "partly-added":
    case "programme-changed":
    case "programme-added":
    case "programme-deleted":
      return current.length > 0 && next.length > 0 && textOf(context, current) !== textOf(context, next);
    default:
      return false;
  }
}

function textOf(context: RuleContext, ids: readonly string[]): string {
  return itemsOf(context, ids).map(({ text }) => normalForm(text)).join("\n");
}
