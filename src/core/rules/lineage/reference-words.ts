import type { ResolvedReference } from "../../lineage/model";
import type { Reference, StatementKind } from "../../notation/syntax";
import { lineageIndex } from "../../notes/lineage-index";
import type { ComparisonSheet, Side } from "../../plan/model";
import type { RuleContext } from "../rule";

/** The words of a reference as the note has them: 施策①-2. */
export function wordsOf(sheet: ComparisonSheet, { note, reference }: Pick<ResolvedReference, "note" | "reference">): string {
  return sheet.notes[note].text.slice(reference.start, reference.end);
}

/** References of one statement. */
export function referencesIn({ lineage }: Pick<RuleContext, "lineage">, note: number, statement: number): readonly ResolvedReference[] {
  return lineageIndex(lineage).references.get(note)?.filter((reference) => reference.statement === statement) ?? [];
}

/** The plan that the words themselves name, or that a reference's place in the statement names; null where nothing does. */
export function saidSide(reference: Reference, kind: StatementKind): Side | null {
  if (reference.frame !== null) return reference.frame;
  if (kind !== "policies-mapped") return null;
  return reference.role === "left" ? "current" : reference.role === "right" ? "next" : null;
}

/** Whether a reference leads anywhere on a side. */
export function existsOn({ readings }: ResolvedReference, side: Side): boolean {
  return readings[side].items.length + readings[side].policies.length > 0;
}
