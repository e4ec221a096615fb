import { readWorkbook } from "../../src/xlsx/snapshot";
import { buildSample } from "../../src/workbench/sample/build";
import { readCorpus } from "../corpus/corpus";
import { renderLayout, type LayoutOptions } from "../layouts/generate";
import { deepPlan, neutralPlan } from "../layouts/neutral-plan";
import type { CleanWorkbook } from "./measure";

const parenthesised = (path: readonly number[], what: "heading" | "item") =>
  what === "heading" ? `${path.at(-1)}` : `(${path.at(-1)})`;
const hyphenated = (path: readonly number[]) => path.join("-");

/** Layouts that cities use, over the same plan. */
const layouts: Readonly<Record<string, LayoutOptions>> = {
  plain: {},
  "next plan on the left": { left: "next" },
  "departments between": { departments: "between" },
  "two department columns": { departments: "lead-and-related" },
  "departments of both plans": { departments: "beside-each-plan" },
  "number column": { numberColumn: true },
  "heading columns": { headingColumns: 1 },
  "grid paper": { grid: 5 },
  "split over two rows": { split: "two-rows" },
  "headers on every page": { pageRows: 8, headerRows: 2, titles: true, footnotes: true },
  "change kinds": { changeKindColumn: true },
  "blank rows, subtotals, not at A1": { blankRows: true, subtotals: true, origin: { row: 4, column: 2 } },
  "parenthesised numbers": { label: parenthesised },
  "hyphenated numbers": { label: hyphenated },
};

/** Everything that slips are injected into: written by hand, generated, and the sample without its slips. */
export function cleanWorkbooks(): readonly CleanWorkbook[] {
  return [
    ...readCorpus().map(({ name, snapshot }) => ({ name, sheets: [snapshot] })),
    ...Object.entries(layouts).map(([name, options]) => ({ name, sheets: renderLayout(neutralPlan, options) })),
    { name: "three levels", sheets: renderLayout(deepPlan, {}) },
    { name: "sample", sheets: readWorkbook(buildSample({ slips: false }).bytes, "sample.xlsx").sheets },
  ];
}
