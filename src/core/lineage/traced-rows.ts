import { makeEvidence } from "../evidence/evidence-index";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOfTexts } from "../sheet/snapshot";
import { traceLineage } from "./trace";

/** For tests: what became of the items of a small sheet. */
export interface TracedRows {
  /** Links in short: 3>1+2 split. */
  readonly links: readonly string[];
  /** How many references to numbers of the sheet its notes hold. */
  readonly references: number;
  /** How many items nothing explains. */
  readonly open: number;
}

/** Traces a sheet whose rows are written with | between the cells, the header row among them. */
export function tracedRows(...rows: readonly string[]): TracedRows {
  const snapshot = snapshotOfTexts(
    "シート1",
    rows.map((row) => row.split("|").map((cell) => cell.trim())),
  );
  const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const { links, references, unexplained } = traceLineage(sheet, makeEvidence(sheet));
  const keyOf = (id: string) => id.replace(/^\w+:|#\d+$/gu, "");
  return {
    links: links.map(({ from, to, kind }) => `${from.map(keyOf).join("+")}>${to.map(keyOf).join("+")} ${kind}`),
    references: references.length,
    open: unexplained.current.length + unexplained.next.length,
  };
}
