import fc from "fast-check";
import { columnName, formatArea, formatCell, formatQualifiedCell, parseQualifiedCell, MAX_COLUMNS, MAX_ROWS, parseArea, parseCell, parseColumn } from "./address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [MAX_COLUMNS - 1, "XFD"],
  ])("column %i is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(parseColumn(name)).toBe(column);
  });

  it("reads back every cell that it writes", () => {
    fc.assert(
      fc.property(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), (row, column) => {
        expect(parseCell(formatCell({ row, column }))).toEqual({ row, column });
      }),
    );
  });

  it.each(["", "A0", "1A", "XFE1", "A1048577", "A1:B2", "Ａ１"])("%j names no cell", (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it("reads areas with their corners in any order", () => {
    expect(parseArea("H73:A6")).toEqual({ top: 5, left: 0, bottom: 72, right: 7 });
    expect(formatArea({ top: 5, left: 0, bottom: 72, right: 7 })).toBe("A6:H73");
    expect(formatArea({ top: 5, left: 0, bottom: 5, right: 0 })).toBe("A6");
    expect(parseArea("A1:B2:C3")).toBeNull();
  });

  it("doubles the quotes of a sheet's name", () => {
    expect(formatQualifiedCell({ sheet: "R7'案", row: 0, column: 0 })).toBe("'R7''案'!A1");
  });
});

test.each([
  ["'検討 経過'!F36", { sheet: "検討 経過", row: 35, column: 5 }],
  ["'O''Neil'!A1", { sheet: "O'Neil", row: 0, column: 0 }],
  ["Sheet1!$B$2", { sheet: "Sheet1", row: 1, column: 1 }],
  ["A1", null],
  ["'Sheet'!nowhere", null],
])("%s is read as the cell it names", (text, cell) => {
  expect(parseQualifiedCell(text)).toEqual(cell);
});
