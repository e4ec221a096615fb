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

describe("a roster as offices keep it is read", () => {
  const names = (...lines: string[]) => entries(readRoster(lines.join("\n"), source)).map(({ official, division }) => [division, official].filter((text) => text !== null).join(" "));

  test.each(["課", "課等名", "課・室名", "課室名", "部課名", "所属", "担当課", "新課名", "現課名", "新名称", "課名称"])("%s over the names, below a title", (column) => {
    expect(names("課名一覧（令和8年4月1日現在）", "", `${column},内線`, "市民課,201", "福祉課,202")).toEqual(["市民課", "福祉課"]);
  });

  test("部 and 課, with 旧課名 beside them", () => {
    expect(names("組織一覧", "部,課,旧課名", "市民部,市民課,市民生活課", "福祉部,福祉課,福祉課")).toEqual(["市民部 市民課", "福祉部 福祉課"]);
  });

  test("a department for each of its sections", () => {
    expect(names("課名,係名", "市民課,住民係", "市民課,国保係", "福祉課,福祉係")).toEqual(["市民課", "福祉課"]);
    expect(problems(readRoster("課名,係名\n市民課,住民係\n市民課,住民係\n", source))).toEqual(["3 repeated-name 市民課"]);
  });

  test("without any header", () => {
    expect(names("課名一覧（R8）,", "市民部,市民課", ",税務課", "福祉部,福祉課", ",長寿支援センター")).toEqual(["市民課", "税務課", "福祉課", "長寿支援センター"]);
    expect(problems(readRoster("市民に親しまれる窓口\n相談\n講座\n", source))).toEqual(["1 no-header 市民に親しまれる窓口"]);
  });
});

describe("a roster with several departments in a row is read", () => {
  const names = (...lines: string[]) => entries(readRoster(lines.join("\n"), source)).map(({ official, division }) => [division, official].filter((text) => text !== null).join(" "));

  test.each([
    ["below no header", ["総務部,総務課,税務課,広報課", "建設部,建設課,用地課", "福祉部,福祉課"], ["総務課", "税務課", "広報課", "建設課", "用地課", "福祉課"]],
    ["below a title", ["組織一覧", "総務部,総務課,税務課", "建設部,建設課,用地課", "福祉部,福祉課"], ["総務課", "税務課", "建設課", "用地課", "福祉課"]],
    ["below 課 each", ["部,課,課", "総務部,総務課,税務課", "福祉部,福祉課"], ["総務部 総務課", "総務部 税務課", "福祉部 福祉課"]],
    ["in blocks side by side", ["No,課名,No,課名", "1,総務課,3,税務課", "2,企画課,4,広報課"], ["総務課", "税務課", "企画課", "広報課"]],
    ["in one cell", ["部,課名", "総務部,総務課、税務課", "建設部,建設課・用地課", '福祉部,"福祉課\n介護課"'], ["総務部 総務課", "総務部 税務課", "建設部 建設課", "建設部 用地課", "福祉部 福祉課", "福祉部 介護課"]],
  ])("%s", (_, lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });

  test.each([
    ["a place", ["課名,", "総務課,市民センター", "税務課,市民センター"], ["総務課", "税務課"]],
    ["the same name", ["課名,", "総務課,総務課", "税務課,税務課"], ["総務課", "税務課"]],
    ["a former name", ["課名,旧課名", "総務課,庶務課", "税務課,収納課"], ["総務課", "税務課"]],
    ["a section", ["課名,係,備考", "総務課,庶務係,本庁の会計室", "税務課,収納係,収納室"], ["総務課", "税務課"]],
    ["a name with a dot, and one that was wrapped", ["課名", "保育・幼稚園課", '"総合支所\n市民課"'], ["保育・幼稚園課", "総合支所市民課"]],
  ])("but not with %s", (_, lines, expected) => {
    expect(names(...lines)).toEqual(expected);
  });
});

describe("a roster from elsewhere is read", () => {
  test.each([
    "課名,略号,開始日,終了日,後継課,部局,順",
    "部署名,通称,設置日,廃止日,承継先,部局名,順番",
    "所属名,略称,有効開始日,有効終了日,後継,部名,並び順",
    "名称,略 称,有効開始,有効終了,後継,部名,並び順",
  ])("with the columns %s", (names) => {
    const reading = readRoster(`${names}\n市場課,市,2020-04-01,2026-03-31,市民課,産業部,2\n市民課,民,,,,市民部,1\n`, source);
    expect(entries(reading)).toEqual([
      { official: "市民課", abbreviations: ["民"], from: null, until: null, successor: null, division: "市民部" },
      { official: "市場課", abbreviations: ["市"], from: "2020-04-01", until: "2026-03-31", successor: "市民課", division: "産業部" },
    ]);
  });

  test("with spaces, blank lines, broken names and no line break at the end", () => {
    const text = `正式名称,略称,並び順\n\n 市民課 , 民 、,\n,,\n"地域\n支援課",,１\n総務課,`;
    expect(entries(readRoster(text, source)).map(({ official, abbreviations }) => [official, ...abbreviations])).toEqual([["地域支援課"], ["市民課", "民"], ["総務課"]]);
  });

  test("and says which file it was", () => {
    const reading = readRosterFile(new TextEncoder().encode("正式名称\n市民課"), "課名.csv", "2026-04-01T09:00");
    expect(reading.ok && reading.roster.source).toEqual({ kind: "file", name: "課名.csv", date: "2026-04-01T09:00" });
  });

  test("below nine lines of a title, but not below more", () => {
    const below = (lines: number) => problems(readRoster(`${"題\n".repeat(lines)}正式名称\n市民課`, source));
    expect([below(9), below(10)]).toEqual([[], ["1 no-header 題"]]);
  });
});

describe("cells of a text", () => {
  test.each<[string, string, string[][]]>([
    ["separators, breaks and quotes in quotes", '"a,b","c\nd","e""f"\n', [["a,b", "c\nd", 'e"f']]],
    ["a quote within a word", 'a"b,c\n', [['a"b', "c"]]],
    ["line breaks of an old Macintosh", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]],
    ["a last line without a break", "a,b\nc,", [["a", "b"], ["c", ""]]],
    ["commas where tabs separate", "a,b\tc\nd\te\n", [["a,b", "c"], ["d", "e"]]],
    ["a byte order mark at the beginning alone", "\ufeffa\n\ufeffb\n", [["a"], ["\ufeffb"]]],
    ["nothing", "", []],
  ])("%s", (_name, text, cells) => {
    expect(parseSeparated(text)).toEqual(cells);
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
    ["an abbreviation that is another's name", read("市民課,", "市場課,市民課"), ["3 shared-abbreviation 市民課"]],
    ["a name that is another's abbreviation", read("市場課,市民課", "市民課,"), ["3 shared-abbreviation 市民課"]],
    ["a name that ends on the day it begins again", read("市民課,,,2025-04-01", "市民課,,2025-04-01,"), ["3 repeated-name 市民課"]],
    ["and the other way round", read("市民課,,2025-04-01,", "市民課,,,2025-04-01"), ["3 repeated-name 市民課"]],
    ["two rows without a name, each told once", read("市民課,", ",,2025-04-01", ",,2026-04-01"), ["3 no-name ", "4 no-name "]],
    ["an empty file", readRoster("", source), ["1 no-header "]],
    ["a long first line, cut", readRoster("あ".repeat(99), source), [`1 no-header ${"あ".repeat(40)}`]],
    ["a header alone below a title", readRoster("課名一覧\n正式名称\n", source), ["2 empty "]],
    ["lines below a title, counted from its top, in their order", readRoster("課名一覧\n正式名称,有効開始,並び順\n甲課,昨日,2\n乙課,来年,1", source), ["3 bad-date 昨日", "4 bad-date 来年"]],
    ["a workbook instead of a CSV", readRosterFile(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "課名.xlsx"), ["1 not-text 課名.xlsx"]],
    ["a page in another encoding", readRosterFile(new Uint8Array([0xff, 0xfe, 0x80, 0xa0]), "課名.csv"), ["1 not-text 課名.csv"]],
  ])("%s", (_name, reading, expected) => {
    expect(problems(reading)).toEqual(expected);
  });

  test("but a department of one day is no mistake, nor one whose name was free before or after", () => {
    expect(problems(read("市民課,,2025-04-01,2025-04-01"))).toEqual([]);
    expect(problems(read("市民課,,2025-04-01,2026-03-31", "市民課,,2026-04-01,", "市民課,,,2025-03-31"))).toEqual([]);
  });

  test("but open ends on one side are no mistake", () => {
    expect(problems(read("市民課,,,2025-03-31", "総務課,,2025-04-01,"))).toEqual([]);
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
    ["by the latest where no date is asked", "支援", null, "まちの縁課"],
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
  ["1000-01-01", "1000-01-01"],
  ["25-04-01", null],
  ["2025-04-31", null],
  ["2025-04-01から", null],
  ["約2025-04-01", null],
  ["S64.1.7", "1989-01-07"],
  ["r7.4.1", "2025-04-01"],
  ["来年", null],
])("the date %s is %s", (text, iso) => {
  expect(readDate(text)).toBe(iso);
});

test("a roster is written as Excel opens it", () => {
  const whole = { official: "市民課", abbreviations: ["民", "市"], from: "2020-04-01", until: "2026-03-31", successor: 'まち,"縁"課', division: "市民部" };
  const text = writeRosterCsv({ entries: [whole, draftEntry("総務課")] });
  expect(text).toBe('\ufeff正式名称,略称,有効開始,有効終了,後継,部名\r\n市民課,民、市,2020-04-01,2026-03-31,"まち,""縁""課",市民部\r\n総務課,,,,,\r\n');
  expect(entries(readRoster(text, source))).toEqual([whole, draftEntry("総務課")]);
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
