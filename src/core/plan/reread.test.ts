import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { largeSheet } from "../../../tests/bench/large-sheet";
import { locate } from "../locate/locate";
import { cellKey, type Area } from "../sheet/address";
import { snapshotOfTexts, type NonTextCell, type SheetSnapshot } from "../sheet/snapshot";
import { buildPlan } from "./build-plan";
import { planMemo } from "./memo";
import type { ComparisonSheet } from "./model";

type Rows = readonly (readonly string[])[];

/** The sheet read with what is remembered, and read for the first time. Rows are copied for the latter. */
function bothWays(sheet: SheetSnapshot, memo = planMemo()): readonly [readonly ComparisonSheet[], readonly ComparisonSheet[]] {
  const afresh = { ...sheet, texts: sheet.texts.map((row) => [...row]) };
  const warm = locate(sheet, null).tables.map((table) => buildPlan(sheet, table, { memo }));
  return [warm, locate(afresh, null).tables.map((table) => buildPlan(afresh, table))];
}

const header = ["柱", "現行番号", "現行計画", "作業経過等", "次期計画(案)", "関係課"];
const rows: Rows = [
  header,
  ["●", "", "第1章 見守り", "", "第1章 見守り", "企画課"],
  ["", "1.1", "○声かけを広げます。", "文言修正", "1-1 ○声かけを広めます。", "福祉課"],
  ["", "1.2", "○講座を開きます。", "〃", "1-2 ○講座を開きます。", "〃"],
  ["", "1.9", "○名簿を整えます。", "1-2に統合", "", ""],
  ["", "1.1", "○食事を配ります。", "", "同左", "福祉課\n健康課"],
  header,
  ["", "", "第2章 学び", "施策1→施策2", "第2章 学び", ""],
  ["", "2.1", "教材を配ります。", "【新規】", "【新規】2-1 教材を配ります。", "学校教育課"],
  ["", "", "小計", "2", "小計", ""],
  ["", "2.2", "－", "新規", "2-2 本を貸します。\n2-3 本を直します。", "図書館、学校教育課"],
  ["", "", "※ 案の段階", "", "", ""],
];

const words = ["", "〃", "新規", "1-1に統合", "1-3 ○若者のために案内板を設けます。", "第3章 まち", "企画課、福祉課", "企\n画課", "小計", "同左", "ア テント", "声かけを\n続けます。", "また、声をかけ、", "手紙を出します。", "1-4 見守り\n① 声をかけます。", "① 声をかけます。", "- 1 -", "(1)", "ア 通い", "現行計画", "3", "1.1"];
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("cell" as const), row: fc.nat(14), column: fc.nat(5), text: fc.constantFrom(...words) }) },
  fc.record({ kind: fc.constant("insert" as const), row: fc.nat(14), like: fc.nat(14) }),
  fc.record({ kind: fc.constant("delete" as const), row: fc.nat(14) }),
  fc.record({ kind: fc.constant("merge" as const), row: fc.nat(12), column: fc.nat(5), down: fc.nat(2), across: fc.nat(2) }),
  fc.record({ kind: fc.constant("unmerge" as const) }),
  fc.record({ kind: fc.constant("number" as const), row: fc.nat(14), column: fc.constantFrom(1, 2), held: fc.constantFrom("number" as const, "date" as const) }),
);

interface State {
  readonly rows: Rows;
  readonly merged: readonly Area[];
  readonly nonText: ReadonlyMap<number, NonTextCell>;
}

const overlap = (a: Area, b: Area) => a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function after(state: State, change: typeof edit extends fc.Arbitrary<infer T> ? T : never): State {
  const { rows: before, merged, nonText } = state;
  switch (change.kind) {
    case "cell":
      return { ...state, rows: before.map((row, at) => (at === change.row ? row.map((text, column) => (column === change.column ? change.text : text)) : row)) };
    case "insert":
      return { ...state, rows: [...before.slice(0, change.row), [...(before[change.like] ?? header)], ...before.slice(change.row)] };
    case "delete":
      return { ...state, rows: before.filter((_, at) => at !== change.row) };
    case "merge": {
      const area = { top: change.row, left: change.column, bottom: change.row + change.down, right: Math.min(5, change.column + change.across) };
      return merged.some((other) => overlap(area, other)) ? state : { ...state, merged: [...merged, area] };
    }
    case "unmerge":
      return { ...state, merged: merged.slice(1) };
    case "number":
      return { ...state, nonText: new Map(nonText).set(cellKey(change.row, change.column), { kind: change.held, value: 45000 + change.row, format: "General" }) };
  }
}

const sheetOf = ({ rows: texts, merged, nonText }: State): SheetSnapshot => ({ ...snapshotOfTexts("検討", []), ...areaOf(texts), texts, merged, nonText });

const areaOf = (texts: Rows) => ({ area: texts.length === 0 ? null : { top: 0, left: 0, bottom: texts.length - 1, right: header.length - 1 } });

describe("a table read again", () => {
  const start: State = { rows, merged: [], nonText: new Map([[cellKey(5, 1), { kind: "number", value: 1.1, format: "General" }]]) };

  test("says after any edits what a first reading says", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (changes) => {
        const memo = planMemo();
        let state = start;
        bothWays(sheetOf(state), memo);
        for (const change of changes) {
          state = after(state, change);
          const [warm, cold] = bothWays(sheetOf(state), memo);
          expect(isDeepStrictEqual(warm, cold)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  const small = [
    ["柱", "現行計画", "作業経過等", "次期計画(案)", "関係課"],
    ["●", "施策1 見守り", "", "施策1 見守り", ""],
    ["", "1-1 声かけを広げます。", "", "1-1 声かけを広げます。", "福祉課"],
    ["", "", "", "講座の開催", "市民課"],
    ["", "1-2 名簿を整えます。", "", "1-2 名簿を整えます。", "福祉課"],
    ["", "", "", "窓口の案内", ""],
  ];

  test.each([
    ["a pillar's mark", 1, 0, ""],
    ["the departments that made a title an item", 3, 4, ""],
    ["the item across that makes a title one", 5, 1, "1-3 講座を開きます。"],
  ])("heeds %s", (_, row, column, text) => {
    const state: State = { rows: small, merged: [], nonText: new Map() };
    const memo = planMemo();
    const sheet = (texts: Rows) => snapshotOfTexts("検討", texts);
    const [[before]] = bothWays(sheet(state.rows), memo);
    const [warm, cold] = bothWays(sheet(after(state, { kind: "cell", row, column, text }).rows), memo);
    expect(warm).toEqual(cold);
    expect(warm[0].next).not.toEqual(before.next);
  });

  test("says what a first reading says with another roster, other plan names, another table in its place", () => {
    const memo = planMemo();
    const sheet = sheetOf(start);
    const [table] = locate(sheet, null).tables;
    const moved = { ...table, columns: { ...table.columns, departments: [] } };
    const named = { ...table, planNames: { current: "第2期", next: "第3期" } };
    for (const [each, roster] of [[table, []], [table, ["企画課", "福祉課健康課"]], [named, []], [moved, []], [table, []]] as const) {
      expect(buildPlan(sheet, each, { memo, roster })).toEqual(buildPlan(sheet, each, { roster }));
    }
  });
});

describe("what has not changed is the same object", () => {
  const large = largeSheet(60, 3);
  const withCell = (sheet: SheetSnapshot, at: number, place: number, text: string): SheetSnapshot => ({
    ...sheet,
    texts: sheet.texts.map((row, index) => (index === at ? row.map((old, column) => (column === place ? text : old)) : [...row])),
  });
  const read = (sheet: SheetSnapshot, memo: ReturnType<typeof planMemo>) => buildPlan(sheet, locate(sheet, null).tables[0], { memo });
  const others = <T>(before: readonly T[], now: readonly T[]) => now.filter((thing) => !before.includes(thing)).length;

  test("nothing is new where the sheet is the same", () => {
    const memo = planMemo();
    const before = read(large, memo);
    const now = read(withCell(large, -1, 0, ""), memo);
    expect([now.current.items, now.next.items, now.notes, now.departmentCells, now.next.policies].every((list, index) => list === [before.current.items, before.next.items, before.notes, before.departmentCells, before.next.policies][index])).toBe(true);
  });

  test("a text edited is one new item, and a department one new item and cell", () => {
    const memo = planMemo();
    const before = read(large, memo);
    const text = read(withCell(large, 12, 2, "1-11 ○別の取組をはじめます。"), memo);
    expect([others(before.current.items, text.current.items), others(before.next.items, text.next.items), others(before.notes, text.notes), others(before.next.policies, text.next.policies)]).toEqual([0, 1, 0, 0]);
    const staffed = read(withCell(withCell(large, 12, 2, "1-11 ○別の取組をはじめます。"), 20, 3, "市民課"), memo);
    expect([others(text.next.items, staffed.next.items), others(text.departmentCells, staffed.departmentCells)]).toEqual([1, 1]);
  });

  test("a row put in leaves what stands above it", () => {
    const memo = planMemo();
    const before = read(large, memo);
    const longer = snapshotOfTexts(large.name, [...large.texts.slice(0, 40), ["", "新規", "4-9 ○足します。", "企画課"], ...large.texts.slice(40)]);
    const now = read(longer, memo);
    const above = now.next.items.filter(({ at }) => at.row < 40);
    expect(others(before.next.items, above)).toBe(0);
  });
});
