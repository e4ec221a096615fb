import { readCleanSheet } from "../../../tests/corpus/corpus";
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
    ["a header in the last row", choice({}, { top: 6, bottom: 6 })],
    ["one column for two ends", choice({ departments: ["D"] })],
    ["one column for the plan and the departments", choice({ departments: ["B"] })],
    ["no column for the next plan", choice({ next: [] })],
  ])("%s does not fit", (_, misfit) => {
    expect(locate(sheet, misfit)).toEqual({ tables: [], none: { sheet: "手動", reason: "choice-does-not-fit", nearest: null } });
  });
});

describe("a table set by hand", () => {
  const at = (lines: readonly string[], columns: Partial<TableChoice["columns"]>, header = { top: 0, bottom: 0 }) => {
    const { snapshot } = readCleanSheet("手動", `title: 手動\n---\n${lines.join("\n")}`);
    return locate(snapshot, choice({ note: [], departments: [], ...columns }, header));
  };
  const rows = ["1|山を守ります。|1|山を育てます。", "2|川を守ります。|2|川を育てます。"];
  const span = ({ left, right, title }: { left: number; right: number; title: string }) => [left, right, title];

  test("has each column's part of a merged header, with all its words", () => {
    const [{ columns }] = at(["いまの計画|<|これからの計画|<", "番号|本文|番号|本文", ...rows], { current: ["A", "B"], next: ["C", "D"] }, { top: 0, bottom: 1 }).tables;
    expect([columns.current.number, columns.current.text, columns.next.number, columns.next.text].map((column) => column && span(column))).toEqual([
      [0, 0, "いまの計画 番号"],
      [1, 1, "いまの計画 本文"],
      [2, 2, "これからの計画 番号"],
      [3, 3, "これからの計画 本文"],
    ]);
    const [{ columns: merged }] = at(["いまの計画|<|これからの計画|<", ...rows], { current: ["A", "B"], next: ["C"] }).tables;
    expect([merged.current.text, merged.next.text].map(({ left, right }) => [left, right])).toEqual([[1, 1], [2, 3]]);
  });

  test("has the width that its first row is merged over where the header is not", () => {
    const [{ columns }] = at(["いまの計画||これからの計画|", "山を守ります。|<|山を育てます。|<", "川を守ります。|<|川を育てます。|<"], { current: ["A"], next: ["C"] }).tables;
    expect([columns.current.text, columns.next.text].map(({ left, right }) => [left, right])).toEqual([[0, 1], [2, 3]]);
  });

  test("has headers that are found as such below, in their order", () => {
    const [{ headers, bodyBottom }] = at(["番号|いまの計画|番号|これからの計画", rows[0], "番号|現行計画|番号|次期計画", rows[1], "番号|いまの計画|番号|これからの計画", "3|海を守ります。|3|海を育てます。"], { current: ["A", "B"], next: ["C", "D"] }).tables;
    expect([headers.map(({ top }) => top), bodyBottom]).toEqual([[0, 2, 4], 5]);
  });

  test("takes no row for a header again that repeats one word alone", () => {
    const [{ headers }] = at(["|いまの計画||", rows[0], "|いまの計画||", rows[1]], { current: ["B"], next: ["D"] }).tables;
    expect(headers).toEqual([{ top: 0, bottom: 0 }]);
  });

  test("has headings in front of its numbers", () => {
    const [{ columns }] = at(["目標|番号|いまの計画|番号|これからの計画", ...rows.map((row, place) => `${place === 0 ? "自然" : ""}|${row}`), "|3|海を守ります。|3|海を育てます。"], { current: ["A", "B", "C"], next: ["D", "E"] }).tables;
    expect([columns.current.headings.map(({ left }) => left), columns.current.number?.left, columns.current.text.left]).toEqual([[0], 1, 2]);
  });

  test("has what explains it, above and below", () => {
    const { tables } = at(["凡例　○：継続|||", "番号|いまの計画|番号|これからの計画", ...rows, "※番号は案|||"], { current: ["A", "B"], next: ["C", "D"] }, { top: 1, bottom: 1 });
    expect(tables[0].footnotes).toEqual(["凡例　○：継続", "※番号は案"]);
  });

  test("needs a text of one of the plans below its header", () => {
    expect(at(["番号|いまの計画|番号|これからの計画", "1||1|", "2||2|"], { current: ["B"], next: ["D"] }).none?.reason).toBe("choice-does-not-fit");
    expect(at(["番号|いまの計画|番号|これからの計画", "1|山を守ります。|1|", "2||2|"], { current: ["B"], next: ["D"] }).tables).toHaveLength(1);
  });

  test("fits no sheet that begins below its header", () => {
    const below = snapshotOfTexts("手動", ["番号|いまの計画|番号|これからの計画", ...rows].map((line) => line.split("|")), { origin: { row: 5, column: 0 } });
    expect(locate(below, choice({ current: ["B"], next: ["D"], note: [], departments: [] }, { top: 1, bottom: 1 })).none?.reason).toBe("choice-does-not-fit");
    const aside = snapshotOfTexts("手動", ["いまの計画|これからの計画", "山を守ります。|山を育てます。", "川を守ります。|川を育てます。"].map((line) => line.split("|")), { origin: { row: 0, column: 1 } });
    expect(locate(aside, choice({ current: ["A"], next: ["C"], note: [], departments: [] }, { top: 0, bottom: 0 })).none?.reason).toBe("choice-does-not-fit");
  });
});
