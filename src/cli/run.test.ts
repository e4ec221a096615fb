import type { JsonReport } from "../core/report/json";
import { createXlsx } from "../xlsx/create/create";
import type { NewCell } from "../xlsx/create/new-workbook";
import { FileSheetPort } from "../xlsx/file-sheet-port";
import { readWorkbook } from "../xlsx/snapshot";
import { run } from "./run";
import type { Terminal } from "./terminal";

/** A comparison sheet of a few rows: current, note, next, departments. */
function workbook(rows: readonly (readonly string[])[], more: { isProtected?: boolean; stored?: string } = {}): Uint8Array {
  const table = [["現行計画", "作業経過等", "第2期計画(案)", "関係課"], ...rows];
  const cells = table.flatMap((row, rowIndex) => row.map((value, column): NewCell => ({ row: rowIndex, column, value })));
  return createXlsx({ sheets: [{ name: "対照表", cells, isProtected: more.isProtected }] });
}

const sound = [
  ["①緑の保全", "施策①→施策①", "①緑の保全", ""],
  ["①-1 ○樹林地を守ります。", "", "①-1 ○樹林地を守ります。", "公園課"],
  ["①-2 ○水路の生きものを調べます。", "", "①-2 ○水路の生きものを調べます。", "環境課"],
  ["①-3 ○花壇の手入れを助けます。", "", "①-3 ○花壇の手入れを助けます。", "公園課"],
];
const withoutMark = sound.map((row) => row.map((text) => text));
withoutMark[3] = [withoutMark[3][0], "", "①-3 花壇の手入れを助けます。", "公園課"];
const withoutDepartment = sound.map((row, index) => (index === 2 ? [row[0], row[1], row[2], ""] : row));

/** A terminal over files in memory. */
function terminalOf(files: Record<string, Uint8Array | string>) {
  const disk = new Map(Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? new TextEncoder().encode(content) : content]));
  const written: string[] = [];
  let out = "";
  let error = "";
  const terminal: Terminal = {
    async read(path) {
      const bytes = disk.get(path);
      if (!bytes) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return bytes;
    },
    async replace(path, bytes) {
      written.push(path);
      disk.set(path, bytes);
    },
    sameFile: async (a, b) => a === b,
    open: (bytes, name) => new FileSheetPort(bytes, name),
    out: (text) => void (out += text),
    error: (text) => void (error += `${text}\n`),
    today: () => "2026-04-01",
    now: () => new Date(0),
  };
  return {
    written,
    disk,
    async keifu(...args: string[]) {
      out = "";
      error = "";
      const exit = await run(args, "1.2.3", terminal);
      return { exit, out, error, reports: out.startsWith("{") ? out.trimEnd().split("\n").map((line) => JSON.parse(line) as JsonReport) : [] };
    },
  };
}

describe("keifu check", () => {
  it("exits 0 where nothing is wrong, 1 where something is, by the level that was asked for", async () => {
    const { keifu } = terminalOf({ "good.xlsx": workbook(sound), "info.xlsx": workbook(withoutMark), "bad.xlsx": workbook(withoutDepartment) });
    expect((await keifu("check", "good.xlsx", "--level", "info")).exit).toBe(0);
    expect((await keifu("check", "info.xlsx")).exit).toBe(0);
    expect((await keifu("check", "info.xlsx", "--level", "info")).exit).toBe(1);
    expect((await keifu("check", "bad.xlsx")).exit).toBe(1);
  });

  it("says the same findings at every level: the level filters nothing", async () => {
    const { keifu } = terminalOf({ "info.xlsx": workbook(withoutMark) });
    const [error, info] = [await keifu("check", "info.xlsx", "--format", "json"), await keifu("check", "info.xlsx", "--format", "json", "--level", "info")];
    expect(error.out).toBe(info.out);
    expect(error.reports[0].sheets[0].findings.map(({ code, cells }) => [code, cells])).toEqual([["N108", ["C5"]]]);
  });

  it("gives one JSON object a line for several files, and the highest exit code", async () => {
    const { keifu } = terminalOf({ "good.xlsx": workbook(sound), "text.xlsx": "番号,項目\n", "bad.xlsx": workbook(withoutDepartment) });
    const { exit, reports, error } = await keifu("check", "good.xlsx", "text.xlsx", "bad.xlsx", "none.xlsx", "--format", "json");
    expect(exit).toBe(2);
    expect(reports.map(({ file, error: reason }) => [file, reason === null])).toEqual([["good.xlsx", true], ["text.xlsx", false], ["bad.xlsx", true], ["none.xlsx", false]]);
    expect(error).toMatch(/text\.xlsx: Excelブックではありません.*\nnone\.xlsx: ファイルがありません/);
  });

  it.each<[string, Uint8Array | string, RegExp]>([
    ["an empty sheet", createXlsx({ sheets: [{ name: "空", cells: [] }] }), /新旧対照表が見つかりません\(空\)/],
    ["a sheet without a table", createXlsx({ sheets: [{ name: "名簿", cells: [{ row: 0, column: 0, value: "氏名" }] }] }), /新旧対照表が見つかりません\(名簿\)/],
    ["a text file named .xlsx", "現行計画\t第2期計画\n", /Excelブックではありません/],
    ["an empty file", "", /空です/],
    ["half a file", workbook(sound).subarray(0, 700), /途中で切れています/],
  ])("cannot check %s, and says why", async (_name, bytes, message) => {
    const { keifu, written } = terminalOf({ "a.xlsx": bytes });
    const text = await keifu("check", "a.xlsx");
    expect([text.exit, text.error]).toEqual([2, expect.stringMatching(message)]);
    const json = await keifu("check", "a.xlsx", "--format", "json");
    expect([json.exit, json.reports[0].error]).toEqual([2, expect.stringMatching(/./)]);
    expect(written).toEqual([]);
  });

  it("speaks English when asked", async () => {
    const { keifu } = terminalOf({ "text.xlsx": "x", "bad.xlsx": workbook(withoutDepartment) });
    expect((await keifu("check", "text.xlsx", "--lang", "en")).error).toMatch(/no Excel workbook/);
    expect((await keifu("check", "bad.xlsx", "--lang", "en")).out).toMatch(/What to do/);
    expect((await keifu("check", "bad.xlsx", "--lang", "en", "--nothing")).error).toMatch(/There is no option --nothing/);
  });

  it("checks the named sheet only, and names the sheets where it is missing", async () => {
    const { keifu } = terminalOf({ "a.xlsx": workbook(sound) });
    expect((await keifu("check", "a.xlsx", "--sheet", "対照表")).exit).toBe(0);
    const missing = await keifu("check", "a.xlsx", "--sheet", "別紙");
    expect([missing.exit, missing.error]).toEqual([2, expect.stringMatching(/「別紙」というシートはありません.*対照表/)]);
  });

  it("takes columns that a person set", async () => {
    const bytes = createXlsx({ sheets: [{ name: "表", cells: [["い", "ろ", "は"], ["①-1 樹林地を守ります。", "", "①-1 樹林地を守ります。"]].flatMap((row, y) => row.map((value, x) => ({ row: y + 1, column: x + 1, value }))) }] });
    const { keifu } = terminalOf({ "a.xlsx": bytes });
    expect((await keifu("check", "a.xlsx")).exit).toBe(2);
    const { reports } = await keifu("check", "a.xlsx", "--columns", "current=B,note=C,next=D", "--header", "2", "--format", "json");
    expect(reports[0].sheets[0]).toMatchObject({ status: "checked", columns: { current: ["B"], next: ["D"] } });
  });

  it("reads a roster in Shift_JIS, and refuses one that is none", async () => {
    // 「正式名称,略称」「環境課,」「公園課,」
    const shiftJis = Uint8Array.from([0x90, 0xb3, 0x8e, 0xae, 0x96, 0xbc, 0x8f, 0xcc, 0x2c, 0x97, 0xaa, 0x8f, 0xcc, 0x0a, 0x8c, 0xf6, 0x89, 0x80, 0x89, 0xdb, 0x2c, 0x0a]);
    const { keifu } = terminalOf({ "a.xlsx": workbook(sound), "roster.csv": shiftJis, "none.csv": "い,ろ\n1,2\n" });
    const { reports } = await keifu("check", "a.xlsx", "--roster", "roster.csv", "--format", "json");
    expect(reports[0].sheets[0].findings.map(({ code }) => code)).toEqual(["D402"]);
    expect((await keifu("check", "a.xlsx", "--roster", "none.csv")).exit).toBe(2);
    expect((await keifu("check", "a.xlsx", "--roster", "missing.csv", "--format", "json")).reports[0].error).toMatch(/missing\.csv/);
  });

  it("prints CSV and SARIF", async () => {
    const { keifu } = terminalOf({ "bad.xlsx": workbook(withoutDepartment) });
    expect((await keifu("check", "bad.xlsx", "--format", "csv")).out).toMatch(/^\ufeff.*\r\n/);
    expect(JSON.parse((await keifu("check", "bad.xlsx", "--format", "sarif")).out)).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { version: "1.2.3" } } }] });
  });

  it("never writes without --fix", async () => {
    const { keifu, written } = terminalOf({ "info.xlsx": workbook(withoutMark) });
    await keifu("check", "info.xlsx");
    expect(written).toEqual([]);
  });
});

describe("keifu check --fix safe", () => {
  it("writes the mended workbook to --out, leaves the input, and reports what remains", async () => {
    const input = workbook(withoutMark);
    const { keifu, disk } = terminalOf({ "in.xlsx": input });
    const { exit, reports, error } = await keifu("check", "in.xlsx", "--fix", "safe", "--out", "out.xlsx", "--format", "json", "--level", "info");
    expect([exit, reports[0].summary]).toEqual([0, { error: 0, warning: 0, info: 0 }]);
    expect(error).toMatch(/1か所の表記を直し、out\.xlsx/);
    expect(disk.get("in.xlsx")).toBe(input);
    const cells = readWorkbook(disk.get("out.xlsx")!, "").sheets[0].texts;
    expect(cells[4][2]).toBe("①-3 ○花壇の手入れを助けます。");
    expect(cells.map((row) => row[0])).toEqual(readWorkbook(input, "").sheets[0].texts.map((row) => row[0]));
  });

  it("refuses to write over the input unless asked", async () => {
    const { keifu, written } = terminalOf({ "in.xlsx": workbook(withoutMark) });
    expect(await keifu("check", "in.xlsx", "--fix", "safe", "--out", "in.xlsx")).toMatchObject({ exit: 2, error: expect.stringMatching(/--in-place/) });
    expect(written).toEqual([]);
    expect((await keifu("check", "in.xlsx", "--fix", "safe", "--in-place")).exit).toBe(0);
    expect(written).toEqual(["in.xlsx"]);
  });

  it("gives a plain copy where nothing is to be mended, and leaves the input alone", async () => {
    const input = workbook(sound);
    const { keifu, written, disk } = terminalOf({ "in.xlsx": input });
    expect((await keifu("check", "in.xlsx", "--fix", "safe", "--in-place")).error).toMatch(/何も書いていません/);
    expect(written).toEqual([]);
    expect((await keifu("check", "in.xlsx", "--fix", "safe", "--out", "out.xlsx")).error).toMatch(/写しです/);
    expect(disk.get("out.xlsx")).toEqual(input);
  });

  it("refuses a protected sheet, which can only be checked", async () => {
    const { keifu, written } = terminalOf({ "in.xlsx": workbook(withoutMark, { isProtected: true }) });
    expect(await keifu("check", "in.xlsx")).toMatchObject({ exit: 0, error: expect.stringMatching(/「対照表」は保護されています/) });
    const refused = await keifu("check", "in.xlsx", "--fix", "safe", "--out", "out.xlsx");
    expect([refused.exit, refused.error]).toEqual([2, expect.stringMatching(/保護されている/)]);
    expect(written).toEqual([]);
  });
});
