import type { CellAddress } from "../sheet/address";
import type { Reference } from "../notation/syntax";
import type { ItemId, PolicyId, Side } from "../plan/model";

/** Where several fit, the first of absorbed, merged, split, moved, revised, continued is taken. */
export type LinkKind = "continued" | "revised" | "split" | "merged" | "moved" | "absorbed" | "deleted" | "new";

/** 根拠: why a link is believed. Every piece is kept, so that a finding can say which of them disagree. */
export type Evidence =
  | { readonly source: "row"; readonly band: number; readonly merged: boolean }
  | { readonly source: "note"; readonly note: number; readonly statement: number }
  | { readonly source: "policy"; readonly from: PolicyId; readonly to: PolicyId }
  /** The texts have a say: how well they fit tells `textRank`. */
  | { readonly source: "text" }
  | { readonly source: "person"; readonly who: string; readonly suspect: boolean };

/** 系譜: which current items became which next items. `from` is empty for "new", `to` for "deleted". */
export interface LineageLink {
  readonly from: readonly ItemId[];
  readonly to: readonly ItemId[];
  readonly kind: LinkKind;
  readonly evidence: readonly Evidence[];
}

/** One way to read a reference: the items (or policies) it would mean, and whether it can. */
export interface Reading {
  readonly side: Side;
  readonly items: readonly ItemId[];
  readonly policies: readonly PolicyId[];
  /** Every key of the reference exists on this side. */
  readonly complete: boolean;
}

/** Why a frame is believed. */
export type FrameReason =
  | "stated" // the words say it
  | "one-side-only" // the number, or one listed with it, exists on one side only
  | "arrow" // left of an arrow: current; right of it: next
  | "policy-mapping" // the policies' mapping allows one reading only
  | "legend" // a legend below the table says so
  | "same-target" // both readings mean the same
  | "statement" // members of a merger are current, parts of a split are next
  | "text" // the texts rank one reading above the other: believed, not settled
  | "unknown";

/** A reference in a note with the side it was resolved to. */
export interface ResolvedReference {
  readonly cell: CellAddress;
  /** Index into `ComparisonSheet.notes`, and of the statement in it. */
  readonly note: number;
  readonly statement: number;
  readonly reference: Reference;
  readonly frame: Side | null;
  readonly reason: FrameReason;
  /** True when nothing is left to ask: R202 is silent. */
  readonly settled: boolean;
  readonly readings: Readonly<Record<Side, Reading>>;
  /** What it means on the next side: the target itself, or the successors of the current item it names. */
  readonly targets: readonly ItemId[];
  readonly targetPolicies: readonly PolicyId[];
}

/** A possible partner of an unexplained item, in words a person can judge. */
export interface Candidate {
  readonly from: readonly ItemId[];
  readonly to: readonly ItemId[];
  readonly kind: LinkKind;
  readonly score: number;
  readonly reasons: readonly CandidateReason[];
}

export type CandidateReason =
  | { readonly id: "closest-text"; readonly shared: readonly string[] }
  | { readonly id: "same-number" }
  | { readonly id: "mapped-policy" }
  | { readonly id: "neighbours" }
  | { readonly id: "note-claims"; readonly note: number };

/** Which next policies a current policy went to, with where that is said. */
export interface PolicyLink {
  readonly from: PolicyId;
  readonly to: PolicyId;
  readonly source: "note" | "row" | "items";
}

/** The sheet's lineage as understood. */
export interface Lineage {
  readonly links: readonly LineageLink[];
  readonly policyLinks: readonly PolicyLink[];
  readonly references: readonly ResolvedReference[];
  /** Current items without a successor and without a word why; next items without a predecessor and without 新規. */
  readonly unexplained: Readonly<Record<Side, readonly ItemId[]>>;
}
