import fs from "node:fs";
import path from "node:path";
import { cellKey } from "../core/sheet/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../core/sheet/snapshot";
import { ExcelSheetPort } from "../excel/excel-sheet-port";
import { createXlsx } from "../xlsx/create/create";
import { FileSheetPort } from "../xlsx/file-sheet-port";
import { openXlsx } from "../xlsx/read/workbook";
import { writeXlsx } from "../xlsx/write/write";
import { openDesk } from "../../tests/officehost/harness";
import { exportChanges } from "./export-changes";
import { importWorkbook } from "./officehost/xlsx-import";

const file = createXlsx({
  sheets: [
    {
      name: "検討経過",
      cells: [
        { row: 1, column: 1, value: "現行計画" },
        { row: 1, column: 2, value: "作業経過等" },
        { row: 1, column: 3, value: "次期計画", style: { bold: true } },
        { row: 2, column: 1, value: "①-1 ○広報紙を\n毎月配ります。" },
        { row: 2, column: 2, value: 46025, style: { numberFormat: 'm"月"d"日"' } },
        { row: 2, column: 3, value: true },
        { row: 3, column: 1, value: 0.25, style: { numberFormat: "0.0%" } },
        { row: 3, column: 2, value: 6, formula: "=2*3" },
        { row: 3, column: 3, value: "消した文", style: { strike: true } },
        { row: 4, column: 3, value: [{ text: "前から" }, { text: "足した", color: "#FF0000" }] },
      ],
      merged: [{ top: 2, left: 0, bottom: 3, right: 0 }, { top: 0, left: 1, bottom: 0, right: 3 }],
      hiddenRows: [3],
      hiddenColumns: [2],
      heights: new Map([[2, 40]]),
      frozenRows: 2,
    },
    { name: "表紙", cells: [], visibility: "hidden" },
  ],
});

/** What both adapters can say of a sheet, in an order of its own. */
function comparable(sheet: SheetSnapshot): unknown {
  const { area } = sheet;
  const byKey = <T>(map: ReadonlyMap<number, T>): unknown[] => [...map].sort(([a], [b]) => a - b);
  const touching = area ? sheet.merged.filter(({ bottom, right, top, left }) => bottom >= area.top && right >= area.left && top <= area.bottom && left <= area.right) : [];
  return {
    ...sheet,
    nonText: byKey(sheet.nonText),
    markup: byKey(sheet.markup),
    merged: [...touching].sort((a, b) => cellKey(a.top, a.left) - cellKey(b.top, b.left)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...sheet.hiddenColumns].sort((a, b) => a - b),
    notRead: null,
  };
}

async function readBoth(bytes: Uint8Array): Promise<readonly [WorkbookSnapshot, WorkbookSnapshot]> {
  const inFile = await new FileSheetPort(bytes, "計画.xlsx").readWorkbook("all");
  const desk = await openDesk(importWorkbook(openXlsx(bytes).model, "計画.xlsx"));
  return [inFile, await new ExcelSheetPort(desk).readWorkbook("all")];
}

function expectEqual([inFile, inExcel]: readonly [WorkbookSnapshot, WorkbookSnapshot]): void {
  expect(inExcel.sheets.map(comparable)).toEqual(inFile.sheets.map(comparable));
  expect({ ...inExcel, sheets: null }).toEqual({ ...inFile, sheets: null });
}

test("Excel and the file give equal snapshots of the same workbook", async () => {
  expectEqual(await readBoth(file));
});

const realFile = path.resolve(__dirname, "../../../shared/sheets/tsuruoka.xlsx");
const real = fs.existsSync(realFile) ? test : test.skip;

real("Excel and the file give equal snapshots of the real sheet (skipped where it is absent)", async () => {
  expectEqual(await readBoth(new Uint8Array(fs.readFileSync(realFile))));
});

describe("what was done goes back into the file", () => {
  async function edited(act: (desk: Awaited<ReturnType<typeof openDesk>>, port: ExcelSheetPort) => Promise<void> | void) {
    const { model } = openXlsx(file);
    const workbook = importWorkbook(model, "計画.xlsx");
    const desk = await openDesk(workbook);
    await act(desk, new ExcelSheetPort(desk));
    return exportChanges(model, workbook);
  }

  test("nothing done is nothing changed", async () => {
    expect(await edited(() => undefined)).toEqual({ changes: { cells: [], rowHeights: [], ownSheets: [], marks: [] }, lost: [] });
  });

  test("edits of the person and of Keifu, own sheets, marks and settings", async () => {
    const { changes, lost } = await edited(async ({ user }, port) => {
      user.type("検討経過", "D4", "1-3");
      await port.writeCells([{ at: { sheet: "検討経過", row: 2, column: 1 }, value: "①-1 ○広報紙", formula: null, numberFormat: null, numberFormatAfter: null }]);
      await port.writeRowHeights("検討経過", [{ row: 4, height: 60 }]);
      await port.writeSheet("新旧対応一覧", [[{ text: "番号", bold: true }], [{ text: "①-1", link: { sheet: "検討経過", row: 2, column: 1 } }]], [12]);
      await port.writeMarks({ type: "marks", sheet: "検討経過", cells: [{ at: { sheet: "検討経過", row: 2, column: 1 }, severity: "warning" }] });
      await port.writeStored('<keifu xmlns="urn:keifu:settings:1">{"version":1}</keifu>');
    });
    expect(lost).toEqual([]);
    const written = new FileSheetPort(writeXlsx(file, changes), "計画.xlsx");
    const [sheet] = (await written.readWorkbook("all")).sheets;
    expect(sheet.texts[1][0]).toBe("①-1 ○広報紙");
    expect(sheet.nonText.get(cellKey(3, 3))).toMatchObject({ kind: "date" });
    expect(await written.readRowHeights("検討経過", [4])).toEqual([{ row: 4, height: 60 }]);
    expect(await written.readOwnSheet("新旧対応一覧")).toMatchObject([[{ text: "番号", bold: true }], [{ text: "①-1", link: { row: 2, column: 1 } }]]);
    expect((await written.readMarks("検討経過")).cells).toHaveLength(1);
    expect(await written.readStored()).toContain('{"version":1}');
  });

  test("what cannot be carried is named", async () => {
    const { lost } = await edited(({ user }) => {
      user.insertRows("検討経過", 1);
      user.addSheet("別紙");
      user.deleteSheet("表紙");
    });
    expect(lost.join()).toMatch(/挿入.*書式.*非表示.*別紙.*表紙/s);
  });
});
