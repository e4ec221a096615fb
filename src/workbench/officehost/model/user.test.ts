import fc from "fast-check";
import { createWorkbook } from "./create";
import { displayText } from "./display";
import type { ModelChange } from "./change";
import { User, UserRefusal } from "./user";
import type { WorkbookModel } from "./workbook";

const SHEET = "検討経過";

function open(): { workbook: WorkbookModel; user: User; changes: ModelChange[] } {
  const workbook = createWorkbook({
    sheets: [
      {
        name: SHEET,
        texts: [["番号", "現行", "次期"], ["①-1", "あ", "ア"], ["①-2", "い", "イ"], ["①-3", "う", "ウ"]],
        merges: ["A2:A3"],
        rowHeights: { 2: 40 },
      },
      { name: "表紙" },
    ],
    year: 2026,
  });
  const changes: ModelChange[] = [];
  workbook.subscribe((change) => changes.push(change));
  return { workbook, user: new User(workbook), changes };
}

const texts = (workbook: WorkbookModel): string[][] =>
  Array.from({ length: 6 }, (_, row) => Array.from({ length: 3 }, (_, column) => displayText(workbook.sheetNamed(SHEET)!.cell(row, column))));

describe("what Excel makes of what is typed", () => {
  test.each([
    ["1-3", "1月3日", "number"],
    ["１２", "12", "number"],
    ["(1)", "-1", "number"],
    ["（1）", "（1）", "string"],
    ["①", "①", "string"],
    ["①-3", "①-3", "string"],
    ["2-30", "2-30", "string"],
    ["true", "TRUE", "boolean"],
    ["'1-3", "1-3", "string"],
    ["50%", "50%", "number"],
    ["1,234", "1,234", "number"],
    ["令和8年度", "令和8年度", "string"],
    ["1-2-3-4", "1-2-3-4", "string"],
    ["3月4日", "3月4日", "number"],
    ["", "", "object"],
  ])("%s", (typed, shown, type) => {
    const { workbook, user } = open();
    user.type(SHEET, "B2", typed);
    const cell = workbook.active.cell(1, 1);
    expect(displayText(cell)).toBe(shown);
    expect(typeof cell.value).toBe(type);
  });
});

describe("structure", () => {
  test("inserted rows push cells, merges and heights down; a merge around them grows", () => {
    const { workbook, user, changes } = open();
    user.insertRows(SHEET, 2, 2);
    expect(workbook.active.cell(5, 1).value).toBe("う");
    expect(workbook.active.state.merges).toEqual([{ top: 1, left: 0, bottom: 4, right: 0 }]);
    expect(workbook.active.rowHeight(4)).toBe(40);
    expect(changes).toMatchObject([{ kind: "rows-inserted", row: 2, count: 2 }]);
  });

  test("deleted rows take their cells along; a merge shrinks, and ends with its last cell but one", () => {
    const { workbook, user } = open();
    user.deleteRows(SHEET, 1, 1);
    expect(workbook.active.cell(1, 1).value).toBe("い");
    expect(workbook.active.state.merges).toEqual([]);
  });

  test("a merge keeps the first text and loses the others", () => {
    const { workbook, user } = open();
    user.merge(SHEET, "B2:B3");
    expect([workbook.active.cell(1, 1).value, workbook.active.cell(2, 1).value]).toEqual(["あ", null]);
    user.unmerge(SHEET, "B2");
    expect(workbook.active.mergeAt(1, 1)).toBeNull();
  });

  test("merged cells cannot be sorted, others can", () => {
    const { workbook, user } = open();
    expect(() => user.sort(SHEET, "A2:C4", 1)).toThrow(UserRefusal);
    user.sort(SHEET, "B2:C4", 1, true);
    expect(texts(workbook).slice(1, 4).map(([, text]) => text)).toEqual(["う", "い", "あ"]);
  });

  test("filling down leaves out hidden rows", () => {
    const { workbook, user } = open();
    user.setRowsHidden(SHEET, 2, 2, true);
    user.fillDown(SHEET, "C2:C4");
    expect(texts(workbook).slice(1, 4).map(([, , text]) => text)).toEqual(["ア", "イ", "ア"]);
  });

  test("a protected sheet refuses the person too", () => {
    const { user } = open();
    user.protect(SHEET);
    expect(() => user.type(SHEET, "B2", "x")).toThrow(UserRefusal);
    expect(() => user.insertRows(SHEET, 1)).toThrow(UserRefusal);
    user.unprotect(SHEET);
    user.type(SHEET, "B2", "x");
  });
});

/** Anything that a person may do and undo. */
const act = fc.oneof(
  fc.record({ kind: fc.constant("type" as const), row: fc.nat(5), column: fc.nat(2), text: fc.constantFrom("", "x", "1-3", "①-4", "=A1", "長い文") }),
  fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const, "hide" as const, "insert-column" as const), row: fc.nat(5), column: fc.nat(2), text: fc.constant("") }),
  fc.record({ kind: fc.constantFrom("merge" as const, "unmerge" as const, "rename" as const, "protect" as const), row: fc.nat(4), column: fc.nat(2), text: fc.constant("") }),
);

function perform(user: User, workbook: WorkbookModel, { kind, row, column, text }: { kind: string; row: number; column: number; text: string }): void {
  const { name } = workbook.sheets[0];
  const cell = `${"ABC"[column]}${row + 1}`;
  if (kind === "type") user.type(name, cell, text);
  else if (kind === "insert") user.insertRows(name, row);
  else if (kind === "delete") user.deleteRows(name, row);
  else if (kind === "insert-column") user.insertColumns(name, column);
  else if (kind === "hide") user.setRowsHidden(name, row, row, true);
  else if (kind === "merge") user.merge(name, `${cell}:${"ABC"[column]}${row + 2}`);
  else if (kind === "unmerge") user.unmerge(name, cell);
  else if (kind === "rename") user.renameSheet(name, `${name}x`);
  else user.protect("表紙");
}

/** All of a workbook that undo must bring back, in a comparable form. */
function image(workbook: WorkbookModel): unknown {
  return workbook.sheets.map(({ name, state, protection }) => ({
    name,
    protection,
    merges: state.merges,
    hidden: [...state.rows].filter(([, { hidden }]) => hidden).map(([row]) => row).sort(),
    // A cell that was written and emptied again is as good as one that never was.
    cells: [...state.cells].filter(([, cell]) => cell.value !== null || cell.formula !== null).sort(([a], [b]) => a - b),
  }));
}

test("undoing every step brings back the workbook, redoing every step what became of it", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const { workbook, user } = open();
      const before = image(workbook);
      for (const one of acts) perform(user, workbook, one);
      const after = image(workbook);
      let steps = 0;
      while (user.undo()) steps++;
      expect(image(workbook)).toEqual(before);
      for (let step = 0; step < steps; step++) expect(user.redo()).toBe(true);
      expect(image(workbook)).toEqual(after);
    }),
  );
});
