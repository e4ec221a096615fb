import { locate } from "../../src/core/locate/locate";
import { buildPlan } from "../../src/core/plan/build-plan";
import type { ComparisonSheet, Side } from "../../src/core/plan/model";
import type { SheetSnapshot } from "../../src/core/sheet/snapshot";
import { beside, stacked } from "./canvas";
import { circledLabel, renderLayout, type LayoutOptions } from "./generate";
import { deepPlan, neutralPlan } from "./neutral-plan";
import type { PlanSpec } from "./plan-spec";

const read = (sheet: SheetSnapshot): ComparisonSheet => {
  const { tables, none } = locate(sheet, null);
  expect({ tables: tables.length, none }).toEqual({ tables: 1, none: null });
  return buildPlan(sheet, tables[0]);
};

const expected = (spec: PlanSpec, side: Side) =>
  spec.rows.flatMap((row) => row.items[side].map(({ path, text, departments }) => ({ key: path.join("-"), text, departments: [...departments] })));

const found = (plan: ComparisonSheet, side: Side) =>
  plan[side].items.map(({ key, text, departments }) => ({ key, text, departments: departments.map(({ name }) => name) }));

function expectSpec(plan: ComparisonSheet, spec: PlanSpec): void {
  for (const side of ["current", "next"] as const) {
    const items = found(plan, side).map((item) => (side === "current" ? { ...item, departments: [] } : item));
    expect(items).toEqual(expected(spec, side).map((item) => (side === "current" ? { ...item, departments: [] } : item)));
    const headings = new Set(spec.rows.flatMap(({ headings: { [side]: heading } }) => heading?.path.join("-") ?? []));
    expect(plan[side].policies.map(({ key }) => key)).toEqual([...headings]);
  }
  expect(plan.unreadRows).toEqual([]);
  expect(plan.notes.map(({ text }) => text)).toEqual(expect.arrayContaining(spec.rows.flatMap(({ note, items }) => (note !== "" && items.current.length + items.next.length > 0 ? [note] : []))));
}

const chapters = (path: readonly number[], what: "heading" | "item") =>
  what === "item" ? `(${path[path.length - 1]})` : `第${path[path.length - 1]}${path.length === 1 ? "章" : "節"}`;
const kana = (path: readonly number[], what: "heading" | "item") =>
  what === "item" ? `${"アイウエオカキ"[path[path.length - 1] - 1]}　` : `${["Ⅰ", "Ⅱ", "Ⅲ"][path[0] - 1]} `;
const dates = (path: readonly number[]) => ({
  text: `${path[0]}月${path[1]}日`,
  held: { kind: "date" as const, value: 45658 + (path[0] - 1) * 31 + path[1] - 1, format: 'm"月"d"日"' },
});
const floats = (path: readonly number[]) => ({ text: `${path[0]}.${path[1]}`, held: { kind: "number" as const, value: Number(`${path[0]}.${path[1]}`), format: "General" } });

const layouts: readonly (readonly [string, LayoutOptions])[] = [
  ["plain", {}],
  ["next plan on the left", { left: "next" }],
  ["departments left of the table", { departments: "left" }],
  ["departments between the plans", { departments: "between" }],
  ["主管課 and 関係課", { departments: "lead-and-related", split: "two-rows" }],
  ["departments beside each plan", { departments: "beside-each-plan" }],
  ["departments beside each plan, next on the left", { departments: "beside-each-plan", left: "next" }],
  ["number and text in two columns", { numberColumn: true }],
  ["number columns under unmerged plan names", { numberColumn: true, mergedHeader: false }],
  ["Excel grid paper", { grid: 4 }],
  ["Excel grid paper with number columns", { grid: 3, numberColumn: true, pillars: 4 }],
  ["a split in two rows", { split: "two-rows" }],
  ["headers repeated at every page", { pageRows: 5 }],
  ["three header rows, then two at every page", { pageRows: 5, headerRows: 3, pillars: 4 }],
  ["not at A1", { origin: { row: 6, column: 3 } }],
  ["titles and footnotes", { titles: true, footnotes: true }],
  ["blank and subtotal rows", { blankRows: true, subtotals: true, pageRows: 6 }],
  ["a change-kind column beside the remarks", { changeKindColumn: true }],
  ["headings merged over the whole table", { wideHeadings: true }],
  ["headings in columns of their own", { headingColumns: 1 }],
  ["hidden rows", { hideEvery: 3 }],
  ["no item marks", { mark: "" }],
  ["hyphen numbers", { label: (path) => path.join("-") }],
  ["full-width hyphen numbers", { label: (path) => path.map((value) => String.fromCharCode(0xff10 + value)).join("－") }],
  ["parenthesised last level", { label: (path) => (path.length === 1 ? `${path[0]}` : `${path[0]}-(${path[1]})`) }],
  ["roman headings over kana items", { label: kana, mark: "" }],
  ["chapters over parenthesised items", { label: chapters }],
  ["施策1-2", { label: (path, what) => (what === "item" ? `施策${path.join("-")}` : `基本目標${path[0]}`) }],
  ["letters", { label: (path) => ["A", "B", "C"][path[0] - 1] + (path.length > 1 ? `-${path[1]}` : "") }],
  ["dates that were numbers", { numberColumn: true, label: (path) => path.join("-"), converted: (path) => (path.length > 1 ? dates(path) : null) }],
  ["decimals that were numbers", { numberColumn: true, label: (path) => path.join("."), converted: (path) => (path.length > 1 ? floats(path) : null) }],
  ["other words", { names: { current: "改正前", next: "改正後", note: "変更理由", departments: "担当部署", text: "取組内容" } }],
  ["旧 and 新", { names: { current: "旧", next: "新", note: "備考", departments: "所管課" } }],
  ["第3次 and 第4次", { names: { current: "第3次計画", next: "第4次計画", note: "見直しの内容", departments: "主管課" } }],
];

describe("every layout of one plan gives the same items and departments", () => {
  test.each(layouts)("%s", (_, options) => {
    const [sheet] = renderLayout(neutralPlan, options);
    expectSpec(read(sheet), neutralPlan);
  });
});

describe("three levels", () => {
  test.each<readonly [string, LayoutOptions]>([
    ["chapters, sections, parenthesised items", { label: chapters }],
    ["numbers written in full", { label: (path) => path.join("-") }],
    ["roman, circled, kana", { label: (path, what) => (what === "item" ? `${"アイウ"[path[2] - 1]}　` : path.length === 1 ? `${["Ⅰ", "Ⅱ"][path[0] - 1]} ` : circledLabel([path[1]])), mark: "" }],
    ["heading columns", { headingColumns: 2, label: (path) => path.join("-") }],
    ["heading columns and number columns", { headingColumns: 2, numberColumn: true, label: (path, what) => (what === "item" ? `(${path[2]})` : `${path[path.length - 1]}`) }],
    ["chapters merged over the table", { wideHeadings: true, label: chapters }],
  ])("%s", (_, options) => {
    const [sheet] = renderLayout(deepPlan, options);
    expectSpec(read(sheet), deepPlan);
  });
});

describe("two tables on one sheet", () => {
  const [first] = renderLayout(neutralPlan);
  const [second] = renderLayout(deepPlan, { label: (path) => path.join("-") });

  test("side by side", () => {
    const both = beside(first, second, 1);
    const plans = locate(both, null).tables.map((table) => buildPlan(both, table));
    expect(plans).toHaveLength(2);
    expectSpec(plans[0], neutralPlan);
    expectSpec(plans[1], deepPlan);
  });

  test("one below the other, with other plan names", () => {
    const both = stacked(first, second, 2);
    const plans = locate(both, null).tables.map((table) => buildPlan(both, table));
    expect(plans).toHaveLength(2);
    expectSpec(plans[0], neutralPlan);
    expectSpec(plans[1], deepPlan);
  });

  test("one below the other under titles of their own", () => {
    const [titled] = renderLayout(neutralPlan, { titles: true });
    const renamed = { ...deepPlan, planNames: neutralPlan.planNames };
    const [other] = renderLayout(renamed, { titles: true, label: (path) => path.join("-") });
    const both = stacked(titled, other, 1);
    const plans = locate(both, null).tables.map((table) => buildPlan(both, table));
    expect(plans).toHaveLength(2);
    expectSpec(plans[1], deepPlan);
  });
});
