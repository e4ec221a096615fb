import { checkWorkbook } from "../../src/core/check/check-workbook";
import { makeCheckMemo } from "../../src/core/check/memo";
import type { CheckedTable } from "../../src/core/check/result";
import { defaultSettings } from "../../src/core/settings/schema";
import { readCleanSheet } from "../corpus/corpus";

/**
 * The one comparison in a sheet of lines: cells between |, "/" for a line break in one, "<" and "^" for merged cells.
 * @param memo what an earlier check left
 */
export function checkLines(lines: readonly string[], memo = makeCheckMemo()): CheckedTable {
  const { snapshot } = readCleanSheet("対照表", `title: 対照表\n---\n${lines.join("\n")}`);
  const options = { settings: defaultSettings, roster: null, scope: null, choice: null, date: null };
  const { tables } = checkWorkbook({ name: "", sheets: [snapshot], activeSheet: null, stored: null }, options, memo);
  expect(tables).toHaveLength(1);
  return tables[0];
}
