import { locate } from "../locate/locate";
import { parseNote } from "../notation/notes";
import { buildPlan } from "../plan/build-plan";
import { snapshotOfTexts } from "../sheet/snapshot";
import { withRanges } from "./ranges";

const count = (most: number, label = (number: number) => `${number}`) => Array.from({ length: most }, (_, at) => label(at + 1));

function sheetOf(labels: readonly string[]) {
  const rows = labels.map((label, at) => `${label} 川の堤を${at}か所直します。||${label} 川の堤を${at}か所直します。|河川課`);
  const snapshot = snapshotOfTexts("検討", ["現行計画|経過|次期計画|関係課", ...rows].map((row) => row.split("|")));
  return buildPlan(snapshot, locate(snapshot, null).tables[0]);
}

/** The numbers that a note names in a sheet of items with these labels. */
const read = (note: string, labels: readonly string[]) => withRanges(parseNote(note)[0], sheetOf(labels));
const keys = (note: string, labels: readonly string[]) => read(note, labels).references.map((reference) => reference.keys.join(" "));

describe("a range of numbers in a sheet of single numbers", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["1-3を統合", count(4), ["1 2 3"]],
    ["3～4を統合", count(4), ["3 4"]],
    ["①-③を統合", count(4, (number) => "①②③④"[number - 1]), ["1 2 3"]],
    ["2-22を統合", count(22), [count(22).slice(1).join(" ")]],
  ])("%s", (note, labels, expected) => {
    expect(keys(note, labels)).toEqual(expected);
  });

  test("each of them stands where the range is written", () => {
    const [{ parts }] = read("1-3を統合", count(4)).references;
    expect(parts.map(({ label }) => label)).toEqual(["1-3", "1-3", "1-3"]);
  });

  test("left of an arrow is a merger", () => {
    const { kind, references } = read("2-3→1", count(4));
    expect([kind, ...references.map((reference) => reference.keys.join(" "))]).toEqual(["merged", "2 3", "1"]);
  });
});

describe("no range", () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    ["where the plan has not all of them", "3-5を統合", count(4), ["3-5"]],
    ["backwards", "3-1を統合", count(4), ["3-1"]],
    ["of numbers that the plan writes in another way", "①-③を統合", count(4), ["1-3"]],
    ["in a sheet that has numbers of two levels", "1-2を統合", ["1-1", "1-2", "1-3"], ["1-2"]],
    ["of so many", "1-22を統合", count(22), ["1-22"]],
    ["of three parts", "1-2-3を統合", count(4), ["1-2-3"]],
  ])("%s: %s", (_, note, labels, expected) => {
    expect(keys(note, labels)).toEqual(expected);
  });

  test("nothing is made anew", () => {
    const value = parseNote("3-5を統合")[0];
    expect(withRanges(value, sheetOf(count(4)))).toBe(value);
  });
});
