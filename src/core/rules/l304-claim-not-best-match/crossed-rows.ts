import type { StatementKind } from "../../notation/syntax";
import type { Item } from "../../plan/model";
import { viewOf } from "../lineage/view";
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
  const rows = rewrittenRows(context);
  const alike = (a: Item, b: Item) => context.evidence.similarity([a.id], [b.id]);
  const crossed: CrossedRows[] = [];
  for (let at = 1; at < rows.length; at++) {
    const [upper, lower] = [rows[at - 1], rows[at]];
    if (lower.band !== upper.band + 1) continue;
    const { current: a, next: x } = upper;
    const { current: b, next: y } = lower;
    const [down, up] = [alike(a, y), alike(b, x)];
    if (down < LIKE_AT_ALL || up < LIKE_AT_ALL || down + up < TOGETHER) continue;
    const [upperRow, lowerRow] = [alike(a, x), alike(b, y)];
    if (down <= upperRow || up <= lowerRow || down * up < TIMES * upperRow * lowerRow) continue;
    crossed.push({ current: [a, b], next: [x, y] });
  }
  return crossed;
}

/** One current item beside one next item with another text. */
interface RewrittenRow {
  readonly band: number;
  readonly current: Item;
  readonly next: Item;
}

/** The rows with another next text whose notes let their items belong together, down the sheet. */
function rewrittenRows(context: RuleContext): readonly RewrittenRow[] {
  const { sheet } = context;
  const { items } = viewOf(context).directory;
  const stays = (note: number) => sheet.notes[note].statements.every(({ kind }) => STAYS.has(kind));
  const rows: RewrittenRow[] = [];
  for (const band of sheet.bands) {
    if (band.kind !== "item" || band.current.length !== 1 || band.next.length !== 1) continue;
    const [current, next] = [items.get(band.current[0]), items.get(band.next[0])];
    if (current && next && current.normal !== next.normal && band.notes.every(stays)) rows.push({ band: band.number, current, next });
  }
  return rows;
}
