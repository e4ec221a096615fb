import * as fc from "fast-check";
import { findDepartment } from "./departments";
import { draftEntry, parseSeparated, readRoster, readRosterFile, writeRosterCsv } from "./roster-csv";
import { readDate } from "./roster-reading";
import type { RosterReading } from "./roster-reading";

const source = { kind: "file", name: "課名.csv", date: null } as const;
const header = "正式名称,略称,有効開始,有効終了,後継";
const read = (...lines: string[]): RosterReading => readRoster([header, ...lines].join("\n"), source);
const problems = (reading: RosterReading) => (reading.ok ? [] : reading.problems.map(({ line, reason, text }) => `${line} ${reason} ${text}`));
const entries = (reading: RosterReading) => (reading.ok ? reading.roster.entries : []);

describe("a roster is read", () => {
  test("with several abbreviations, dates and a successor", () => {
    expect(entries(read('地域支援課,"地支、支援/コミ支;地",令和2年4月1日,2026/3/31,まちの縁課'))).toEqual([
      {
        official: "地域支援課",
        abbreviations: ["地支", "支援", "コミ支", "地"],
        from: "2020-04-01",
        until: "2026-03-31",
        successor: "まちの縁課",
        division: null,
      },
    ]);
  });

  test("below a title, with further columns, in the order of 並び順", () => {
    const text = "課名一覧（令和8年4月）\n部名,正式名称,並び順\n総務部,市民課,2\n総務部,総務課,1\n";
    expect(entries(readRoster(text, source)).map(({ official, division }) => [official, division])).toEqual([
      ["総務課", "総務部"],
      ["市民課", "総務部"],
    ]);
  });

  test("as pasted from Excel", () => {
    expect(entries(readRoster("正式名称\t略称\r\n市民課\t市民\r\n", source)).map(({ abbreviations }) => abbreviations)).toEqual([["市民"]]);
  });

  test("from UTF-8 with and without BOM, and from Shift_JIS", () => {
    const utf8 = new TextEncoder().encode(`${header}\n市民課,,,,\n`);
    const withBom = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
    // 正式名称\n市民課\n
    const shiftJis = new Uint8Array([0x90, 0xb3, 0x8e, 0xae, 0x96, 0xbc, 0x8f, 0xcc, 0x0a, 0x8e, 0x73, 0x96, 0xaf, 0x89, 0xdb, 0x0a]);
    for (const bytes of [utf8, withBom, shiftJis]) {
      expect(entries(readRosterFile(bytes, "課名.csv")).map(({ official }) => official)).toEqual(["市民課"]);
    }
  });
});

describe("a wrong file is refused, with the line and the reason", () => {
  test.each<[string, RosterReading, string[]]>([
    ["another table", readRoster("氏名,電話\n見本,000\n", source), ["1 no-header 氏名,電話"]],
    ["a header alone", read(), ["1 empty "]],
    ["an abbreviation without a name", read("市民課,", ",市"), ["3 no-name 市"]],
    ["a date that is none", read("市民課,,2026-02-30,"), ["2 bad-date 2026-02-30"]],
    ["an end before its beginning", read("市民課,,2026-04-01,2025-03-31"), ["2 ends-before-start 2026-04-01～2025-03-31"]],
    ["a name twice at the same time", read("市民課,", "市民課,"), ["3 repeated-name 市民課"]],
    ["one abbreviation for two departments", read("市民課,市", "市場課,市"), ["3 shared-abbreviation 市"]],
    ["a workbook instead of a CSV", readRosterFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "課名.xlsx"), ["1 not-text 課名.xlsx"]],
    ["a page in another encoding", readRosterFile(new Uint8Array([0xff, 0xfe, 0x80, 0xa0]), "課名.csv"), ["1 not-text 課名.csv"]],
  ])("%s", (_name, reading, expected) => {
    expect(problems(reading)).toEqual(expected);
  });

  test("but an abbreviation that was handed on is no clash", () => {
    expect(problems(read("地域支援課,支援,,2025-03-31,支援課", "支援課,支援,2025-04-01,,"))).toEqual([]);
  });
});

describe("a department is found", () => {
  const reading = read("地域支援課,支援,,2025-03-31,まちの縁課", "まちの縁課,支援,2025-04-01,,", "ＡＩ推進課,");
  const roster = { entries: entries(reading), source };

  test.each<[string, string, string | null, string | undefined]>([
    ["by its official name", "まちの縁課", null, "まちの縁課"],
    ["whatever the width", "AI推進課", null, "ＡＩ推進課"],
    ["by an abbreviation, on a date", "支援", "2024-05-01", "地域支援課"],
    ["by an abbreviation that was handed on", "支援", "2026-05-01", "まちの縁課"],
    ["not at all", "水辺課", null, undefined],
  ])("%s", (_name, name, date, official) => {
    expect(findDepartment(roster, name, date)?.official).toBe(official);
  });
});

test.each<[string, string | null]>([
  ["2025-04-01", "2025-04-01"],
  ["２０２５／４／１", "2025-04-01"],
  ["2025年4月1日", "2025-04-01"],
  ["R7.4.1", "2025-04-01"],
  ["平成元年5月1日", "1989-05-01"],
  ["2025-13-01", null],
  ["来年", null],
])("the date %s is %s", (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

describe("laws", () => {
  test("a roster that was written reads as it was", () => {
    const name = fc.stringMatching(/^[ぁ-ん一-龠"]{1,8}課$/u);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), (names) => {
        const drafted = names.map(draftEntry);
        expect(entries(readRoster(writeRosterCsv({ entries: drafted }), source))).toEqual(drafted);
      }),
    );
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readRoster(text, source).ok).toBe("boolean");
        expect(parseSeparated(text).flat().every((cell) => typeof cell === "string")).toBe(true);
      }),
    );
  });

  test("any bytes are read or refused", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof readRosterFile(bytes, "x").ok === "boolean"));
  });
});
