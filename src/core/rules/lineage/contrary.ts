import { parseNote } from "../../notation/notes";
import type { StatementKind } from "../../notation/syntax";

/** What changed in an item that goes on. */
const CHANGES: readonly StatementKind[] = ["reworded", "revised", "replaced", "renamed", "partly-added", "programme-changed", "programme-added", "programme-deleted"];
const GOES_ON: readonly StatementKind[] = [...CHANGES, "goes-on", "renumbered"];

/** Kinds that cannot both be true of one row, whichever stands first. */
const CONTRARIES: Readonly<Partial<Record<StatementKind, readonly StatementKind[]>>> = {
  unchanged: [...CHANGES, "added", "deleted", "absorbed", "merged", "split"],
  added: [...GOES_ON, "deleted", "absorbed"],
  deleted: [...GOES_ON, "absorbed"],
  absorbed: GOES_ON,
};

/** Whether a note says the contrary of what stands in its cell already: 新規追加 beside 変更なし, 削除 beside 文言修正. */
export function contradicts(existing: string, note: string): boolean {
  const [one, other] = [existing, note].map((text) => parseNote(text).map(({ kind }) => kind));
  return one.some((a) => other.some((b) => CONTRARIES[a]?.includes(b) || CONTRARIES[b]?.includes(a)));
}
