import { makeEvidence } from "../evidence/evidence-index";
import { traceLineage } from "../lineage/trace";
import { locate } from "../locate/locate";
import { buildPlan } from "../plan/build-plan";
import { snapshotOf } from "../rules/small-sheet";
import { formatCell } from "../sheet/address";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { ColumnEdit } from "./edit";
import { lineageColumns, removeLineageColumns } from "./lineage-columns";
import { legendEdit } from "./legend-edit";
import { lineageSheet, removeLineageSheet } from "./lineage-sheet";

const rows = [
  "①見守り | | ①見守り |",
  "①-1 ○声かけ訪問を町内会とともに広げます。 | 2つの項目に分割 | ①-1 ○声かけ訪問を広げます。⏎①-3 ○町内会の見守りを広げます。 | 福祉課⏎町内会課",
  "①-2 ○配食サービスの際に安否を確かめます。 | 第2期①-1に集約 | |",
  " | 新規追加(備蓄品) | ①-2 ○防災倉庫の備蓄品を点検します。 | 防災課",
  "①-3 ○古い広報板を撤去します。 | 削除(完了したため) | |",
  "①-4 ○ラジオ体操を広めます。 | | |",
];

function understood(snapshot: SheetSnapshot) {
  const sheet = buildPlan(snapshot, locate(snapshot, null).tables[0]);
  const evidence = makeEvidence(sheet);
  return { snapshot, sheet, evidence, lineage: traceLineage(sheet, evidence) };
}

const texts = (edit: ColumnEdit) => Object.fromEntries(edit.cells.map(({ row, cell }) => [formatCell({ row, column: edit.column }), cell.text]));

/** The sheet with the columns written, as Excel would show it. */
function written(snapshot: SheetSnapshot, edits: readonly ColumnEdit[]): SheetSnapshot {
  const right = Math.max(snapshot.area!.right, ...edits.map(({ column }) => column));
  const grid = snapshot.texts.map((row) => [...row, ...Array<string>(right + 1 - row.length).fill("")]);
  for (const { column, cells } of edits) for (const { row, cell } of cells) grid[row][column] = cell.text;
  return { ...snapshot, area: { ...snapshot.area!, right }, texts: grid };
}

describe("the sheet 新旧対応一覧", () => {
  test("has a row a pair with numbers linked to their cells, and says what nothing explains", () => {
    const edit = lineageSheet([understood(snapshotOf({ rows }))]);
    expect(edit.name).toBe("新旧対応一覧");
    expect(edit.rows!.map((row) => [0, 2, 3, 6].map((column) => row[column].text))).toEqual([
      ["現行番号", "区分", "第2期番号", "関係課"],
      ["①-1", "分割", "①-1", "福祉課"],
      ["①-1", "分割", "①-3", "町内会課"],
      ["①-2", "集約", "①-1", "福祉課"],
      ["", "新規", "①-2", "防災課"],
      ["①-3", "削除", "", ""],
      ["①-4", "未対応", "", ""],
    ]);
    expect(edit.rows![1].map(({ link }) => link && formatCell(link))).toEqual(["A3", undefined, undefined, "C3", undefined, undefined, undefined]);
    expect(edit.widths).toHaveLength(edit.rows![0].length);
  });

  test("is removed as one", () => expect(removeLineageSheet()).toEqual({ type: "sheet", name: "新旧対応一覧", rows: null, widths: [] }));
});

describe("the columns 現行番号 and 第2期番号", () => {
  const table = understood(snapshotOf({ rows }));
  const edits = lineageColumns(table.snapshot, table.sheet, table.lineage);

  test("stand right of the table with a blank column between", () => {
    expect(edits.map(texts)).toEqual([
      { F1: "現行番号", F3: "①-1、①-2", F5: "新規" },
      { G1: "第2期番号", G3: "①-1、①-3", G4: "①-1", G6: "削除", G7: "未対応" },
    ]);
    expect(edits[0].cells[1].cell.link).toEqual({ sheet: "検討", row: 2, column: 0 });
  });

  test("are updated where they stand, and rows that no longer say anything are cleared", () => {
    const after = written(table.snapshot, edits);
    const changed = { ...after, texts: after.texts.map((row, index) => (index === 4 ? row.map((text, column) => (column < 5 ? "" : text)) : row)) };
    const again = understood(changed);
    const updates = lineageColumns(changed, again.sheet, again.lineage);
    expect(updates.map(({ column }) => column)).toEqual([5, 6]);
    expect(updates[0].cells.find(({ row }) => row === 4)).toEqual({ row: 4, expect: "新規", cell: { text: "" } });
  });

  test("are removed as one, and a sheet without them has nothing to remove", () => {
    const after = written(table.snapshot, edits);
    const again = understood(after);
    const removal = removeLineageColumns(after, again.sheet);
    expect(removal.map(texts)).toEqual([
      { F1: "", F3: "", F5: "" },
      { G1: "", G3: "", G4: "", G6: "", G7: "" },
    ]);
    expect(removeLineageColumns(table.snapshot, table.sheet)).toEqual([]);
  });
});

describe("items in a row of their own or together", () => {
  const rows = [
    "①見守り | | ①見守り |",
    "①-1 ○声かけ訪問を町内会とともに広げます。 | | ①-1 ○声かけ訪問を町内会とともに広げます。⏎①-2 ○備蓄品を点検します。⏎①-3 ○広報板を増やします。 | 福祉課",
    "○ラジオ体操を広めます。 | | ○ラジオ体操を広めます。 | 福祉課",
  ];
  const table = understood(snapshotOf({ rows, header: ["現行計画 | 作業経過等 | 第2期計画(案) | 関係課 | | 備考"] }));

  test("an item without a number is said to have none, in the list and in the columns", () => {
    expect(lineageSheet([table]).rows!.at(-1)!.map(({ text }) => text)).toEqual(["(番号なし)", "ラジオ体操を広めます。", "変更なし", "(番号なし)", "ラジオ体操を広めます。", expect.any(String), "福祉課"]);
    expect(texts(lineageColumns(table.snapshot, table.sheet, table.lineage)[0])).toMatchObject({ H4: "(番号なし)" });
  });

  test("the columns stand right of all that the sheet holds, and every partner of a row is named once", () => {
    const [current, next] = lineageColumns(table.snapshot, table.sheet, table.lineage).map(texts);
    expect([current.H1, next.I1]).toEqual(["現行番号", "第2期番号"]);
    expect(current.H3.split("、").filter((text) => text === "①-1")).toHaveLength(1);
  });
});

test("other columns right of the table are not taken for Keifu's own", () => {
  const header = ["現行計画 | 作業経過等 | 第2期計画(案) | 関係課 | | 現行番号 | 備考 | 第2期番号"];
  const { snapshot, sheet } = understood(snapshotOf({ rows, header }));
  expect(removeLineageColumns(snapshot, sheet)).toEqual([]);
});

describe("two tables", () => {
  test("stand in one list, in their order, under the names of the first", () => {
    const [first, second] = [understood(snapshotOf({ rows: rows.slice(0, 2) })), understood(snapshotOf({ rows: [rows[0], rows[3], rows[4]] }))];
    expect(lineageSheet([first, second]).rows!.map((row) => row[2].text)).toEqual(["区分", "分割", "分割", "新規", "削除"]);
    expect(lineageSheet([]).rows).toEqual([["現行番号", "現行の内容", "区分", "次期番号", "次期の内容", "根拠", "関係課"].map((text) => ({ text, bold: true }))]);
  });
});

describe("a next item that nothing explains", () => {
  const table = understood(snapshotOf({ rows: [...rows, " | | ①-4 ○避難所の看板を立てます。 | 防災課"] }));

  test("is 未対応 in the sheet and in the columns, never 新規", () => {
    expect(lineageSheet([table]).rows!.at(-1)!.map(({ text }) => text).slice(2, 4)).toEqual(["未対応", "①-4"]);
    expect(texts(lineageColumns(table.snapshot, table.sheet, table.lineage)[0])).toMatchObject({ F5: "新規", F8: "未対応" });
  });
});

describe("the legend", () => {
  const line = "※作業経過等欄の番号は第2期計画(案)の番号。現行計画の番号には「現行」を付す。A→BはA=現行、B=第2期。";

  test.each([
    ["stands in the row below the table", rows, "A8"],
    ["stands below the footnotes", [...rows, "※関係課は令和7年4月1日現在"], "A9"],
  ])("%s", (_, lines, cell) => {
    const { snapshot, sheet } = understood(snapshotOf({ rows: lines }));
    const edit = legendEdit(snapshot, sheet)!;
    expect([formatCell(edit.at), edit.expect, edit.replace]).toEqual([cell, "", line]);
  });

  test("is not written twice, and settles what the numbers mean", () => {
    const { snapshot, sheet, lineage } = understood(snapshotOf({ rows: [...rows, line] }));
    expect(legendEdit(snapshot, sheet)).toBeNull();
    expect(lineage.references.every(({ settled }) => settled)).toBe(true);
  });
});
