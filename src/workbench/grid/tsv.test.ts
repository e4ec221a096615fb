import fc from "fast-check";
import { formatTsv, parseTsv } from "./tsv";

test.each<[string, string, string[][]]>([
  ["one text", "公園課", [["公園課"]]],
  ["two rows, as Excel ends them", "①\t②\r\n③\t④\r\n", [["①", "②"], ["③", "④"]]],
  ["a cell with a line break in quotes", '"公園課\n道路課"\t○', [["公園課\n道路課", "○"]]],
  ["quotes within a text are no cell's quotes", 'いわゆる"空き家"', [['いわゆる"空き家"']]],
  ["rows of different length are filled up", "a\tb\nc", [["a", "b"], ["c", ""]]],
  ["an empty cell at an end", "a\t\n\tb", [["a", ""], ["", "b"]]],
])("reads %s", (_case, text, block) => {
  expect(parseTsv(text)).toEqual(block);
});

test("a block survives the way over the clipboard", () => {
  const cell = fc.stringMatching(/^[①a"\t\n ]{0,6}$/);
  const block = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }));
  fc.assert(fc.property(block, (rows) => expect(parseTsv(`${formatTsv(rows)}\r\n`)).toEqual(rows)));
});
