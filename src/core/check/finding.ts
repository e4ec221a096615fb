import type { CellAddress, Span } from "../sheet/address";
import type { Fix } from "../fixes/edit";
import type { ItemId } from "../plan/model";

/** 要修正 / 要確認 / 参考 */
export type Severity = "error" | "warning" | "info";

/** 作業段階: 素案作成中 / 庁内照会中 / 会議提出前 / 公表前. Decides which rules speak, and how loudly. */
export type Stage = "drafting" | "consulting" | "before-meeting" | "before-publication";

/** "N101": letter of the family and a number; stable, never reused. */
export type RuleCode = string;

/** 点検結果: one problem, at one place or with one cause. Texts are made by the locale from `messageId` and `data`. */
export interface Finding {
  readonly code: RuleCode;
  /** Slug: "missing-number". */
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: { readonly kind: "fact" } | { readonly kind: "evidence"; readonly rival?: ItemId };
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly at: Span;
  /** Every cell that it is about, the anchor first. */
  readonly cells: readonly CellAddress[];
  readonly items: readonly ItemId[];
  readonly related: readonly { readonly at: Span; readonly messageId: string; readonly data: Readonly<Record<string, string>> }[];
  readonly fixes: readonly Fix[];
  /** Code, item keys with ordinal and offending token: no row, no wording. */
  readonly identity: string;
  /** Hash of the normalised texts it is about: a suppression holds while both are the same. */
  readonly textHash: string;
}
