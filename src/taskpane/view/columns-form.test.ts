import { snapshotOfTexts } from "../../core/sheet/snapshot";
import { columnLines, columnsForm, tableChoiceOf, type ColumnsForm } from "./columns-form";

const snapshot = snapshotOfTexts("表", [
  ["", "検討資料", "", "", ""],
  ["", "現行計画", "", "第2期計画(案)", "担当"],
  ["", "施策\nの内容", "経過", "施策の内容", ""],
  ["", "①-1 ○水路を守る。", "", "①-1 ○水路を守る。", "農村課"],
]);
const form = (roles: [number, "current" | "next" | "note" | "departments"][], headerTop = 2, headerBottom = 3): ColumnsForm => ({ sheet: "表", headerTop, headerBottom, roles: new Map(roles) });

describe("columnLines", () => {
  it("says what the header rows say of every column that holds something", () => {
    expect(columnLines(snapshot, form([[1, "current"]])).map(({ letters, title, role }) => [letters, title, role])).toEqual([
      ["B", "現行計画 施策 の内容", "current"],
      ["C", "経過", "none"],
      ["D", "第2期計画(案) 施策の内容", "none"],
      ["E", "担当", "none"],
    ]);
  });

  it("starts from the row that looked most like a header", () => {
    expect(columnsForm(snapshot, null, 1)).toMatchObject({ headerTop: 2, headerBottom: 2 });
  });
});

describe("tableChoiceOf", () => {
  it("takes columns from left to right", () => {
    expect(tableChoiceOf(form([[3, "next"], [2, "note"], [1, "current"], [0, "current"], [4, "departments"]]))).toEqual({
      sheet: "表",
      header: { top: 1, bottom: 2 },
      columns: { pillars: [], current: ["A", "B"], note: ["C"], next: ["D"], departments: ["E"] },
    });
  });

  it.each([
    ["only one side", form([[1, "current"]]), "needBoth"],
    ["no column at all", form([]), "needBoth"],
    ["a header that ends before it begins", form([[1, "current"], [3, "next"]], 3, 2), "badRows"],
    ["row 0", form([[1, "current"], [3, "next"]], 0, 2), "badRows"],
    ["a row that is no number", form([[1, "current"], [3, "next"]], Number.NaN, 2), "badRows"],
  ])("refuses %s", (_name, given, problem) => {
    expect(tableChoiceOf(given)).toBe(problem);
  });
});
