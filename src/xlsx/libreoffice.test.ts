import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { createXlsx } from "./create/create";
import { readWorkbook } from "./snapshot";
import { featuredWorkbook } from "./testing/featured";
import { changedParts } from "./testing/parts";
import { writeXlsx } from "./write/write";

/** Skipped where LibreOffice is not installed: an independent reader and writer of the same files. */
const office = hasOffice() ? describe : describe.skip;

function hasOffice(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 30000 });
    return true;
  } catch {
    return false;
  }
}

office("LibreOffice", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "keifu-office-"));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  /** Opens a workbook in LibreOffice and saves it in another format; the first sheet's texts for CSV. */
  function convert(bytes: Uint8Array, to: "xlsx" | "csv"): Uint8Array {
    const out = path.join(folder, "out");
    fs.writeFileSync(path.join(folder, "in.xlsx"), bytes);
    const filter = to === "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1" : "xlsx:Calc MS Excel 2007 XML";
    execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", filter, "--outdir", out, path.join(folder, "in.xlsx")], {
      stdio: "ignore",
      timeout: 120000,
    });
    return new Uint8Array(fs.readFileSync(path.join(out, `in.${to}`)));
  }

  const texts = (bytes: Uint8Array) => readWorkbook(bytes, "").sheets.map((sheet) => sheet.texts);
  const at = (row: number, column: number) => ({ sheet: "対照表", row, column });

  it("reads what Keifu wrote: cells, own sheet, marks and part, cell by cell", () => {
    const written = writeXlsx(featuredWorkbook(), {
      cells: [
        { at: at(1, 0), value: "①-1 ○<変更>&\n二行目", formula: null, numberFormat: null },
        { at: at(7, 2), value: "1-3", formula: null, numberFormat: "@" },
      ],
      rowHeights: [{ sheet: "対照表", row: 1, height: 52.5 }],
      ownSheets: [{ name: "新旧対応一覧", rows: [[{ text: "現行番号", bold: true }], [{ text: "①-1", link: at(1, 0) }]], widths: [12] }],
      marks: [{ type: "marks", sheet: "対照表", cells: [{ at: at(1, 0), severity: "error" }] }],
      stored: '<keifu xmlns="urn:keifu:settings:1">{}</keifu>',
    });
    expect(texts(convert(written, "xlsx"))).toEqual(texts(written));
    expect(new TextDecoder().decode(convert(written, "csv"))).toContain('"①-1 ○<変更>&\n二行目"');
  }, 180000);

  it("writes what Keifu reads and edits: no part but the sheet's changes", () => {
    const theirs = convert(
      createXlsx({
        sheets: [
          {
            name: "対照表",
            cells: [
              { row: 0, column: 0, value: "①-1 ○緑", style: { wrap: true, fill: "#DDEBF7" } },
              { row: 2, column: 1, value: 45660, style: { numberFormat: 'm"月"d"日"' } },
            ],
            merged: [{ top: 0, left: 0, bottom: 1, right: 1 }],
          },
        ],
      }),
      "xlsx",
    );
    expect(texts(theirs)).toEqual([[["①-1 ○緑", ""], ["", ""], ["", "1月3日"]]]);
    const after = writeXlsx(theirs, { cells: [{ at: at(0, 0), value: "①-1 ○水", formula: null, numberFormat: null }] });
    expect(changedParts(theirs, after)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(texts(after)[0][0][0]).toBe("①-1 ○水");
  }, 180000);
});
