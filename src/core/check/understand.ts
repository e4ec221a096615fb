import { makeEvidence } from "../evidence/evidence-index";
import type { EvidenceIndex } from "../evidence/model";
import { traceWithMemo } from "../lineage/memo";
import type { Lineage } from "../lineage/model";
import { locate } from "../locate/locate";
import { joinPages, type JoinedPages } from "../locate/pages";
import type { Table } from "../locate/table";
import { planInSteps } from "../plan/build-plan";
import type { ComparisonSheet } from "../plan/model";
import { groupPages, type ReadPage } from "../plan/pages";
import type { Roster } from "../settings/roster";
import type { SheetSnapshot } from "../sheet/snapshot";
import { choiceFor } from "./choice";
import type { CheckMemo } from "./memo";
import type { CheckOptions, UncheckedSheet } from "./result";
import type { Stepwise } from "../stepwise";

/** A comparison with all that is read out of it before any rule speaks. */
export interface UnderstoodTable {
  readonly snapshot: SheetSnapshot;
  readonly table: Table;
  readonly sheet: ComparisonSheet;
  readonly evidence: EvidenceIndex;
  readonly lineage: Lineage;
  /** Where it goes over several sheets: the pages, in tab order, and where a cell of the joined sheet stands. */
  readonly over: { readonly pages: readonly ReadPage[]; readonly place: JoinedPages["place"] } | null;
}

export interface Understanding {
  readonly tables: readonly UnderstoodTable[];
  readonly unchecked: readonly UncheckedSheet[];
}

/** Reads the comparisons of the given sheets; of a sheet without one it says why. Pages of one comparison are read as one. */
export function* understand(sheets: readonly SheetSnapshot[], options: CheckOptions, roster: Roster | null, memo: CheckMemo): Stepwise<Understanding> {
  memo.evidence.turn();
  const names = roster?.entries.flatMap(({ official, abbreviations }) => [official, ...abbreviations]);
  function* read(snapshot: SheetSnapshot, table: Table, plan = memo.plan): Stepwise<ReadPage> {
    return { snapshot, table, sheet: yield* planInSteps(snapshot, table, { memo: plan, roster: names }) };
  }
  const unchecked: UncheckedSheet[] = [];
  const onePage: ReadPage[] = [];
  const groups: ReadPage[][] = [];
  for (const snapshot of sheets) {
    const { tables, none } = locate(snapshot, choiceFor(snapshot, options));
    yield;
    const pages: ReadPage[] = [];
    for (const table of tables) pages.push(yield* read(snapshot, named(table, options)));
    if (none) unchecked.push({ snapshot, none });
    if (pages.length === 1) onePage.push(pages[0]);
    else groups.push(...pages.map((page) => [page]));
    yield;
  }
  groups.push(...groupPages(onePage).map((group) => group.map((index) => onePage[index])));
  const order = (group: readonly ReadPage[]) => sheets.indexOf(group[0].snapshot);
  const tables: UnderstoodTable[] = [];
  for (const pages of groups.sort((a, b) => order(a) - order(b))) {
    if (pages.length === 1) tables.push(yield* interpreted(pages[0], tables.length, null, options, memo));
    else {
      const { snapshot, table, place } = joinPages(pages);
      tables.push(yield* interpreted(yield* read(snapshot, table, memo.joinedPlan), tables.length, { pages, place }, options, memo));
    }
  }
  return { tables, unchecked };
}

/** The names that people gave the two plans win over the header's. */
function named(table: Table, { settings }: CheckOptions): Table {
  return { ...table, planNames: { ...table.planNames, ...settings.planNames } };
}

/** @param at which table of the check it is, from 0 */
function* interpreted(page: ReadPage, at: number, over: UnderstoodTable["over"], { settings }: CheckOptions, memo: CheckMemo): Stepwise<UnderstoodTable> {
  const evidence = makeEvidence(page.sheet, memo.evidence);
  yield;
  const traced = yield* traceWithMemo(page.sheet, evidence, settings.links, memo.lineages[at]);
  memo.lineages[at] = traced;
  const { lineage } = traced;
  yield;
  if (asksTexts(lineage)) yield* evidence.prepare();
  return { ...page, evidence, lineage, over };
}

/** Whether the rules will ask whose text is the closest: of items sent elsewhere, and of what nothing explains. */
function asksTexts({ links, unexplained }: Lineage): boolean {
  return unexplained.current.length + unexplained.next.length > 0 || links.some(({ kind }) => kind === "absorbed" || kind === "moved");
}
