import fc from "fast-check";
import type { Table } from "../locate/table";
import { combineFixes, safeFixes, type ChosenFix } from "./combine";
import { onCurrentSide } from "./current-side";
import type { CellEdit, Edit, Fix } from "./edit";

const column = (left: number) => ({ left, right: left, title: "" });
const table: Table = {
  sheet: "S",
  area: { top: 0, left: 0, bottom: 20, right: 4 },
  headers: [{ top: 0, bottom: 0 }],
  columns: {
    pillars: [],
    current: { headings: [], number: null, name: null, text: column(0) },
    next: { headings: [], number: null, name: null, text: column(2) },
    notes: [column(1)],
    changeKinds: [],
    departments: [column(3)],
    currentDepartments: [],
  },
  bodyBottom: 20,
  planNames: { current: "現行計画", next: "第2期計画" },
  footnotes: [],
  titles: [],
  located: "found",
};

const cell = (row: number, columnIndex: number, replace = "新", expect = "旧"): CellEdit => ({
  type: "cell",
  at: { sheet: "S", row, column: columnIndex },
  expect,
  replace,
});
const fix = (edits: readonly Edit[], applicability: Fix["applicability"] = "safe"): Fix => ({ titleId: "fix", data: {}, applicability, edits });
const chosen = (code: string, edits: readonly Edit[]): ChosenFix => ({ finding: { code, identity: `${code}:x` }, fix: fix(edits) });

describe("combining fixes", () => {
  test("fixes of different cells go together in reading order", () => {
    const later = chosen("N108", [cell(5, 2)]);
    const sooner = chosen("T502", [cell(2, 1)]);
    const plan = combineFixes([later, sooner], [table]);
    expect(plan.taken).toEqual([sooner, later]);
    expect(plan.edits).toEqual([...sooner.fix.edits, ...later.fix.edits]);
    expect(plan.left).toEqual([]);
  });

  test("of two fixes of one cell the one with the lower code is taken, the other stays whole", () => {
    const joint = chosen("T502", [cell(2, 1, "甲"), cell(3, 1, "甲")]);
    const single = chosen("T501", [cell(2, 1, "乙")]);
    const plan = combineFixes([joint, single], [table]);
    expect(plan.taken).toEqual([single]);
    expect(plan.left).toEqual([{ ...joint, reason: "conflict" }]);
  });

  test("a fix that would write the current plan is left out", () => {
    const wrong = chosen("N108", [cell(2, 2), cell(2, 0)]);
    expect(combineFixes([wrong], [table])).toEqual({ edits: [], taken: [], left: [{ ...wrong, reason: "current-side" }] });
  });

  test("a fix that writes one cell twice is left out", () => {
    const twice = chosen("T501", [cell(2, 1, "甲"), cell(2, 1, "乙")]);
    expect(combineFixes([twice], [table]).left).toEqual([{ ...twice, reason: "conflict" }]);
  });

  const columnOf = (sheet: string, column: number, ...rows: number[]): Edit => ({ type: "column", sheet, column, cells: rows.map((row) => ({ row, expect: "", cell: { text: "x" } })) });
  const linkOf = (from: string[], to: string[]): Edit => ({ type: "link", from, to, kind: "moved", verdict: "confirmed" });

  test.each<[string, Edit, Edit]>([
    ["a column and a cell of it", columnOf("S", 2, 4, 5), cell(5, 2)],
    ["one column twice", columnOf("S", 6, 4), columnOf("S", 6, 4, 5)],
    ["one sheet twice", { type: "sheet", name: "一覧", rows: null, widths: [] }, { type: "sheet", name: "一覧", rows: [], widths: [] }],
    ["one link twice", linkOf(["a", "b"], ["c"]), linkOf(["a", "b"], ["c"])],
    ["the marks of one sheet twice", { type: "marks", sheet: "S", cells: [] }, { type: "marks", sheet: "S", cells: [] }],
    ["one row's height twice", { type: "row-height", sheet: "S", row: 3, height: 20 }, { type: "row-height", sheet: "S", row: 3, height: 30 }],
  ])("%s never go together", (_, one, other) => {
    const plan = combineFixes([chosen("T501", [one]), chosen("T502", [other])], [table]);
    expect([plan.taken, plan.left].map((choices) => choices.map(({ finding: { code } }) => code))).toEqual([["T501"], ["T502"]]);
  });

  test.each<[string, Edit, Edit]>([
    ["cells of two columns", columnOf("S", 2, 4), cell(4, 1)],
    ["one cell of two sheets", cell(4, 1), { ...cell(4, 1), at: { sheet: "T", row: 4, column: 1 } }],
    ["one column of two sheets", columnOf("S", 6, 4), columnOf("T", 6, 4)],
    ["two sheets", { type: "sheet", name: "一覧", rows: null, widths: [] }, { type: "sheet", name: "点検結果", rows: null, widths: [] }],
    ["two links from one item", linkOf(["a"], ["c"]), linkOf(["a"], ["d"])],
    ["a link and its reverse", linkOf(["a"], ["c"]), linkOf(["c"], ["a"])],
    ["marks and a cell", { type: "marks", sheet: "S", cells: [] }, cell(4, 1)],
    ["heights of two rows", { type: "row-height", sheet: "S", row: 3, height: 20 }, { type: "row-height", sheet: "S", row: 4, height: 20 }],
  ])("%s go together", (_, one, other) => {
    expect(combineFixes([chosen("T501", [one]), chosen("T502", [other])], [table]).left).toEqual([]);
  });

  test("a column that would write the current plan is left out, one beside it is not", () => {
    const [wrong, right] = [chosen("T501", [columnOf("S", 0, 25, 3)]), chosen("T502", [columnOf("S", 6, 3), columnOf("T", 0, 3)])];
    const plan = combineFixes([wrong, right], [table]);
    expect([plan.taken, plan.left]).toEqual([[right], [{ ...wrong, reason: "current-side" }]]);
  });

  test("the order is that of sheets, then of first cells, and fixes without a cell come first", () => {
    const ordered = [chosen("T504", [linkOf(["a"], ["b"])]), chosen("T503", [cell(9, 1)]), chosen("T502", [columnOf("T", 6, 8, 2), cell(20, 2)]), chosen("T501", [{ ...cell(3, 0), at: { sheet: "T", row: 3, column: 0 } }])];
    expect(combineFixes([...ordered].reverse(), [table]).taken.map(({ finding: { code } }) => code)).toEqual(["T504", "T503", "T502", "T501"]);
  });

  test("表記だけまとめて直す takes the first safe fix of a finding and no other", () => {
    const safe = fix([cell(1, 1)]);
    const findings = [
      { code: "T502", identity: "a", fixes: [fix([cell(1, 1)], "review"), safe, fix([cell(9, 1)])] },
      { code: "L305", identity: "b", fixes: [fix([cell(2, 1)], "review")] },
      { code: "D403", identity: "c", fixes: [fix([cell(3, 3)], "choice")] },
      { code: "N101", identity: "d", fixes: [] },
    ];
    expect(safeFixes(findings)).toEqual([{ finding: findings[0], fix: safe }]);
  });
});

describe("the current side", () => {
  test.each([
    ["a cell of the current plan", 3, 0, true],
    ["its header", 0, 0, true],
    ["a note", 3, 1, false],
    ["a cell of the next plan", 3, 2, false],
    ["a cell below the table", 21, 0, false],
  ])("%s", (_, row, columnIndex, expected) => {
    expect(onCurrentSide({ sheet: "S", row, column: columnIndex }, [table])).toBe(expected);
  });

  const wide: Table = { ...table, sheet: "W", area: { top: 2, left: 4, bottom: 9, right: 12 }, columns: { ...table.columns, current: { headings: [column(5)], number: column(6), name: null, text: { left: 7, right: 8, title: "" } }, currentDepartments: [column(10)] } };
  test.each<[string, number, number, boolean]>([
    ["a heading", 3, 5, true],
    ["a number", 3, 6, true],
    ["the last of several columns of a text", 3, 8, true],
    ["its departments", 3, 10, true],
    ["the first row of the table", 2, 7, true],
    ["the last row of the table", 9, 7, true],
    ["a title above the table", 1, 7, false],
    ["a footnote below the table", 10, 7, false],
    ["a column between", 3, 9, false],
    ["a column left of it", 3, 4, false],
  ])("of a second table: %s", (_, row, columnIndex, expected) => {
    expect(onCurrentSide({ sheet: "W", row, column: columnIndex }, [table, wide])).toBe(expected);
  });

  test("a cell of another sheet is not concerned", () => {
    expect(onCurrentSide({ sheet: "T", row: 3, column: 0 }, [table])).toBe(false);
  });
});

describe("laws", () => {
  const edit = fc
    .tuple(fc.nat(8), fc.nat(3), fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }))
    .map(([row, columnIndex, replace, expect]) => cell(row, columnIndex, replace, expect));
  const choices = fc.array(
    fc.tuple(fc.constantFrom("N108", "T501", "T502"), fc.string({ maxLength: 4 }), fc.array(edit, { minLength: 1, maxLength: 3 })).map(
      ([code, identity, edits]): ChosenFix => ({ finding: { code, identity }, fix: fix(edits) }),
    ),
    { maxLength: 8 },
  );

  test("no cell is written twice, none of the current plan at all, and nothing chosen is lost", () => {
    fc.assert(
      fc.property(choices, (some) => {
        const plan = combineFixes(some, [table]);
        const places = plan.edits.map((one) => (one.type === "cell" ? `${one.at.row}:${one.at.column}` : ""));
        expect(new Set(places).size).toBe(places.length);
        expect(plan.edits.some((one) => one.type === "cell" && one.at.column === 0)).toBe(false);
        expect(plan.taken.length + plan.left.length).toBe(some.length);
      }),
    );
  });

  test("the order in which fixes were chosen does not matter", () => {
    fc.assert(
      fc.property(fc.uniqueArray(choices.map((list) => list[0]).filter((one) => one !== undefined), { selector: (one) => one.finding.identity, maxLength: 6 }), (some) => {
        expect(combineFixes([...some].reverse(), [table]).edits).toEqual(combineFixes(some, [table]).edits);
      }),
    );
  });
});
