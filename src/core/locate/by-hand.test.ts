import { snapshotOfTexts } from "../sheet/snapshot";
import { contractColumns } from "./contract-columns";
import { locate } from "./locate";
import type { TableChoice } from "./table";

const sheet = snapshotOfTexts("手動", [
  ["題", "", "", "", ""],
  ["No.", "いまの文", "これからの文", "ひとこと", "まとめ役"],
  ["1-1", "①-1 山を守ります。", "①-1 山を守り、育てます。", "一部追加", "農林課"],
  ["1-2", "①-2 川を守ります。", "①-2 川を守ります。", "", "河川課"],
  ["No.", "いまの文", "これからの文", "ひとこと", "まとめ役"],
  ["1-3", "①-3 海を守ります。", "①-3 海を守ります。", "", "水産課"],
  ["※ まとめ役は令和7年度の組織による。", "", "", "", ""],
]);

const choice = (columns: Partial<TableChoice["columns"]> = {}, header = { top: 1, bottom: 1 }): TableChoice => ({
  sheet: "手動",
  header,
  columns: { current: ["B"], note: ["D"], next: ["C"], departments: ["E"], ...columns },
});

describe("columns set by hand", () => {
  test("make a table where no header word would", () => {
    expect(locate(sheet, null).tables).toEqual([]);
    const [table] = locate(sheet, choice()).tables;
    expect(contractColumns(table)).toEqual({ pillars: [], current: ["B"], note: ["D"], next: ["C"], departments: ["E"] });
    expect(table).toMatchObject({ located: "by-hand", bodyBottom: 5, area: { top: 1, left: 1, bottom: 5, right: 4 } });
    expect(table.planNames).toEqual({ current: "いまの文", next: "これからの文" });
  });

  test("a header row that comes again is a header", () => {
    expect(locate(sheet, choice()).tables[0].headers).toEqual([
      { top: 1, bottom: 1 },
      { top: 4, bottom: 4 },
    ]);
  });

  test("a number column stands before the text", () => {
    const [table] = locate(sheet, choice({ current: ["A", "B"] })).tables;
    expect(table.columns.current).toMatchObject({ headings: [], number: { left: 0 }, text: { left: 1 } });
  });

  test("a name stands between number and text, where both plans have one", () => {
    const lines = ["No.|名|文|No.|名|文", "1|延長保育|遅くまで預かる。|1|延長保育|遅くまで預かる。", "2|病児保育|病気の児童を預かる。|2|病後児保育|病気の児童を預かる。", "3|相談|話を聞く。|3|総合相談|話を聞く。"];
    const named = snapshotOfTexts("手動", lines.map((line) => line.split("|")));
    const columnsOf = (current: readonly string[], next: readonly string[]) =>
      locate(named, { sheet: "手動", header: { top: 0, bottom: 0 }, columns: { current, note: [], next, departments: [] } }).tables[0].columns;
    const both = columnsOf(["A", "B", "C"], ["D", "E", "F"]);
    expect(both).toMatchObject({ current: { headings: [], number: { left: 0 }, name: { left: 1 }, text: { left: 2 } }, next: { headings: [], number: { left: 3 }, name: { left: 4 }, text: { left: 5 } } });
    const one = columnsOf(["A", "B", "C"], ["D", "F"]);
    expect([one.current.name, one.next.name, one.current.headings]).toEqual([null, null, []]);
  });

  test.each<readonly [string, TableChoice]>([
    ["a column that the sheet does not have", choice({ next: ["Z"] })],
    ["one column for both plans", choice({ next: ["B"] })],
    ["one column for the plan and the notes", choice({ note: ["C"] })],
    ["no column for a plan", choice({ current: [] })],
    ["a header below the last row", choice({}, { top: 40, bottom: 41 })],
    ["a header upside down", choice({}, { top: 3, bottom: 1 })],
    ["letters that name no column", choice({ departments: ["?"] })],
  ])("%s does not fit", (_, misfit) => {
    expect(locate(sheet, misfit)).toEqual({ tables: [], none: { sheet: "手動", reason: "choice-does-not-fit", nearest: null } });
  });
});
