import { readCleanSheet } from "../../../tests/corpus/corpus";
import { cellKey } from "../sheet/address";
import { snapshotOfTexts, type SheetSnapshot } from "../sheet/snapshot";
import { locate } from "./locate";
import { joinPages, relocate, samePageColumns, type Page } from "./pages";

const HEADER = "現行計画|次期計画|備考|担当課";
const row = (at: string) => `${at} 広場を直す。|${at} 広場を直す。||公園課`;

function page(name: string, lines: readonly string[], more: Partial<SheetSnapshot> = {}, origin?: { row: number; column: number }): Page {
  const read = readCleanSheet(name, `title: ${name}\n---\n${lines.join("\n")}`).snapshot;
  const snapshot = { ...(origin ? snapshotOfTexts(name, read.texts, { origin }) : read), ...more };
  return { snapshot, table: locate(snapshot, null).tables[0] };
}

describe("pages joined into one sheet", () => {
  const first = page("1枚目", ["施策対照表", HEADER, row("1-1"), row("1-2"), "※担当課は案"], { notRead: { textBoxes: 1, comments: 0 } });
  const second = page("2枚目", ["施策対照表（続き）", "", HEADER, row("1-3"), "1-4 池を直す。|^|^|公園課"], { hiddenRows: new Set([0, 4]), notRead: { textBoxes: 2, comments: null } });
  const { snapshot, table, place } = joinPages([first, second]);

  test("are the first one with its title, and the tables of the others below it", () => {
    expect(snapshot.texts.map(([text]) => text)).toEqual(["施策対照表", "現行計画", "1-1 広場を直す。", "1-2 広場を直す。", "現行計画", "1-3 広場を直す。", "1-4 池を直す。"]);
    expect([snapshot.name, snapshot.area]).toEqual(["1枚目", { top: 0, left: 0, bottom: 6, right: 3 }]);
  });

  test("are one table with the headers and the footnotes of all", () => {
    expect(table).toMatchObject({ area: { top: 1, left: 0, bottom: 6, right: 3 }, headers: [{ top: 1, bottom: 1 }, { top: 4, bottom: 4 }], bodyBottom: 6, footnotes: ["※担当課は案"] });
  });

  test("take along merged cells and hidden rows, but not those above a later page's table", () => {
    expect(snapshot.merged).toEqual([
      { top: 5, left: 1, bottom: 6, right: 1 },
      { top: 5, left: 2, bottom: 6, right: 2 },
    ]);
    expect([...snapshot.hiddenRows]).toEqual([6]);
  });

  test("hold as much that nobody reads as all of them together, unless one cannot say", () => {
    expect(snapshot.notRead).toEqual({ textBoxes: 3, comments: null });
  });

  test("know where each cell really stands; another sheet's stays where it is", () => {
    const joined = (at: number) => place({ sheet: "1枚目", row: at, column: 2 });
    expect([joined(0), joined(3), joined(4), joined(6)]).toEqual([
      { sheet: "1枚目", row: 0, column: 2 },
      { sheet: "1枚目", row: 3, column: 2 },
      { sheet: "2枚目", row: 2, column: 2 },
      { sheet: "2枚目", row: 4, column: 2 },
    ]);
    expect(joined(9)).toEqual({ sheet: "2枚目", row: 7, column: 2 });
    expect(place({ sheet: "課名一覧", row: 5, column: 2 })).toEqual({ sheet: "課名一覧", row: 5, column: 2 });
  });

  test("move every address that something holds, and nothing else", () => {
    const found = { code: "N101", at: { sheet: "1枚目", row: 5, column: 0 }, more: [{ sheet: "1枚目", row: 6, column: 1, text: "池" }, null, 6], row: 6, seen: new Set([6]) };
    expect(relocate(found, place)).toEqual({ code: "N101", at: { sheet: "2枚目", row: 3, column: 0 }, more: [{ sheet: "2枚目", row: 4, column: 1, text: "池" }, null, 6], row: 6, seen: new Set([6]) });
  });
});

describe("a page that stands elsewhere on its sheet", () => {
  const nonText = (row: number, column: number) => new Map([[cellKey(row, column), { kind: "date" as const, value: 45000, format: "m月d日" }]]);
  const first = page("1枚目", [HEADER, row("1-1"), row("1-2")], { nonText: nonText(2, 2) });
  const lines = [HEADER, row("1-3"), row("1-4")];
  const second = page("2枚目", lines, { nonText: nonText(7, 4), markup: new Map([[cellKey(6, 3), "struck" as const]]) }, { row: 5, column: 2 });

  test("is moved under the first page's columns, with dates and struck-through texts", () => {
    const { snapshot, place } = joinPages([first, second]);
    expect(snapshot.texts[4]).toEqual(row("1-3").split("|"));
    expect([...snapshot.nonText.keys()]).toEqual([cellKey(2, 2), cellKey(5, 2)]);
    expect([...snapshot.markup]).toEqual([[cellKey(4, 1), "struck"]]);
    expect(place({ sheet: "1枚目", row: 4, column: 0 })).toEqual({ sheet: "2枚目", row: 6, column: 2 });
  });

  test("left of the first page's columns widens the sheet", () => {
    const wide = page("2枚目", lines.map((line) => `|${line}`));
    const inner = page("1枚目", [`||${HEADER}`, `||${row("1-1")}`, `||${row("1-2")}`]);
    const { snapshot } = joinPages([wide, inner]);
    expect(snapshot.area).toEqual({ top: 0, left: -1, bottom: 5, right: 4 });
    expect(snapshot.texts[0].slice(2)).toEqual(HEADER.split("|"));
    expect(snapshot.texts[3].slice(2)).toEqual(HEADER.split("|"));
  });
});

describe("the same columns", () => {
  const [table, moved] = [page("甲", [HEADER, row("1-1"), row("1-2")]).table, page("乙", [HEADER, row("1-1"), row("1-2")], {}, { row: 3, column: 4 }).table];

  test("may begin elsewhere and have other titles", () => {
    expect(samePageColumns(table, moved)).toBe(true);
    expect(samePageColumns(table, page("丙", ["現計画|改定案|経過|所管課", row("1-1"), row("1-2")]).table)).toBe(true);
  });

  test("have the same order and number", () => {
    expect(samePageColumns(table, page("丙", ["現行計画|次期計画|担当課|備考", "1-1 広場を直す。|1-1 広場を直す。|公園課|", "1-2 池を直す。|1-2 池を直す。|公園課|"]).table)).toBe(false);
    expect(samePageColumns(table, page("丙", [HEADER.replace("|備考", ""), "1-1 広場を直す。|1-1 広場を直す。|公園課", "1-2 池を直す。|1-2 池を直す。|公園課"]).table)).toBe(false);
  });
});
