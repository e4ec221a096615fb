import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { largeSheet } from "../../../tests/bench/large-sheet";
import { defaultSettings } from "../settings/schema";
import type { SheetSnapshot } from "../sheet/snapshot";
import { checkWorkbook } from "./check-workbook";
import { makeCheckMemo } from "./memo";
import type { CheckOptions } from "./result";

const options: CheckOptions = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };

function check(sheet: SheetSnapshot, memo = makeCheckMemo()) {
  const { tables, ...rest } = checkWorkbook({ name: "", sheets: [sheet], activeSheet: null, stored: null }, options, memo);
  // Evidence answers on demand; what it answered stands in the lineage and the findings.
  return { ...rest, tables: tables.map(({ evidence: _, ...table }) => table) };
}

function withText(sheet: SheetSnapshot, row: number, column: number, text: string): SheetSnapshot {
  return { ...sheet, texts: sheet.texts.map((cells, at) => (at === row ? cells.map((old, place) => (place === column ? text : old)) : cells)) };
}

describe("a check with the memo of earlier checks", () => {
  const sheet = largeSheet(24, 1);
  const cell = fc.record({
    row: fc.nat({ max: sheet.texts.length - 1 }),
    column: fc.nat({ max: 3 }),
    text: fc.constantFrom("", "新規", "施策2→施策1", "1-2に統合", "1-3 ○若者のために案内板を設けます。", "2-1 ○緑化推進事業を行います。", "企画課、福祉課", "〃", "変更なし", "文言修正"),
  });

  test("says after any edits what a cold check says", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (edits) => {
        const memo = makeCheckMemo();
        let edited = sheet;
        check(edited, memo);
        for (const { row, column, text } of edits) {
          edited = withText(edited, row, column, text);
          expect(isDeepStrictEqual(check(edited, memo), check(edited))).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
