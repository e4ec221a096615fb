import type { EvidenceIndex } from "../../src/core/evidence/model";
import { makeEvidence } from "../../src/core/evidence/evidence-index";
import type { Lineage } from "../../src/core/lineage/model";
import { traceLineage } from "../../src/core/lineage/trace";
import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import type { ComparisonSheet, ItemId } from "../../src/core/plan/model";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { itemNames } from "../corpus/corpus";

/** A sheet read as far as its lineage. */
export interface TracedSheet {
  readonly sheet: ComparisonSheet;
  readonly evidence: EvidenceIndex;
  readonly lineage: Lineage;
}

/** Reads the first table of a snapshot as far as its lineage. @throws Error when the snapshot holds no table */
export function traceSnapshot(snapshot: SheetSnapshot): TracedSheet {
  const [table] = locate(snapshot, null).tables;
  if (!table) throw new Error(`${snapshot.name}: no table`);
  return traceSheet(buildPlan(snapshot, table));
}

/** Traces a sheet that was read already. */
export function traceSheet(sheet: ComparisonSheet): TracedSheet {
  const evidence = makeEvidence(sheet);
  return { sheet, evidence, lineage: traceLineage(sheet, evidence) };
}

/** Links as "1-3>1-1+1-4 split", by the items' keys or places, in a fixed order. */
export function linksInWords({ sheet, lineage }: TracedSheet): readonly string[] {
  const names = new Map([...itemNames(sheet.current.items), ...itemNames(sheet.next.items)]);
  const named = (ids: readonly ItemId[]) => ids.map((id) => names.get(id)).sort().join("+") || "-";
  return lineage.links.map(({ from, to, kind }) => `${named(from)}>${named(to)} ${kind}`).sort();
}
