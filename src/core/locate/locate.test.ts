import { readCleanSheet } from "../../../tests/corpus/corpus";
import { snapshotOfTexts } from "../sheet/snapshot";
import { locate } from "./locate";

/** A sheet of lines: cells between |, "<" and "^" for merged ones. */
const sheetOf = (...lines: readonly string[]) => readCleanSheet("対照表", `title: 対照表\n---\n${lines.join("\n")}`).snapshot;

const tablesOf = (...lines: readonly string[]) => locate(sheetOf(...lines), null).tables;

/** Where tables stand, as people say it: A1:D3. */
const places = (...lines: readonly string[]) =>
  tablesOf(...lines).map(({ area }) => `${"ABCDEFGHIJ"[area.left]}${area.top + 1}:${"ABCDEFGHIJ"[area.right]}${area.bottom + 1}`);

const HEADER = "現行計画|次期計画|備考|担当課";
const row = (at: string) => `${at} 広場を${at.at(-1)}か所直す。|${at} 広場を${at.at(-1)}か所直す。||公園課`;

describe("why a sheet has no table", () => {
  const none = (...lines: readonly string[]) => locate(sheetOf(...lines), null).none;

  test.each([[[""]], [[" |　", "|"]]])("nothing is written on it: %j", (lines) => {
    expect(none(...lines)).toEqual({ sheet: "対照表", reason: "empty", nearest: null });
  });

  test("no text says anything of a header", () => {
    expect(none("広場の一覧|面積", "中央広場|300")).toMatchObject({ reason: "no-header", nearest: null });
  });

  test("one plan alone is named, and where, and what is missing beside it", () => {
    expect(none("広場の一覧", "No.|現行計画の取組|担当課", "1|広場を直す。|公園課")).toEqual({
      sheet: "対照表",
      reason: "one-side-only",
      nearest: { row: 1, found: ["current", "departments"], missing: ["next", "note"] },
    });
    expect(none("改定案|備考", "広場を直す。|")).toMatchObject({ reason: "one-side-only", nearest: { found: ["next", "note"], missing: ["current", "departments"] } });
  });

  test("no plan is named", () => {
    expect(none("広場|備考|担当課", "中央広場||公園課")).toMatchObject({ reason: "no-header", nearest: { row: 0, found: ["note", "departments"], missing: ["current", "next"] } });
  });

  test("both plans are named and nothing stands below", () => {
    expect(none("現行計画|次期計画|備考")).toMatchObject({ reason: "no-header", nearest: { row: 0, found: ["current", "next", "note"], missing: ["departments"] } });
  });

  test("of two rows the one that names a plan came nearer, else the one that says more, else the upper one", () => {
    const nearest = (...lines: readonly string[]) => none(...lines)?.nearest?.row;
    expect(nearest("備考|担当課", "現行計画|担当課", "改定案|")).toBe(1);
    expect(nearest("担当課|", "備考|担当課")).toBe(1);
    expect(nearest("備考|担当課", "備考|所管課")).toBe(0);
  });
});

describe("a table", () => {
  const [table] = tablesOf("施策対照表", "凡例　○：継続", HEADER, row("1-1"), row("1-2"), "", "※担当課は案");

  test("is named by its header, and goes from there to its last row", () => {
    expect(table).toMatchObject({ sheet: "対照表", area: { top: 2, left: 0, bottom: 4, right: 3 }, headers: [{ top: 2, bottom: 2 }], bodyBottom: 4, located: "found" });
    expect(table.planNames).toEqual({ current: "現行計画", next: "次期計画" });
  });

  test("has what explains it above and below", () => {
    expect(table.footnotes).toEqual(["凡例　○：継続", "※担当課は案"]);
  });

  test("may begin anywhere on the sheet", () => {
    const lines = [HEADER, row("1-1"), row("1-2")].map((line) => line.split("|"));
    const [moved] = locate(snapshotOfTexts("対照表", lines, { origin: { row: 7, column: 3 } }), null).tables;
    expect(moved.area).toEqual({ top: 7, left: 3, bottom: 9, right: 6 });
  });
});

describe("a header that comes again below a table", () => {
  const first = [HEADER, row("1-1"), row("1-2")];
  const going = (...between: readonly string[]) => places("施策対照表", ...first, ...between, HEADER, row("1-3"), row("1-4"));

  test.each<readonly [string, readonly string[]]>([
    ["directly", []],
    ["behind an empty row", [""]],
    ["under the table's own title", ["", "施策対照表"]],
    ["under its title with the page's number", ["", "施策対照表（2/2）"]],
    ["under 続き", ["", "（続き）"]],
    ["under the date", ["", "令和8年3月現在"]],
    ["under the title of a section, with numbers that go on", ["", "広場"]],
  ])("%s goes on with it", (_, between) => {
    expect(going(...between)).toEqual([`A2:D${between.length + 7}`]);
  });

  test("under another table's title begins another table, where numbers begin anew", () => {
    expect(places("", "道路", ...first, "", "広場", HEADER, row("1-1"), row("1-2"))).toEqual(["A3:D5", "A8:D10"]);
    expect(places("", "道路", ...first, "", "広場", HEADER, row("1-3"), row("1-4"))).toEqual(["A3:D10"]);
  });

  test("under the title of another plan's comparison begins another table, whatever its numbers", () => {
    expect(places("道路計画 対照表", ...first, "", "広場計画 対照表", HEADER, row("2-1"), row("2-2"))).toEqual(["A2:D4", "A7:D9"]);
  });

  test("with another plan's name begins another table", () => {
    expect(places(...first, "", "現行計画|第2期計画(案)|備考|担当課", row("1-3"), row("1-4"))).toEqual(["A1:D3", "A5:D7"]);
  });

  test("in other columns begins another table", () => {
    const lines = places(...first, "", `|${HEADER}`, `|${row("1-3")}`, `|${row("1-4")}`);
    expect(lines).toEqual(["A1:D3", "B5:E7"]);
  });
});

describe("two pairs of plans in one row", () => {
  const beside = (one: string, other: string) => [HEADER, row("1-1"), row("1-2")].map((line, at) => `${line}${one}${[other, row("2-1"), row("2-2")][at]}`);

  test("are two tables where the same names come again", () => {
    expect(places(...beside("|", HEADER))).toEqual(["A1:D3", "E1:H3"]);
    expect(places(...beside("||", HEADER))).toEqual(["A1:D3", "F1:I3"]);
  });

  test("are two tables on both sides of an empty column", () => {
    const other = "現行の取組|次期の取組|備考|担当課";
    expect(places(...beside("||", other))).toEqual(["A1:D3", "F1:I3"]);
    expect(tablesOf(...beside("||", other)).map(({ planNames }) => planNames.next)).toEqual(["次期計画", "次期の取組"]);
    expect(places(...beside("|", other))).toEqual(["A1:H3"]);
  });

  test("are one table where the second pair is of departments", () => {
    const [table, ...others] = tablesOf("現行施策|次期施策|現行担当課|次期担当課", ...["1-1", "1-2"].map((at) => `${at} 広場を直す。|${at} 広場を直す。|公園課|みどり課`));
    expect(others).toEqual([]);
    expect([table.columns.currentDepartments, table.columns.departments].map(([{ left }]) => left)).toEqual([2, 3]);
  });
});
