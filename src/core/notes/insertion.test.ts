import fc from "fast-check";
import { insertNote } from "./insertion";
import { withoutStatements } from "./removal";
import { saysNothing } from "../notation/note-vocabulary";
import { parseNote } from "../notation/notes";

describe("putting a note into a cell", () => {
  test.each([
    ["a blank cell takes the note as it is", "", "新規追加(見守り隊)", "append", "新規追加(見守り隊)"],
    ["a dash makes way", "－", "新規追加(見守り隊)", "append", "新規追加(見守り隊)"],
    ["replacing leaves nothing of what stood there", "検討中", "新規追加(見守り隊)", "replace", "新規追加(見守り隊)"],
    ["two statements become a list", "①-2に集約", "事業等の追加(見守り隊)", "append", "・①-2に集約\n・事業等の追加(見守り隊)"],
    ["what is put before comes first", "①-2に集約", "事業等の追加(見守り隊)", "before", "・事業等の追加(見守り隊)\n・①-2に集約"],
    ["a list goes on with its own bullet", "○文言修正\n○番号変更", "新規追加(見守り隊)", "append", "○文言修正\n○番号変更\n○新規追加(見守り隊)"],
    ["a drafted list is put in line by line", "文言修正", "・①-1、①-4に分割\n・事業等の追加(見守り隊)", "append", "・文言修正\n・①-1、①-4に分割\n・事業等の追加(見守り隊)"],
    ["a line that goes on in brackets stays one statement", "2つの項目を統合\n(研修会は不要のため)", "表現修正", "append", "・2つの項目を統合\n(研修会は不要のため)\n・表現修正"],
    ["an empty note changes nothing", "文言修正", " ", "append", "文言修正"],
  ] as const)("%s", (_, existing, note, placement, expected) => {
    expect(insertNote(existing, note, placement)).toBe(expected);
  });

  test("nothing that stood there is lost, whatever it was", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("append" as const, "before" as const), (existing, placement) => {
        fc.pre(!saysNothing(existing));
        // Bullets may come in between; what stood there still stands, in its order.
        let at = 0;
        const result = insertNote(existing, "表現修正", placement).replace("表現修正", "");
        for (const character of existing.replace(/\s/gu, "")) {
          at = result.indexOf(character, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe("taking statements out of a note", () => {
  test.each([
    ["the only statement leaves a blank cell", "新規追加(見守り隊)", [0], ""],
    ["the second line goes with its line break", "施策②→施策③\n新規追加(見守り隊)", [1], "施策②→施策③"],
    ["the first line goes with its line break", "新規追加(見守り隊)\n施策②→施策③", [0], "施策②→施策③"],
    ["a list keeps its bullets", "・文言修正\n・新規追加(見守り隊)\n・番号変更", [1], "・文言修正\n・番号変更"],
    ["a list of one is no list", "・文言修正\n・新規追加(見守り隊)", [1], "文言修正"],
  ])("%s", (_, text, which, expected) => {
    const statements = parseNote(text);
    expect(withoutStatements(text, which.map((index) => statements[index]))).toBe(expected);
  });
});
