import fc from "fast-check";
import { areaContains, columnName, formatArea, formatCell, formatQualifiedCell, parseQualifiedCell, MAX_COLUMNS, MAX_ROWS, parseArea, parseCell, parseColumn, sameCell } from "./address";

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

  it.each([
    ["$F$36", { row: 35, column: 5 }],
    ["$F36", { row: 35, column: 5 }],
    ["aa$7", { row: 6, column: 26 }],
    [" B2 ", { row: 1, column: 1 }],
    ["XFD1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }],
    ["$XFD$1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }],
  ])("reads %s", (text, cell) => {
    expect(parseCell(text)).toEqual(cell);
  });

  it.each(["", "A", "A0", "$A$0", "A01", "1A", "XFE1", "$XFE$1", "AAAA1", "A1048577", "$A$1048577", "A1:B2", "A1x", "x A1", "A-1", "Ａ１"])("%j names no cell", (text) => {
    expect(parseCell(text)).toBeNull();
  });

  it("reads areas with their corners in any order", () => {
    expect(parseArea("H73:A6")).toEqual({ top: 5, left: 0, bottom: 72, right: 7 });
    expect(formatArea({ top: 5, left: 0, bottom: 72, right: 7 })).toBe("A6:H73");
    expect(formatArea({ top: 5, left: 0, bottom: 5, right: 0 })).toBe("A6");
    expect(parseArea("B6:H3")).toEqual(parseArea("H6:B3"));
    expect([parseArea("A1:B2:C3"), parseArea("A1:"), parseArea(":A1"), parseArea("A1:nowhere"), parseArea("")]).toEqual([null, null, null, null, null]);
  });

  it("doubles the quotes of a sheet's name", () => {
    expect(formatQualifiedCell({ sheet: "R7'案", row: 0, column: 0 })).toBe("'R7''案'!A1");
  });
});

test.each([
  ["'検討 経過'!F36", { sheet: "検討 経過", row: 35, column: 5 }],
  ["'O''Neil'!A1", { sheet: "O'Neil", row: 0, column: 0 }],
  ["Sheet1!$B$2", { sheet: "Sheet1", row: 1, column: 1 }],
  ["'a!b'!C3", { sheet: "a!b", row: 2, column: 2 }],
  ["!A1", null],
  ["A1", null],
  ["'Sheet'!nowhere", null],
])("%s is read as the cell it names", (text, cell) => {
  expect(parseQualifiedCell(text)).toEqual(cell);
});

test.each<[number, number, boolean]>([
  [1, 2, true],
  [3, 4, true],
  [0, 2, false],
  [4, 2, false],
  [1, 1, false],
  [1, 5, false],
])("an area has its edges: row %i, column %i", (row, column, inside) => {
  expect(areaContains({ top: 1, left: 2, bottom: 3, right: 4 }, row, column)).toBe(inside);
});

test("the same cell is on the same sheet, in the same row and column", () => {
  const cell = { sheet: "表", row: 1, column: 2 };
  expect([cell, { ...cell, sheet: "別" }, { ...cell, row: 2 }, { ...cell, column: 1 }].map((other) => sameCell(cell, { ...other }))).toEqual([true, false, false, false]);
});
