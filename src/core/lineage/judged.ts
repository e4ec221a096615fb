import { textHash } from "../notation/text-hash";
import type { ComparisonSheet, ItemId } from "../plan/model";
import type { LinkKind } from "./model";

/** A link that a person confirmed or rejected, with the hash of the texts they saw. */
export interface JudgedLink {
  readonly from: readonly ItemId[];
  readonly to: readonly ItemId[];
  readonly kind: LinkKind;
  readonly verdict: "confirmed" | "rejected";
  readonly textHash: string;
  readonly who: string;
}

/** A judged link whose items still stand in the sheet; `suspect` (再確認) when a text is not as it was judged. */
export interface StandingJudgement extends JudgedLink {
  readonly suspect: boolean;
}

/** The hash that a judgement is stored with: of the texts of all its items, in order. */
export function linkTextHash(sheet: ComparisonSheet, from: readonly ItemId[], to: readonly ItemId[]): string {
  const texts = textsOf(sheet);
  return hashOf(from, to, texts);
}

/** Judgements whose items are all still there, each with whether its texts have changed. */
export function standingJudgements(judged: readonly JudgedLink[], sheet: ComparisonSheet): readonly StandingJudgement[] {
  if (judged.length === 0) return [];
  const texts = textsOf(sheet);
  return judged
    .filter(({ from, to }) => [...from, ...to].every((id) => texts.has(id)))
    .map((one) => ({ ...one, suspect: hashOf(one.from, one.to, texts) !== one.textHash }));
}

function textsOf(sheet: ComparisonSheet): ReadonlyMap<ItemId, string> {
  return new Map([...sheet.current.items, ...sheet.next.items].map(({ id, normal }) => [id, normal]));
}

function hashOf(from: readonly ItemId[], to: readonly ItemId[], texts: ReadonlyMap<ItemId, string>): string {
  const read = (ids: readonly ItemId[]) => ids.map((id) => texts.get(id) ?? "");
  return textHash([...read(from), "→", ...read(to)]);
}
