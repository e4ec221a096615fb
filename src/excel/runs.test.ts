import fc from "fast-check";
import { runsOf } from "./runs";

test("cells that follow each other in a column are one run; gaps, columns, sheets and unlike cells part them", () => {
  const at = (sheet: string, row: number, column: number, format = "") => ({ sheet, row, column, format });
  const cells = [at("A", 3, 1), at("A", 1, 1), at("A", 2, 1), at("A", 2, 2), at("B", 3, 2), at("A", 5, 1), at("A", 6, 1, "@")];
  const runs = runsOf(cells, (cell) => cell, (a, b) => a.format === b.format);
  expect(runs.map(({ sheet, column, top, items }) => [sheet, column, top, items.length])).toEqual([
    ["A", 1, 1, 3],
    ["A", 1, 5, 1],
    ["A", 1, 6, 1],
    ["A", 2, 2, 1],
    ["B", 2, 3, 1],
  ]);
});

test("no cell is lost and none moves", () => {
  const cell = fc.record({ sheet: fc.constantFrom("A", "B"), row: fc.nat(8), column: fc.nat(3) });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ sheet, row, column }) => `${sheet}${row}-${column}` }), (cells) => {
      const back = runsOf(cells, (one) => one).flatMap(({ sheet, column, top, items }) => items.map((item, index) => [item, { sheet, column, row: top + index }]));
      expect(back).toHaveLength(cells.length);
      for (const [item, place] of back) expect(place).toEqual(item);
    }),
  );
});
