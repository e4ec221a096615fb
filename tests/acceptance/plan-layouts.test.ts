import fs from "node:fs";
import path from "node:path";
import { joinPages } from "../../src/core/locate/pages";
import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import { groupPages } from "../../src/core/plan/pages";
import type { ComparisonSheet } from "../../src/core/plan/model";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { readWorkbook } from "../../src/xlsx/snapshot";
import { renderLayout, type LayoutOptions } from "../layouts/generate";
import { specOfPlan } from "../layouts/plan-spec";

const FILE = path.resolve(__dirname, "../../../shared/sheets/tsuruoka.xlsx");
// The real sheet is not part of this project: without it these tests are skipped, and say so.
const real = fs.existsSync(FILE) ? describe : describe.skip;

const contents = ({ current, next }: ComparisonSheet) => ({
  current: current.items.map(({ key, text, mark }) => [key, mark, text]),
  next: next.items.map(({ key, text, departments }) => [key, text, departments.map(({ name }) => name)]),
  policies: [current, next].map(({ policies }) => policies.map(({ key, title }) => [key, title])),
});

const planOf = (sheet: SheetSnapshot) => buildPlan(sheet, locate(sheet, null).tables[0]);

real("the real sheet in other layouts", () => {
  const original = () => planOf(readWorkbook(new Uint8Array(fs.readFileSync(FILE)), "tsuruoka.xlsx").sheets[0]);

  const pillared = { pillars: 4, headerRows: 3, pageRows: 9 } as const;
  test.each<readonly [string, LayoutOptions]>([
    ["plain", { ...pillared, pageRows: 0 }],
    ["a split in two rows", { ...pillared, split: "two-rows" }],
    ["Excel grid paper", { ...pillared, grid: 4 }],
    ["next plan on the left, departments between", { ...pillared, left: "next", departments: "between" }],
    ["number columns, not at A1", { ...pillared, numberColumn: true, origin: { row: 4, column: 2 } }],
  ])("%s", (_, options) => {
    const plan = original();
    const [sheet] = renderLayout(specOfPlan(plan, "検討経過"), options);
    const read = contents(planOf(sheet));
    const marked = contents(plan).current.map(([key, mark, text]) => [key, mark ?? "○", text]);
    expect(read).toEqual({ ...contents(plan), current: marked });
  });

  test("a sheet a page", () => {
    const plan = original();
    const sheets = renderLayout(specOfPlan(plan, "検討経過"), { ...pillared, sheetAPage: true });
    const pages = sheets.map((snapshot) => {
      const [table] = locate(snapshot, null).tables;
      return { snapshot, table, sheet: buildPlan(snapshot, table) };
    });
    expect(groupPages(pages)).toEqual([pages.map((_, index) => index)]);
    const { snapshot, table } = joinPages(pages);
    expect(contents(buildPlan(snapshot, table))).toEqual(contents(plan));
  });
});
