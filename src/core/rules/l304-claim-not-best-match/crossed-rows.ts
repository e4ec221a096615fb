import type { StatementKind } from "../../notation/syntax";
import type { Item } from "../../plan/model";
import { itemsOf } from "../lineage/view";
import type { RuleContext } from "../rule";

/** Two rows one below the other, each with a current and a next item. */
export interface CrossedRows {
  readonly current: readonly [Item, Item];
  readonly next: readonly [Item, Item];
}

/** Both texts have to be like the ones across at all … */
const LIKE_AT_ALL = 0.1;
/** … together clearly so: one of them often stayed as it was … */
const TOGETHER = 0.5;
/** … each closer than the one in its own row, and together so many times as close. */
const TIMES = 4;

/** What a note may say of a row whose items still belong together; 変更なし is L308's. */
const STAYS: ReadonlySet<StatementKind> = new Set([
  "goes-on", "reworded", "revised", "renumbered", "renamed", "partly-added", "programme-changed", "programme-added", "programme-deleted", "handed-over", "pending", "other",
]);

/**
 * Neighbouring rows without a word why whose next texts stand in each other's place: each current
 * item is like the other row's next item and hardly like its own.
 */
export function crossedRows(context: RuleContext): readonly CrossedRows[] {
  const { sheet, evidence } = context;
  const stays = (note: number) => sheet.notes[note].statements.every(({ kind }) => STAYS.has(kind));
  const pairs = sheet.bands.filter(({ kind, current, next, notes }) => kind === "item" && current.length === 1 && next.length === 1 && notes.every(stays));
  const alike = (a: Item, b: Item) => evidence.similarity([a.id], [b.id]);
  const crossed: CrossedRows[] = [];
  for (let at = 1; at < pairs.length; at++) {
    const [upper, lower] = [pairs[at - 1], pairs[at]];
    if (lower.number !== upper.number + 1) continue;
    const [a, b] = itemsOf(context, [upper.current[0], lower.current[0]]);
    const [x, y] = itemsOf(context, [upper.next[0], lower.next[0]]);
    if (!a || !b || !x || !y || a.normal === x.normal || b.normal === y.normal) continue;
    const [down, up] = [alike(a, y), alike(b, x)];
    if (down < LIKE_AT_ALL || up < LIKE_AT_ALL || down + up < TOGETHER) continue;
    const [upperRow, lowerRow] = [alike(a, x), alike(b, y)];
    if (down <= upperRow || up <= lowerRow || down * up < TIMES * upperRow * lowerRow) continue;
    crossed.push({ current: [a, b], next: [x, y] });
  }
  return crossed;
}
